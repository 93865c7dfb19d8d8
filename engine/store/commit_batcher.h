// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One transaction for a group of events, and how large the groups become: a lone event is committed at once, a stream is
// gathered for a few milliseconds, since each commit costs as much as several events. A commit that fails is tried three times,
// then halved until the event that is to blame stands alone and goes to quarantine. What is no event's fault (full disk, failing
// disk) is tried until it passes. Writer thread.
#pragma once

#include "engine/store/event_rules.h"
#include "engine/store/index_merger.h"
#include "engine/store/quarantine_table.h"

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <vector>

namespace nandu::store {

// Does not pass by itself and is no single event's fault.
bool isOutside(base::ErrorCode code);

// How long to gather before the next commit.
class CommitPace {
public:
    void committed(std::size_t events, std::chrono::steady_clock::time_point now);
    // Longer while the workers are behind: then it is not the writer that anybody waits for.
    std::chrono::milliseconds gatherFor(std::size_t waiting, bool areWorkersBehind) const;

private:
    double m_eventsPerSecond = 0;
    std::size_t m_events = 0; // since m_since
    std::chrono::steady_clock::time_point m_since;
};

class CommitBatcher {
public:
    struct Parts {
        SqliteDb& db;
        EventRules& rules;
        CountFlusher& counts;
        IndexMerger& merger;
        IndexTail& tail;
        QuarantineTable& quarantine;
        // Waits before another try, so many times the first wait; false: give up.
        std::function<bool(unsigned)> waitToRetry;
        // What keeps commits from succeeding; absent when they do again.
        std::function<void(const std::optional<base::Error>&)> onTrouble;
        std::function<std::int64_t()> now;
        std::function<std::string(base::RelayRef)> relayName;
    };

    CommitBatcher(Parts parts, std::int64_t lastRid) : m(std::move(parts)), m_lastRid(lastRid) {}

    // Commits what it can; one Commit for each transaction, the outcome Failed for what could not be written.
    std::vector<std::shared_ptr<Commit>> commit(std::vector<nostr::AdmittedEvent> events);
    // Puts aside, and keeps trying while the disk is to blame. False: given up.
    bool quarantine(const QuarantinedEvent& event);
    // Removes what has expired; null when nothing had.
    base::Result<std::shared_ptr<Commit>> expire(std::int64_t rowsMax);
    // Removes rows until `next` gives none or `until` is over; null when nothing went.
    base::Result<std::shared_ptr<Commit>> prune(const std::function<std::optional<std::int64_t>()>& next, std::chrono::steady_clock::time_point until);

    Position position() const { return m_position; }
    Position nextPosition() { return ++m_position; }

private:
    using Entries = std::vector<Commit::Entry>;
    void commitOrSplit(Entries entries, std::size_t triesBefore, std::vector<std::shared_ptr<Commit>>& done);
    base::Result<void> write(Entries& entries);
    base::Result<nostr::WriteOutcome> writeOne(const nostr::AdmittedEvent& admitted);
    void putAside(const Commit::Entry& entry, const base::Error& why, std::size_t tries);
    base::Result<std::shared_ptr<Commit>> removeBy(const std::function<base::Result<void>()>& removing);
    std::shared_ptr<Commit> publish(Entries entries);

    Parts m;
    std::int64_t m_lastRid;
    Position m_position = 0;
};

} // namespace nandu::store
