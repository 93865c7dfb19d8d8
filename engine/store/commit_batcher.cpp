// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/commit_batcher.h"

#include "engine/base/limits.h"
#include "engine/base/log.h"
#include "engine/nostr/event_json.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace nandu::store {

using base::ErrorCode;
using base::Result;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t triesOfABatch = 3;
constexpr std::array<unsigned, 3> retryFactors = {1, 4, 16}; // of the first wait; the last one again and again
constexpr std::chrono::milliseconds gatherMax = 20ms;
constexpr std::chrono::milliseconds gatherMaxBehind = 45ms;
constexpr double gatherFromEventsPerSecond = 500; // below, a commit for each event costs less than 5 % of a core
constexpr std::chrono::milliseconds rateOver = 50ms;
constexpr std::size_t preparedAhead = 4; // each takes some 2 us, a line of memory 0.1
constexpr std::size_t gatherEnough = base::limits::commitEventsMax;

bool isAnEventsFault(ErrorCode code) { return !isOutside(code) && code != ErrorCode::Corrupt; }

} // namespace

bool isOutside(ErrorCode code)
{
    return code == ErrorCode::DiskFull || code == ErrorCode::PermissionDenied || code == ErrorCode::Busy || code == ErrorCode::Unavailable;
}

// Counted over stretches of time: the pauses between single events say little, a few short ones would look like a flood.
void CommitPace::committed(std::size_t events, std::chrono::steady_clock::time_point now)
{
    m_events += events;
    const auto since = now - m_since;
    if (since < rateOver)
        return;
    m_eventsPerSecond = static_cast<double>(m_events) / std::chrono::duration<double>(since).count();
    m_events = 0;
    m_since = now;
}

std::chrono::milliseconds CommitPace::gatherFor(std::size_t waiting, bool areWorkersBehind) const
{
    if (m_eventsPerSecond < gatherFromEventsPerSecond || waiting >= gatherEnough)
        return 0ms;
    const double seconds = static_cast<double>(gatherEnough - waiting) / m_eventsPerSecond;
    return std::min(areWorkersBehind ? gatherMaxBehind : gatherMax, std::chrono::milliseconds(static_cast<int>(seconds * 1000)));
}

std::vector<std::shared_ptr<Commit>> CommitBatcher::commit(std::vector<nostr::AdmittedEvent> events)
{
    Entries entries;
    entries.reserve(events.size());
    for (auto& event : events)
        entries.push_back({std::move(event), nostr::WriteOutcome::Failed});
    std::vector<std::shared_ptr<Commit>> done;
    commitOrSplit(std::move(entries), 0, done);
    return done;
}

void CommitBatcher::commitOrSplit(Entries entries, std::size_t triesBefore, std::vector<std::shared_ptr<Commit>>& done)
{
    const std::size_t triesMax = triesBefore == 0 ? triesOfABatch : 1;
    auto written = write(entries);
    std::size_t tries = 1;
    for (; !written; ++tries) {
        const ErrorCode code = written.error().code;
        if (!isAnEventsFault(code)) // that one is put aside below, and nothing else waits for it long
            m.onTrouble(written.error());
        const bool isWorthAnother = tries < triesMax || isOutside(code);
        if (code == ErrorCode::Corrupt || !isWorthAnother || !m.waitToRetry(retryFactors[std::min(tries, retryFactors.size()) - 1]))
            break;
        written = write(entries);
    }
    if (written) {
        m.onTrouble(std::nullopt);
        done.push_back(publish(std::move(entries)));
        return;
    }
    const bool isToPutAside = isAnEventsFault(written.error().code);
    if (entries.size() > 1 && isToPutAside) {
        const auto middle = entries.begin() + static_cast<std::ptrdiff_t>(entries.size() / 2);
        Entries second(std::make_move_iterator(middle), std::make_move_iterator(entries.end()));
        entries.erase(middle, entries.end());
        commitOrSplit(std::move(entries), triesBefore + tries, done);
        commitOrSplit(std::move(second), triesBefore + tries, done);
        return;
    }
    if (isToPutAside)
        putAside(entries.front(), written.error(), triesBefore + tries);
    for (Commit::Entry& entry : entries) {
        entry.outcome = nostr::WriteOutcome::Failed;
        entry.admitted.share.release();
    }
    auto failed = std::make_shared<Commit>();
    failed->position = m_position;
    failed->entries = std::move(entries);
    failed->committedAt = std::chrono::steady_clock::now();
    done.push_back(std::move(failed));
}

