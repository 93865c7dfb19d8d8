// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/index_merger.h"

#include <algorithm>
#include <array>
#include <utility>

namespace nandu::store {

using base::Result;

namespace {

enum Table : std::size_t { Ids, Authors, Kinds, Tags, tableCount };

struct TableText {
    const char* insertInto;
    int columns;
};

constexpr std::array<TableText, tableCount> tables = {{
    {"INSERT OR IGNORE INTO ix_id(id, rid)", 2},
    {"INSERT OR IGNORE INTO ix_author(pid, kind, created_at, rid)", 4},
    {"INSERT OR IGNORE INTO ix_kind(kind, created_at, rid, pid)", 4},
    {"INSERT OR IGNORE INTO ix_tag(k, created_at, rid)", 3},
}};

constexpr std::size_t keysBetweenLooksAtTheClock = 1'024;

void bindKey(SqliteStatement& row, int first, const IdKey& key) { row.bind(first, key.id).bind(first + 1, key.rid); }
void bindKey(SqliteStatement& row, int first, const AuthorKey& key)
{
    row.bind(first, std::int64_t{key.pid}).bind(first + 1, std::int64_t{key.kind}).bind(first + 2, key.createdAt).bind(first + 3, key.rid);
}
void bindKey(SqliteStatement& row, int first, const KindKey& key)
{
    row.bind(first, std::int64_t{key.kind}).bind(first + 1, key.createdAt).bind(first + 2, key.rid).bind(first + 3, std::int64_t{key.pid});
}
void bindKey(SqliteStatement& row, int first, const TagKey& key) { row.bind(first, key.k).bind(first + 1, key.createdAt).bind(first + 2, key.rid); }

} // namespace

Result<IndexMerger> IndexMerger::open(SqliteDb& db, IndexTail& tail)
{
    auto setWatermark = SqliteStatement::prepare(db, "UPDATE progress SET merged_upto = ?1");
    if (!setWatermark)
        return setWatermark.error();
    IndexMerger merger(db, tail, std::move(*setWatermark));
    for (const TableText& table : tables) {
        auto insert = BulkInsert::prepare(db, table.insertInto, table.columns);
        if (!insert)
            return insert.error();
        merger.m_insert.push_back(std::move(*insert));
    }
    auto merged = db.integer("SELECT merged_upto FROM progress");
    if (!merged)
        return merged.error();
    // A crash may have left keys of any row behind that was there.
    auto highest = db.integer("SELECT coalesce(max(rid), 0) FROM event");
    if (!highest)
        return highest.error();
    merger.m_mergedUpTo = *merged;
    merger.m_keysMergedUpTo = std::max(*merged, *highest);
    return merger;
}

void IndexMerger::begin()
{
    m_runs = m_tail->freeze();
    m_place = {0, {m_runs, &IndexRun::byId}, {m_runs, &IndexRun::byAuthor}, {m_runs, &IndexRun::byKind}, {m_runs, &IndexRun::byTag}};
    if (isMerging())
        m_keysMergedUpTo = std::max(m_keysMergedUpTo, m_runs.back()->lastRid);
}

Result<std::size_t> IndexMerger::slice(std::size_t keysMax, std::chrono::milliseconds writeFor)
{
    const auto until = std::chrono::steady_clock::now() + writeFor;
    if (!isMerging())
        return std::size_t{0};
    auto transaction = SqliteTransaction::begin(*m_db, SqliteTransaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    Place place = m_place;
    std::size_t written = 0;
    while (written < keysMax && place.table < tableCount) {
        auto wrote = writeKeys(place, std::min(keysBetweenLooksAtTheClock, keysMax - written));
        if (!wrote)
            return wrote;
        written += *wrote;
        if (std::chrono::steady_clock::now() >= until)
            break;
    }
    const bool isLast = place.table == tableCount;
    if (isLast) {
        if (auto set = m_setWatermark.bind(1, m_runs.back()->lastRid).run(); !set)
            return set.error();
    }
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    m_place = std::move(place);
    if (isLast)
        finish();
    return written;
}

void IndexMerger::removed(std::span<const std::int64_t> rids)
{
    for (const std::int64_t rid : rids) {
        if (rid <= m_mergedUpTo)
            continue;
        const auto at = static_cast<std::size_t>(rid - m_mergedUpTo - 1);
        if (at >= m_removed.size())
            m_removed.resize(at + 1);
        m_removed[at] = true;
    }
}

bool IndexMerger::isRemoved(std::int64_t rid) const
{
    const auto at = static_cast<std::size_t>(rid - m_mergedUpTo - 1);
    return at < m_removed.size() && m_removed[at];
}

Result<std::size_t> IndexMerger::writeKeys(Place& place, std::size_t keysMax)
{
    switch (place.table) {
    case Ids: return writeTable(place.table, place.ids, keysMax);
    case Authors: return writeTable(place.table, place.authors, keysMax);
    case Kinds: return writeTable(place.table, place.kinds, keysMax);
    default: return writeTable(place.table, place.tags, keysMax);
    }
}

// After the last key it is the next table's turn.
template <typename Key>
Result<std::size_t> IndexMerger::writeTable(std::size_t& table, KeysInOrder<Key>& keys, std::size_t keysMax)
{
    std::array<const Key*, BulkInsert::rowsAtOnce> rows;
    std::size_t waiting = 0;
    const auto insert = [&] {
        const std::span<const Key* const> those(rows.data(), std::exchange(waiting, 0));
        return m_insert[table].run(those, [](SqliteStatement& row, int first, const Key* key) { bindKey(row, first, *key); });
    };
    std::size_t taken = 0;
    for (; taken < keysMax && !keys.isAtEnd(); ++taken) {
        const Key& key = keys.take();
        if (isRemoved(key.rid))
            continue;
        rows[waiting++] = &key;
        if (waiting < rows.size())
            continue;
        if (auto inserted = insert(); !inserted)
            return inserted.error();
    }
    if (auto inserted = insert(); !inserted)
        return inserted.error();
    if (keys.isAtEnd())
        ++table;
    return taken;
}

void IndexMerger::finish()
{
    const std::int64_t lastRid = m_runs.back()->lastRid;
    const auto merged = std::min(m_removed.size(), static_cast<std::size_t>(lastRid - m_mergedUpTo));
    m_removed.erase(m_removed.begin(), m_removed.begin() + static_cast<std::ptrdiff_t>(merged));
    m_mergedUpTo = lastRid;
    m_tail->dropUpTo(m_mergedUpTo);
    m_place = Place();
    m_runs.clear();
}

} // namespace nandu::store
