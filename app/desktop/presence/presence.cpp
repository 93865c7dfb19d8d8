// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/presence/presence.h"

#include "engine/client/settings.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QEvent>
#include <QFile>
#include <QStandardPaths>
#include <QThreadPool>

namespace nandu::desktop {
namespace {

namespace keys = client::setting_keys;

QString busName() { return QStringLiteral("nandu"); }

// Where there is none, libdbus would start one of its own, which nobody else is on.
bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || QFile::exists(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + QStringLiteral("/bus"));
}

} // namespace

Presence::Presence(models::Session& session, Options options, QObject* parent)
    : DesktopPresence(parent), m_session(session), m_options(std::move(options))
{
    m_startsAtLogin = m_options.autostart && m_options.autostart->isOn();
    m_session.setPresence(this);
    qApp->installEventFilter(this); // sees the wish to quit before it closes the window
}

Presence::~Presence()
{
    m_tray.reset();
    m_notifications.reset();
    QDBusConnection::disconnectFromBus(busName());
}

void Presence::setWindow(QQuickWindow& window)
{
    m_window = &window;
}

void Presence::start()
{
    QTimer::singleShot(hasSessionBus() ? m_options.trayComesWithin : std::chrono::milliseconds(0), this, [this] {
        if (m_window && !m_window->isVisible() && !hasTray())
            m_window->showMinimized();
    });
    if (!hasSessionBus()) {
        m_showsNotifications = false;
        Q_EMIT changed();
        return;
    }
    const QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, busName());
    m_notifications = std::make_unique<NotificationBus>(bus);
    m_notifications->ask([this](bool shows) {
        m_showsNotifications = shows;
        Q_EMIT changed();
    });
    m_teller = std::make_unique<NoticeTeller>(m_session.services(), [] { return QDateTime::currentDateTime(); }, m_options.pace);
    connect(m_teller.get(), &NoticeTeller::told, m_notifications.get(), &NotificationBus::show);
    connect(m_teller.get(), &NoticeTeller::seen, m_notifications.get(), &NotificationBus::closeAll);
    connect(m_notifications.get(), &NotificationBus::chosen, this, [this](const QString& link) {
        Q_EMIT windowWanted();
        if (link.isEmpty())
            Q_EMIT m_session.pageWanted(QStringLiteral("notices"));
        else
            m_session.openLink(link);
    });
    m_tray = std::make_unique<TrayIcon>(bus);
    connect(m_tray.get(), &TrayIcon::chosen, this, &Presence::take);
    connect(m_tray.get(), &TrayIcon::shownChanged, this, [this] {
        if (!hasTray() && m_window && !m_window->isVisible() && !m_isQuitting)
            Q_EMIT windowWanted(); // nothing else would bring it back
        Q_EMIT changed();
    });
    connect(&m_notices, &models::NoticesModel::countChanged, this, [this] { m_tray->setCount(m_notices.newCount()); });
    m_notices.setSession(&m_session);
    connect(m_session.services().engine, &api::EngineService::settingChanged, this, &Presence::applySettings);
    applySettings();
}

void Presence::applySettings()
{
    const QVariant wanted = m_session.services().engine->setting(QLatin1String(keys::trayIcon));
    m_tray->setWanted(!wanted.isValid() || wanted.toBool());
}

void Presence::take(TrayIcon::Deed deed)
{
    switch (deed) {
    case TrayIcon::Open: Q_EMIT windowWanted(); return;
    case TrayIcon::Write:
        Q_EMIT windowWanted();
        Q_EMIT m_session.pageWanted(QStringLiteral("write"));
        return;
    case TrayIcon::Quit: quit(); return;
    }
}

void Presence::hideWindow()
{
    if (m_window && hasTray())
        m_window->hide();
}

void Presence::quit()
{
    m_isQuitting = true;
    QCoreApplication::quit();
}

void Presence::setStartsAtLogin(bool starts)
{
    if (!m_options.autostart || starts == m_startsAtLogin)
        return;
    QThreadPool::globalInstance()->start([self = QPointer<Presence>(this), autostart = *m_options.autostart, starts] {
        const base::Result<void> turned = autostart.turn(starts);
        const QString detail = turned ? QString() : QString::fromStdString(turned.error().detail);
        QMetaObject::invokeMethod(qApp, [self, starts, detail] {
            if (!self)
                return;
            if (detail.isEmpty())
                self->m_startsAtLogin = starts;
            else
                Q_EMIT self->failed(detail);
            Q_EMIT self->changed(); // also when it failed: the switch falls back
        }, Qt::QueuedConnection);
    });
}

bool Presence::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Quit)
        m_isQuitting = true;
    if (event->type() != QEvent::Close || watched != m_window || closesForGood())
        return false;
    event->ignore();
    return true;
}

bool Presence::closesForGood()
{
    if (m_isQuitting || !hasTray())
        return true;
    const QString wish = m_session.services().engine->setting(QLatin1String(keys::onClose)).toString();
    if (wish == QLatin1String("quit"))
        return true;
    if (wish == QLatin1String("stay"))
        hideWindow();
    else
        Q_EMIT closeAsked();
    return false;
}

} // namespace nandu::desktop
