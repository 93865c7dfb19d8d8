// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/event_reader.h"

#include "engine/base/limits.h"
#include "engine/store/feed_rules.h"
#include "engine/store/filter_scan.h"
#include "engine/store/note_join.h"
#include "engine/store/profile_table.h"
#include "engine/store/read_view.h"
#include "engine/store/search_reader.h"
#include "engine/store/thread_reader.h"

#include <algorithm>
#include <limits>
#include <unordered_set>
#include <utility>

namespace nandu::store {

using base::Result;

namespace {

constexpr std::int64_t futureMax = std::chrono::seconds(base::limits::createdAtFutureMax).count();

nostr::Filter filterOf(const NoteQuery& query, ProfileTable& profiles);

// Feed order: newest first, then by id.
struct FeedPlace {
    std::int64_t orderAt = 0;
    base::EventId id;
    bool isAbove(const FeedPlace& other) const { return orderAt != other.orderAt ? orderAt > other.orderAt : id < other.id; }
};

struct Placed {
    FeedPlace place;
    EventRow row;
};

} // namespace

struct EventReader::Private {
    explicit Private(std::unique_ptr<ReadView> opened) : view(std::move(opened)), profiles(*view), join(*view, profiles) {}

    std::unique_ptr<ReadView> view;
    ProfileTable profiles;
    NoteJoin join;

    std::vector<EventRow> page(const NoteQuery& query);
    std::unique_ptr<RowSource> source(const NoteQuery& query, nostr::Filter filter);

