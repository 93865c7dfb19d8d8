// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Moves index keys from the tail into the ix_ tables, sorted, in slices that hold the writer at most limits::mergeSliceMax.
// Only the last slice moves progress.merged_upto: until then readers find those rows in the tail, and a crash repeats the
// merge, which changes nothing that is already there. Writer thread, between commits.
#pragma once

#include "engine/store/bulk_insert.h"
#include "engine/store/index_tail.h"
#include "engine/store/keys_in_order.h"
#include "engine/store/sqlite_statement.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace nandu::store {

// A slice ends at the time, whatever the machine: the commit of the pages that it touched takes up to three times as long, and
// together they stay below limits::mergeSliceMax.
inline constexpr std::size_t mergeKeysPerSlice = 30'000;
inline constexpr std::chrono::milliseconds mergeWriteFor{10};

class IndexMerger {
public:
    static base::Result<IndexMerger> open(SqliteDb& db, IndexTail& tail);

    // Work left in the merge that was begun; false: nothing is under way.
    bool isMerging() const { return !m_runs.empty(); }
    // Takes on everything that is in the tail now.
    void begin();
    // One transaction of at most `keysMax` keys, begun with no more after `writeFor`. Gives how many keys it wrote.
    base::Result<std::size_t> slice(std::size_t keysMax, std::chrono::milliseconds writeFor = mergeWriteFor);

    // Rows up to here may have keys in the tables.
    std::int64_t keysMergedUpTo() const { return m_keysMergedUpTo; }
    // Rows that were removed: their keys are not written.
    void removed(std::span<const std::int64_t> rids);

private:
    IndexMerger(SqliteDb& db, IndexTail& tail, SqliteStatement setWatermark)
        : m_db(&db), m_tail(&tail), m_setWatermark(std::move(setWatermark)) {}
    // How far a merge is.
    struct Place {
        std::size_t table = 0;
        KeysInOrder<IdKey> ids;
        KeysInOrder<AuthorKey> authors;
        KeysInOrder<KindKey> kinds;
        KeysInOrder<TagKey> tags;
    };

    base::Result<std::size_t> writeKeys(Place& place, std::size_t keysMax);
    template <typename Key>
    base::Result<std::size_t> writeTable(std::size_t& table, KeysInOrder<Key>& keys, std::size_t keysMax);
    void finish();
    bool isRemoved(std::int64_t rid) const;

    SqliteDb* m_db;
    IndexTail* m_tail;
    std::vector<BulkInsert> m_insert; // by table
    SqliteStatement m_setWatermark;
    std::vector<std::shared_ptr<const IndexRun>> m_runs; // under way
    Place m_place;
    std::int64_t m_mergedUpTo = 0;
    std::int64_t m_keysMergedUpTo = 0;
    std::vector<bool> m_removed; // by rid - m_mergedUpTo - 1: asked for each key
};

} // namespace nandu::store
