// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Public keys as small numbers (pids): a key is written once, not with each event. The whole table is in memory. Writer thread.
#pragma once

#include "engine/base/id_table.h"
#include "engine/base/ids.h"
#include "engine/store/sqlite_statement.h"

#include <cstdint>
#include <utility>

namespace nandu::store {

class PubkeyTable {
public:
    static base::Result<PubkeyTable> load(SqliteDb& db);

    // Inside a write transaction; a new key gets the next number.
    base::Result<std::uint32_t> intern(const base::PubKey& key);
    const base::PubKey& key(std::uint32_t pid) const; // zero for a number that was never given
    void prepare(const base::PubKey& key) const { m_keys.prepare(key); } // comes soon

    // Tells how the transaction ended: numbers given in one that was rolled back are free again.
    void committed() { m_settled = m_keys.size(); }
    void rolledBack() { m_keys.shorten(m_settled); }

private:
    explicit PubkeyTable(SqliteStatement insert);

    SqliteStatement m_insert;
    base::IdTable<base::PubKey> m_keys; // by pid; 0 is nobody, whose key is zero
    std::size_t m_settled = 1;
};

} // namespace nandu::store
