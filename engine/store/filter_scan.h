// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The events that match one filter, one after another: created_at descending, then id ascending (NIP-01), each once, whatever
// filter.limit says. Reads as far as it is asked to. Used on the thread of its ReadView, within one Reading.
#pragma once

#include "engine/nostr/filter.h"
#include "engine/store/index_cursor.h"
#include "engine/store/query_planner.h"
#include "engine/store/read_view.h"

#include <optional>
#include <vector>

namespace nandu::store {

// Events one after another: created_at descending, then id ascending.
class RowSource {
public:
    virtual ~RowSource() = default;
    virtual std::optional<EventRow> next() = 0;
};

class FilterScan : public RowSource {
public:
    FilterScan(ReadView& view, nostr::Filter filter);
    FilterScan(const FilterScan&) = delete;

    std::optional<EventRow> next() override;

    // How many match, without reading the events where the index alone decides.
    static std::uint64_t count(ReadView& view, const nostr::Filter& filter);

private:
    void lookUpIds();
    bool nextSecond(); // fills m_ready with everything of the next created_at; false at the end
    void takeSecond(std::int64_t createdAt);
    void goOnByAuthors(std::int64_t until);

    ReadView& m_view;
    nostr::Filter m_filter; // what is left to check on the row
    QueryPlan m_plan;
    std::optional<IndexCursor> m_cursor;
    bool m_isScanning = false; // of plan.scanRanges
    std::size_t m_scannedKeys = 0;
    std::vector<std::int64_t> m_rids;
    std::vector<EventRow> m_ready; // last one first
};

} // namespace nandu::store
