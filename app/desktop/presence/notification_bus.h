// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Notifications of the desktop over D-Bus (org.freedesktop.Notifications 1.2): shown without waiting for an answer, and told
// when one of them is clicked. Where nothing shows notifications, nothing happens. GUI thread.
#pragma once

#include "app/desktop/presence/notice_teller.h"

#include <QDBusConnection>
#include <QDBusPendingCall>
#include <QHash>
#include <QObject>

#include <functional>
#include <optional>

namespace nandu::desktop {

class NotificationBus : public QObject {
    Q_OBJECT
public:
    explicit NotificationBus(const QDBusConnection& bus, QObject* parent = nullptr);

    void show(const Notification& notification);
    void closeAll();
    // Asks whether anybody shows notifications; true also for one that the bus would start.
    void ask(std::function<void(bool)> answer);

Q_SIGNALS:
    void chosen(const QString& link); // empty: the page of notices

private Q_SLOTS:
    void onActionInvoked(uint id, const QString& action);
    void onClosed(uint id, uint reason);

private:
    void send(const Notification& notification);
    void call(const QString& method, const QVariantList& arguments, std::function<void(const QDBusPendingCall&)> answered);

    struct Shown {
        QString topic;
        bool isBundle = false;
        QString link;
    };
    QDBusConnection m_bus;
    QHash<uint, Shown> m_shown;
    QList<Notification> m_waiting; // until it is known what the desktop can do
    std::optional<bool> m_hasMarkup;
    bool m_isAsking = false;
};

} // namespace nandu::desktop
