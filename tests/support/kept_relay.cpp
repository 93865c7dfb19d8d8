// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/kept_relay.h"

#include "engine/nostr/event_json.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>
#include <utility>

namespace nandu::tests {

KeptRelay::KeptRelay()
{
    run([this] {
        script().setReqHandler([this](QWebSocket* peer, const QString& sub, const QJsonArray& message) { answer(peer, sub, message); });
        script().setCloseHandler([this](QWebSocket* peer, const QString& sub) {
            std::erase_if(m_listeners, [&](const Listener& one) { return one.peer == peer && one.sub == sub; });
        });
    });
}

KeptRelay::~KeptRelay()
{
    run([this] {
        script().setReqHandler({});
        script().setCloseHandler({});
        script().setOtherHandler({});
    });
}

QString KeptRelay::url()
{
    return script().url();
}

void KeptRelay::add(const std::vector<nostr::Event>& events)
{
    run([&] {
        for (const nostr::Event& event : events) {
            const Kept kept{event, QString::fromStdString(nostr::eventToJson(event))};
            const auto place = std::ranges::upper_bound(m_kept, event.createdAt, std::greater(), [](const Kept& one) { return one.event.createdAt; });
            m_kept.insert(place, kept);
            for (const Listener& listener : m_listeners) {
                if (listener.peer && std::ranges::any_of(listener.filters, [&](const nostr::Filter& filter) { return filter.matches(event); }))
                    send(listener.peer, listener.sub, kept);
            }
        }
    });
}

void KeptRelay::hold(bool on)
{
    run([&] {
        m_isHolding = on;
        m_heldCount = 0;
        for (const Held& held : std::exchange(m_held, {})) {
            if (held.peer)
                answer(held.peer, held.sub, held.message);
        }
    });
}

void KeptRelay::answer(QWebSocket* peer, const QString& sub, const QJsonArray& message)
{
    constexpr int many = 20;
    const QJsonObject first = message.at(2).toObject();
    const bool isPage = first.value(QStringLiteral("limit")).toInt() > many && first.value(QStringLiteral("authors")).toArray().size() > 1
        && first.value(QStringLiteral("kinds")).toArray().contains(1);
    if (m_isHolding && isPage) {
        m_held.push_back({peer, sub, message});
        ++m_heldCount;
        return;
    }
    ++m_questions;
    Listener listener{peer, sub, {}};
    for (qsizetype i = 2; i < message.size(); ++i) {
        const auto filter = nostr::Filter::fromJson(QJsonDocument(message.at(i).toObject()).toJson(QJsonDocument::Compact).toStdString());
        if (!filter)
            qFatal("a filter that cannot be read");
        listener.filters.push_back(*filter);
        std::size_t left = std::min<std::size_t>(m_cap, filter->limit.value_or(std::numeric_limits<std::uint32_t>::max()));
        for (const Kept& kept : m_kept) {
            if (left == 0)
                break;
            if (!filter->matches(kept.event))
                continue;
            --left;
            send(peer, sub, kept);
            if (m_breakAfter > 0 && m_sent >= m_breakAfter) {
                m_breakAfter = 0;
                peer->abort();
                return;
            }
        }
    }
    peer->sendTextMessage(QStringLiteral("[\"EOSE\",\"%1\"]").arg(sub));
    std::erase_if(m_listeners, [&](const Listener& one) { return !one.peer || (one.peer == peer && one.sub == sub); });
    m_listeners.push_back(std::move(listener));
}

void KeptRelay::send(QWebSocket* peer, const QString& sub, const Kept& kept)
{
    const QString frame = QStringLiteral("[\"EVENT\",\"%1\",%2]").arg(sub, kept.json);
    peer->sendTextMessage(frame);
    ++m_sent;
    m_sentBytes += std::size_t(frame.size());
}

void KeptRelay::offerComparison(std::size_t itemsMax)
{
    m_compareMax = itemsMax;
    run([this] {
        script().setInfoDocument("{\"supported_nips\":[1,11,77]}");
        script().setOtherHandler([this](QWebSocket* peer, const QString& type, const QJsonArray& message) { compare(peer, type, message); });
    });
}

std::set<std::string> KeptRelay::pushed()
{
    std::set<std::string> ids;
    run([&] {
        for (const QJsonArray& frame : script().received(QStringLiteral("EVENT")))
            ids.insert(frame.at(1).toObject().value(QStringLiteral("id")).toString().toStdString());
    });
    return ids;
}

std::set<std::string> idsOf(const std::vector<nostr::Event>& events)
{
    std::set<std::string> ids;
    for (const nostr::Event& event : events)
        ids.insert(event.id.hex());
    return ids;
}

void KeptRelay::compare(QWebSocket* peer, const QString& type, const QJsonArray& message)
{
    const QString sub = message.at(1).toString();
    const auto say = [&](const QString& verb, const QString& text) {
        const QString frame = QStringLiteral("[\"%1\",\"%2\",\"%3\"]").arg(verb, sub, text);
        m_comparisonBytes += std::size_t(frame.size());
        peer->sendTextMessage(frame);
    };
    m_comparisonBytes += std::size_t(QJsonDocument(message).toJson(QJsonDocument::Compact).size());
    if (type == QStringLiteral("NEG-CLOSE")) {
        m_comparisons.erase(sub);
        return;
    }
    if (type == QStringLiteral("NEG-OPEN")) {
        const auto filter = nostr::Filter::fromJson(QJsonDocument(message.at(2).toObject()).toJson(QJsonDocument::Compact).toStdString()).value();
        std::vector<nostr::NegentropyItem> items;
        for (const Kept& kept : m_kept) {
            if (filter.matches(kept.event))
                items.push_back({std::uint64_t(kept.event.createdAt), kept.event.id});
        }
        if (items.size() > m_compareMax)
            return say(QStringLiteral("NEG-ERR"), QStringLiteral("blocked: too many query results"));
        m_comparisons.insert_or_assign(sub, nostr::Negentropy(nostr::Negentropy::Side::Relay, std::move(items), 60'000));
    }
    const auto at = m_comparisons.find(sub);
    if (at == m_comparisons.end())
        return say(QStringLiteral("NEG-ERR"), QStringLiteral("closed: nothing is open under that name"));
    const QByteArray bytes = QByteArray::fromHex(message.last().toString().toLatin1());
    const auto answer = at->second.answer({bytes.constData(), std::size_t(bytes.size())});
    if (!answer)
        return say(QStringLiteral("NEG-ERR"), QStringLiteral("invalid: no message"));
    const QString honest = QString::fromLatin1(QByteArray::fromStdString(**answer).toHex());
    say(QStringLiteral("NEG-MSG"), m_lie ? m_lie(honest) : honest);
}

} // namespace nandu::tests
