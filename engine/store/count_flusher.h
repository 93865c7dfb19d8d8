// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Brings the counts forward: the interactions of the rows between progress.counted_upto and the last commit are taken as one portion,
// sorted by target, and written slice by slice between commits, so that none waits long. The watermark moves with the last slice;
// what an earlier slice wrote is recognised, so a crash between two of them counts nothing twice. A zap is counted once its request was
// checked, whatever the watermark. Writer thread.
#pragma once

#include "engine/store/commit.h"
#include "engine/store/event_table.h"
#include "engine/store/interaction_rows.h"
#include "engine/store/sqlite_statement.h"
#include "engine/store/zap_checks.h"

#include <chrono>
#include <cstdint>
#include <deque>
#include <optional>
#include <span>
#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

namespace nandu::store {

// Of the rows that one transaction stored.
struct UncountedRows {
    std::vector<InteractionRow> interactions;
    std::vector<std::int64_t> zapReceipts; // to be checked first
};

class CountFlusher {
public:
    static base::Result<CountFlusher> open(SqliteDb& db, PubkeyTable& pubkeys, EventTable& events);

    // At start: counts the rows that a crash left above the watermark.
    base::Result<void> replay();

    // Inside the transaction that removes the row: what it had added is taken back.
    base::Result<void> subtract(std::int64_t rid, const nostr::Event& event);
    // After that commit: what it stored is waiting, what it removed no longer is.
    void committed(UncountedRows stored, std::span<const std::int64_t> removedRids, std::int64_t lastRid, std::chrono::steady_clock::time_point at);

    bool isWaiting() const { return isCounting() || !m_waiting.empty() || !m_changedTargets.empty() || !m_zaps.checked().empty(); }
    bool isCounting() const { return m_portion.countedUpTo != 0; } // some slices of a portion are still to be written
    std::size_t rowsBehind() const { return static_cast<std::size_t>(m_lastRid - m_countedUpTo); } // of the watermark
    std::optional<std::chrono::steady_clock::time_point> oldestWaiting() const;
    std::int64_t countedUpTo() const { return m_countedUpTo; }
    ZapChecks& zaps() { return m_zaps; }
    const ZapChecks& zaps() const { return m_zaps; }
    // Its sums were put right by a recount: it is in the next delta.
    void targetChanged(const std::string& target) { m_changedTargets.push_back(target); }

    // Counts the next slice, of a new portion if none is begun. Gives all targets whose counts changed since the last one.
    base::Result<CountDelta> flush();

private:
    // What waited when it was begun.
    struct Portion {
        std::vector<InteractionRow> rows; // sorted
        std::vector<std::int64_t> zaps;   // the receipts among them, and those that count for nothing
        std::size_t next = 0;             // the first not written yet
        std::int64_t countedUpTo = 0;     // the watermark after it; 0: no portion
        std::optional<std::chrono::steady_clock::time_point> oldest;
    };

    CountFlusher(SqliteDb& db, PubkeyTable& pubkeys, EventTable& events, ZapChecks zaps)
        : m_db(&db), m_pubkeys(&pubkeys), m_events(&events), m_zaps(std::move(zaps))
    {
    }
    base::Result<void> begin();
    base::Result<void> appendZaps(Portion& portion);
    base::Result<void> writeSlice(std::size_t to);
    CountDelta changes();
    base::Result<void> count(std::span<const InteractionRow> sorted);
    base::Result<void> addTarget(std::span<const InteractionRow> rows);
    base::Result<bool> insertRow(const InteractionRow& row);
    base::Result<bool> hasGroup(const InteractionRow& row);

    SqliteDb* m_db;
    PubkeyTable* m_pubkeys;
    EventTable* m_events;
    ZapChecks m_zaps;
    std::vector<SqliteStatement> m_statements;
    std::int64_t m_countedUpTo = 0;
    std::int64_t m_lastRid = 0;
    std::deque<InteractionRow> m_waiting; // grows without being moved
    std::chrono::steady_clock::time_point m_waitingSince; // the oldest of them
    Portion m_portion;
    std::unordered_set<std::int64_t> m_cancelled; // removed before they were counted
    std::vector<std::string> m_changedTargets;    // for the next delta
};

} // namespace nandu::store
