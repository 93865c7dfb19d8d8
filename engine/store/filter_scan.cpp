// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/filter_scan.h"

#include <algorithm>
#include <utility>

namespace nandu::store {

namespace {

// In the order of reading them from the back.
bool comesLater(const EventRow& a, const EventRow& b)
{
    if (a.event.createdAt != b.event.createdAt)
        return a.event.createdAt < b.event.createdAt;
    return a.event.id > b.event.id;
}

} // namespace

FilterScan::FilterScan(ReadView& view, nostr::Filter filter)
    : m_view(view), m_filter(std::move(filter)), m_plan(planQuery(view, m_filter))
{
    if (m_plan.isNothing)
        return;
    if (m_plan.byIds) {
        lookUpIds();
        return;
    }
    m_isScanning = !m_plan.scanRanges.empty();
    m_cursor.emplace(m_view, m_isScanning ? m_plan.scanRanges : m_plan.ranges, m_plan.window);
    // Keys of author ranges are exact, and comparing each row with thousands of authors again would cost more than the rest.
    if (m_plan.isExact)
        m_filter.authors.reset();
}

std::optional<EventRow> FilterScan::next()
{
    while (m_ready.empty()) {
        if (!nextSecond())
            return std::nullopt;
    }
    EventRow row = std::move(m_ready.back());
    m_ready.pop_back();
    return row;
}

void FilterScan::lookUpIds()
{
    std::vector<base::EventId> ids = *m_filter.ids;
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    for (const auto& id : ids) {
        auto row = m_view.rowById(id);
        if (row && m_filter.matches(row->event))
            m_ready.push_back(std::move(*row));
    }
    std::sort(m_ready.begin(), m_ready.end(), comesLater);
}

bool FilterScan::nextSecond()
{
    if (!m_cursor)
        return false;
    const IndexKey* key = m_cursor->peek();
    if (!key) {
        m_cursor.reset();
        return false;
    }
    if (m_isScanning && m_scannedKeys > m_plan.scanKeysMax) {
        goOnByAuthors(key->createdAt);
        return true;
    }
    takeSecond(key->createdAt);
    return true;
}

void FilterScan::takeSecond(std::int64_t createdAt)
{
    m_rids.clear();
    for (const IndexKey* key = m_cursor->peek(); key && key->createdAt == createdAt; key = m_cursor->peek()) {
        if (!m_isScanning || m_plan.scanPids.contains(key->pid))
            m_rids.push_back(key->rid);
        ++m_scannedKeys;
        m_cursor->advance();
    }
    std::sort(m_rids.begin(), m_rids.end());
    m_rids.erase(std::unique(m_rids.begin(), m_rids.end()), m_rids.end());
    for (const std::int64_t rid : m_rids) {
        auto row = m_view.row(rid); // absent when it was removed since
        if (row && m_filter.matches(row->event))
            m_ready.push_back(std::move(*row));
    }
    std::sort(m_ready.begin(), m_ready.end(), comesLater);
}

// Only whole seconds were given out so far, so the merge starts with the next one.
void FilterScan::goOnByAuthors(std::int64_t until)
{
    m_isScanning = false;
    m_plan.window.until = until;
    m_cursor.emplace(m_view, m_plan.ranges, m_plan.window);
}

std::uint64_t FilterScan::count(ReadView& view, const nostr::Filter& filter)
{
    std::uint64_t matches = 0;
    const QueryPlan plan = planQuery(view, filter);
    if (plan.isNothing)
        return 0;
    if (plan.isExact) { // ranges of one index by kind or by author and kind do not overlap: each rid comes once
        IndexCursor cursor(view, plan.ranges, plan.window);
        for (; cursor.peek(); cursor.advance())
            matches += view.exists(cursor.peek()->rid) ? 1 : 0;
        return matches;
    }
    FilterScan scan(view, filter);
    while (scan.next())
        ++matches;
    return matches;
}

} // namespace nandu::store
