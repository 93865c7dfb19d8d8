// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/pruner.h"

#include "engine/nostr/kinds.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace nandu::store {

using base::Result;

namespace {
constexpr std::int64_t newRowsPerLook = 200;
}

Result<Pruner> Pruner::open(SqliteDb& db, EventTable& events)
{
    auto newRows = SqliteStatement::prepare(db, "SELECT rid FROM event WHERE rid > ?1 ORDER BY rid LIMIT ?2");
    if (!newRows)
        return newRows.error();
    return Pruner(events, std::move(*newRows));
}

void Pruner::begin(std::shared_ptr<const RetentionPlan> plan)
{
    end();
    m_plan = std::move(plan);
    m_lookedUpTo = m_plan->upToRid;
}

void Pruner::end()
{
    m_plan.reset();
    m_next = 0;
    m_kept = {};
}

Result<bool> Pruner::lookAtNew()
{
    std::vector<std::int64_t> rids;
    m_newRows.bind(1, m_lookedUpTo).bind(2, newRowsPerLook);
    while (m_newRows.next())
        rids.push_back(m_newRows.integer(0));
    if (m_newRows.failure())
        return *m_newRows.failure();
    for (const std::int64_t rid : rids) {
        auto row = m_events->read(rid);
        if (!row)
            return row.error();
        m_lookedUpTo = rid;
        if (!*row || (*row)->event.kind == nostr::kinds::deletion) // what it names is gone already
            continue;
        for (const std::uint64_t mark : referredTo((*row)->event.tags)) {
            using Marked = std::pair<std::uint64_t, std::uint32_t>;
            for (const Marked& marked : std::ranges::equal_range(m_plan->marks, mark, {}, &Marked::first))
                m_kept.insert(marked.second);
        }
    }
    return rids.size() < static_cast<std::size_t>(newRowsPerLook);
}

std::optional<std::int64_t> Pruner::next()
{
    while (m_plan && m_next < m_plan->rows.size()) {
        const RetentionPlan::Row& row = m_plan->rows[m_next++];
        if (!m_kept.contains(row.group))
            return row.rid;
    }
    return std::nullopt;
}

} // namespace nandu::store
