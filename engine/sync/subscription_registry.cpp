// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/sync/subscription_registry.h"

#include "engine/base/limits.h"
#include "engine/base/log.h"
#include "engine/sync/closed_reason.h"
#include "engine/sync/filter_split.h"

#include <QTimer>

#include <algorithm>

namespace nandu::sync {

namespace limits = base::limits;
using namespace std::chrono_literals;
using net::RelayPool;

namespace {
constexpr auto lookAtClockEvery = 250ms;
constexpr std::size_t pageEventsUsual = 500;     // what relays cap an answer at that say nothing
constexpr unsigned pagesMax = 40;
constexpr auto pollEvery = 30s;
constexpr auto retryFirst = 5s;
constexpr auto retryLast = 10min;
constexpr std::size_t refusalBytesMax = 200;
constexpr unsigned narrowedMax = 4; // a filter of 500 authors becomes 16 of 32

std::chrono::seconds retryAfter(unsigned failures)
{
    return std::min<std::chrono::seconds>(retryFirst * (1U << std::min(failures, 8U)), retryLast);
}
} // namespace

SubscriptionRegistry::SubscriptionRegistry(RelayPool& pool, nostr::OpenFiltersBox& asked, const base::Clock& clock, QObject* parent)
    : QObject(parent), m_pool(pool), m_asked(asked), m_clock(clock)
{
    connect(&pool, &RelayPool::eose, this,
            [this](base::RelayRef relay, const base::SubId& id, const net::PageTally& page) { takeEose(relay, id, WantEnd::Complete, page); });
    connect(&pool, &RelayPool::eoseTimedOut, this, [this](base::RelayRef relay, const base::SubId& id) { takeEose(relay, id, WantEnd::TimedOut, {}); });
    connect(&pool, &RelayPool::subscriptionClosed, this, &SubscriptionRegistry::takeClosed);
    connect(&pool, &RelayPool::limitsKnown, this, &SubscriptionRegistry::cutAgain);
    connect(&pool, &RelayPool::stateChanged, this, &SubscriptionRegistry::takeState);
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &SubscriptionRegistry::sendDue);
    timer->start(lookAtClockEvery);
}

WantId SubscriptionRegistry::open(Want want, const std::vector<base::RelayRef>& relays)
{
    const WantId id = ++m_lastWant;
    m_wants[id].first = std::move(want);
    setRelays(id, relays);
    return id;
}

void SubscriptionRegistry::setRelays(WantId want, const std::vector<base::RelayRef>& relays)
{
    const auto at = m_wants.find(want);
    if (at == m_wants.end())
        return;
    const std::set<base::RelayRef> next(relays.begin(), relays.end());
    const std::set<base::RelayRef> before = std::exchange(at->second.second, next);
    for (const base::RelayRef relay : before) {
        if (!next.contains(relay))
            dropRequests(want, relay);
    }
    for (const base::RelayRef relay : next) {
        if (!before.contains(relay))
            addRequests(want, relay);
    }
    schedule();
}

void SubscriptionRegistry::close(WantId want)
{
    setRelays(want, {});
    m_wants.erase(want);
}

std::string SubscriptionRegistry::lastRefusal(base::RelayRef relay) const
{
    const auto at = m_relays.find(relay);
    return at == m_relays.end() ? std::string() : at->second.refusal;
}

std::size_t SubscriptionRegistry::openRequests(base::RelayRef relay) const
{
    const auto at = m_relays.find(relay);
    if (at == m_relays.end())
        return 0;
    return static_cast<std::size_t>(std::ranges::count_if(at->second.requests, [](const Request& request) {
        return request.state == Request::State::Open || request.state == Request::State::Live;
    }));
}

void SubscriptionRegistry::unpark(base::RelayRef relay)
{
    for (Request& request : m_relays[relay].requests) {
        if (request.state == Request::State::Parked)
            request.state = Request::State::Waiting;
    }
    schedule();
}

void SubscriptionRegistry::failParked(base::RelayRef relay)
{
    auto& requests = m_relays[relay].requests;
    for (std::size_t i = requests.size(); i-- > 0;) {
        if (i < requests.size() && requests[i].state == Request::State::Parked)
            finish(relay, i, WantEnd::Failed);
    }
}

void SubscriptionRegistry::addRequests(WantId id, base::RelayRef relay)
{
    const Want& want = m_wants.at(id).first;
    for (auto& filters : splitForRelay(want.filters, m_pool.status(relay).limits))
        m_relays[relay].requests.push_back({.want = id, .id = {}, .filters = std::move(filters), .priority = want.priority, .isLive = want.isLive, .isWhole = want.isWhole});
}

