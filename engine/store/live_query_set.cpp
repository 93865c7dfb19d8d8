// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/live_query_set.h"

#include "engine/base/limits.h"
#include "engine/nostr/kinds.h"
#include "engine/store/feed_rules.h"
#include "engine/store/live_watch.h"

#include <algorithm>
#include <set>
#include <unordered_set>
#include <utility>

namespace nandu::store {

namespace {

constexpr std::uint32_t pageRows = 50;
constexpr std::size_t deferredMax = 1'000;    // notes dated ahead, waiting for their time
constexpr std::int64_t futureMax = std::chrono::seconds(base::limits::createdAtFutureMax).count();

} // namespace

struct LiveQuerySet::Private {
    Callbacks callbacks;
    base::PubKey viewer;
    std::map<std::uint64_t, LiveWatch> watches;
    std::set<std::uint64_t> pending;                // watches that have something to send
    WatchIndex index;
    std::unordered_set<base::PubKey> profiles;      // watched
    std::unordered_set<base::PubKey> freshProfiles;
    std::unordered_set<base::EventId> freshStandings;
    std::multimap<std::int64_t, nostr::Event> deferred; // by the time at which they become visible

    void sendPage(EventReader& reader, std::uint64_t id, LiveWatch& watch, FeedChange::Cause cause);
    void sendThread(EventReader& reader, std::uint64_t id, LiveWatch& watch, FeedChange::Cause cause);
    void sendFresh(EventReader& reader, std::uint64_t id, LiveWatch& watch);
    void send(std::uint64_t id, LiveWatch& watch, FeedChange change);
    LiveWatch& newWatch(std::uint64_t id);
    void touch(const nostr::Event& event, std::int64_t now, std::optional<std::chrono::steady_clock::time_point> committedAt);
    void takeStored(const nostr::Event& event, std::chrono::steady_clock::time_point committedAt);
    void releaseDue();
};

LiveQuerySet::LiveQuerySet(Callbacks callbacks) : m(std::make_unique<Private>()) { m->callbacks = std::move(callbacks); }
LiveQuerySet::~LiveQuerySet() = default;

void LiveQuerySet::open(EventReader& reader, std::uint64_t id, NoteQuery query)
{
    LiveWatch& watch = m->newWatch(id);
    watch.query = std::move(query);
    watch.query.limit = pageRows;
    m->sendPage(reader, id, watch, FeedChange::Cause::FirstPage);
}

void LiveQuerySet::openThread(EventReader& reader, std::uint64_t id, const base::EventId& focus)
{
    LiveWatch& watch = m->newWatch(id);
    watch.focus = focus;
    m->index.setFilters(id, watch.filters());
    m->sendThread(reader, id, watch, FeedChange::Cause::FirstPage);
}

void LiveQuerySet::close(std::uint64_t id)
{
    const auto at = m->watches.find(id);
    if (at == m->watches.end())
        return;
    at->second.forgetRows();
    m->index.removeFilters(id);
    m->pending.erase(id);
    m->watches.erase(at);
}

void LiveQuerySet::older(EventReader& reader, std::uint64_t id)
{
    const auto at = m->watches.find(id);
    if (at == m->watches.end())
        return;
    if (at->second.focus) { // a thread has one page
        FeedChange change;
        change.cause = FeedChange::Cause::OlderPage;
        change.atEnd = true;
        m->send(id, at->second, std::move(change));
        return;
    }
    m->sendPage(reader, id, at->second, FeedChange::Cause::OlderPage);
}

void LiveQuerySet::refresh(EventReader& reader, std::uint64_t id)
{
    const auto at = m->watches.find(id);
    if (at == m->watches.end())
        return;
    if (at->second.focus)
        m->sendThread(reader, id, at->second, FeedChange::Cause::Refreshed);
    else
        m->sendPage(reader, id, at->second, FeedChange::Cause::Refreshed);
}

void LiveQuerySet::setBookmarks(EventReader& reader, std::uint64_t id, std::vector<base::EventId> ids)
{
    const auto at = m->watches.find(id);
    if (at == m->watches.end() || at->second.query.ids == ids)
        return;
    at->second.query.ids = std::move(ids);
    m->sendPage(reader, id, at->second, FeedChange::Cause::Refreshed);
}

void LiveQuerySet::setMutes(EventReader& reader, std::shared_ptr<const Mutes> mutes)
{
    reader.setMutes(std::move(mutes));
    for (const auto& [id, watch] : m->watches)
        refresh(reader, id);
}

void LiveQuerySet::setViewer(EventReader& reader, const base::PubKey& viewer)
{
    if (viewer == m->viewer)
        return;
    m->viewer = viewer;
    for (auto& [id, watch] : m->watches)
        refresh(reader, id);
}

void LiveQuerySet::watchProfile(EventReader& reader, const base::PubKey& key)
{
    m->profiles.insert(key);
    if (auto profile = reader.profile(key))
        m->callbacks.profileChanged(std::move(*profile));
}

void LiveQuerySet::unwatchProfile(const base::PubKey& key) { m->profiles.erase(key); }

void LiveQuerySet::take(const Commit& commit)
{
    for (const Commit::Entry& entry : commit.entries) {
        if (entry.outcome == nostr::WriteOutcome::Stored)
            m->takeStored(entry.admitted.event.event(), commit.committedAt);
    }
    for (const Commit::Removed& removed : commit.removed) {
        for (const std::uint64_t id : m->index.showing(removed.id)) {
            LiveWatch& watch = m->watches.at(id);
            watch.touchRemoved(removed.id);
            if (watch.hasPending())
                m->pending.insert(id);
        }
    }
}

void LiveQuerySet::take(const CountDelta& delta)
{
    for (const CountDelta::Changed& changed : delta.changed) {
        if (m->index.isShown(changed.target))
            m->freshStandings.insert(changed.target);
    }
}

bool LiveQuerySet::hasPending() const
{
    return !m->freshProfiles.empty() || !m->freshStandings.empty() || !m->pending.empty()
        || (!m->deferred.empty() && m->deferred.begin()->first <= m->callbacks.now());
}

void LiveQuerySet::flush(EventReader& reader)
{
    m->releaseDue();
    for (const std::uint64_t id : std::exchange(m->pending, {})) {
        LiveWatch& watch = m->watches.at(id);
        if (watch.mustReread && watch.focus)
            m->sendThread(reader, id, watch, FeedChange::Cause::Refreshed);
        else if (watch.mustReread)
            m->sendPage(reader, id, watch, FeedChange::Cause::Refreshed);
        else
            m->sendFresh(reader, id, watch);
    }
    const std::vector<base::EventId> counted(m->freshStandings.begin(), m->freshStandings.end());
    m->freshStandings.clear();
    if (!counted.empty()) {
        if (auto standings = reader.standings(counted, m->viewer))
            m->callbacks.standingsChanged(std::move(*standings));
    }
    for (const base::PubKey& key : std::exchange(m->freshProfiles, {})) {
        if (auto profile = reader.profile(key))
            m->callbacks.profileChanged(std::move(*profile));
    }
}

std::optional<std::int64_t> LiveQuerySet::nextDueAt() const
{
    return m->deferred.empty() ? std::nullopt : std::optional(m->deferred.begin()->first);
}

void LiveQuerySet::Private::sendPage(EventReader& reader, std::uint64_t id, LiveWatch& watch, FeedChange::Cause cause)
{
    FeedChange change;
    change.cause = cause;
    if (cause != FeedChange::Cause::OlderPage)
        change.committedAt = watch.committedAt;
    NoteQuery query = watch.query;
    query.viewer = viewer;
    query.now = callbacks.now();
    if (cause == FeedChange::Cause::OlderPage) {
        if (watch.lastOfPage) {
            query.beforeOrderAt = watch.lastOfPage->first;
            query.beforeId = watch.lastOfPage->second;
        }
    } else {
        watch.forgetRows();
        watch.query.viewer = viewer;
        if (query.feed == NoteQuery::Feed::Follows) {
            auto follows = reader.follows(viewer);
            watch.follows = follows ? std::unordered_set(follows->begin(), follows->end()) : decltype(watch.follows)();
            watch.follows.insert(viewer);
        }
        index.setFilters(id, watch.filters());
    }
    auto page = reader.notes(query);
    if (!page) {
        change.error = page.error();
        send(id, watch, std::move(change));
        return;
    }
    change.notes = std::move(*page);
    change.atEnd = change.notes.size() < query.limit;
    if (!change.notes.empty())
        watch.lastOfPage = std::pair(change.notes.back().orderAt, rowIdOf(change.notes.back()));
    send(id, watch, std::move(change));
}

void LiveQuerySet::Private::sendThread(EventReader& reader, std::uint64_t id, LiveWatch& watch, FeedChange::Cause cause)
{
    FeedChange change;
    change.cause = cause;
    change.atEnd = true;
    change.committedAt = watch.committedAt;
    watch.forgetRows();
    auto thread = reader.thread(*watch.focus, viewer);
    if (!thread) {
        change.error = thread.error();
        send(id, watch, std::move(change));
        return;
    }
    change.missingParent = thread->missingParent;
    if (thread->missingParent)
        change.missing.push_back(*thread->missingParent);
    if (!thread->nodes.empty())
        change.focus = thread->focusIndex;
    for (ThreadRecord::Node& node : thread->nodes) {
        change.notes.push_back(std::move(node.note));
        change.depths.push_back(node.depth);
    }
    send(id, watch, std::move(change));
}

void LiveQuerySet::Private::sendFresh(EventReader& reader, std::uint64_t id, LiveWatch& watch)
{
    FeedChange change;
    change.committedAt = watch.committedAt;
    const std::vector<base::EventId> fresh(watch.fresh.begin(), watch.fresh.end());
    auto joined = reader.notesById(fresh, viewer);
    if (joined)
        change.notes = std::move(*joined);
    else
        change.error = joined.error();
    change.removed.assign(watch.removed.begin(), watch.removed.end());
    watch.fresh.clear();
    watch.removed.clear();
    watch.committedAt.reset();
    std::sort(change.notes.begin(), change.notes.end(), [](const NoteRecord& a, const NoteRecord& b) {
        return a.orderAt != b.orderAt ? a.orderAt > b.orderAt : rowIdOf(a) < rowIdOf(b);
    });
    if (!change.notes.empty() || !change.removed.empty() || change.error)
        send(id, watch, std::move(change));
}

void LiveQuerySet::Private::send(std::uint64_t id, LiveWatch& watch, FeedChange change)
{
    change.watch = id;
    change.sequence = ++watch.sequence;
    for (const NoteRecord& note : change.notes) {
        watch.track(note);
        change.missing.insert(change.missing.end(), note.missing.begin(), note.missing.end());
    }
    callbacks.feedChanged(std::move(change));
}

void LiveQuerySet::Private::takeStored(const nostr::Event& event, std::chrono::steady_clock::time_point committedAt)
{
    const bool isPerson = event.kind == nostr::kinds::profile || event.kind == nostr::kinds::contacts;
    if (isPerson && profiles.contains(event.pubkey))
        freshProfiles.insert(event.pubkey);
    const std::int64_t now = callbacks.now();
    if (!isDue(event.createdAt, now) && deferred.size() < deferredMax)
        deferred.emplace(event.createdAt - futureMax, event);
    touch(event, now, committedAt);
}

void LiveQuerySet::Private::touch(const nostr::Event& event, std::int64_t now, std::optional<std::chrono::steady_clock::time_point> committedAt)
{
    for (const std::uint64_t id : index.touchedBy(event)) {
        LiveWatch& watch = watches.at(id);
        watch.touch(event, now);
        if (watch.hasPending() && pending.insert(id).second && committedAt)
            watch.committedAt = committedAt;
    }
}

LiveWatch& LiveQuerySet::Private::newWatch(std::uint64_t id)
{
    LiveWatch& watch = watches[id];
    watch.index = &index;
    watch.number = id;
    return watch;
}

void LiveQuerySet::Private::releaseDue()
{
    const std::int64_t now = callbacks.now();
    while (!deferred.empty() && deferred.begin()->first <= now) {
        touch(deferred.begin()->second, now, std::nullopt);
        deferred.erase(deferred.begin());
    }
}

} // namespace nandu::store
