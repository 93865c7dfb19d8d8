// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What authors asked to delete (NIP-09), whether or not it ever arrived. A filter in memory answers "nothing deleted here",
// the common case, without a query. Writer thread.
#pragma once

#include "engine/base/id_table.h"
#include "engine/base/ids.h"
#include "engine/store/sqlite_statement.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <unordered_set>

namespace nandu::store {

class Tombstones {
public:
    static base::Result<Tombstones> load(SqliteDb& db);

    base::Result<bool> covers(const base::EventId& id, std::uint32_t pid);
    base::Result<void> add(const base::EventId& id, std::uint32_t pid);
    // covers() is asked soon.
    void prepare(const base::EventId& id) const { m_ids.prepare(id); }

    // Versions of the address up to this second are deleted; absent when none are.
    base::Result<std::optional<std::int64_t>> deletedUpTo(std::uint32_t pid, std::uint16_t kind, std::string_view d);
    base::Result<void> add(std::uint32_t pid, std::uint16_t kind, std::string_view d, std::int64_t upTo);

private:
    Tombstones(SqliteStatement findId, SqliteStatement addId, SqliteStatement findAddress, SqliteStatement addAddress)
        : m_findId(std::move(findId)), m_addId(std::move(addId)), m_findAddress(std::move(findAddress)), m_addAddress(std::move(addAddress)) {}

    SqliteStatement m_findId, m_addId, m_findAddress, m_addAddress;
    // One too many (of a transaction that was rolled back, an id that somebody else named, a hash like another) costs a query, nothing else.
    base::IdTable<base::EventId> m_ids;
    std::unordered_set<std::uint64_t> m_addresses; // hashes
};

} // namespace nandu::store
