// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/index_merger.h"

#include <algorithm>
#include <array>

namespace nandu::store {

using base::Result;

namespace {

enum Statement : std::size_t { InsertId, InsertAuthor, InsertKind, InsertTag, SetWatermark, statementCount };

constexpr std::array<const char*, statementCount> texts = {
    "INSERT OR IGNORE INTO ix_id(id, rid) VALUES(?1, ?2)",
    "INSERT OR IGNORE INTO ix_author(pid, kind, created_at, rid) VALUES(?1, ?2, ?3, ?4)",
    "INSERT OR IGNORE INTO ix_kind(kind, created_at, rid, pid) VALUES(?1, ?2, ?3, ?4)",
    "INSERT OR IGNORE INTO ix_tag(k, created_at, rid) VALUES(?1, ?2, ?3)",
    "UPDATE progress SET merged_upto = ?1",
};

} // namespace

Result<IndexMerger> IndexMerger::open(SqliteDb& db, IndexTail& tail)
{
    IndexMerger merger(db, tail);
    for (const char* text : texts) {
        auto statement = SqliteStatement::prepare(db, text);
        if (!statement)
            return statement.error();
        merger.m_statements.push_back(std::move(*statement));
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
    m_run = m_tail->freeze();
    m_done = 0;
    if (m_run)
        m_keysMergedUpTo = std::max(m_keysMergedUpTo, m_run->lastRid);
}

Result<std::size_t> IndexMerger::slice(std::size_t keysMax)
{
    if (!m_run)
        return std::size_t{0};
    auto transaction = SqliteTransaction::begin(*m_db, SqliteTransaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    std::size_t written = 0;
    while (written < keysMax && m_done + written < m_run->keys()) {
        auto wrote = writeKeys(m_done + written, keysMax - written);
        if (!wrote)
            return wrote;
        written += *wrote;
    }
    const bool isLast = m_done + written == m_run->keys();
    if (isLast) {
        if (auto set = m_statements[SetWatermark].bind(1, m_run->lastRid).run(); !set)
            return set.error();
    }
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    m_done += written;
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

// The part of one table that `from` falls into.
Result<std::size_t> IndexMerger::writeKeys(std::size_t from, std::size_t keysMax)
{
    const IndexRun& run = *m_run;
    if (from < run.byId.size()) {
        return writeTable(run.byId, from, keysMax, [this](const IdKey& key) -> SqliteStatement& {
            return m_statements[InsertId].bind(1, key.id).bind(2, key.rid);
        });
    }
    from -= run.byId.size();
    if (from < run.byAuthor.size()) {
        return writeTable(run.byAuthor, from, keysMax, [this](const AuthorKey& key) -> SqliteStatement& {
            return m_statements[InsertAuthor].bind(1, std::int64_t{key.pid}).bind(2, std::int64_t{key.kind}).bind(3, key.createdAt).bind(4, key.rid);
        });
    }
    from -= run.byAuthor.size();
    if (from < run.byKind.size()) {
        return writeTable(run.byKind, from, keysMax, [this](const KindKey& key) -> SqliteStatement& {
            return m_statements[InsertKind].bind(1, std::int64_t{key.kind}).bind(2, key.createdAt).bind(3, key.rid).bind(4, std::int64_t{key.pid});
        });
    }
    from -= run.byKind.size();
    return writeTable(run.byTag, from, keysMax, [this](const TagKey& key) -> SqliteStatement& {
        return m_statements[InsertTag].bind(1, key.k).bind(2, key.createdAt).bind(3, key.rid);
    });
}

template <typename Key, typename Bind>
Result<std::size_t> IndexMerger::writeTable(const std::vector<Key>& keys, std::size_t from, std::size_t keysMax, Bind bind)
{
    const std::size_t to = std::min(keys.size(), from + keysMax);
    for (std::size_t i = from; i < to; ++i) {
        if (isRemoved(keys[i].rid))
            continue;
        if (auto inserted = bind(keys[i]).run(); !inserted)
            return inserted.error();
    }
    return to - from;
}

void IndexMerger::finish()
{
    const auto merged = std::min(m_removed.size(), static_cast<std::size_t>(m_run->lastRid - m_mergedUpTo));
    m_removed.erase(m_removed.begin(), m_removed.begin() + static_cast<std::ptrdiff_t>(merged));
    m_mergedUpTo = m_run->lastRid;
    m_tail->dropUpTo(m_mergedUpTo);
    m_run.reset();
}

} // namespace nandu::store