    // Runs `read` on one state of the store; what it returns counts only if every look-up succeeded.
    template <typename Read>
    auto reading(Read read) -> Result<decltype(read())>
    {
        auto state = view->begin();
        if (!state)
            return state.error();
        auto value = read();
        if (auto outcome = state->outcome(); !outcome)
            return outcome.error();
        return value;
    }
};

EventReader::EventReader(std::unique_ptr<Private> p) : m(std::move(p)) {}
EventReader::~EventReader() = default;

Result<std::unique_ptr<EventReader>> EventReader::open(const std::filesystem::path& file, const IndexTail* tail)
{
    auto view = ReadView::open(file, tail);
    if (!view)
        return view.error();
    return std::unique_ptr<EventReader>(new EventReader(std::make_unique<Private>(std::move(*view))));
}

Position EventReader::position() { return m->view->position(); }

Result<std::vector<nostr::Event>> EventReader::query(std::span<const nostr::Filter> filters, std::uint32_t limitDefault)
{
    return m->reading([&] {
        std::vector<nostr::Event> events;
        std::unordered_set<std::int64_t> rids;
        for (const nostr::Filter& filter : filters) {
            FilterScan scan(*m->view, filter);
            for (std::uint32_t left = filter.limit.value_or(limitDefault); left > 0; --left) {
                auto row = scan.next();
                if (!row)
                    break;
                if (rids.insert(row->rid).second)
                    events.push_back(std::move(row->event));
            }
        }
        if (filters.size() > 1) {
            std::sort(events.begin(), events.end(), [](const nostr::Event& a, const nostr::Event& b) {
                return a.createdAt != b.createdAt ? a.createdAt > b.createdAt : a.id < b.id;
            });
        }
        return events;
    });
}

Result<std::vector<QuarantinedEvent>> EventReader::quarantined(std::int64_t before, std::int64_t rowsMax)
{
    return QuarantineTable(m->view->db()).list(before, rowsMax);
}

Result<void> EventReader::each(std::span<const nostr::Filter> filters, std::function<bool(const nostr::Event&)> take)
{
    auto done = m->reading([&] {
        std::unordered_set<std::int64_t> rids; // only where several filters may give the same event
        for (const nostr::Filter& filter : filters) {
            FilterScan scan(*m->view, filter);
            for (std::uint32_t left = filter.limit.value_or(std::numeric_limits<std::uint32_t>::max()); left > 0; --left) {
                const auto row = scan.next();
                if (!row)
                    break;
                if (filters.size() > 1 && !rids.insert(row->rid).second)
                    continue;
                if (!take(row->event))
                    return true;
            }
        }
        return true;
    });
    return done ? Result<void>() : done.error();
}

Result<std::uint64_t> EventReader::count(std::span<const nostr::Filter> filters)
{
    return m->reading([&]() -> std::uint64_t {
        if (filters.size() == 1)
            return FilterScan::count(*m->view, filters.front());
        std::unordered_set<std::int64_t> rids;
        for (const nostr::Filter& filter : filters) {
            FilterScan scan(*m->view, filter);
            while (const auto row = scan.next())
                rids.insert(row->rid);
        }
        return rids.size();
    });
}

Result<std::optional<nostr::Event>> EventReader::byId(const base::EventId& id)
{
    return m->reading([&] {
        auto row = m->view->rowById(id);
        return row ? std::optional(std::move(row->event)) : std::nullopt;
    });
}

Result<std::optional<nostr::Event>> EventReader::newest(const base::PubKey& author, std::uint16_t kind, std::string_view d)
{
    return m->reading([&]() -> std::optional<nostr::Event> {
        const auto pid = m->view->pidOf(author);
        const std::int64_t rid = pid ? m->view->newestRid(*pid, kind, d) : 0;
        auto row = rid ? m->view->row(rid) : std::nullopt;
        return row ? std::optional(std::move(row->event)) : std::nullopt;
    });
}

Result<Counts> EventReader::counts(const base::EventId& target)
{
    return m->reading([&] {
        auto row = m->view->rowById(target);
        if (!row) { // without its author no zap can be told to be meant for it
            row.emplace();
            row->event.id = target;
        }
        return m->join.counts(row->event);
    });
}

// A page may lose rows once they are joined (a repost of somebody who is muted): it is filled up from below.
Result<std::vector<NoteRecord>> EventReader::notes(const NoteQuery& query)
{
    return m->reading([&] {
        std::vector<NoteRecord> records;
        NoteQuery rest = query;
        for (bool isMore = true; isMore && rest.limit > 0; rest.limit = query.limit - static_cast<std::uint32_t>(records.size())) {
            std::vector<EventRow> rows = m->page(rest);
            isMore = rows.size() == rest.limit;
            for (EventRow& row : rows) {
                rest.beforeOrderAt = feedOrderAt(row.event.createdAt, row.firstSeenAt);
                rest.beforeId = row.event.id;
                NoteRecord record = m->join.join(std::move(row), query.viewer);
                if (!m->join.isHidden(record))
                    records.push_back(std::move(record));
            }
        }
        return records;
    });
}

void EventReader::setMutes(std::shared_ptr<const Mutes> mutes) { m->join.setMutes(std::move(mutes)); }

Result<std::vector<NoticeRecord>> EventReader::notices(const base::PubKey& viewer, std::uint32_t limit, std::int64_t now)
{
    return m->reading([&] { return NoticeReader(*m->view, m->profiles, m->join, viewer).read(limit, now); });
}

// The index is in order of created_at, feeds are in order of feedOrderAt(), which is never later and at most futureMax earlier
// than created_at: rows wait in a heap until no row that is still to come can stand above them.
std::vector<EventRow> EventReader::Private::page(const NoteQuery& query)
{
    nostr::Filter filter = filterOf(query, profiles);
    filter.until = query.now + futureMax;
    const std::optional<FeedPlace> before = query.beforeOrderAt
        ? std::optional(FeedPlace{*query.beforeOrderAt, query.beforeId.value_or(base::EventId())}) : std::nullopt;
    if (before && before->orderAt < query.now)
        filter.until = before->orderAt + futureMax;

    std::vector<EventRow> page;
    std::vector<Placed> waiting; // a heap, the topmost in front
    const auto below = [](const Placed& a, const Placed& b) { return b.place.isAbove(a.place); };
    const auto takeFront = [&] {
        std::pop_heap(waiting.begin(), waiting.end(), below);
        page.push_back(std::move(waiting.back().row));
        waiting.pop_back();
    };
    const std::unique_ptr<RowSource> scan = source(query, std::move(filter));
    while (page.size() < query.limit) {
        auto row = scan->next();
        const bool isLast = !row;
        while (!waiting.empty() && page.size() < query.limit && (isLast || waiting.front().place.orderAt > row->event.createdAt))
            takeFront();
        if (isLast)
            break;
        const FeedPlace place{feedOrderAt(row->event.createdAt, row->firstSeenAt), row->event.id};
        if ((before && !before->isAbove(place)) || !fitsFeed(query, row->event) || join.mutes().hides(row->event))
            continue;
        waiting.push_back({place, std::move(*row)});
        std::push_heap(waiting.begin(), waiting.end(), below);
    }
    return page;
}

std::unique_ptr<RowSource> EventReader::Private::source(const NoteQuery& query, nostr::Filter filter)
{
    if (query.feed == NoteQuery::Feed::Search)
        return std::make_unique<SearchScan>(*view, profiles, nostr::parseSearch(query.text), query.viewer, *filter.until, query.now);
    return std::make_unique<FilterScan>(*view, std::move(filter));
}

Result<SearchRecord> EventReader::search(std::string_view text, const base::PubKey& viewer)
{
    return m->reading([&] {
        SearchRecord found = SearchReader(*m->view, m->profiles).find(text, viewer);
        std::erase_if(found.people, [this](const ProfileRecord& person) { return m->join.mutes().hidesPerson(person.pubkey); });
        return found;
    });
}

std::vector<std::string> EventReader::preparedStatements() const { return m->view->preparedStatements(); }

Result<ThreadRecord> EventReader::thread(const base::EventId& focus, const base::PubKey& viewer)
{
    return m->reading([&] { return readThread(*m->view, m->join, focus, viewer); });
}

Result<std::vector<NoteRecord>> EventReader::notesById(std::span<const base::EventId> ids, const base::PubKey& viewer)
{
    return m->reading([&] {
        std::vector<NoteRecord> records;
        for (const base::EventId& id : ids) {
            auto row = m->view->rowById(id);
            if (!row || m->join.mutes().hides(row->event))
                continue;
            NoteRecord record = m->join.join(std::move(*row), viewer);
            if (!m->join.isHidden(record))
                records.push_back(std::move(record));
        }
        return records;
    });
}

Result<std::vector<NoteStanding>> EventReader::standings(std::span<const base::EventId> ids, const base::PubKey& viewer)
{
    return m->reading([&] {
        std::vector<NoteStanding> standings;
        for (const base::EventId& id : ids) {
            const auto row = m->view->rowById(id);
            if (!row)
                continue;
            Counts counts = m->join.counts(row->event);
            MineRecord mine = m->join.mine(row->event, viewer, counts);
            standings.push_back({id, row->event.pubkey, std::move(counts), std::move(mine)});
        }
        return standings;
    });
}

Result<ProfileRecord> EventReader::profile(const base::PubKey& author)
{
    return m->reading([&] { return m->profiles.withFollowCount(author); });
}

Result<std::vector<ProfileRecord>> EventReader::profiles(std::span<const base::PubKey> authors)
{
    return m->reading([&] {
        std::vector<ProfileRecord> records;
        for (const base::PubKey& author : authors)
            records.push_back(m->profiles.of(author));
        return records;
    });
}

Result<std::vector<ProfileRecord>> EventReader::profilesToShow(std::span<const base::PubKey> authors)
{
    return m->reading([&] {
        std::vector<ProfileRecord> records;
        for (const base::PubKey& author : authors) {
            if (!m->join.mutes().hidesPerson(author))
                records.push_back(m->profiles.of(author));
        }
        return records;
    });
}

Result<std::vector<ProfileRecord>> EventReader::profilesByName(std::string_view prefix, const base::PubKey& viewer, std::uint32_t limit)
{
    return m->reading([&] { return m->profiles.byName(prefix, viewer, limit); });
}

Result<std::vector<ProfileRecord>> EventReader::peopleToMention(std::string_view beginning, const base::PubKey& viewer)
{
    return m->reading([&] {
        auto people = SearchReader(*m->view, m->profiles).peopleToMention(beginning, viewer);
        std::erase_if(people, [this](const ProfileRecord& person) { return m->join.mutes().hidesPerson(person.pubkey); });
        return people;
    });
}

Result<std::vector<base::PubKey>> EventReader::follows(const base::PubKey& key)
{
    return m->reading([&] { return m->profiles.followsOf(key); });
}

namespace {

nostr::Filter filterOf(const NoteQuery& query, ProfileTable& profiles)
{
    nostr::Filter filter;
    filter.kinds = kindsOfFeed(query);
    switch (query.feed) {
    case NoteQuery::Feed::Global:
        break;
    case NoteQuery::Feed::Follows:
        filter.authors = profiles.followsOf(query.viewer);
        filter.authors->push_back(query.viewer); // one's own posts stand among those of the others
        break;
    case NoteQuery::Feed::Author:
    case NoteQuery::Feed::AuthorWithReplies:
        filter.authors = {query.author};
        break;
    case NoteQuery::Feed::Notices:
        filter.tags['p'] = {query.viewer.hex()};
        break;
    case NoteQuery::Feed::Hashtag:
        filter.tags['t'] = spellingsOf(query.text);
        break;
    case NoteQuery::Feed::Bookmarks:
        filter.ids = query.ids;
        break;
    case NoteQuery::Feed::Search:
        break;
    }
    return filter;
}

} // namespace

} // namespace nandu::store
