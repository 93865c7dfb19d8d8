// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/recount.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace nandu::store {

using base::Result;

namespace {

constexpr std::int64_t rowsBetweenLooksAtTheClock = 64;

enum Statement : std::size_t { EventsAfter, InsertRow, FixZap, RowsAfter, DeleteRow, RowsOfTarget, SumsOfTarget, SumsAfter, DropSums, InsertSum, statementCount };

constexpr std::array<const char*, statementCount> texts = {
    "SELECT rid FROM event WHERE rid > ?1 AND rid <= ?2 ORDER BY rid LIMIT ?3",
    "INSERT OR IGNORE INTO interaction(target, type, pid, detail, rid, millisats) VALUES(?1, ?2, ?3, ?4, ?5, ?6)",
    "UPDATE interaction SET millisats = ?6 WHERE target = ?1 AND type = ?2 AND pid = ?3 AND detail = ?4 AND rid = ?5 AND millisats <> ?6",
    "SELECT target, type, pid, detail, rid, millisats FROM interaction WHERE (target, type, pid, detail, rid) > (?1, ?2, ?3, ?4, ?5)"
    " ORDER BY target, type, pid, detail, rid LIMIT ?6",
    "DELETE FROM interaction WHERE target = ?1 AND type = ?2 AND pid = ?3 AND detail = ?4 AND rid = ?5",
    "SELECT target, type, pid, detail, rid, millisats FROM interaction WHERE target = ?1 ORDER BY type, pid, detail, rid",
    "SELECT type, detail, n, millisats FROM aggregate WHERE target = ?1 ORDER BY type, detail",
    "SELECT DISTINCT target FROM aggregate WHERE target > ?1 ORDER BY target LIMIT ?2",
    "DELETE FROM aggregate WHERE target = ?1",
    "INSERT INTO aggregate(target, type, detail, n, millisats) VALUES(?1, ?2, ?3, ?4, ?5)",
};

std::string textOf(std::span<const std::uint8_t> blob) { return {blob.begin(), blob.end()}; }
std::span<const std::uint8_t> blobOf(const std::string& bytes) { return {reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()}; }

SqliteStatement& bindRow(SqliteStatement& statement, const InteractionRow& row)
{
    return statement.bind(1, blobOf(row.target)).bind(2, std::int64_t{row.type}).bind(3, std::int64_t{row.pid}).bind(4, blobOf(row.detail)).bind(5, row.rid);
}

Result<std::vector<InteractionRow>> readRows(SqliteStatement& row)
{
    std::vector<InteractionRow> rows;
    while (row.next()) {
        rows.push_back({textOf(row.blob(0)), static_cast<std::uint8_t>(row.integer(1)), static_cast<std::uint32_t>(row.integer(2)),
            textOf(row.blob(3)), row.integer(4), static_cast<std::uint64_t>(row.integer(5))});
    }
    if (row.failure())
        return *row.failure();
    return rows;
}

// Where a target stands among all, whose first bytes are as good as random; addresses begin with a digit.
int share(const std::string& target, int of)
{
    return target.empty() ? 0 : static_cast<unsigned char>(target[0]) * of / 256;
}

} // namespace

Result<Recount> Recount::open(SqliteDb& db, PubkeyTable& pubkeys, EventTable& events, CountFlusher& counts)
{
    Recount recount(db, pubkeys, events, counts);
    for (const char* text : texts) {
        auto statement = SqliteStatement::prepare(db, text);
        if (!statement)
            return statement.error();
        recount.m_statements.push_back(std::move(*statement));
    }
    return recount;
}

void Recount::restart()
{
    m_place = {};
    m_differences.clear();
}

int Recount::percent() const
{
    switch (m_place.walk) {
    case Walk::Events:
        return m_lastRid == 0 ? 0 : static_cast<int>(std::min<std::int64_t>(45, 45 * m_place.rid / m_lastRid));
    case Walk::Rows:
        return 45 + share(m_place.row.target, 45);
    case Walk::Sums:
        return 90 + share(m_place.sum, 10);
    case Walk::Done:
        break;
    }
    return 100;
}

