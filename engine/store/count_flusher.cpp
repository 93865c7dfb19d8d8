// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/count_flusher.h"

#include "engine/nostr/kinds.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace nandu::store {

using base::Result;

namespace {

enum Statement : std::size_t { InsertRow, DeleteRow, FindGroup, AddSum, DropEmptySum, SetWatermark, RowsAbove, statementCount };

constexpr std::array<const char*, statementCount> texts = {
    "INSERT OR IGNORE INTO interaction(target, type, pid, detail, rid, millisats) VALUES(?1, ?2, ?3, ?4, ?5, ?6)",
    "DELETE FROM interaction WHERE target = ?1 AND type = ?2 AND pid = ?3 AND detail = ?4 AND rid = ?5",
    "SELECT 1 FROM interaction WHERE target = ?1 AND type = ?2 AND pid = ?3 AND detail = ?4 LIMIT 1",
    "INSERT INTO aggregate(target, type, detail, n, millisats) VALUES(?1, ?2, ?3, ?4, ?5)"
    " ON CONFLICT DO UPDATE SET n = n + excluded.n, millisats = millisats + excluded.millisats",
    "DELETE FROM aggregate WHERE target = ?1 AND type = ?2 AND detail = ?3 AND n <= 0",
    "UPDATE progress SET counted_upto = ?1",
    "SELECT rid FROM event WHERE rid > ?1 ORDER BY rid LIMIT ?2",
};

constexpr std::int64_t replayRows = 5'000;
constexpr std::size_t sliceRows = 4'000; // some 10 ms

std::span<const std::uint8_t> blobOf(std::string_view bytes)
{
    return {reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()};
}

SqliteStatement& bindGroup(SqliteStatement& statement, const InteractionRow& row)
{
    return statement.bind(1, blobOf(row.target)).bind(2, std::int64_t{row.type}).bind(3, std::int64_t{row.pid}).bind(4, blobOf(row.detail));
}

} // namespace

Result<CountFlusher> CountFlusher::open(SqliteDb& db, PubkeyTable& pubkeys, EventTable& events)
{
    auto zaps = ZapChecks::open(db, events);
    if (!zaps)
        return zaps.error();
    CountFlusher flusher(db, pubkeys, events, std::move(*zaps));
    for (const char* text : texts) {
        auto statement = SqliteStatement::prepare(db, text);
        if (!statement)
            return statement.error();
        flusher.m_statements.push_back(std::move(*statement));
    }
    auto counted = db.integer("SELECT counted_upto FROM progress");
    if (!counted)
        return counted.error();
    flusher.m_countedUpTo = *counted;
    flusher.m_lastRid = *counted;
    return flusher;
}

Result<void> CountFlusher::replay()
{
    while (true) {
        std::vector<std::int64_t> rids;
        SqliteStatement& above = m_statements[RowsAbove];
        above.bind(1, m_countedUpTo).bind(2, replayRows);
        while (above.next())
            rids.push_back(above.integer(0));
        if (above.failure())
            return *above.failure();
        if (rids.empty())
            return {};
        auto transaction = SqliteTransaction::begin(*m_db, SqliteTransaction::Kind::Write);
        if (!transaction)
            return transaction.error();
        std::vector<InteractionRow> rows;
        for (const std::int64_t rid : rids) {
            auto row = m_events->read(rid);
            if (!row)
                return row.error();
            if ((*row)->event.kind == nostr::kinds::zapReceipt)
                continue;
            if (auto added = appendRows(rows, rid, nostr::interactionsOf((*row)->event), *m_pubkeys); !added)
                return added;
        }
        sortRows(rows);
        auto counted = count(rows);
        if (counted)
            counted = m_statements[SetWatermark].bind(1, rids.back()).run();
        if (!counted)
            return counted;
        if (auto done = transaction->commit(); !done)
            return done;
        m_pubkeys->committed();
        m_countedUpTo = m_lastRid = rids.back();
    }
}

