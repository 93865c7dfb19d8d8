// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Public keys as small numbers (pids): a key is written once, not with each event. The whole map is in memory, about 80 bytes
// a key. Writer thread.
#pragma once

#include "engine/base/ids.h"
#include "engine/store/sqlite_statement.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace nandu::store {

class PubkeyTable {
public:
    static base::Result<PubkeyTable> load(SqliteDb& db);

    // Inside a write transaction; a new key gets the next number.
    base::Result<std::uint32_t> intern(const base::PubKey& key);
    const base::PubKey& key(std::uint32_t pid) const; // zero for a number that was never given

    // Tells how the transaction ended: numbers given in one that was rolled back are free again.
    void committed() { m_settled = m_keys.size(); }
    void rolledBack();

private:
    explicit PubkeyTable(SqliteStatement insert) : m_insert(std::move(insert)) {}

    SqliteStatement m_insert;
    std::unordered_map<base::PubKey, std::uint32_t> m_pids;
    std::vector<base::PubKey> m_keys = {base::PubKey()}; // by pid; 0 is nobody
    std::size_t m_settled = 1;
};

} // namespace nandu::store
