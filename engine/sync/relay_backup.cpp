// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/sync/relay_backup.h"

#include "engine/nostr/event_json.h"
#include "engine/nostr/kinds.h"
#include "engine/sync/filter_split.h"

#include <algorithm>
#include <array>
#include <utility>

namespace nandu::sync {

using base::EventId;
using net::PublishAnswer;
using End = BackupReport::End;
using Trouble = BackupReport::Trouble;
using namespace std::chrono_literals;

namespace {
constexpr auto connectWithin = 20s; // dial, back-off, dial again
constexpr auto limitsWithin = 5s;   // NIP-11, from the connection on
constexpr std::size_t pieceLeast = 20; // ids asked for at a time; no relay has a smaller cap
constexpr std::size_t eventsPerRead = 200;
constexpr std::size_t inFlightMax = 40; // the pool itself sends half of them at a time
constexpr int pausesMax = 12;
constexpr std::array<std::uint16_t, 5> privateKinds = {4, 13, 14, 15, 31234}; // NIP-04, NIP-17, NIP-59, NIP-37
} // namespace

RelayBackup::RelayBackup(net::RelayPool& pool, SubscriptionRegistry& registry, StoreLookup& store, base::RelayRef relay, nostr::Filter filter, Options options,
                         QObject* parent)
    : QObject(parent), m_pool(pool), m_registry(registry), m_store(store), m_relay(relay), m_filter(std::move(filter)), m_options(options)
{
    connect(&registry, &SubscriptionRegistry::answered, this, &RelayBackup::takeAnswer);
    connect(&pool, &net::RelayPool::published, this, &RelayBackup::takePublished);
    connect(&pool, &net::RelayPool::stateChanged, this, [this](base::RelayRef which) {
        if (which == m_relay)
            lookAtRelay();
    });
    connect(&pool, &net::RelayPool::limitsKnown, this, [this](base::RelayRef which) {
        if (which == m_relay && m_pool.status(m_relay).state == net::RelayState::Connected)
            begin();
    });
    m_connecting.setSingleShot(true);
    connect(&m_connecting, &QTimer::timeout, this, [this] {
        const net::RelayStatus status = m_pool.status(m_relay);
        if (status.state == net::RelayState::Connected)
            return begin(); // it says nothing about itself
        fail(Trouble::Unreachable, status.lastError.empty() ? "it cannot be reached" : status.lastError, status.lastError);
    });
    m_connecting.start(connectWithin);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &RelayBackup::pushSome);
    QMetaObject::invokeMethod(this, &RelayBackup::lookAtRelay, Qt::QueuedConnection);
}

void RelayBackup::cancel()
{
    finish(End::Cancelled);
}

void RelayBackup::lookAtRelay()
{
    const net::RelayStatus status = m_pool.status(m_relay);
    if (m_isBegun || status.state != net::RelayState::Connected)
        return;
    if (status.limits != net::RelayLimits())
        return begin(); // it was connected before, and has said what it is
    m_connecting.start(limitsWithin);
}

void RelayBackup::begin()
{
    if (std::exchange(m_isBegun, true) || m_isFinished)
        return;
    m_connecting.stop();
    Q_EMIT progressed(Phase::Comparing, 0, 0);
    m_store.items(m_filter, this, [this](std::optional<std::vector<nostr::NegentropyItem>> items) {
        if (!items)
            return fail(Trouble::StoreUnreadable, "the store cannot be read");
        takeItems(std::move(*items));
    });
}

void RelayBackup::takeItems(std::vector<nostr::NegentropyItem> items)
{
    if (m_isFinished)
        return;
    m_report.here = items.size();
    std::ranges::sort(items);
    m_here.reserve(items.size());
    for (const nostr::NegentropyItem& item : items)
        m_here.push_back(item.id);
    if (m_pool.status(m_relay).limits.compares) {
        new NegentropySession(m_pool, m_relay, m_filter, std::move(items), [this](const Comparison& result) { takeComparison(result); }, this);
        return;
    }
    if (m_options.isDryRun)
        return finish(End::NotCompared);
    m_toPush = m_here;
    m_pushTotal = m_toPush.size();
    Q_EMIT progressed(Phase::Fetching, 0, 0);
    m_want = m_registry.open({.filters = {m_filter}, .priority = Want::Priority::Background, .isWhole = true}, {m_relay});
}

void RelayBackup::takeComparison(const Comparison& result)
{
    if (m_isFinished)
        return;
    m_report.comparedBytes = result.bytes;
    if (result.end != Comparison::End::Done) {
        const char* reasons[] = {"", "it does not compare all of this", "its answers made no sense", "the comparison was not answered in time"};
        const Trouble troubles[] = {Trouble::None, Trouble::Refused, Trouble::Confused, Trouble::Silent};
        const auto end = static_cast<std::size_t>(result.end);
        return fail(troubles[end], reasons[end]);
    }
    m_report.wasCompared = true;
    m_report.onlyHere = result.onlyHere.size();
    m_report.onlyThere = result.onlyThere.size();
    if (m_options.isDryRun)
        return finish(End::Done);
    m_toPush = result.onlyHere;
    m_pushTotal = m_toPush.size();
    const std::size_t piece = std::clamp<std::size_t>(m_pool.status(m_relay).limits.limitMax.value_or(valuesPerFilterMax), pieceLeast, valuesPerFilterMax);
    for (std::size_t from = 0; from < result.onlyThere.size(); from += piece) {
        const std::size_t to = std::min(result.onlyThere.size(), from + piece);
        m_toFetch.emplace_back(result.onlyThere.begin() + static_cast<std::ptrdiff_t>(from), result.onlyThere.begin() + static_cast<std::ptrdiff_t>(to));
    }
    fetchNext();
}

