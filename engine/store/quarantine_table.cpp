// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/quarantine_table.h"

#include "engine/store/sqlite_statement.h"

#include <limits>
#include <utility>

namespace nandu::store {

using base::EventId;
using base::Result;

namespace {

constexpr const char* rowsBelow = "SELECT number, stage, id, reason, json, relay, quarantined_at, tries FROM quarantine"
                                  " WHERE number < ?1 ORDER BY number DESC LIMIT ?2";

std::span<const std::uint8_t> blobOf(const std::string& bytes)
{
    return {reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()};
}

std::string bytesOf(std::span<const std::uint8_t> blob) { return {blob.begin(), blob.end()}; }

} // namespace

Result<std::vector<QuarantinedEvent>> QuarantineTable::list(std::int64_t before, std::int64_t rowsMax)
{
    auto row = SqliteStatement::prepare(*m_db, rowsBelow);
    if (!row)
        return row.error();
    row->bind(1, before > 0 ? before : std::numeric_limits<std::int64_t>::max()).bind(2, rowsMax);
    std::vector<QuarantinedEvent> events;
    while (row->next()) {
        QuarantinedEvent event;
        event.number = row->integer(0);
        event.stage = row->integer(1) == static_cast<int>(QuarantinedEvent::Stage::Check) ? QuarantinedEvent::Stage::Check : QuarantinedEvent::Stage::Write;
        event.id = row->id<EventId>(2);
        event.reason = row->text(3);
        event.json = bytesOf(row->blob(4));
        event.relay = row->text(5);
        event.quarantinedAt = row->integer(6);
        event.tries = row->integer(7);
        events.push_back(std::move(event));
    }
    if (row->failure())
        return *row->failure();
    return events;
}

Result<std::optional<QuarantinedEvent>> QuarantineTable::find(std::int64_t number)
{
    auto rows = list(number + 1, 1);
    if (!rows)
        return rows.error();
    if (rows->empty() || rows->front().number != number)
        return std::optional<QuarantinedEvent>();
    return std::optional(std::move(rows->front()));
}

Result<std::int64_t> QuarantineTable::count() { return m_db->integer("SELECT count(*) FROM quarantine"); }

Result<void> QuarantineTable::load()
{
    auto row = SqliteStatement::prepare(*m_db, "SELECT id, stage FROM quarantine");
    if (!row)
        return row.error();
    std::unordered_map<EventId, QuarantinedEvent::Stage> ids;
    while (row->next())
        ids[row->id<EventId>(0)] = static_cast<QuarantinedEvent::Stage>(row->integer(1));
    if (row->failure())
        return *row->failure();
    ids.erase(EventId());
    m_ids = std::move(ids);
    return {};
}

Result<void> QuarantineTable::put(const QuarantinedEvent& event)
{
    auto transaction = SqliteTransaction::begin(*m_db, SqliteTransaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    auto written = write(event);
    if (written)
        written = transaction->commit();
    if (!written)
        return written;
    m_isChanged = true;
    if (event.id != EventId())
        m_ids[event.id] = event.stage;
    return written;
}

Result<void> QuarantineTable::write(const QuarantinedEvent& event)
{
    if (event.id != EventId()) {
        auto again = SqliteStatement::prepare(*m_db, "UPDATE quarantine SET stage = ?2, reason = ?3, json = ?4, relay = CASE ?5 WHEN '' THEN relay ELSE ?5 END, quarantined_at = ?6,"
            " tries = tries + ?7 WHERE id = ?1");
        if (!again)
            return again.error();
        auto updated = again->bind(1, event.id).bind(2, static_cast<std::int64_t>(event.stage)).bind(3, std::string_view(event.reason))
            .bind(4, blobOf(event.json)).bind(5, std::string_view(event.relay)).bind(6, event.quarantinedAt).bind(7, event.tries).run();
        if (!updated || m_db->changes() > 0)
            return updated;
    }
    auto insert = SqliteStatement::prepare(*m_db, "INSERT INTO quarantine(stage, id, reason, json, relay, quarantined_at, tries)"
        " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    auto trim = SqliteStatement::prepare(*m_db, "DELETE FROM quarantine WHERE number <= (SELECT max(number) FROM quarantine) - ?1");
    if (!insert || !trim)
        return insert ? trim.error() : insert.error();
    auto inserted = insert->bind(1, static_cast<std::int64_t>(event.stage)).bind(2, event.id).bind(3, std::string_view(event.reason))
        .bind(4, blobOf(event.json)).bind(5, std::string_view(event.relay)).bind(6, event.quarantinedAt).bind(7, event.tries).run();
    if (!inserted)
        return inserted;
    return trim->bind(1, quarantineRowsMax).run();
}

Result<void> QuarantineTable::remove(std::span<const std::int64_t> numbers)
{
    auto transaction = SqliteTransaction::begin(*m_db, SqliteTransaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    auto row = SqliteStatement::prepare(*m_db, "DELETE FROM quarantine WHERE number = ?1");
    if (!row)
        return row.error();
    for (const std::int64_t number : numbers) {
        if (auto removed = row->bind(1, number).run(); !removed)
            return removed;
    }
    if (auto committed = transaction->commit(); !committed)
        return committed;
    m_isChanged = true;
    return load();
}

Result<void> QuarantineTable::removeEvent(const EventId& id)
{
    auto row = SqliteStatement::prepare(*m_db, "DELETE FROM quarantine WHERE id = ?1");
    if (!row)
        return row.error();
    return row->bind(1, id).run();
}

void QuarantineTable::removed(const EventId& id)
{
    m_ids.erase(id);
    m_isChanged = true;
}

bool QuarantineTable::isRefused(const EventId& id) const
{
    if (m_ids.empty())
        return false;
    const auto known = m_ids.find(id);
    return known != m_ids.end() && known->second == QuarantinedEvent::Stage::Write && m_retrying != id;
}

} // namespace nandu::store
