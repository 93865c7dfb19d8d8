// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/presence/notification_bus.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

namespace nandu::desktop {
namespace {

QString service() { return QStringLiteral("org.freedesktop.Notifications"); }
QString path() { return QStringLiteral("/org/freedesktop/Notifications"); }
QString icon() { return QStringLiteral("org.nandu.Nandu"); }
constexpr int answerMs = 5'000;

} // namespace

NotificationBus::NotificationBus(const QDBusConnection& bus, QObject* parent) : QObject(parent), m_bus(bus)
{
    m_bus.connect(service(), path(), service(), QStringLiteral("ActionInvoked"), this, SLOT(onActionInvoked(uint, QString)));
    m_bus.connect(service(), path(), service(), QStringLiteral("NotificationClosed"), this, SLOT(onClosed(uint, uint)));
}

void NotificationBus::call(const QString& method, const QVariantList& arguments, std::function<void(const QDBusPendingCall&)> answered)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service(), path(), service(), method);
    message.setArguments(arguments);
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, answerMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [answered = std::move(answered)](QDBusPendingCallWatcher* done) {
        answered(*done);
        done->deleteLater();
    });
}

void NotificationBus::show(const Notification& notification)
{
    if (m_hasMarkup) {
        send(notification);
        return;
    }
    m_waiting.append(notification);
    if (std::exchange(m_isAsking, true))
        return;
    call(QStringLiteral("GetCapabilities"), {}, [this](const QDBusPendingCall& call) {
        m_isAsking = false;
        const QDBusPendingReply<QStringList> can = call;
        if (can.isError()) { // nobody shows notifications; perhaps somebody does later
            m_waiting.clear();
            return;
        }
        m_hasMarkup = can.value().contains(QLatin1String("body-markup"));
        for (const Notification& waiting : std::exchange(m_waiting, {}))
            send(waiting);
    });
}

void NotificationBus::send(const Notification& notification)
{
    uint replaced = 0;
    for (auto shown = m_shown.cbegin(); shown != m_shown.cend(); ++shown) {
        if (notification.isBundle && shown->isBundle && shown->topic == notification.topic)
            replaced = shown.key();
    }
    const QString body = *m_hasMarkup ? notification.body.toHtmlEscaped() : notification.body;
    //: what a click on a notification of the desktop does
    const QStringList actions{QStringLiteral("default"), tr("Open")};
    const QVariantMap hints{{QStringLiteral("desktop-entry"), icon()}, {QStringLiteral("category"), QStringLiteral("im.received")}};
    call(QStringLiteral("Notify"), {QStringLiteral("Nandu"), replaced, icon(), notification.summary, body, actions, hints, -1},
        [this, notification](const QDBusPendingCall& call) {
            const QDBusPendingReply<uint> id = call;
            if (!id.isError())
                m_shown.insert(id.value(), {notification.topic, notification.isBundle, notification.link});
        });
}

void NotificationBus::closeAll()
{
    m_waiting.clear();
    const QList<uint> ids = m_shown.keys();
    m_shown.clear();
    for (const uint id : ids)
        call(QStringLiteral("CloseNotification"), {id}, [](const QDBusPendingCall&) {}); // gone already: as well
}

void NotificationBus::ask(std::function<void(bool)> answer)
{
    call(QStringLiteral("GetCapabilities"), {}, [answer = std::move(answer)](const QDBusPendingCall& call) { answer(!call.isError()); });
}

void NotificationBus::onActionInvoked(uint id, const QString& action)
{
    const auto shown = m_shown.constFind(id);
    if (shown == m_shown.constEnd() || action != QLatin1String("default"))
        return; // another program's
    const QString link = shown->link;
    m_shown.remove(id);
    Q_EMIT chosen(link);
}

void NotificationBus::onClosed(uint id, uint)
{
    m_shown.remove(id);
}

} // namespace nandu::desktop