Result<void> CountFlusher::subtract(std::int64_t rid, const nostr::Event& event)
{
    if (rid > std::max(m_countedUpTo, m_portion.countedUpTo))
        return {};
    std::vector<InteractionRow> rows;
    if (auto added = appendRows(rows, rid, nostr::interactionsOf(event), *m_pubkeys); !added)
        return added;
    for (const InteractionRow& row : rows) {
        if (auto deleted = bindGroup(m_statements[DeleteRow], row).bind(5, rid).run(); !deleted)
            return deleted;
        if (m_db->changes() == 0)
            continue;
        auto isStillThere = countsAuthors(row.type) ? hasGroup(row) : Result<bool>(false);
        if (!isStillThere)
            return isStillThere.error();
        if (*isStillThere)
            continue;
        auto taken = m_statements[AddSum].bind(1, blobOf(row.target)).bind(2, std::int64_t{row.type}).bind(3, blobOf(row.detail))
            .bind(4, std::int64_t{-1}).bind(5, -static_cast<std::int64_t>(row.millisats)).run();
        if (!taken)
            return taken;
        auto dropped = m_statements[DropEmptySum].bind(1, blobOf(row.target)).bind(2, std::int64_t{row.type}).bind(3, blobOf(row.detail)).run();
        if (!dropped)
            return dropped;
        m_changedTargets.push_back(row.target);
    }
    return {};
}

void CountFlusher::committed(UncountedRows stored, std::span<const std::int64_t> removedRids, std::int64_t lastRid, std::chrono::steady_clock::time_point at)
{
    if (m_waiting.empty())
        m_waitingSince = at;
    m_waiting.insert(m_waiting.end(), std::make_move_iterator(stored.interactions.begin()), std::make_move_iterator(stored.interactions.end()));
    for (const std::int64_t rid : stored.zapReceipts)
        m_zaps.stored(rid, at);
    for (const std::int64_t rid : removedRids) {
        if (rid > m_countedUpTo || m_zaps.isUnchecked(rid))
            m_cancelled.insert(rid);
        m_zaps.removed(rid);
    }
    m_lastRid = lastRid;
}

std::optional<std::chrono::steady_clock::time_point> CountFlusher::oldestWaiting() const
{
    auto oldest = m_zaps.oldest();
    const auto older = [&oldest](std::chrono::steady_clock::time_point at) { oldest = oldest ? std::min(*oldest, at) : at; };
    if (isCounting() && m_portion.oldest)
        older(*m_portion.oldest);
    else if (!isCounting() && !m_waiting.empty())
        older(m_waitingSince);
    return oldest;
}

Result<CountDelta> CountFlusher::flush()
{
    if (!isCounting()) {
        if (auto begun = begin(); !begun)
            return begun.error();
    }
    std::size_t to = std::min(m_portion.rows.size(), m_portion.next + sliceRows);
    // A target is counted whole where it can be, so that nobody sees half of it.
    std::size_t whole = to;
    while (whole > m_portion.next && whole < m_portion.rows.size() && m_portion.rows[whole].target == m_portion.rows[whole - 1].target)
        --whole;
    if (whole > m_portion.next)
        to = whole;
    if (auto written = writeSlice(to); !written)
        return written.error();
    return changes();
}

