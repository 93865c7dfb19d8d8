// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Zap receipts whose request is still to be checked: it holds a signature of its own, as dear as the event's (NIP-57). A receipt is
// stored without it and stands in the table `zap_unchecked` from its own transaction to the one that counts it, whatever dies in
// between. The checks are made on a thread of the lowest priority; who is in a hurry helps. Writer thread, but for those checks.
#pragma once

#include "engine/nostr/interaction.h"
#include "engine/store/event_table.h"
#include "engine/store/sqlite_statement.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <span>
#include <unordered_set>
#include <vector>

namespace nandu::store {

class ZapChecks {
public:
    struct Checked {
        std::int64_t rid = 0;
        std::vector<nostr::Interaction> interactions; // empty: it counts for nothing
    };

    // With those that an earlier run left.
    static base::Result<ZapChecks> open(SqliteDb& db, EventTable& events);
    ~ZapChecks();
    ZapChecks(ZapChecks&&) noexcept;

    // After the commit that stored or removed the row.
    void stored(std::int64_t rid, std::chrono::steady_clock::time_point committedAt);
    void removed(std::int64_t rid) { m_unchecked.erase(rid); }
    bool isUnchecked(std::int64_t rid) const { return m_unchecked.contains(rid); } // or not counted yet
    std::size_t size() const { return m_unchecked.size(); }
    std::optional<std::chrono::steady_clock::time_point> oldest() const; // of those that are not checked

    bool isUnderWay() const; // some are with the thread
    bool isWaiting() const { return !m_waiting.empty(); }
    // Gives the thread some, if it has none, and takes what it has done.
    base::Result<void> handOut();
    // Checks on this thread, beside the other one, what was handed out or else some that wait. False: none are left.
    base::Result<bool> help();

    // Done and not counted yet. Those whose row was removed meanwhile are not isUnchecked().
    const std::vector<Checked>& checked() const { return m_checked; }
    void taken() { m_checked.clear(); } // they will be counted
    base::Result<void> settle(std::span<const std::int64_t> rids); // inside the transaction that counts them
    void settled(std::span<const std::int64_t> rids);              // after it

private:
    struct Batch;
    class Thread;
    struct Waiting {
        std::int64_t rid = 0;
        std::chrono::steady_clock::time_point committedAt;
    };
    ZapChecks(EventTable& events, SqliteStatement settle);
    base::Result<std::shared_ptr<Batch>> next(std::size_t receiptsMax);
    void collect(Batch& batch);

    EventTable* m_events;
    SqliteStatement m_settle;
    std::deque<Waiting> m_waiting; // not handed out; of removed rows, too
    std::unordered_set<std::int64_t> m_unchecked;
    std::vector<Checked> m_checked;
    std::shared_ptr<Batch> m_batch; // handed out
    std::unique_ptr<Thread> m_thread;
};

} // namespace nandu::store
