// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A session bus of the test's own, which ends with it; the user's is never spoken to. Made before anything connects.
#pragma once

#include <QDBusConnection>
#include <QProcess>

#include <memory>

namespace nandu::fakes {

class SessionBus {
public:
    SessionBus()
    {
        m_daemon.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address=1")});
        if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead(10'000))
            return;
        m_address = QString::fromLatin1(m_daemon.readLine().trimmed());
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toLatin1());
    }
    ~SessionBus()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }
    bool isThere() const { return !m_address.isEmpty(); }
    // Each name is a connection of its own: as if another program spoke.
    QDBusConnection connectTo(const QString& name) const { return QDBusConnection::connectToBus(m_address, name); }

private:
    QProcess m_daemon;
    QString m_address;
};

} // namespace nandu::fakes
