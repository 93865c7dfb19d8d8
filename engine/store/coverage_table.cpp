// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/coverage_table.h"

#include "engine/store/sqlite_statement.h"

#include <algorithm>
#include <cstring>
#include <map>

namespace nandu::store {

using base::PubKey;
using base::Result;

namespace {

constexpr std::size_t keyBytes = sizeof(PubKey::bytes);

std::vector<std::uint8_t> packed(const std::vector<PubKey>& authors)
{
    std::vector<std::uint8_t> bytes;
    bytes.reserve(authors.size() * keyBytes);
    for (const PubKey& author : authors)
        bytes.insert(bytes.end(), author.bytes.begin(), author.bytes.end());
    return bytes;
}

std::vector<PubKey> unpacked(std::span<const std::uint8_t> bytes)
{
    std::vector<PubKey> authors(bytes.size() / keyBytes);
    for (std::size_t i = 0; i < authors.size(); ++i)
        std::memcpy(authors[i].bytes.data(), bytes.data() + i * keyBytes, keyBytes);
    return authors;
}

Result<void> runWith(SqliteDb& db, std::string_view sql, std::int64_t number)
{
    auto statement = SqliteStatement::prepare(db, sql);
    if (!statement)
        return statement.error();
    return statement->bind(1, number).run();
}

} // namespace

Result<std::vector<CoverageGroup>> CoverageTable::load()
{
    auto row = SqliteStatement::prepare(*m_db, "SELECT number, relay, scope, authors, events, compared_at FROM coverage_group JOIN coverage_progress USING(number)");
    auto span = SqliteStatement::prepare(*m_db, "SELECT number, from_s, to_s FROM coverage_span");
    if (!row || !span)
        return row ? span.error() : row.error();
    std::map<std::int64_t, CoverageGroup> groups;
    while (row->next())
        groups[row->integer(0)] = {.number = row->integer(0),
                                   .relay = std::string(row->text(1)),
                                   .scope = std::string(row->text(2)),
                                   .authors = unpacked(row->blob(3)),
                                   .spans = {},
                                   .dense = {},
                                   .events = static_cast<std::uint64_t>(row->integer(4)),
                                   .comparedAt = row->integer(5)};
    while (span->next()) {
        const auto at = groups.find(span->integer(0));
        if (at == groups.end())
            continue;
        const base::TimeSpan stored{span->integer(1), span->integer(2)};
        at->second.spans.add(stored);
        if (stored.isEmpty())
            at->second.dense.add({stored.from, stored.from});
    }
    for (const auto& statement : {&row, &span}) {
        if ((*statement)->failure())
            return *(*statement)->failure();
    }
    std::vector<CoverageGroup> all;
    for (auto& [number, group] : groups)
        all.push_back(std::move(group));
    return all;
}

Result<void> CoverageTable::save(const CoverageMark& mark)
{
    auto transaction = SqliteTransaction::begin(*m_db, SqliteTransaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    if (auto written = write(mark); !written)
        return written;
    return transaction->commit();
}

Result<void> CoverageTable::write(const CoverageMark& mark)
{
    for (const std::int64_t number : mark.dropped) {
        for (const char* sql : {"DELETE FROM coverage_group WHERE number = ?1", "DELETE FROM coverage_progress WHERE number = ?1",
                                "DELETE FROM coverage_span WHERE number = ?1"}) {
            if (auto ran = runWith(*m_db, sql, number); !ran)
                return ran;
        }
    }
    auto put = SqliteStatement::prepare(*m_db, "INSERT OR REPLACE INTO coverage_group(number, relay, scope, authors) VALUES(?1, ?2, ?3, ?4)");
    if (!put)
        return put.error();
    for (const CoverageGroup& group : mark.changed) {
        const std::vector<std::uint8_t> authors = packed(group.authors);
        put->bind(1, group.number).bind(2, group.relay).bind(3, group.scope).bind(4, std::span<const std::uint8_t>(authors));
        if (auto ran = put->run(); !ran)
            return ran;
        if (auto written = writeSpans(group); !written)
            return written;
    }
    for (const CoverageGroup& group : mark.moved) {
        if (auto written = writeSpans(group); !written)
            return written;
    }
    return {};
}

Result<void> CoverageTable::writeSpans(const CoverageGroup& group)
{
    auto progress = SqliteStatement::prepare(*m_db, "INSERT OR REPLACE INTO coverage_progress(number, events, compared_at) VALUES(?1, ?2, ?3)");
    if (!progress)
        return progress.error();
    if (auto ran = progress->bind(1, group.number).bind(2, static_cast<std::int64_t>(group.events)).bind(3, group.comparedAt).run(); !ran)
        return ran;
    if (auto ran = runWith(*m_db, "DELETE FROM coverage_span WHERE number = ?1", group.number); !ran)
        return ran;
    auto put = SqliteStatement::prepare(*m_db, "INSERT INTO coverage_span(number, from_s, to_s) VALUES(?1, ?2, ?3)");
    if (!put)
        return put.error();
    std::vector<base::TimeSpan> rows = group.spans.all();
    for (const base::TimeSpan dense : group.dense.all()) {
        for (std::int64_t second = dense.from; second <= dense.to; ++second)
            rows.push_back({second, second - 1}); // no span begins there: it would claim that second
    }
    for (const base::TimeSpan row : rows) {
        if (auto ran = put->bind(1, group.number).bind(2, row.from).bind(3, row.to).run(); !ran)
            return ran;
    }
    return {};
}

} // namespace nandu::store
