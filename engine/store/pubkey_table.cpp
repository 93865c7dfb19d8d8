// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/pubkey_table.h"

namespace nandu::store {

using base::PubKey;
using base::Result;

PubkeyTable::PubkeyTable(SqliteStatement insert)
    : m_insert(std::move(insert))
{
    m_keys.insert(PubKey());
}

Result<PubkeyTable> PubkeyTable::load(SqliteDb& db)
{
    auto insert = SqliteStatement::prepare(db, "INSERT INTO pubkey(pid, key) VALUES(?1, ?2)");
    if (!insert)
        return insert.error();
    PubkeyTable table(std::move(*insert));
    auto rows = SqliteStatement::prepare(db, "SELECT pid, key FROM pubkey ORDER BY pid");
    if (!rows)
        return rows.error();
    while (rows->next()) {
        // Numbers are given without gaps, so a gap or a large number is damage, not something to allocate for.
        if (rows->integer(0) != static_cast<std::int64_t>(table.m_keys.size()))
            return base::fail(base::ErrorCode::Corrupt, "gap in the public keys");
        if (!table.m_keys.insert(rows->id<PubKey>(1)).isNew)
            return base::fail(base::ErrorCode::Corrupt, "a public key twice");
    }
    if (rows->failure())
        return *rows->failure();
    table.committed();
    return table;
}

Result<std::uint32_t> PubkeyTable::intern(const PubKey& key)
{
    const auto [pid, isNew] = m_keys.insert(key);
    if (isNew) {
        if (auto inserted = m_insert.bind(1, std::int64_t{pid}).bind(2, key).run(); !inserted)
            return inserted.error();
    }
    return pid;
}

const PubKey& PubkeyTable::key(std::uint32_t pid) const { return m_keys[pid < m_keys.size() ? pid : 0]; }

} // namespace nandu::store
