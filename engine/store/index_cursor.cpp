// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/index_cursor.h"

#include <algorithm>
#include <utility>

namespace nandu::store {

namespace {

constexpr auto lowest = std::numeric_limits<std::int64_t>::min();
constexpr auto highest = std::numeric_limits<std::int64_t>::max();
constexpr std::size_t chunkMax = 1'024;

// Parameters: 1 first, 2 kind, 3 and 4 the key above (created_at, rid), 5 since, 6 merged_upto, 7 how many.
constexpr const char* authorKeys =
    "SELECT created_at, rid, pid FROM ix_author WHERE pid = ?1 AND kind = ?2 AND (created_at, rid) < (?3, ?4) AND created_at >= ?5 "
    "AND rid <= ?6 ORDER BY created_at DESC, rid DESC LIMIT ?7";
constexpr const char* kindKeys =
    "SELECT created_at, rid, pid FROM ix_kind WHERE kind = ?1 AND (created_at, rid) < (?3, ?4) AND created_at >= ?5 "
    "AND rid <= ?6 ORDER BY created_at DESC, rid DESC LIMIT ?7";
constexpr const char* tagKeys =
    "SELECT created_at, rid, 0 FROM ix_tag WHERE k = ?1 AND (created_at, rid) < (?3, ?4) AND created_at >= ?5 "
    "AND rid <= ?6 ORDER BY created_at DESC, rid DESC LIMIT ?7";
constexpr const char* nextKind = "SELECT kind FROM ix_kind WHERE kind > ?1 ORDER BY kind LIMIT 1";
constexpr const char* nextKindOfAuthor = "SELECT kind FROM ix_author WHERE pid = ?1 AND kind > ?2 ORDER BY kind LIMIT 1";

constexpr const char* allStatements[] = {authorKeys, kindKeys, tagKeys, nextKind, nextKindOfAuthor};

const char* keysOf(IndexRange::Index index)
{
    switch (index) {
    case IndexRange::Index::Author: return authorKeys;
    case IndexRange::Index::Kind: return kindKeys;
    case IndexRange::Index::Tag: return tagKeys;
    }
    return kindKeys;
}

AuthorKey authorKey(std::int64_t pid, std::int64_t kind, std::int64_t createdAt, std::int64_t rid)
{
    return {static_cast<std::uint32_t>(pid), static_cast<std::uint16_t>(kind), createdAt, rid};
}

template <typename Key>
std::pair<std::size_t, std::size_t> between(const std::vector<Key>& keys, const Key& low, const Key& high)
{
    const auto from = std::lower_bound(keys.begin(), keys.end(), low);
    const auto to = std::upper_bound(from, keys.end(), high);
    return {static_cast<std::size_t>(from - keys.begin()), static_cast<std::size_t>(to - keys.begin())};
}

std::pair<std::size_t, std::size_t> keysInRun(const IndexRun& run, const IndexRange& range, TimeWindow window)
{
    switch (range.index) {
    case IndexRange::Index::Author:
        return between(run.byAuthor, authorKey(range.first, range.kind, window.since, lowest), authorKey(range.first, range.kind, window.until, highest));
    case IndexRange::Index::Kind:
        return between(run.byKind, KindKey{static_cast<std::uint16_t>(range.first), 0, window.since, lowest},
                       KindKey{static_cast<std::uint16_t>(range.first), 0, window.until, highest});
    case IndexRange::Index::Tag:
        return between(run.byTag, TagKey{range.first, window.since, lowest}, TagKey{range.first, window.until, highest});
    }
    return {0, 0};
}

IndexKey keyInRun(const IndexRun& run, IndexRange::Index index, std::size_t at)
{
    switch (index) {
    case IndexRange::Index::Author: return {run.byAuthor[at].createdAt, run.byAuthor[at].rid, run.byAuthor[at].pid};
    case IndexRange::Index::Kind: return {run.byKind[at].createdAt, run.byKind[at].rid, run.byKind[at].pid};
    case IndexRange::Index::Tag: return {run.byTag[at].createdAt, run.byTag[at].rid, 0};
    }
    return {};
}

bool isOlder(const IndexKey& a, const IndexKey& b) { return a.createdAt != b.createdAt ? a.createdAt < b.createdAt : a.rid < b.rid; }

} // namespace

IndexCursor::IndexCursor(ReadView& view, std::span<const IndexRange> ranges, TimeWindow window) : m_view(view), m_window(window)
{
    if (window.since > window.until)
        return;
    // Many ranges: few keys of each are needed for the first page.
    const std::size_t chunk = ranges.size() > 64 ? 4 : 64;
    m_sources.reserve(ranges.size());
    for (const IndexRange& range : ranges) {
        addTableSource(range, chunk);
        for (const auto& run : view.tail().runs)
            addRunSource(range, *run);
    }
    m_heap.resize(m_sources.size());
    for (std::size_t i = 0; i < m_heap.size(); ++i)
        m_heap[i] = i;
    std::make_heap(m_heap.begin(), m_heap.end(), [this](std::size_t a, std::size_t b) {
        return isOlder(m_sources[a].keys.back(), m_sources[b].keys.back());
    });
}

const IndexKey* IndexCursor::peek()
{
    return m_heap.empty() ? nullptr : &m_sources[m_heap.front()].keys.back();
}

void IndexCursor::advance()
{
    const auto older = [this](std::size_t a, std::size_t b) {
        return isOlder(m_sources[a].keys.back(), m_sources[b].keys.back());
    };
    std::pop_heap(m_heap.begin(), m_heap.end(), older);
    Source& source = m_sources[m_heap.back()];
    const IndexKey last = source.keys.back();
    source.keys.pop_back();
    if (source.keys.empty()) {
        source.keys.push_back(last); // where refill() goes on from
        refill(source);
    }
    if (source.keys.empty())
        m_heap.pop_back();
    else
        std::push_heap(m_heap.begin(), m_heap.end(), older);
}

void IndexCursor::addTableSource(const IndexRange& range, std::size_t chunk)
{
    Source source;
    source.range = range;
    source.chunk = chunk;
    push(std::move(source));
}

void IndexCursor::addRunSource(const IndexRange& range, const IndexRun& run)
{
    if (run.lastRid <= m_view.mergedUpTo())
        return;
    Source source;
    source.range = range;
    source.run = &run;
    source.chunk = 64;
    std::tie(source.from, source.to) = keysInRun(run, range, m_window);
    if (source.from < source.to)
        push(std::move(source));
}

void IndexCursor::push(Source source)
{
    refill(source);
    if (!source.keys.empty())
        m_sources.push_back(std::move(source));
}

// Leaves in `keys` the next chunk below the one key that is still there, if any.
void IndexCursor::refill(Source& source)
{
    if (!source.run) {
        refillFromTable(source);
        return;
    }
    source.keys.clear();
    while (source.keys.size() < source.chunk && source.from < source.to) {
        const IndexKey key = keyInRun(*source.run, source.range.index, --source.to);
        if (key.rid > m_view.mergedUpTo())
            source.keys.push_back(key);
    }
    std::reverse(source.keys.begin(), source.keys.end());
    source.chunk = std::min(source.chunk * 4, chunkMax);
}

void IndexCursor::refillFromTable(Source& source)
{
    const IndexKey above = source.keys.empty() ? IndexKey{m_window.until, highest, 0} : source.keys.back();
    source.keys.clear();
    if (source.chunk == 0)
        return;
    SqliteStatement& select = m_view.statement(keysOf(source.range.index));
    select.bind(1, source.range.first).bind(3, above.createdAt).bind(4, above.rid).bind(5, m_window.since);
    if (source.range.index == IndexRange::Index::Author)
        select.bind(2, source.range.kind);
    select.bind(6, m_view.mergedUpTo()).bind(7, static_cast<std::int64_t>(source.chunk));
    while (select.next())
        source.keys.push_back({select.integer(0), select.integer(1), static_cast<std::uint32_t>(select.integer(2))});
    m_view.finish(select);
    source.chunk = source.keys.size() < source.chunk ? 0 : std::min(source.chunk * 4, chunkMax);
    std::reverse(source.keys.begin(), source.keys.end());
}

std::size_t countKeys(ReadView& view, const IndexRange& range, TimeWindow window, std::size_t cap)
{
    std::size_t count = 0;
    for (const auto& run : view.tail().runs) {
        if (run->lastRid <= view.mergedUpTo())
            continue;
        const auto [from, to] = keysInRun(*run, range, window);
        count += to - from;
    }
    if (count >= cap)
        return cap;
    SqliteStatement& select = view.statement(keysOf(range.index));
    select.bind(1, range.first).bind(3, window.until).bind(4, highest).bind(5, window.since);
    if (range.index == IndexRange::Index::Author)
        select.bind(2, range.kind);
    select.bind(6, view.mergedUpTo()).bind(7, static_cast<std::int64_t>(cap - count));
    while (select.next())
        ++count;
    view.finish(select);
    return count;
}

std::vector<std::int64_t> kindsStored(ReadView& view)
{
    std::vector<std::int64_t> kinds;
    SqliteStatement& select = view.statement(nextKind);
    for (std::int64_t kind = -1; select.bind(1, kind).next(); select.reset()) {
        kind = select.integer(0);
        kinds.push_back(kind);
    }
    view.finish(select);
    for (const auto& run : view.tail().runs) {
        for (auto at = run->byKind.begin(); at != run->byKind.end();) {
            kinds.push_back(at->kind);
            at = std::upper_bound(at, run->byKind.end(), KindKey{at->kind, 0, highest, highest});
        }
    }
    std::sort(kinds.begin(), kinds.end());
    kinds.erase(std::unique(kinds.begin(), kinds.end()), kinds.end());
    return kinds;
}

std::vector<std::int64_t> kindsOfAuthor(ReadView& view, std::uint32_t pid)
{
    std::vector<std::int64_t> kinds;
    SqliteStatement& select = view.statement(nextKindOfAuthor);
    for (std::int64_t kind = -1; select.bind(1, std::int64_t(pid)).bind(2, kind).next(); select.reset()) {
        kind = select.integer(0);
        kinds.push_back(kind);
    }
    view.finish(select);
    for (const auto& run : view.tail().runs) {
        auto at = std::lower_bound(run->byAuthor.begin(), run->byAuthor.end(), AuthorKey{pid, 0, lowest, lowest});
        while (at != run->byAuthor.end() && at->pid == pid) {
            kinds.push_back(at->kind);
            at = std::upper_bound(at, run->byAuthor.end(), AuthorKey{pid, at->kind, highest, highest});
        }
    }
    std::sort(kinds.begin(), kinds.end());
    kinds.erase(std::unique(kinds.begin(), kinds.end()), kinds.end());
    return kinds;
}

std::span<const char* const> indexStatements() { return allStatements; }

} // namespace nandu::store
