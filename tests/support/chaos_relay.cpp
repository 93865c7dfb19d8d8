// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/chaos_relay.h"

#include <QJsonDocument>
#include <QTimer>

#include <algorithm>

namespace nandu::tests {

namespace {
constexpr int deafMs = 4'000, stallMs = 6'000;
}

ChaosRelay::ChaosRelay(std::uint32_t seed) : m_random(seed)
{
    m_script.setReqHandler([this](QWebSocket* peer, const QString& sub, const QJsonArray& message) { answer(peer, sub, message); });
}

QString ChaosRelay::frame(const QString& sub, const QJsonObject& event)
{
    return QStringLiteral("[\"EVENT\",\"%1\",%2]").arg(sub, QString::fromUtf8(QJsonDocument(event).toJson(QJsonDocument::Compact)));
}

bool ChaosRelay::matches(const QJsonObject& event, const QJsonObject& filter)
{
    const auto isIn = [&](const char* list, const QJsonValue& value) {
        const QJsonValue wanted = filter.value(QLatin1String(list));
        return wanted.isUndefined() || wanted.toArray().contains(value);
    };
    const double at = event.value(QLatin1String("created_at")).toDouble();
    for (auto key = filter.begin(); key != filter.end(); ++key) {
        if (key.key().startsWith(QLatin1Char('#')))
            return false; // our events have no tags that are asked for
    }
    return isIn("ids", event.value(QLatin1String("id"))) && isIn("authors", event.value(QLatin1String("pubkey"))) && isIn("kinds", event.value(QLatin1String("kind")))
        && at >= filter.value(QLatin1String("since")).toDouble(0) && at <= filter.value(QLatin1String("until")).toDouble(4e9);
}

void ChaosRelay::answer(QWebSocket* peer, const QString& sub, const QJsonArray& message)
{
    QJsonArray filters = message;
    filters.removeFirst();
    filters.removeFirst();
    m_subscriptions.removeIf([&](const Subscription& one) { return !one.peer || (one.peer == peer && one.id == sub); });
    m_subscriptions.append({peer, sub, filters});
    for (const QJsonValue& filter : std::as_const(filters)) {
        QList<QJsonObject> found;
        for (const QJsonObject& event : std::as_const(m_events)) {
            if (matches(event, filter.toObject()))
                found.append(event);
        }
        std::stable_sort(found.begin(), found.end(), [](const QJsonObject& a, const QJsonObject& b) {
            return a.value(QLatin1String("created_at")).toDouble() > b.value(QLatin1String("created_at")).toDouble();
        });
        const int limit = std::min(filter.toObject().value(QLatin1String("limit")).toInt(500), 500);
        for (const QJsonObject& event : found.mid(0, limit))
            peer->sendTextMessage(frame(sub, event));
    }
    if (!m_isStalling)
        peer->sendTextMessage(QStringLiteral("[\"EOSE\",\"%1\"]").arg(sub));
}

void ChaosRelay::add(const QJsonObject& event)
{
    m_events.append(event);
    for (const Subscription& one : std::as_const(m_subscriptions)) {
        const bool isWanted = std::any_of(one.filters.begin(), one.filters.end(), [&](const QJsonValue& filter) { return matches(event, filter.toObject()); });
        if (one.peer && isWanted)
            one.peer->sendTextMessage(frame(one.id, event));
    }
}

void ChaosRelay::misbehave(Deed deed)
{
    switch (deed) {
    case Deed::Drop:
        m_script.dropPeers();
        return;
    case Deed::Close:
        m_script.closePeers();
        return;
    case Deed::Deaf:
        if (std::exchange(m_isDeaf, true))
            return;
        m_script.stopListening();
        m_script.dropPeers();
        QTimer::singleShot(deafMs, this, &ChaosRelay::behave);
        return;
    case Deed::Freeze:
        m_script.freezePeers();
        return;
    case Deed::Stall:
        m_isStalling = true;
        QTimer::singleShot(stallMs, this, [this] { m_isStalling = false; });
        return;
    case Deed::Junk:
        for (const char* text : {"", "[", "[\"EVENT\"]", "[\"EOSE\"]", "[\"CLOSED\",\"x\",\"error: y\"]", "{\"a\":1}", "[\"OK\",1,2,3]"})
            m_script.sendRaw(QString::fromLatin1(text));
        return;
    case Deed::Unasked:
        for (const QJsonObject& event : std::as_const(m_events).mid(0, 5)) {
            QJsonObject forged = event;
            forged[QStringLiteral("content")] = QString::number(m_random());
            m_script.sendRaw(frame(QStringLiteral("nobody"), event));
            m_script.sendRaw(frame(m_subscriptions.isEmpty() ? QStringLiteral("x") : m_subscriptions.last().id, forged));
        }
        return;
    case Deed::Challenge:
        for (int i = 0; i < 20; ++i)
            m_script.sendRaw(QStringLiteral("[\"AUTH\",\"%1\"]").arg(m_random()));
        return;
    }
}

void ChaosRelay::behave()
{
    m_isStalling = false;
    if (std::exchange(m_isDeaf, false))
        m_script.listenAgain();
}

} // namespace nandu::tests
