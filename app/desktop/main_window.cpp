// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/main_window.h"

#include "app/desktop/images/picture_provider.h"

namespace nandu::desktop {

MainWindow::MainWindow(models::Session& session, const QString& folder, QObject* parent)
    : QObject(parent), m_place(folder), m_session(session)
{
    const auto fetch = [this](const QString& address, PictureFetcher::Done done) { m_pictures.fetch(address, std::move(done)); };
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_engine.addImageProvider(QStringLiteral("remote"), new PictureProvider(PictureProvider::Shape::Whole, fetch));
    m_engine.addImageProvider(QStringLiteral("avatar"), new PictureProvider(PictureProvider::Shape::Round, fetch));
    session.installIn(m_engine);
}

MainWindow::~MainWindow()
{
    if (m_window)
        m_place.remember(*m_window);
}

bool MainWindow::load()
{
    if (auto* pictures = m_engine.singletonInstance<QObject*>(qmlTypeId("Nandu.Ui", 1, 0, "Pictures")))
        pictures->setProperty("available", true);
    m_engine.setInitialProperties({{QStringLiteral("visible"), false}}); // shown in its place, not moved there
    m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Nandu/Ui/Main.qml")));
    m_window = m_engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(m_engine.rootObjects().first());
    if (!m_window)
        return false;
    m_place.restore(*m_window);
    connect(m_window, &QQuickWindow::frameSwapped, &m_session, &models::Session::framePainted);
    m_window->show();
    return true;
}

} // namespace nandu::desktop
