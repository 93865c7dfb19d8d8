// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a desktop has on its session bus: somebody who shows notifications, and a tray. Both remember what they were told.
#pragma once

#include <QDBusAbstractAdaptor>
#include <QDBusConnection>
#include <QDBusContext>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace nandu::fakes {

class FakeNotifications : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Shown {
        QString program, icon, summary, body;
        uint replaces = 0, id = 0;
        QStringList actions;
        QVariantMap hints;
    };
    explicit FakeNotifications(const QDBusConnection& bus, const QStringList& capabilities) : m_bus(bus), m_capabilities(capabilities)
    {
        m_bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        m_bus.registerService(QStringLiteral("org.freedesktop.Notifications"));
    }
    ~FakeNotifications() override
    {
        m_bus.unregisterService(QStringLiteral("org.freedesktop.Notifications"));
        m_bus.unregisterObject(QStringLiteral("/org/freedesktop/Notifications"));
    }
    QList<Shown> shown;
    QList<uint> closed;

public Q_SLOTS:
    QStringList GetCapabilities() { return m_capabilities; }
    uint Notify(const QString& program, uint replaces, const QString& icon, const QString& summary, const QString& body, const QStringList& actions,
        const QVariantMap& hints, int)
    {
        shown.append({program, icon, summary, body, replaces, replaces == 0 ? ++m_last : replaces, actions, hints});
        return shown.last().id;
    }
    void CloseNotification(uint id)
    {
        closed.append(id);
        Q_EMIT NotificationClosed(id, 3);
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString& action);
    void NotificationClosed(uint id, uint reason);

private:
    QDBusConnection m_bus;
    QStringList m_capabilities;
    uint m_last = 40;
};

class FakeTray : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
public:
    explicit FakeTray(const QDBusConnection& bus) : m_bus(bus)
    {
        m_bus.registerObject(QStringLiteral("/StatusNotifierWatcher"), this, QDBusConnection::ExportAllSlots);
        m_bus.registerService(QStringLiteral("org.kde.StatusNotifierWatcher"));
    }
    ~FakeTray() override
    {
        m_bus.unregisterService(QStringLiteral("org.kde.StatusNotifierWatcher"));
        m_bus.unregisterObject(QStringLiteral("/StatusNotifierWatcher"));
    }
    QStringList items; // who came

public Q_SLOTS:
    void RegisterStatusNotifierItem(const QString& item) { items.append(item); }

private:
    QDBusConnection m_bus;
};

} // namespace nandu::fakes