// `tries`: of the batches that it was in, and alone.
void CommitBatcher::putAside(const Commit::Entry& entry, const base::Error& why, std::size_t tries)
{
    const nostr::Event& event = *entry.admitted.event;
    QuarantinedEvent aside;
    aside.stage = QuarantinedEvent::Stage::Write;
    aside.id = event.id;
    aside.reason = why.detail;
    aside.json = nostr::eventToJson(event);
    aside.relay = m.relayName(entry.admitted.relay);
    aside.quarantinedAt = m.now();
    aside.tries = static_cast<std::int64_t>(tries);
    base::Log(base::LogCategory::Store, base::LogLevel::Warning) << "put aside: " << why;
    if (quarantine(aside))
        m.onTrouble(std::nullopt); // of one event, which has its place now
}

bool CommitBatcher::quarantine(const QuarantinedEvent& event)
{
    auto put = m.quarantine.put(event);
    for (std::size_t tries = 1; !put; ++tries) {
        m.onTrouble(put.error());
        if (!isOutside(put.error().code) || !m.waitToRetry(retryFactors[std::min(tries, retryFactors.size()) - 1]))
            return false;
        put = m.quarantine.put(event);
    }
    return true;
}

Result<void> CommitBatcher::write(Entries& entries)
{
    auto transaction = SqliteTransaction::begin(m.db, SqliteTransaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    m.rules.begin(m_lastRid, m.merger.keysMergedUpTo(), m.now(), entries.size());
    Result<void> result;
    for (std::size_t i = 0; i < entries.size() && result; ++i) {
        if (i + preparedAhead < entries.size())
            m.rules.prepare(*entries[i + preparedAhead].admitted.event);
        auto outcome = writeOne(entries[i].admitted);
        if (outcome)
            entries[i].outcome = *outcome;
        else
            result = outcome.error();
    }
    if (result)
        result = m.rules.end();
    if (result)
        result = transaction->commit();
    if (result)
        m.rules.committed();
    else
        m.rules.rolledBack();
    return result;
}

Result<nostr::WriteOutcome> CommitBatcher::writeOne(const nostr::AdmittedEvent& admitted)
{
    const base::EventId& id = admitted.event->id;
    if (m.quarantine.isRefused(id))
        return nostr::WriteOutcome::Failed;
    auto outcome = m.rules.take(admitted);
    if (outcome && m.quarantine.isKnown(id)) {
        if (auto removed = m.quarantine.removeEvent(id); !removed)
            return removed.error();
    }
    return outcome;
}

Result<std::shared_ptr<Commit>> CommitBatcher::expire(std::int64_t rowsMax)
{
    return removeBy([&] { return m.rules.expire(rowsMax); });
}

Result<std::shared_ptr<Commit>> CommitBatcher::prune(const std::function<std::optional<std::int64_t>()>& next, std::chrono::steady_clock::time_point until)
{
    return removeBy([&] { return m.rules.prune(next, until); });
}

Result<std::shared_ptr<Commit>> CommitBatcher::removeBy(const std::function<Result<void>()>& removing)
{
    auto transaction = SqliteTransaction::begin(m.db, SqliteTransaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    m.rules.begin(m_lastRid, m.merger.keysMergedUpTo(), m.now());
    auto result = removing();
    if (result && m.rules.changes().removed.empty())
        return std::shared_ptr<Commit>();
    if (result)
        result = m.rules.end();
    if (result)
        result = transaction->commit();
    if (!result) {
        m.rules.rolledBack();
        return result.error();
    }
    m.rules.committed();
    return publish({});
}

// Keys before the position: who has heard of the position finds the rows.
std::shared_ptr<Commit> CommitBatcher::publish(Entries entries)
{
    Changes& changes = m.rules.changes();
    m_lastRid = changes.lastRid;
    auto commit = std::make_shared<Commit>();
    commit->position = nextPosition();
    commit->entries = std::move(entries);
    std::vector<base::Budget::Share> shares;
    shares.reserve(commit->entries.size());
    for (Commit::Entry& entry : commit->entries) {
        shares.push_back(std::move(entry.admitted.share));
        if (entry.outcome != nostr::WriteOutcome::Failed && m.quarantine.isKnown(entry.admitted.event->id))
            m.quarantine.removed(entry.admitted.event->id);
    }
    base::Budget::Share::releaseAll(shares);
    commit->removed = std::move(changes.removed);
    commit->committedAt = std::chrono::steady_clock::now();
    m.merger.removed(changes.removedRids);
    m.tail.append(std::move(changes.run), commit->position);
    m.counts.committed(std::move(changes.uncounted), changes.removedRids, m_lastRid, commit->committedAt);
    return commit;
}

} // namespace nandu::store
