// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Brings the counts forward: the interactions of the rows between progress.counted_upto and the last commit, in one transaction
// with that watermark, so that a crash between the two is impossible. Runs between commits, bounded, never in the way of one.
// Writer thread.
#pragma once

#include "engine/store/commit.h"
#include "engine/store/event_table.h"
#include "engine/store/interaction_rows.h"
#include "engine/store/sqlite_statement.h"

#include <chrono>
#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

namespace nandu::store {

class CountFlusher {
public:
    static base::Result<CountFlusher> open(SqliteDb& db, PubkeyTable& pubkeys, EventTable& events);

    // At start: counts the rows that a crash left above the watermark.
    base::Result<void> replay();

    // Inside the transaction that removes the row: what it had added is taken back.
    base::Result<void> subtract(std::int64_t rid, const nostr::Event& event);
    // After that commit: what it stored is waiting, what it removed no longer is.
    void committed(const std::shared_ptr<const Commit>& commit, std::span<const std::pair<std::int64_t, std::size_t>> stored,
                   std::span<const std::int64_t> removedRids, std::int64_t lastRid);

    bool isWaiting() const { return !m_waiting.empty() || !m_changedTargets.empty(); }
    std::size_t rowsBehind() const { return static_cast<std::size_t>(m_lastRid - m_countedUpTo); } // of the watermark
    std::optional<std::chrono::steady_clock::time_point> oldestWaiting() const;

    // Counts up to `eventsMax` waiting rows. With `wantsDelta` it gives the new counts of all changed targets.
    base::Result<CountDelta> flush(std::size_t eventsMax, bool wantsDelta);

private:
    struct Waiting {
        std::int64_t rid;
        std::shared_ptr<const Commit> commit;
        std::size_t entry;
    };

    CountFlusher(SqliteDb& db, PubkeyTable& pubkeys, EventTable& events) : m_db(&db), m_pubkeys(&pubkeys), m_events(&events) {}
    base::Result<void> count(std::vector<InteractionRow> rows, std::int64_t countedUpTo);
    base::Result<void> addTarget(std::span<const InteractionRow> rows);
    base::Result<bool> insertRow(const InteractionRow& row);
    base::Result<bool> hasGroup(const InteractionRow& row);
    base::Result<Counts> countsOf(std::string_view target);

    SqliteDb* m_db;
    PubkeyTable* m_pubkeys;
    EventTable* m_events;
    std::vector<SqliteStatement> m_statements;
    std::int64_t m_countedUpTo = 0;
    std::int64_t m_lastRid = 0;
    std::deque<Waiting> m_waiting;
    std::unordered_set<std::int64_t> m_cancelled; // removed before they were counted
    std::set<std::string> m_changedTargets;       // for the next delta
};

} // namespace nandu::store