void SubscriptionRegistry::dropRequests(WantId want, base::RelayRef relay)
{
    auto& requests = m_relays[relay].requests;
    for (Request& request : requests) {
        if (request.want == want)
            closeAt(relay, request);
    }
    std::erase_if(requests, [&](const Request& request) { return request.want == want; });
}

void SubscriptionRegistry::closeAt(base::RelayRef relay, Request& request)
{
    if (request.state != Request::State::Open && request.state != Request::State::Live)
        return;
    m_pool.closeSubscription(relay, request.id);
    m_ended.push_back({relay, request.id, request.filters, m_clock.steady()});
    request.state = Request::State::Waiting;
}

// The pool sends what was open again after it reconnected: what is live must be answered once more.
void SubscriptionRegistry::takeState(base::RelayRef relay, net::RelayState state)
{
    const auto at = m_relays.find(relay);
    if (state != net::RelayState::Waiting || at == m_relays.end())
        return;
    std::set<WantId> ended;
    for (Request& request : at->second.requests) {
        if (request.state != Request::State::Live)
            continue;
        request.state = Request::State::Open;
        request.wasAnswered = false;
        ended.insert(request.want);
    }
    for (const WantId want : ended)
        Q_EMIT liveEnded(want, relay);
}

SubscriptionRegistry::Request* SubscriptionRegistry::find(base::RelayRef relay, const base::SubId& id)
{
    const auto at = m_relays.find(relay);
    if (at == m_relays.end())
        return nullptr;
    const auto found = std::ranges::find_if(at->second.requests, [&](const Request& request) {
        return request.id == id && (request.state == Request::State::Open || request.state == Request::State::Live);
    });
    return found == at->second.requests.end() ? nullptr : &*found;
}

void SubscriptionRegistry::takeEose(base::RelayRef relay, const base::SubId& id, WantEnd end, const net::PageTally& page)
{
    Request* request = find(relay, id);
    if (!request || request->state == Request::State::Live)
        return;
    m_relays[relay].rateLimited = 0;
    m_relays[relay].refusal.clear();
    const auto index = static_cast<std::size_t>(request - m_relays[relay].requests.data());
    if (end == WantEnd::Complete && isFullPage(relay, *request, page))
        askNextPage(relay, index, page);
    else
        finish(relay, index, end, page);
}

bool SubscriptionRegistry::isFullPage(base::RelayRef relay, const Request& request, const net::PageTally& page) const
{
    if (!request.isWhole || request.isLive || page.events == 0 || request.pages >= pagesMax)
        return false;
    std::size_t full = pageEventsUsual;
    const auto limitMax = m_pool.status(relay).limits.limitMax;
    if (limitMax)
        full = *limitMax;
    for (const nostr::Filter& filter : request.filters)
        full = std::min<std::size_t>(full, filter.limit.value_or(static_cast<std::uint32_t>(full)));
    // A relay that does not tell its cap has a round one.
    return page.events >= full || (!limitMax && page.events % 100 == 0);
}

// Several filters: which of them was cut short is not known, so each is asked alone. One: from its oldest second on, again
// with that second, since the page may have ended inside it.
void SubscriptionRegistry::askNextPage(base::RelayRef relay, std::size_t index, const net::PageTally& page)
{
    auto& requests = m_relays[relay].requests;
    closeAt(relay, requests[index]);
    Request next = requests[index];
    ++next.pages;
    if (next.filters.size() == 1) {
        auto& until = next.filters[0].until;
        until = until == page.oldest ? page.oldest - 1 : page.oldest;
        requests[index] = std::move(next);
    } else {
        requests.erase(requests.begin() + static_cast<std::ptrdiff_t>(index));
        for (const nostr::Filter& filter : next.filters) {
            requests.push_back(next);
            requests.back().filters = {filter};
        }
    }
    schedule();
}

