// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Ranges of the index tables and of the unmerged tail, walked newest first as one: the k-way merge under every query.
// Used on the thread of its ReadView, within one Reading.
#pragma once

#include "engine/store/read_view.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace nandu::store {

// All keys with these leading columns.
struct IndexRange {
    enum class Index : std::uint8_t { Author, Kind, Tag };
    Index index = Index::Kind;
    std::int64_t first = 0; // pid, kind, or tagKey()
    std::int64_t kind = 0;  // Author only
    bool operator==(const IndexRange&) const = default;
};

struct TimeWindow { // of created_at, both inclusive
    std::int64_t since = std::numeric_limits<std::int64_t>::min();
    std::int64_t until = std::numeric_limits<std::int64_t>::max();
};

struct IndexKey {
    std::int64_t createdAt = 0;
    std::int64_t rid = 0;
    std::uint32_t pid = 0; // Author and Kind
};

// The newest keys first; the same rid once for each range that holds it. A key may belong to a row that was removed.
class IndexCursor {
public:
    IndexCursor(ReadView& view, std::span<const IndexRange> ranges, TimeWindow window);

    const IndexKey* peek();
    void advance();

private:
    struct Source {
        IndexRange range;
        const IndexRun* run = nullptr; // null: the table
        std::size_t from = 0, to = 0;  // what is left of the run
        std::vector<IndexKey> keys;    // the next ones, newest last
        std::size_t chunk = 0;         // to read next time; 0: nothing left
    };
    void addTableSource(const IndexRange& range, std::size_t chunk);
    void addRunSource(const IndexRange& range, const IndexRun& run);
    void push(Source source);
    void refill(Source& source);
    void refillFromTable(Source& source);

    ReadView& m_view;
    TimeWindow m_window;
    std::vector<Source> m_sources;
    std::vector<std::size_t> m_heap; // of sources that have keys, the one with the newest on top
};

// How many keys a range holds, counted to `cap`.
std::size_t countKeys(ReadView& view, const IndexRange& range, TimeWindow window, std::size_t cap);

// Kinds that occur at all, or in one author's events.
std::vector<std::int64_t> kindsStored(ReadView& view);
std::vector<std::int64_t> kindsOfAuthor(ReadView& view, std::uint32_t pid);

// The statements behind it, for the test that each uses its index.
std::span<const char* const> indexStatements();

} // namespace nandu::store
