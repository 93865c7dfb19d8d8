// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/sync/relay_book.h"

#include <algorithm>

namespace nandu::sync {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {
constexpr auto provedItselfAfter = 60s; // a connection that lasted
constexpr auto lookForReturnsEvery = 1s; // only while something is out
constexpr unsigned rankHighest = 9;
} // namespace

RelayBook::RelayBook(net::RelayPool& pool, net::RelayNames& names, const base::Clock& clock, std::uint32_t seed, QObject* parent)
    : QObject(parent), m_pool(pool), m_names(names), m_clock(clock), m_random(seed)
{
    connect(&pool, &net::RelayPool::stateChanged, this, &RelayBook::take);
    m_returnTimer.setInterval(lookForReturnsEvery);
    connect(&m_returnTimer, &QTimer::timeout, this, &RelayBook::endPenalties);
}

void RelayBook::take(base::RelayRef relay, net::RelayState state)
{
    Entry& entry = m_entries[relay];
    const Time now = m_clock.steady();
    if (state == net::RelayState::Connected && !entry.isConnected) {
        entry.isConnected = true;
        entry.connectedAt = now;
        noteDial(entry.record, true, m_clock.wallSeconds());
        if (entry.outUntil > now)
            Q_EMIT standingChanged();
        entry.outUntil = {};
    } else if (state == net::RelayState::Waiting) {
        const net::RelayStatus status = m_pool.status(relay);
        if (status.latency)
            noteLatency(entry.record, *status.latency);
        const bool wasConnected = std::exchange(entry.isConnected, false);
        if (!isAnotherConnected(relay))
            return;
        if (!wasConnected)
            noteDial(entry.record, false, m_clock.wallSeconds());
        if (wasConnected && now - entry.connectedAt >= provedItselfAfter)
            entry.failuresInARow = 0;
        penalise(entry, status.lastDrop);
    } else if (state == net::RelayState::Off || state == net::RelayState::Connecting) {
        entry.isConnected = false;
    }
}

void RelayBook::penalise(Entry& entry, net::DropCause cause)
{
    entry.outUntil = m_clock.steady() + penaltyFor(cause, ++entry.failuresInARow, m_random);
    m_returnTimer.start();
    Q_EMIT standingChanged();
}

bool RelayBook::isAnotherConnected(base::RelayRef relay) const
{
    return std::ranges::any_of(m_entries, [&](const auto& entry) { return entry.first != relay && entry.second.isConnected; });
}

void RelayBook::endPenalties()
{
    const Time now = m_clock.steady();
    bool isAnyOut = false, hasReturned = false;
    for (auto& [relay, entry] : m_entries) {
        if (entry.outUntil == Time{})
            continue;
        if (entry.outUntil > now) {
            isAnyOut = true;
        } else {
            entry.outUntil = {};
            hasReturned = true;
        }
    }
    if (!isAnyOut)
        m_returnTimer.stop();
    if (hasReturned)
        Q_EMIT standingChanged();
}

PlanRelay RelayBook::standing(base::RelayRef relay) const
{
    const auto at = m_entries.find(relay);
    if (at == m_entries.end())
        return {.worth = worthOf({}), .isConnected = false, .isOut = false, .isDoubtful = false};
    const Entry& entry = at->second;
    return {.worth = worthOf(entry.record), .isConnected = entry.isConnected, .isOut = entry.outUntil > m_clock.steady(),
            .isDoubtful = !entry.isConnected && entry.failuresInARow > 0};
}

std::optional<milliseconds> RelayBook::outFor(base::RelayRef relay) const
{
    const auto at = m_entries.find(relay);
    if (at == m_entries.end() || at->second.outUntil <= m_clock.steady())
        return std::nullopt;
    return std::chrono::duration_cast<milliseconds>(at->second.outUntil - m_clock.steady());
}

unsigned RelayBook::rank(base::RelayRef relay) const
{
    const auto at = m_entries.find(relay);
    return at == m_entries.end() ? rankUsual : at->second.record.rank;
}

void RelayBook::setRank(base::RelayRef relay, unsigned rank)
{
    m_entries[relay].record.rank = std::min(rank, rankHighest);
    Q_EMIT standingChanged();
}

void RelayBook::noteDelivered(base::RelayRef relay, std::uint64_t events)
{
    m_entries[relay].record.firstDelivered += events;
}

std::uint64_t RelayBook::firstDelivered(base::RelayRef relay) const
{
    const auto at = m_entries.find(relay);
    return at == m_entries.end() ? 0 : at->second.record.firstDelivered;
}

void RelayBook::noteBlocked(base::RelayRef relay)
{
    penalise(m_entries[relay], net::DropCause::Blocked);
}

void RelayBook::forgiveAll()
{
    for (auto& [relay, entry] : m_entries) {
        entry.outUntil = {};
        entry.failuresInARow = 0;
    }
    m_returnTimer.stop();
    Q_EMIT standingChanged();
}

std::map<std::string, RelayRecord> RelayBook::records() const
{
    std::map<std::string, RelayRecord> kept;
    for (const auto& [relay, entry] : m_entries) {
        RelayRecord record = entry.record;
        if (const auto latency = m_pool.status(relay).latency)
            noteLatency(record, *latency);
        if (record != RelayRecord{})
            kept.emplace(m_names.textOf(relay), record);
    }
    return kept;
}

void RelayBook::load(const std::map<std::string, RelayRecord>& records)
{
    for (const auto& [address, record] : records) {
        if (const auto url = base::RelayUrl::parse(address))
            m_entries[m_names.refOf(*url)].record = record;
    }
}

} // namespace nandu::sync
