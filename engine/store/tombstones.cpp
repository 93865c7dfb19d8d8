// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/tombstones.h"

#include <cstring>
#include <functional>

namespace nandu::store {

using base::EventId;
using base::Result;

namespace {

std::uint64_t hashOf(std::int64_t pid, std::int64_t kind, std::string_view d)
{
    return std::hash<std::string_view>()(d) ^ (static_cast<std::uint64_t>(pid << 16 | kind) * 0x9e3779b97f4a7c15);
}

} // namespace

Result<Tombstones> Tombstones::load(SqliteDb& db)
{
    auto findId = SqliteStatement::prepare(db, "SELECT 1 FROM tombstone WHERE id = ?1 AND pid = ?2");
    auto addId = SqliteStatement::prepare(db, "INSERT OR IGNORE INTO tombstone(id, pid) VALUES(?1, ?2)");
    auto findAddress = SqliteStatement::prepare(db, "SELECT upto FROM tombstone_address WHERE pid = ?1 AND kind = ?2 AND d = ?3");
    auto addAddress = SqliteStatement::prepare(db, "INSERT INTO tombstone_address(pid, kind, d, upto) VALUES(?1, ?2, ?3, ?4)"
        " ON CONFLICT DO UPDATE SET upto = max(upto, excluded.upto)");
    auto ids = SqliteStatement::prepare(db, "SELECT id FROM tombstone");
    auto addresses = SqliteStatement::prepare(db, "SELECT pid, kind, d FROM tombstone_address");
    for (const auto* statement : {&findId, &addId, &findAddress, &addAddress, &ids, &addresses}) {
        if (!*statement)
            return statement->error();
    }
    Tombstones all(std::move(*findId), std::move(*addId), std::move(*findAddress), std::move(*addAddress));
    while (ids->next())
        all.m_ids.insert(ids->id<EventId>(0));
    while (addresses->next())
        all.m_addresses.insert(hashOf(addresses->integer(0), addresses->integer(1), addresses->text(2)));
    if (ids->failure())
        return *ids->failure();
    if (addresses->failure())
        return *addresses->failure();
    return all;
}

Result<bool> Tombstones::covers(const EventId& id, std::uint32_t pid)
{
    if (!m_ids.placeOf(id))
        return false;
    auto found = m_findId.bind(1, id).bind(2, std::int64_t{pid}).step();
    m_findId.reset();
    return found;
}

Result<void> Tombstones::add(const EventId& id, std::uint32_t pid)
{
    m_ids.insert(id);
    return m_addId.bind(1, id).bind(2, std::int64_t{pid}).run();
}

Result<std::optional<std::int64_t>> Tombstones::deletedUpTo(std::uint32_t pid, std::uint16_t kind, std::string_view d)
{
    if (!m_addresses.contains(hashOf(pid, kind, d)))
        return std::optional<std::int64_t>();
    auto found = m_findAddress.bind(1, std::int64_t{pid}).bind(2, std::int64_t{kind}).bind(3, d).step();
    if (!found)
        return found.error();
    std::optional<std::int64_t> upTo;
    if (*found)
        upTo = m_findAddress.integer(0);
    m_findAddress.reset();
    return upTo;
}

Result<void> Tombstones::add(std::uint32_t pid, std::uint16_t kind, std::string_view d, std::int64_t upTo)
{
    m_addresses.insert(hashOf(pid, kind, d));
    return m_addAddress.bind(1, std::int64_t{pid}).bind(2, std::int64_t{kind}).bind(3, d).bind(4, upTo).run();
}

} // namespace nandu::store
