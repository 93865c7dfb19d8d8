// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Of subscription_registry: what is sent when, under the number of subscriptions that a relay takes.
#include "engine/sync/subscription_registry.h"

#include "engine/base/limits.h"

#include <QTimer>

#include <algorithm>
#include <functional>

namespace nandu::sync {

namespace limits = base::limits;

namespace {
constexpr std::size_t subscriptionsUsual = 10;   // until NIP-11 says otherwise
constexpr std::size_t subscriptionsLargest = 20; // more wedges some relays
constexpr std::int64_t pollOverlapS = 10 * 60;   // authors' clocks differ, and notes come late
} // namespace

std::size_t SubscriptionRegistry::slots(base::RelayRef relay) const
{
    const std::size_t said = std::min(m_pool.status(relay).limits.subscriptionsMax.value_or(subscriptionsUsual), subscriptionsLargest);
    const auto at = m_relays.find(relay);
    return at == m_relays.end() ? said : std::min(said, at->second.slotsLearned.value_or(said));
}

void SubscriptionRegistry::schedule()
{
    if (std::exchange(m_isScheduled, true))
        return;
    QMetaObject::invokeMethod(this, &SubscriptionRegistry::sendDue, Qt::QueuedConnection);
}

void SubscriptionRegistry::sendDue()
{
    const bool isChanged = std::exchange(m_isScheduled, false);
    const Time now = m_clock.steady();
    const std::size_t endedBefore = m_ended.size();
    std::erase_if(m_ended, [&](const Ended& ended) { return now - ended.closedAt > limits::closedSubscriptionGrace; });

    std::vector<std::pair<base::RelayRef, base::SubId>> toSend;
    for (const auto& [ref, relay] : m_relays) {
        if (relay.notBefore <= now)
            sendDueAt(ref, toSend);
    }
    if (isChanged || !toSend.empty() || m_ended.size() != endedBefore)
        publishAsked();
    for (const auto& [relay, id] : toSend) {
        if (const Request* request = find(relay, id))
            m_pool.subscribe(relay, id, request->filters);
    }
}

// Live ones never leave by themselves, so a slot stays free of them, else nothing else would ever be asked; those that find no
// room take turns in it.
void SubscriptionRegistry::sendDueAt(base::RelayRef ref, std::vector<std::pair<base::RelayRef, base::SubId>>& toSend)
{
    const Time now = m_clock.steady();
    const std::size_t most = slots(ref);
    const std::size_t mostLive = most - 1;
    auto& requests = m_relays[ref].requests;
    const auto staysOpen = [](const Request& request) {
        return request.isLive && !request.isPolled && (request.state == Request::State::Open || request.state == Request::State::Live);
    };
    std::vector<std::size_t> waiting;
    for (std::size_t i = 0; i < requests.size(); ++i) {
        if (requests[i].state == Request::State::Waiting && requests[i].notBefore <= now)
            waiting.push_back(i);
    }
    std::ranges::stable_sort(waiting, {}, [&](std::size_t i) { return requests[i].priority; });
    std::size_t open = openRequests(ref);
    std::size_t live = static_cast<std::size_t>(std::ranges::count_if(requests, staysOpen));
    for (const std::size_t i : waiting) {
        Request& request = requests[i];
        if (request.isLive) {
            request.isPolled = live >= mostLive;
            if (request.isPolled && makeRoomFor(ref, request)) {
                request.isPolled = false;
                --live;
                --open;
            }
        }
        if (open >= most)
            continue;
        ++open;
        live += request.isLive && !request.isPolled ? 1 : 0;
        if (request.isLive && request.answeredAtS > 0) {
            for (nostr::Filter& filter : request.filters)
                filter.since = std::max(filter.since.value_or(0), request.answeredAtS - pollOverlapS);
        }
        request.sentAtS = m_clock.wallSeconds();
        request.id = base::SubId{"n" + std::to_string(++m_lastSub)};
        request.state = Request::State::Open;
        toSend.emplace_back(ref, request.id);
    }
}

// The least of the live ones that matter less leaves its place; it is asked again when there is room.
bool SubscriptionRegistry::makeRoomFor(base::RelayRef ref, const Request& request)
{
    Request* least = nullptr;
    for (Request& other : m_relays[ref].requests) {
        const bool isSettled = other.isLive && !other.isPolled && other.state == Request::State::Live;
        if (isSettled && other.priority > request.priority && (!least || other.priority > least->priority))
            least = &other;
    }
    if (!least)
        return false;
    closeAt(ref, *least);
    least->wasAnswered = false;
    Q_EMIT liveEnded(least->want, ref);
    return true;
}

void SubscriptionRegistry::publishAsked()
{
    std::vector<nostr::OpenFilters::Subscription> all;
    for (const auto& [ref, relay] : m_relays) {
        for (const Request& request : relay.requests) {
            if (request.state == Request::State::Open || request.state == Request::State::Live)
                all.push_back({ref, request.id, request.filters, std::nullopt});
        }
    }
    for (const Ended& ended : m_ended)
        all.push_back({ended.relay, ended.id, ended.filters, ended.closedAt});
    m_asked.publish(std::make_shared<nostr::OpenFilters>(std::move(all)));
}

} // namespace nandu::sync
