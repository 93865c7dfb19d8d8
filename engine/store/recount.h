// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Recomputes every count from the stored events and puts right what differs: what keeps the flush honest, and repairs what a
// fault of ours or of the disk broke. Three walks in short slices, between which events are committed and counted as ever: each
// event has its rows in `interaction`; each row there has its event; each sum is the sum of its rows. Writer thread, never while a
// portion of counts is written in part (CountFlusher::isCounting) or a zap is not counted yet.
#pragma once

#include "engine/base/result.h"
#include "engine/store/commit.h"
#include "engine/store/count_flusher.h"
#include "engine/store/event_table.h"
#include "engine/store/interaction_rows.h"
#include "engine/store/pubkey_table.h"
#include "engine/store/sqlite_db.h"
#include "engine/store/sqlite_statement.h"

#include <chrono>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace nandu::store {

class Recount {
public:
    static base::Result<Recount> open(SqliteDb& db, PubkeyTable& pubkeys, EventTable& events, CountFlusher& counts);

    void restart();
    // One transaction that looks at no more after `writeFor`; at least at a few rows. True when more is to be looked at.
    // The sums of one target are taken in one go: some 10 ms for 50,000 rows.
    base::Result<bool> slice(std::chrono::milliseconds writeFor);
    // All of it in one transaction that is taken back: only tells.
    base::Result<std::vector<CountDifference>> check();

    bool isDone() const { return m_place.walk == Walk::Done; }
    int percent() const;
    std::size_t found() const { return m_differences.size(); }
    std::vector<CountDifference> differences() const; // since restart(), each target once

private:
    enum class Walk : std::uint8_t { Events, Rows, Sums, Done };
    struct Place {
        Walk walk = Walk::Events;
        std::int64_t rid = 0;    // of Events
        InteractionRow row;      // of Rows
        std::string sum;         // of Sums
    };

    Recount(SqliteDb& db, PubkeyTable& pubkeys, EventTable& events, CountFlusher& counts)
        : m_db(&db), m_pubkeys(&pubkeys), m_events(&events), m_counts(&counts) {}
    base::Result<void> lookAtSome(std::chrono::milliseconds writeFor);
    base::Result<void> lookAtEvents();
    base::Result<void> lookAtRows();
    base::Result<void> lookAtSums();
    base::Result<std::vector<InteractionRow>> rowsOfEvent(std::int64_t rid);
    base::Result<void> putRow(const InteractionRow& row);
    base::Result<void> putSums(const std::string& target, bool rowsDiffered);
    base::Result<Counts> countsOf(const std::vector<AggregateRow>& sums, const std::string& target);

    SqliteDb* m_db;
    PubkeyTable* m_pubkeys;
    EventTable* m_events;
    CountFlusher* m_counts;
    std::vector<SqliteStatement> m_statements;
    Place m_place;
    std::int64_t m_lastRid = 0;             // of the first walk, when it was last looked up
    std::set<std::string> m_touched;        // rows put right in this transaction
    std::vector<std::string> m_put;         // sums put right in this transaction
    std::map<std::string, CountDifference> m_differences;
};

} // namespace nandu::store