Result<void> CountFlusher::begin()
{
    auto transaction = SqliteTransaction::begin(*m_db, SqliteTransaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    Portion portion;
    auto result = appendZaps(portion);
    if (result)
        result = transaction->commit();
    if (!result) {
        m_pubkeys->rolledBack();
        return result;
    }
    m_pubkeys->committed();
    portion.rows.insert(portion.rows.end(), std::make_move_iterator(m_waiting.begin()), std::make_move_iterator(m_waiting.end()));
    sortRows(portion.rows);
    portion.countedUpTo = m_lastRid;
    portion.oldest = oldestWaiting();
    m_portion = std::move(portion);
    m_waiting.clear();
    m_zaps.taken();
    return {};
}

Result<void> CountFlusher::appendZaps(Portion& portion)
{
    for (const ZapChecks::Checked& zap : m_zaps.checked()) {
        if (!m_zaps.isUnchecked(zap.rid)) // removed meanwhile
            continue;
        if (auto added = appendRows(portion.rows, zap.rid, zap.interactions, *m_pubkeys); !added)
            return added;
        portion.zaps.push_back(zap.rid);
    }
    return {};
}

// Rows of the portion up to `to`.
Result<void> CountFlusher::writeSlice(std::size_t to)
{
    const bool isLast = to == m_portion.rows.size();
    auto transaction = SqliteTransaction::begin(*m_db, SqliteTransaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    auto written = count(std::span(m_portion.rows).subspan(m_portion.next, to - m_portion.next));
    if (written && isLast)
        written = m_statements[SetWatermark].bind(1, m_portion.countedUpTo).run();
    if (written && isLast)
        written = m_zaps.settle(m_portion.zaps);
    if (written)
        written = transaction->commit();
    if (!written)
        return written;
    m_portion.next = to;
    if (!isLast)
        return {};
    m_countedUpTo = m_portion.countedUpTo;
    m_zaps.settled(m_portion.zaps);
    m_portion = Portion();
    std::erase_if(m_cancelled, [this](std::int64_t rid) { return rid <= m_countedUpTo; });
    return {};
}

CountDelta CountFlusher::changes()
{
    std::sort(m_changedTargets.begin(), m_changedTargets.end());
    m_changedTargets.erase(std::unique(m_changedTargets.begin(), m_changedTargets.end()), m_changedTargets.end());
    CountDelta delta;
    delta.changed.reserve(m_changedTargets.size());
    for (std::string& target : m_changedTargets) {
        const auto id = targetId(target);
        delta.changed.push_back({id.value_or(base::EventId()), id ? std::string() : std::move(target)});
    }
    m_changedTargets.clear();
    return delta;
}

Result<void> CountFlusher::count(std::span<const InteractionRow> sorted)
{
    for (std::size_t from = 0; from < sorted.size();) {
        std::size_t to = from + 1;
        while (to < sorted.size() && sorted[to].target == sorted[from].target)
            ++to;
        if (auto added = addTarget(sorted.subspan(from, to - from)); !added)
            return added;
        from = to;
    }
    return {};
}

Result<void> CountFlusher::addTarget(std::span<const InteractionRow> rows)
{
    std::vector<AggregateRow> sums;
    for (const InteractionRow& row : rows) {
        if (m_cancelled.contains(row.rid))
            continue;
        auto isNew = insertRow(row);
        if (!isNew)
            return isNew.error();
        if (!*isNew)
            continue;
        auto sum = std::find_if(sums.begin(), sums.end(), [&row](const AggregateRow& s) { return s.type == row.type && s.detail == row.detail; });
        if (sum == sums.end())
            sum = sums.insert(sums.end(), AggregateRow{row.type, row.detail, 0, 0});
        ++sum->n;
        sum->millisats += static_cast<std::int64_t>(row.millisats);
    }
    const std::string& target = rows.front().target;
    for (const AggregateRow& sum : sums) {
        auto added = m_statements[AddSum].bind(1, blobOf(target)).bind(2, std::int64_t{sum.type}).bind(3, blobOf(sum.detail))
            .bind(4, sum.n).bind(5, sum.millisats).run();
        if (!added)
            return added;
    }
    if (!sums.empty())
        m_changedTargets.push_back(target);
    return {};
}

// True when the row adds one to its count: not there before, and not the second of its author where authors count.
Result<bool> CountFlusher::insertRow(const InteractionRow& row)
{
    auto isKnownAuthor = countsAuthors(row.type) ? hasGroup(row) : Result<bool>(false);
    if (!isKnownAuthor)
        return isKnownAuthor;
    auto inserted = bindGroup(m_statements[InsertRow], row).bind(5, row.rid).bind(6, static_cast<std::int64_t>(row.millisats)).run();
    if (!inserted)
        return inserted.error();
    return m_db->changes() > 0 && !*isKnownAuthor;
}

Result<bool> CountFlusher::hasGroup(const InteractionRow& row)
{
    auto found = bindGroup(m_statements[FindGroup], row).step();
    m_statements[FindGroup].reset();
    return found;
}

} // namespace nandu::store
