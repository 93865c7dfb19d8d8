// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Works off a plan of retention: which rows are to go next, and which stay after all because something that came since refers to
// them. Writer thread; the removing itself is CommitBatcher's.
#pragma once

#include "engine/base/result.h"
#include "engine/store/event_table.h"
#include "engine/store/retention_plan.h"
#include "engine/store/sqlite_statement.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <unordered_set>

namespace nandu::store {

class Pruner {
public:
    static base::Result<Pruner> open(SqliteDb& db, EventTable& events);

    bool isPruning() const { return m_plan != nullptr; }
    std::size_t rowsLeft() const { return m_plan ? m_plan->rows.size() - m_next : 0; }
    void begin(std::shared_ptr<const RetentionPlan> plan);
    void end();

    // Looks at a bounded number of the rows that came since; false when there may be more.
    base::Result<bool> lookAtNew();
    // The next row to go; none: it is done. When the transaction that removes it fails, goBackTo() where it began.
    std::optional<std::int64_t> next();
    std::size_t place() const { return m_next; }
    void goBackTo(std::size_t place) { m_next = place; }

private:
    Pruner(EventTable& events, SqliteStatement newRows) : m_events(&events), m_newRows(std::move(newRows)) {}

    EventTable* m_events;
    SqliteStatement m_newRows;
    std::shared_ptr<const RetentionPlan> m_plan;
    std::size_t m_next = 0;
    std::int64_t m_lookedUpTo = 0;
    std::unordered_set<std::uint32_t> m_kept; // groups
};

} // namespace nandu::store
