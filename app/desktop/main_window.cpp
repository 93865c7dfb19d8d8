// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/main_window.h"

#include "app/desktop/fonts.h"
#include "app/desktop/images/picture_provider.h"

#include <QCoreApplication>
#include <QQmlComponent>

namespace nandu::desktop {

namespace {

const QUrl& interfaceUrl()
{
    static const QUrl url(QStringLiteral("qrc:/qt/qml/Nandu/Ui/Main.qml"));
    return url;
}

// Plugins are made on the GUI thread: QML's thread would wait for it at each of these imports.
constexpr char imports[] = "import QtQuick\nimport QtQuick.Window\nimport QtQuick.Templates\nimport QtQuick.Controls.impl\n"
                           "import Nandu.Models\nimport Nandu.Ui\nQtObject {}";

} // namespace

MainWindow::MainWindow(const QString& folder, QObject* parent)
    : QObject(parent), m_place(folder), m_fallbackFonts(std::async(std::launch::async, fallbackFonts)), m_engine(std::make_unique<QQmlEngine>())
{
    const auto fetch = [this](const QString& address, PictureFetcher::Done done) { m_pictures.fetch(address, std::move(done)); };
    m_engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_engine->addImageProvider(QStringLiteral("remote"), new PictureProvider(PictureProvider::Shape::Whole, fetch));
    m_engine->addImageProvider(QStringLiteral("avatar"), new PictureProvider(PictureProvider::Shape::Round, fetch));
    QQmlComponent(m_engine.get()).setData(imports, QUrl());
    // show() asks for the same file and waits for what is still missing of it then.
    new QQmlComponent(m_engine.get(), interfaceUrl(), QQmlComponent::Asynchronous, m_engine.get());
    connect(m_engine.get(), &QQmlEngine::quit, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
}

MainWindow::~MainWindow()
{
    close();
}

void MainWindow::comeToFront()
{
    if (!m_window)
        return;
    m_window->setWindowStates(m_window->windowStates() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->requestActivate();
}

bool MainWindow::show(models::Session& session, bool isHidden)
{
    session.installIn(*m_engine);
    const auto written = [media = session.services().media](const QString& request, const std::function<void(base::Result<QByteArray>)>& done) {
        done(media ? base::Result<QByteArray>(media->bytes(request.toULongLong())) : base::fail(base::ErrorCode::NotFound));
    };
    m_engine->addImageProvider(QStringLiteral("written"), new PictureProvider(PictureProvider::Shape::Whole, written, PictureProvider::Source::Here));
    preferFonts(m_fallbackFonts.get());
    QQmlComponent interface(m_engine.get(), interfaceUrl());
    std::unique_ptr<QObject> made(interface.createWithInitialProperties({
        {QStringLiteral("visible"), false}, // shown in its place, not moved there
        {QStringLiteral("hasPictures"), true}}));
    for (const QQmlError& error : interface.errors())
        qWarning().noquote() << error.toString();
    m_window.reset(qobject_cast<QQuickWindow*>(made.get()));
    if (!m_window)
        return false;
    made.release();
    m_reader = std::make_unique<ReaderWatch>([this](bool listens) { m_window->setProperty("isReadAloud", listens); });
    m_place.restore(*m_window);
    connect(m_window.get(), &QQuickWindow::frameSwapped, &session, &models::Session::framePainted);
    if (!isHidden)
        m_window->show();
    return true;
}

void MainWindow::close()
{
    if (m_window)
        m_place.remember(*m_window);
    m_reader.reset();
    m_window.reset();
    m_engine.reset();
}

} // namespace nandu::desktop