std::vector<CountDifference> Recount::differences() const
{
    std::vector<CountDifference> all;
    for (const auto& [target, difference] : m_differences)
        all.push_back(difference);
    return all;
}

Result<bool> Recount::slice(std::chrono::milliseconds writeFor)
{
    if (isDone())
        return false;
    const Place from = m_place;
    auto transaction = SqliteTransaction::begin(*m_db, SqliteTransaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    auto done = lookAtSome(writeFor);
    if (done)
        done = transaction->commit();
    if (!done) {
        m_pubkeys->rolledBack();
        m_put.clear();
        m_place = from; // what was found is found again
        return done.error();
    }
    m_pubkeys->committed();
    for (const std::string& target : std::exchange(m_put, {}))
        m_counts->targetChanged(target);
    return !isDone();
}

Result<std::vector<CountDifference>> Recount::check()
{
    restart();
    auto transaction = SqliteTransaction::begin(*m_db, SqliteTransaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    Result<void> done;
    while (done && !isDone())
        done = lookAtSome(std::chrono::seconds(1));
    transaction->rollback();
    m_pubkeys->rolledBack();
    auto found = differences();
    m_put.clear();
    restart();
    if (!done)
        return done.error();
    return found;
}

Result<void> Recount::lookAtSome(std::chrono::milliseconds writeFor)
{
    const auto until = std::chrono::steady_clock::now() + writeFor;
    Result<void> done;
    do {
        if (m_place.walk == Walk::Events)
            done = lookAtEvents();
        else if (m_place.walk == Walk::Rows)
            done = lookAtRows();
        else
            done = lookAtSums();
    } while (done && !isDone() && std::chrono::steady_clock::now() < until);
    for (const std::string& target : std::exchange(m_touched, {})) {
        if (done)
            done = putSums(target, true);
    }
    return done;
}

// Each counted event has its rows. What is not counted yet is the flush's.
Result<void> Recount::lookAtEvents()
{
    m_lastRid = m_counts->countedUpTo();
    SqliteStatement& after = m_statements[EventsAfter];
    after.bind(1, m_place.rid).bind(2, m_lastRid).bind(3, rowsBetweenLooksAtTheClock);
    std::vector<std::int64_t> rids;
    while (after.next())
        rids.push_back(after.integer(0));
    if (after.failure())
        return *after.failure();
    for (const std::int64_t rid : rids) {
        auto rows = rowsOfEvent(rid);
        if (!rows)
            return rows.error();
        for (const InteractionRow& row : *rows) {
            if (auto put = putRow(row); !put)
                return put;
        }
        m_place.rid = rid;
    }
    if (rids.empty())
        m_place.walk = Walk::Rows;
    return {};
}

// As the flush writes them: of two with the same key the first.
Result<std::vector<InteractionRow>> Recount::rowsOfEvent(std::int64_t rid)
{
    std::vector<InteractionRow> rows;
    auto stored = m_events->read(rid);
    if (!stored)
        return stored.error();
    if (!*stored)
        return rows;
    if (auto added = appendRows(rows, rid, nostr::interactionsOf((*stored)->event), *m_pubkeys); !added)
        return added.error();
    std::sort(rows.begin(), rows.end());
    const auto sameKey = [](const InteractionRow& a, const InteractionRow& b) {
        return a.target == b.target && a.type == b.type && a.pid == b.pid && a.detail == b.detail;
    };
    rows.erase(std::unique(rows.begin(), rows.end(), sameKey), rows.end());
    return rows;
}

Result<void> Recount::putRow(const InteractionRow& row)
{
    const auto millisats = static_cast<std::int64_t>(row.millisats);
    if (auto inserted = bindRow(m_statements[InsertRow], row).bind(6, millisats).run(); !inserted)
        return inserted;
    bool isWrong = m_db->changes() > 0;
    if (!isWrong && row.type == static_cast<std::uint8_t>(nostr::InteractionType::Zap)) {
        if (auto fixed = bindRow(m_statements[FixZap], row).bind(6, millisats).run(); !fixed)
            return fixed;
        isWrong = m_db->changes() > 0;
    }
    if (isWrong)
        m_touched.insert(row.target);
    return {};
}

// Each row has its event, and the rows of one target its sums. A surplus row that leaves its sum right would make a later
// deletion wrong, so it differs as well.
Result<void> Recount::lookAtRows()
{
    SqliteStatement& after = m_statements[RowsAfter];
    auto rows = readRows(bindRow(after, m_place.row).bind(6, rowsBetweenLooksAtTheClock));
    if (!rows)
        return rows.error();
    for (InteractionRow& row : *rows) {
        auto expected = row.rid > m_counts->countedUpTo() ? std::vector<InteractionRow>() : rowsOfEvent(row.rid);
        if (!expected)
            return expected.error();
        if (std::find(expected->begin(), expected->end(), row) == expected->end()) {
            if (auto deleted = bindRow(m_statements[DeleteRow], row).run(); !deleted)
                return deleted;
            m_touched.insert(row.target);
        }
        if (row.target != m_place.row.target) {
            if (auto put = putSums(row.target, false); !put)
                return put;
        }
        m_place.row = std::move(row);
    }
    if (rows->empty())
        m_place.walk = Walk::Sums;
    return {};
}

// Sums that nothing adds up to; the others were compared with their rows.
Result<void> Recount::lookAtSums()
{
    SqliteStatement& after = m_statements[SumsAfter];
    after.bind(1, blobOf(m_place.sum)).bind(2, rowsBetweenLooksAtTheClock);
    std::vector<std::string> targets;
    while (after.next())
        targets.push_back(textOf(after.blob(0)));
    if (after.failure())
        return *after.failure();
    for (std::string& target : targets) {
        SqliteStatement& row = m_statements[RowsOfTarget];
        auto isSumOfSome = row.bind(1, blobOf(target)).step();
        row.reset();
        if (!isSumOfSome)
            return isSumOfSome.error();
        if (!*isSumOfSome) {
            if (auto put = putSums(target, false); !put)
                return put;
        }
        m_place.sum = std::move(target);
    }
    if (targets.empty())
        m_place.walk = Walk::Done;
    return {};
}

Result<void> Recount::putSums(const std::string& target, bool rowsDiffered)
{
    auto rows = readRows(m_statements[RowsOfTarget].bind(1, blobOf(target)));
    if (!rows)
        return rows.error();
    std::vector<AggregateRow> stored;
    SqliteStatement& sum = m_statements[SumsOfTarget];
    sum.bind(1, blobOf(target));
    while (sum.next())
        stored.push_back({static_cast<std::uint8_t>(sum.integer(0)), textOf(sum.blob(1)), sum.integer(2), sum.integer(3)});
    if (sum.failure())
        return *sum.failure();
    const std::vector<AggregateRow> right = sumsOf(*rows);
    if (right == stored && !rowsDiffered)
        return {};

    auto written = m_statements[DropSums].bind(1, blobOf(target)).run();
    for (const AggregateRow& s : right) {
        if (written)
            written = m_statements[InsertSum].bind(1, blobOf(target)).bind(2, std::int64_t{s.type}).bind(3, blobOf(s.detail)).bind(4, s.n).bind(5, s.millisats).run();
    }
    if (!written)
        return written;
    auto before = countsOf(stored, target);
    if (!before)
        return before.error();
    auto after = countsOf(right, target);
    if (!after)
        return after.error();
    m_put.push_back(target);
    const auto id = targetId(target);
    const auto [found, isNew] = m_differences.try_emplace(target, CountDifference{id.value_or(base::EventId()), id ? std::string() : target, *before, *after});
    if (!isNew)
        found->second.recomputed = *after;
    return {};
}

Result<Counts> Recount::countsOf(const std::vector<AggregateRow>& sums, const std::string& target)
{
    Counts counts;
    auto author = m_events->authorOf(target);
    if (!author)
        return author.error();
    for (const AggregateRow& sum : sums)
        addToCounts(counts, sum.type, sum.detail, sum.n, sum.millisats, *author);
    return counts;
}

} // namespace nandu::store
