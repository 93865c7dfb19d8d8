// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/index_tail.h"

#include "engine/nostr/event.h"
#include "engine/store/keys_in_order.h"
#include "engine/store/sqlite_statement.h"
#include "engine/store/tag_codec.h"

#include <algorithm>
#include <array>
#include <future>
#include <numeric>
#include <span>
#include <utility>

namespace nandu::store {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

using RunPtr = std::shared_ptr<const IndexRun>;

constexpr std::size_t joinedAtOnce = 4;

template <typename Key>
std::vector<Key> joined(std::span<const RunPtr> runs, std::vector<Key> IndexRun::* keys)
{
    KeysInOrder<Key> inOrder(runs, keys);
    std::vector<Key> all;
    all.reserve(inOrder.left());
    while (!inOrder.isAtEnd())
        all.push_back(inOrder.take());
    return all;
}

void joinLast(std::vector<RunPtr>& runs)
{
    const std::span<const RunPtr> last(runs.end() - joinedAtOnce, runs.end());
    auto all = std::make_shared<IndexRun>();
    all->firstRid = last.front()->firstRid;
    all->lastRid = last.back()->lastRid;
    all->byId = joined(last, &IndexRun::byId);
    all->byAuthor = joined(last, &IndexRun::byAuthor);
    all->byKind = joined(last, &IndexRun::byKind);
    all->byTag = joined(last, &IndexRun::byTag);
    runs.resize(runs.size() - joinedAtOnce);
    runs.push_back(std::move(all));
}

constexpr std::size_t loadRowsPerRun = 20'000;

// Their first bytes are a hash: dealt out by those, few are left to compare. Half the time of comparing them all.
template <typename Key>
void sortHashed(std::vector<Key>& keys)
{
    constexpr std::size_t piles = 256;
    constexpr int shift = 64 - 8;
    std::array<std::uint32_t, piles + 1> ends{}; // of each pile, one place on
    for (const Key& key : keys)
        ++ends[(key.first() >> shift) + 1];
    std::partial_sum(ends.begin(), ends.end(), ends.begin());
    std::vector<Key> dealt(keys.size());
    for (const Key& key : keys)
        dealt[ends[key.first() >> shift]++] = key;
    for (std::size_t pile = 0, from = 0; pile < piles; from = ends[pile++])
        std::sort(dealt.begin() + static_cast<std::ptrdiff_t>(from), dealt.begin() + static_cast<std::ptrdiff_t>(ends[pile]));
    keys = std::move(dealt);
}

} // namespace

void IndexRun::reserve(std::size_t rows)
{
    byId.reserve(rows);
    byAuthor.reserve(rows);
    byKind.reserve(rows);
    byTag.reserve(2 * rows); // a guess
}

void IndexRun::add(std::int64_t rid, std::uint32_t pid, const nostr::Event& event)
{
    if (byId.empty())
        firstRid = rid;
    lastRid = rid;
    byId.push_back({event.id, rid});
    byAuthor.push_back({pid, event.kind, event.createdAt, rid});
    byKind.push_back({event.kind, pid, event.createdAt, rid});
    for (const auto tag : event.tags) {
        if (isIndexedTag(event.kind, tag))
            byTag.push_back({tagKey(tag.name()[0], tag.value()), event.createdAt, rid});
    }
}

void IndexRun::sort()
{
    sortHashed(byId);
    std::sort(byAuthor.begin(), byAuthor.end());
    std::sort(byKind.begin(), byKind.end());
    sortHashed(byTag);
    byTag.erase(std::unique(byTag.begin(), byTag.end()), byTag.end()); // the same tag twice in one event
}

std::shared_ptr<const TailSnapshot> IndexTail::snapshot() const
{
    std::lock_guard lock(m_mutex);
    return m_current;
}

Result<void> IndexTail::load(SqliteDb& db)
{
    auto rows = SqliteStatement::prepare(db, "SELECT rid, id, pid, created_at, kind, tags FROM event"
        " WHERE rid > (SELECT merged_upto FROM progress) ORDER BY rid");
    if (!rows)
        return rows.error();
    IndexRun run;
    std::future<void> behind; // sorts one run while the next is read: a third of the time
    const auto hand = [&] {
        if (behind.valid())
            behind.get();
        behind = std::async(std::launch::async, [this, full = std::exchange(run, {})]() mutable {
            full.sort();
            append(std::move(full), 0);
        });
    };
    while (rows->next()) {
        auto tags = decodeTags(rows->blob(5));
        if (!tags)
            return fail(ErrorCode::Corrupt, "tags of row " + std::to_string(rows->integer(0)));
        nostr::Event event;
        event.id = rows->id<base::EventId>(1);
        event.createdAt = rows->integer(3);
        event.kind = static_cast<std::uint16_t>(rows->integer(4));
        event.tags = std::move(*tags);
        run.add(rows->integer(0), static_cast<std::uint32_t>(rows->integer(2)), event);
        if (run.byId.size() >= loadRowsPerRun)
            hand();
    }
    if (rows->failure())
        return *rows->failure();
    hand();
    behind.get();
    return {};
}

void IndexTail::append(IndexRun run, Position position)
{
    auto next = std::make_shared<TailSnapshot>(*snapshot());
    next->position = position;
    if (!run.byId.empty())
        next->runs.push_back(std::make_shared<const IndexRun>(std::move(run)));
    // Each run is kept at least twice as long as the third after it: few runs to look into, each key copied log4 n times.
    auto& runs = next->runs;
    while (runs.size() >= joinedAtOnce) {
        const IndexRun& oldest = *runs[runs.size() - joinedAtOnce];
        if (oldest.lastRid <= m_frozenUpTo || oldest.byId.size() >= 2 * runs.back()->byId.size())
            break;
        joinLast(runs);
    }
    publish(std::move(next));
}

void IndexTail::setPosition(Position position)
{
    auto next = std::make_shared<TailSnapshot>(*snapshot());
    next->position = position;
    publish(std::move(next));
}

std::vector<RunPtr> IndexTail::freeze()
{
    std::vector<RunPtr> runs = snapshot()->runs;
    if (!runs.empty())
        m_frozenUpTo = runs.back()->lastRid;
    return runs;
}

void IndexTail::dropUpTo(std::int64_t rid)
{
    auto next = std::make_shared<TailSnapshot>(*snapshot());
    std::erase_if(next->runs, [rid](const RunPtr& run) { return run->lastRid <= rid; });
    publish(std::move(next));
}

std::size_t IndexTail::rows() const
{
    std::size_t rows = 0;
    const auto now = snapshot(); // a loop over snapshot()->runs would not hold it
    for (const RunPtr& run : now->runs)
        rows += run->byId.size();
    return rows;
}

void IndexTail::publish(std::shared_ptr<const TailSnapshot> next)
{
    std::lock_guard lock(m_mutex);
    m_current = std::move(next);
}

} // namespace nandu::store
