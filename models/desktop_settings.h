// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the desktop is told of, and when; the tray icon, closing to it, and the start at login. Writing applies and saves at
// once. GUI thread; made by the settings page and by the window, given the session.
#pragma once

#include "models/session.h"

#include <QPointer>

namespace nandu::models {

class DesktopSettings : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(nandu::models::Session* session READ session WRITE setSession NOTIFY changed)
    Q_PROPERTY(bool talk READ talk WRITE setTalk NOTIFY changed) // mentions, replies, quotes
    Q_PROPERTY(bool zaps READ zaps WRITE setZaps NOTIFY changed)
    Q_PROPERTY(bool reactions READ reactions WRITE setReactions NOTIFY changed) // and reposts
    Q_PROPERTY(bool follows READ follows WRITE setFollows NOTIFY changed)
    Q_PROPERTY(bool hidden READ hidden WRITE setHidden NOTIFY changed) // neither names nor words
    Q_PROPERTY(bool quiet READ quiet WRITE setQuiet NOTIFY changed)
    Q_PROPERTY(int quietFrom READ quietFrom WRITE setQuietFrom NOTIFY changed)    // minutes since midnight
    Q_PROPERTY(int quietUntil READ quietUntil WRITE setQuietUntil NOTIFY changed)
    Q_PROPERTY(bool tray READ tray WRITE setTray NOTIFY changed)
    Q_PROPERTY(bool hasTray READ hasTray NOTIFY changed)
    Q_PROPERTY(bool showsNotifications READ showsNotifications NOTIFY changed)
    Q_PROPERTY(Closing closing READ closing WRITE setClosing NOTIFY changed)
    Q_PROPERTY(bool canStartAtLogin READ canStartAtLogin NOTIFY changed)
    Q_PROPERTY(bool startsAtLogin READ startsAtLogin WRITE setStartsAtLogin NOTIFY changed)
public:
    enum Closing { Ask, Stay, Quit };
    Q_ENUM(Closing)

    explicit DesktopSettings(QObject* parent = nullptr) : QObject(parent) {}

    Session* session() const { return m_session; }
    void setSession(Session* session);
    bool talk() const;
    void setTalk(bool on);
    bool zaps() const;
    void setZaps(bool on);
    bool reactions() const;
    void setReactions(bool on);
    bool follows() const;
    void setFollows(bool on);
    bool hidden() const;
    void setHidden(bool on);
    bool quiet() const;
    void setQuiet(bool on);
    int quietFrom() const;
    void setQuietFrom(int minutes);
    int quietUntil() const;
    void setQuietUntil(int minutes);
    bool tray() const;
    void setTray(bool on);
    bool hasTray() const { return presence() && presence()->hasTray(); }
    bool showsNotifications() const { return presence() && presence()->showsNotifications(); }
    Closing closing() const;
    void setClosing(Closing closing);
    bool canStartAtLogin() const { return presence() && presence()->canStartAtLogin(); }
    bool startsAtLogin() const { return presence() && presence()->startsAtLogin(); }
    void setStartsAtLogin(bool starts);

    Q_INVOKABLE void close(bool stays); // the answer to closeAsked, kept for the next time
    Q_INVOKABLE QString timeText(int minutes) const; // 22:00, as the locale writes it

Q_SIGNALS:
    void changed();
    void closeAsked();

private:
    DesktopPresence* presence() const { return m_session ? m_session->presence() : nullptr; }
    QVariant value(const QString& key, const QVariant& fallback) const;
    void write(const QString& key, const QVariant& value);

    QPointer<Session> m_session;
};

} // namespace nandu::models
