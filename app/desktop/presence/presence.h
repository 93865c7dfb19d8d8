// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Nandu on the desktop beside its window: tray icon, notifications, what closing the window means, the start at login. It comes
// to life after the first frame, so that the bus does not delay the window. GUI thread; owned by main.
#pragma once

#include "app/desktop/presence/autostart.h"
#include "app/desktop/presence/notice_teller.h"
#include "app/desktop/presence/notification_bus.h"
#include "app/desktop/presence/tray_icon.h"
#include "models/desktop_presence.h"
#include "models/notices_model.h"
#include "models/session.h"

#include <QPointer>
#include <QQuickWindow>

#include <memory>
#include <optional>

namespace nandu::desktop {

class Presence : public models::DesktopPresence {
    Q_OBJECT
public:
    struct Options {
        std::optional<Autostart> autostart; // none: it cannot start at login
        NoticeTeller::Pace pace;
        std::chrono::milliseconds trayComesWithin{10'000}; // after a start without a window; else the window is shown, minimised
    };
    Presence(models::Session& session, Options options, QObject* parent = nullptr);
    ~Presence() override;

    void setWindow(QQuickWindow& window); // shown or not yet
    void start();                         // connects to the bus; called once

    bool hasTray() const override { return m_tray && m_tray->isShown(); }
    bool showsNotifications() const override { return m_showsNotifications; }
    bool canStartAtLogin() const override { return m_options.autostart.has_value(); }
    bool startsAtLogin() const override { return m_startsAtLogin; }
    void setStartsAtLogin(bool starts) override;
    void hideWindow() override;
    void quit() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void windowWanted();

private:
    void take(TrayIcon::Deed deed);
    void applySettings();
    bool closesForGood(); // false: the window stays in the tray, or it is asked

    models::Session& m_session;
    Options m_options;
    QPointer<QQuickWindow> m_window;
    models::NoticesModel m_notices;
    std::unique_ptr<NoticeTeller> m_teller;
    std::unique_ptr<NotificationBus> m_notifications;
    std::unique_ptr<TrayIcon> m_tray;
    bool m_startsAtLogin = false;
    bool m_showsNotifications = true; // until it is known
    bool m_isQuitting = false;
};

} // namespace nandu::desktop
