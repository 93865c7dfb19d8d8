// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/recount.h"

#include "engine/store/interaction_rows.h"
#include "engine/store/sqlite_statement.h"
#include "engine/store/tag_codec.h"

#include <algorithm>
#include <map>
#include <set>
#include <span>
#include <string>
#include <utility>

namespace nandu::store {

using base::Result;

namespace {

using Sums = std::map<std::string, std::vector<AggregateRow>>; // by target

std::string textOf(std::span<const std::uint8_t> blob) { return {blob.begin(), blob.end()}; }
std::span<const std::uint8_t> blobOf(const std::string& bytes) { return {reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()}; }

Result<std::vector<InteractionRow>> rowsFromEvents(SqliteDb& db, PubkeyTable& pubkeys);
Result<std::vector<InteractionRow>> storedRows(SqliteDb& db);
Result<Sums> storedSums(SqliteDb& db);
Sums sumsByTarget(const std::vector<InteractionRow>& rows);
std::set<std::string> targetsThatDiffer(const std::vector<InteractionRow>& a, const std::vector<InteractionRow>& b);
Result<Counts> countsOf(const Sums& sums, const std::string& target, EventTable& events);
Result<void> writeAll(SqliteDb& db, const std::vector<InteractionRow>& rows, const Sums& sums);

} // namespace

Result<std::vector<CountDifference>> recountAll(SqliteDb& db, PubkeyTable& pubkeys, EventTable& events, bool repair)
{
    auto transaction = SqliteTransaction::begin(db, SqliteTransaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    auto rows = rowsFromEvents(db, pubkeys);
    if (!rows)
        return rows.error();
    auto stored = storedRows(db);
    if (!stored)
        return stored.error();
    const Sums right = sumsByTarget(*rows);
    auto sums = storedSums(db);
    if (!sums)
        return sums.error();

    // A lost or surplus row that leaves its sum right would make a later deletion wrong, so it differs as well.
    std::set<std::string> differing = targetsThatDiffer(*rows, *stored);
    for (const auto& [target, sum] : right) {
        const auto found = sums->find(target);
        if (found == sums->end() || found->second != sum)
            differing.insert(target);
    }
    for (const auto& [target, sum] : *sums) {
        if (!right.contains(target))
            differing.insert(target);
    }
    std::vector<CountDifference> differences;
    for (const std::string& target : differing) {
        auto before = countsOf(*sums, target, events);
        if (!before)
            return before.error();
        auto after = countsOf(right, target, events);
        if (!after)
            return after.error();
        const auto id = targetId(target);
        differences.push_back({id.value_or(base::EventId()), id ? std::string() : target, std::move(*before), std::move(*after)});
    }
    if (!repair || differences.empty()) {
        pubkeys.rolledBack();
        return differences;
    }
    auto written = writeAll(db, *rows, right);
    if (written)
        written = transaction->commit();
    if (!written) {
        pubkeys.rolledBack();
        return written.error();
    }
    pubkeys.committed();
    return differences;
}

namespace {

Result<std::vector<InteractionRow>> rowsFromEvents(SqliteDb& db, PubkeyTable& pubkeys)
{
    auto row = SqliteStatement::prepare(db, "SELECT rid, id, pid, created_at, kind, tags, sig, content FROM event");
    if (!row)
        return row.error();
    std::vector<InteractionRow> rows;
    while (row->next()) {
        auto tags = decodeTags(row->blob(5));
        if (!tags)
            return base::fail(base::ErrorCode::Corrupt, "tags of row " + std::to_string(row->integer(0)));
        nostr::Event event;
        event.id = row->id<base::EventId>(1);
        event.pubkey = pubkeys.key(static_cast<std::uint32_t>(row->integer(2)));
        event.createdAt = row->integer(3);
        event.kind = static_cast<std::uint16_t>(row->integer(4));
        event.tags = std::move(*tags);
        event.sig = row->id<base::Signature>(6);
        event.content = row->text(7);
        if (auto added = appendRows(rows, row->integer(0), nostr::interactionsOf(event), pubkeys); !added)
            return added.error();
    }
    if (row->failure())
        return *row->failure();
    std::sort(rows.begin(), rows.end());
    const auto sameKey = [](const InteractionRow& a, const InteractionRow& b) {
        return a.target == b.target && a.type == b.type && a.pid == b.pid && a.detail == b.detail && a.rid == b.rid;
    };
    rows.erase(std::unique(rows.begin(), rows.end(), sameKey), rows.end());
    return rows;
}

Result<std::vector<InteractionRow>> storedRows(SqliteDb& db)
{
    auto row = SqliteStatement::prepare(db, "SELECT target, type, pid, detail, rid, millisats FROM interaction ORDER BY target, type, pid, detail, rid");
    if (!row)
        return row.error();
    std::vector<InteractionRow> rows;
    while (row->next()) {
        rows.push_back({textOf(row->blob(0)), static_cast<std::uint8_t>(row->integer(1)), static_cast<std::uint32_t>(row->integer(2)),
            textOf(row->blob(3)), row->integer(4), static_cast<std::uint64_t>(row->integer(5))});
    }
    if (row->failure())
        return *row->failure();
    return rows;
}

Result<Sums> storedSums(SqliteDb& db)
{
    auto row = SqliteStatement::prepare(db, "SELECT target, type, detail, n, millisats FROM aggregate ORDER BY target, type, detail");
    if (!row)
        return row.error();
    Sums sums;
    while (row->next())
        sums[textOf(row->blob(0))].push_back({static_cast<std::uint8_t>(row->integer(1)), textOf(row->blob(2)), row->integer(3), row->integer(4)});
    if (row->failure())
        return *row->failure();
    return sums;
}

Sums sumsByTarget(const std::vector<InteractionRow>& rows)
{
    Sums sums;
    for (std::size_t from = 0; from < rows.size();) {
        std::size_t to = from + 1;
        while (to < rows.size() && rows[to].target == rows[from].target)
            ++to;
        sums.emplace(rows[from].target, sumsOf(std::span(rows).subspan(from, to - from)));
        from = to;
    }
    return sums;
}

std::set<std::string> targetsThatDiffer(const std::vector<InteractionRow>& a, const std::vector<InteractionRow>& b)
{
    std::vector<InteractionRow> only;
    std::set_symmetric_difference(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(only));
    std::set<std::string> targets;
    for (const InteractionRow& row : only)
        targets.insert(row.target);
    return targets;
}

Result<Counts> countsOf(const Sums& sums, const std::string& target, EventTable& events)
{
    Counts counts;
    const auto found = sums.find(target);
    if (found == sums.end())
        return counts;
    auto author = events.authorOf(target);
    if (!author)
        return author.error();
    for (const AggregateRow& sum : found->second)
        addToCounts(counts, sum.type, sum.detail, sum.n, sum.millisats, *author);
    return counts;
}

Result<void> writeAll(SqliteDb& db, const std::vector<InteractionRow>& rows, const Sums& sums)
{
    if (auto emptied = db.run("DELETE FROM interaction; DELETE FROM aggregate"); !emptied)
        return emptied;
    auto row = SqliteStatement::prepare(db, "INSERT INTO interaction(target, type, pid, detail, rid, millisats) VALUES(?1, ?2, ?3, ?4, ?5, ?6)");
    if (!row)
        return row.error();
    for (const InteractionRow& r : rows) {
        auto inserted = row->bind(1, blobOf(r.target)).bind(2, std::int64_t{r.type}).bind(3, std::int64_t{r.pid}).bind(4, blobOf(r.detail))
            .bind(5, r.rid).bind(6, static_cast<std::int64_t>(r.millisats)).run();
        if (!inserted)
            return inserted;
    }
    auto sum = SqliteStatement::prepare(db, "INSERT INTO aggregate(target, type, detail, n, millisats) VALUES(?1, ?2, ?3, ?4, ?5)");
    if (!sum)
        return sum.error();
    for (const auto& [target, all] : sums) {
        for (const AggregateRow& s : all) {
            auto inserted = sum->bind(1, blobOf(target)).bind(2, std::int64_t{s.type}).bind(3, blobOf(s.detail)).bind(4, s.n).bind(5, s.millisats).run();
            if (!inserted)
                return inserted;
        }
    }
    return {};
}

} // namespace

} // namespace nandu::store