// The request was answered; a live one stays, another goes. The want is told when it was the last of its requests there.
void SubscriptionRegistry::finish(base::RelayRef relay, std::size_t index, WantEnd end, const net::PageTally& page)
{
    auto& requests = m_relays[relay].requests;
    Request& request = requests[index];
    const WantId want = request.want;
    const bool isTold = std::exchange(request.wasAnswered, true);
    const bool isPolled = request.isLive && end != WantEnd::Failed && request.isPolled;
    if (end == WantEnd::Complete)
        request.answeredAtS = request.sentAtS;
    if (request.isLive && end != WantEnd::Failed) {
        request.failures = 0;
        if (request.isPolled) {
            closeAt(relay, request);
            request.notBefore = m_clock.steady() + pollEvery;
        } else {
            request.state = Request::State::Live;
        }
    } else {
        closeAt(relay, request);
        requests.erase(requests.begin() + static_cast<std::ptrdiff_t>(index));
    }
    schedule();
    const bool isLast = std::ranges::none_of(requests, [&](const Request& other) { return other.want == want && !other.wasAnswered; });
    if (isLast && !isTold)
        Q_EMIT answered(want, relay, end, page);
    if (isPolled)
        Q_EMIT liveEnded(want, relay); // it never was
}

void SubscriptionRegistry::takeClosed(base::RelayRef relay, const base::SubId& id, const std::string& message)
{
    Request* request = find(relay, id);
    if (!request)
        return;
    if (request->state == Request::State::Live)
        Q_EMIT liveEnded(request->want, relay);
    request = find(relay, id);
    if (!request)
        return; // whoever was told has closed it
    base::Log(base::LogCategory::Sync, base::LogLevel::Debug) << "a relay closed a subscription: " << message;
    m_ended.push_back({relay, request->id, request->filters, m_clock.steady()}); // the pool has forgotten it already
    request->state = Request::State::Waiting;
    request->wasAnswered &= request->isPolled;
    Relay& entry = m_relays[relay];
    entry.refusal = message.substr(0, refusalBytesMax);
    const auto index = static_cast<std::size_t>(request - entry.requests.data());
    switch (reactionTo(message)) {
    case ClosedReaction::Park:
        request->state = Request::State::Parked;
        break;
    case ClosedReaction::SlowDown:
        entry.notBefore = m_clock.steady() + retryAfter(entry.rateLimited++);
        break;
    case ClosedReaction::GiveUp:
        return finish(relay, index, WantEnd::Failed);
    case ClosedReaction::AskNarrower:
        return askNarrower(relay, index);
    case ClosedReaction::LeaveRelay:
        return leave(relay);
    case ClosedReaction::AskAnew:
        if (request->failures++ > 0)
            request->notBefore = m_clock.steady() + retryAfter(request->failures);
        break;
    case ClosedReaction::FewerAtOnce:
        entry.slotsLearned = std::max<std::size_t>(openRequests(relay), 1);
        request->notBefore = m_clock.steady() + retryAfter(request->failures++);
        break;
    case ClosedReaction::RetryLater:
        request->notBefore = m_clock.steady() + retryAfter(request->failures++);
        break;
    }
    schedule();
}

// Which of several filters it does not take is not told: each is asked alone. One with many values may be too long: its halves are.
void SubscriptionRegistry::askNarrower(base::RelayRef relay, std::size_t index)
{
    auto& requests = m_relays[relay].requests;
    const Request refused = requests[index];
    std::vector<nostr::Filter> pieces = refused.filters;
    if (pieces.size() == 1)
        pieces = refused.narrowed < narrowedMax ? halvesOf(pieces.front()) : std::vector<nostr::Filter>();
    if (pieces.size() < 2)
        return finish(relay, index, WantEnd::Failed);
    requests.erase(requests.begin() + static_cast<std::ptrdiff_t>(index));
    for (nostr::Filter& piece : pieces) {
        requests.push_back(refused);
        requests.back().narrowed += refused.filters.size() == 1 ? 1 : 0;
        requests.back().filters = {std::move(piece)};
    }
    schedule();
}

void SubscriptionRegistry::leave(base::RelayRef relay)
{
    m_relays[relay].notBefore = m_clock.steady() + retryLast;
    while (!m_relays[relay].requests.empty())
        finish(relay, m_relays[relay].requests.size() - 1, WantEnd::Failed);
    Q_EMIT blocked(relay);
}

// Its caps are known now, or changed: what is not open yet is cut anew. What is open was accepted as it is.
void SubscriptionRegistry::cutAgain(base::RelayRef relay)
{
    const auto at = m_relays.find(relay);
    if (at == m_relays.end())
        return;
    std::vector<Request> next;
    for (Request& request : at->second.requests) {
        if (request.state != Request::State::Waiting) {
            next.push_back(std::move(request));
            continue;
        }
        for (auto& filters : splitForRelay(request.filters, m_pool.status(relay).limits)) {
            Request piece = request;
            piece.filters = std::move(filters);
            next.push_back(std::move(piece));
        }
    }
    at->second.requests = std::move(next);
    schedule();
}

} // namespace nandu::sync