void RelayBackup::fetchNext()
{
    if (m_toFetch.empty()) {
        Q_EMIT progressed(Phase::Pushing, 0, m_pushTotal);
        return pushSome();
    }
    Q_EMIT progressed(Phase::Fetching, m_report.fetched, m_report.onlyThere);
    nostr::Filter byId;
    byId.ids = m_toFetch.back();
    byId.limit = static_cast<std::uint32_t>(byId.ids->size());
    m_want = m_registry.open({.filters = {byId}, .priority = Want::Priority::Background}, {m_relay});
}

// Fewer than asked for: perhaps its cap is smaller, so smaller pieces are asked for; what stays away then is not there any more.
void RelayBackup::takeAnswer(WantId want, base::RelayRef relay, WantEnd end, const net::PageTally& page)
{
    if (m_isFinished || relay != m_relay || want == 0 || want != m_want)
        return;
    m_registry.close(std::exchange(m_want, 0));
    m_report.fetched += page.events;
    if (end != WantEnd::Complete)
        return end == WantEnd::Failed ? fail(Trouble::Refused, "it refused to send what is missing here", m_registry.lastRefusal(m_relay))
                                      : fail(Trouble::Silent, "it did not send everything in time");
    if (!m_toFetch.empty()) {
        const std::vector<EventId> asked = std::move(m_toFetch.back());
        m_toFetch.pop_back();
        if (page.events < asked.size() && asked.size() > pieceLeast) {
            const auto middle = asked.begin() + static_cast<std::ptrdiff_t>(asked.size() / 2);
            m_toFetch.emplace_back(asked.begin(), middle);
            m_toFetch.emplace_back(middle, asked.end());
        }
    }
    fetchNext();
}

void RelayBackup::pushSome()
{
    if (m_isFinished || m_pause.isActive())
        return;
    while (!m_again.empty() && m_inFlight.size() < inFlightMax) {
        auto [id, json] = std::move(m_again.front());
        m_again.pop_front();
        m_pool.publish(m_relay, id, m_inFlight.insert_or_assign(id, std::move(json)).first->second);
    }
    if (m_toPush.empty()) {
        if (m_inFlight.empty() && m_again.empty() && !m_isReading)
            finish(End::Done);
        return;
    }
    if (m_isReading || m_inFlight.size() >= inFlightMax)
        return;
    m_isReading = true;
    nostr::Filter byId;
    const std::size_t count = std::min(m_toPush.size(), eventsPerRead);
    byId.ids.emplace(m_toPush.end() - static_cast<std::ptrdiff_t>(count), m_toPush.end());
    byId.limit = static_cast<std::uint32_t>(count);
    m_toPush.resize(m_toPush.size() - count);
    m_store.find({byId}, this, [this](std::vector<nostr::Event> events) { takeEvents(events); });
}

void RelayBackup::takeEvents(const std::vector<nostr::Event>& events)
{
    m_isReading = false;
    if (m_isFinished)
        return;
    for (const nostr::Event& event : events) {
        if (!m_options.sendsPrivate && std::ranges::find(privateKinds, event.kind) != privateKinds.end())
            ++m_report.keptHere;
        else
            m_again.emplace_back(event.id, nostr::eventToJson(event));
    }
    tellPushed();
    pushSome();
}

void RelayBackup::takePublished(base::RelayRef relay, const EventId& id, const PublishAnswer& answer)
{
    const auto sent = relay == m_relay ? m_inFlight.find(id) : m_inFlight.end();
    if (m_isFinished || sent == m_inFlight.end())
        return;
    std::string json = std::move(sent->second);
    m_inFlight.erase(sent);
    const bool isDuplicate = answer.message.starts_with("duplicate:");
    if (answer.outcome == PublishAnswer::Outcome::Accepted) {
        m_pauses = 0;
        ++(isDuplicate ? m_report.alreadyThere : m_report.pushed);
    } else if (answer.message.starts_with("rate-limited:") && m_pauses < pausesMax) {
        m_again.emplace_back(id, std::move(json));
        if (!m_pause.isActive()) {
            ++m_pauses;
            m_pause.start(m_options.rateLimitPause);
        }
    } else if (answer.outcome == PublishAnswer::Outcome::Rejected) {
        ++m_report.refused;
        if (m_report.firstRefusal.empty())
            m_report.firstRefusal = answer.message;
    } else {
        return fail(Trouble::Silent, answer.message.empty() ? "it does not answer any more" : answer.message, answer.message);
    }
    tellPushed();
    pushSome();
}

void RelayBackup::tellPushed()
{
    Q_EMIT progressed(Phase::Pushing, m_report.pushed + m_report.alreadyThere + m_report.refused + m_report.keptHere, m_pushTotal);
}

void RelayBackup::fail(Trouble trouble, const std::string& reason, const std::string& words)
{
    if (m_isFinished)
        return;
    m_report.trouble = trouble;
    m_report.words = words;
    finish(End::Failed, reason);
}

void RelayBackup::finish(End end, const std::string& reason)
{
    if (std::exchange(m_isFinished, true))
        return;
    m_connecting.stop();
    m_pause.stop();
    if (m_want != 0)
        m_registry.close(std::exchange(m_want, 0));
    m_report.end = end;
    m_report.reason = reason;
    Q_EMIT finished(m_report);
}

} // namespace nandu::sync
