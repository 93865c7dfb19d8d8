// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rows of `event` with what hangs on each of them (index keys already merged, expiry, place in `address`): insert, find,
// read, remove. Knows no rule. Writer thread, inside its transaction.
#pragma once

#include "engine/nostr/event.h"
#include "engine/store/bulk_insert.h"
#include "engine/store/index_tail.h"
#include "engine/store/pubkey_table.h"
#include "engine/store/sqlite_statement.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace nandu::store {

struct StoredRow {
    std::uint32_t pid = 0;
    nostr::Event event;
};

struct AddressRow {
    std::int64_t createdAt = 0;
    base::EventId id;
    std::int64_t rid = 0; // 0: this version is not stored itself, yet supersedes older ones
};

class EventTable {
public:
    static base::Result<EventTable> open(SqliteDb& db, const IndexTail& tail, const PubkeyTable& pubkeys);

    // Rows are gathered and written some at once, yet before one of them is read here: the event has to live until
    // writeWaiting(), which comes before the commit, or forgetWaiting(), which comes after a rollback.
    base::Result<void> insert(std::int64_t rid, std::uint32_t pid, const nostr::Event& event, std::int64_t firstSeenAt);
    base::Result<void> writeWaiting();
    void forgetWaiting();
    base::Result<std::optional<StoredRow>> read(std::int64_t rid);
    // The row of a committed event; 0 when it is not stored.
    base::Result<std::int64_t> find(const base::EventId& id);
    // Of a target as in interaction_rows.h; absent while the event is not stored. An address names its author itself.
    base::Result<std::optional<base::PubKey>> authorOf(std::string_view target);
    // Rows up to `keysMergedUpTo` may have keys in the ix_ tables, which go with them.
    base::Result<void> remove(std::int64_t rid, const StoredRow& row, std::int64_t keysMergedUpTo);

    base::Result<std::optional<AddressRow>> newest(std::uint32_t pid, std::uint16_t kind, std::string_view d);
    base::Result<void> setNewest(std::uint32_t pid, std::uint16_t kind, std::string_view d, const AddressRow& row);

    base::Result<std::optional<std::int64_t>> nextExpiry();
    base::Result<std::vector<std::int64_t>> expiredBy(std::int64_t now, std::int64_t rowsMax);

private:
    struct WaitingRow {
        std::int64_t rid = 0;
        std::uint32_t pid = 0;
        const nostr::Event* event = nullptr;
        std::int64_t firstSeenAt = 0;
        std::size_t tagsFrom = 0; // in m_waitingTags
        std::size_t tagsTo = 0;
    };

    EventTable(BulkInsert insert, const IndexTail& tail, const PubkeyTable& pubkeys)
        : m_insert(std::move(insert)), m_tail(&tail), m_pubkeys(&pubkeys) {}
    base::Result<void> writeBefore(std::int64_t rid);
    base::Result<bool> exists(std::int64_t rid);
    base::Result<void> removeKeys(std::int64_t rid, const StoredRow& row);

    BulkInsert m_insert;
    const IndexTail* m_tail;
    const PubkeyTable* m_pubkeys;
    std::vector<SqliteStatement> m_statements;
    std::vector<WaitingRow> m_waiting;
    std::vector<std::uint8_t> m_waitingTags; // encoded
};

// d of a replaceable or addressable event ("" for replaceable kinds); absent for other kinds. A view into the event.
std::optional<std::string_view> addressTag(const nostr::Event& event);

} // namespace nandu::store
