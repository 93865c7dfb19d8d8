// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/live_watch.h"

#include "engine/nostr/kinds.h"
#include "engine/nostr/thread_position.h"
#include "engine/store/feed_rules.h"

#include <algorithm>

namespace nandu::store {

std::vector<nostr::Filter> LiveWatch::filters() const
{
    std::vector<nostr::Filter> filters(1);
    if (focus) { // a thread grows by answers to what is in it, which are filed as notes
        filters[0].ids = {*focus};
        return filters;
    }
    nostr::Filter& joins = filters[0];
    joins.kinds = kindsOfFeed(query);
    switch (query.feed) {
    case NoteQuery::Feed::Follows: {
        joins.authors = std::vector(follows.begin(), follows.end());
        nostr::Filter ownList;
        ownList.authors = {query.viewer};
        ownList.kinds = {nostr::kinds::contacts};
        filters.push_back(std::move(ownList));
        break;
    }
    case NoteQuery::Feed::Global: break;
    case NoteQuery::Feed::Author:
    case NoteQuery::Feed::AuthorWithReplies: filters[0].authors = {query.author}; break;
    case NoteQuery::Feed::Notices: filters[0].tags['p'] = {query.viewer.hex()}; break;
    case NoteQuery::Feed::Hashtag: filters[0].tags['t'] = spellingsOf(query.text); break;
    case NoteQuery::Feed::Bookmarks: filters[0].ids = query.ids; break;
    case NoteQuery::Feed::Search: filters.clear(); break; // stands still; its rows live on
    }
    return filters;
}

void LiveWatch::file(const base::EventId& note)
{
    if (filedNotes.insert(note).second)
        index->add(number, note);
}

void LiveWatch::file(const base::PubKey& person)
{
    if (filedPeople.insert(person).second)
        index->add(number, person);
}

void LiveWatch::unfile()
{
    for (const base::EventId& note : filedNotes)
        index->remove(number, note);
    for (const base::PubKey& person : filedPeople)
        index->remove(number, person);
    filedNotes.clear();
    filedPeople.clear();
}

void LiveWatch::forgetRows()
{
    unfile();
    rows.clear();
    order.clear();
    noteIds.clear();
    rowsNaming.clear();
    rowsShowing.clear();
    fresh.clear();
    removed.clear();
    mustReread = false;
    committedAt.reset();
    lastOfPage.reset();
}

void LiveWatch::track(const NoteRecord& record)
{
    const base::EventId rowId = rowIdOf(record);
    const auto add = [&](auto& lists, const auto& key) {
        std::vector<base::EventId>& list = lists[key];
        if (std::find(list.begin(), list.end(), rowId) == list.end())
            list.push_back(rowId);
        file(key);
    };
    if (rows.insert_or_assign(rowId, record.event.id).second)
        order.push_back(rowId);
    noteIds.insert(record.event.id);
    file(rowId);
    file(record.event.id);
    if (rowId != record.event.id)
        add(rowsNaming, record.event.id);
    if (record.replyTo)
        add(rowsNaming, *record.replyTo);
    for (const base::EventId& id : record.missing)
        add(rowsNaming, id);
    for (const NoteRecord& quoted : record.quoted) {
        add(rowsNaming, quoted.event.id);
        add(rowsShowing, quoted.author.pubkey);
    }
    add(rowsShowing, record.author.pubkey);
    for (const ProfileRecord& person : record.mentioned)
        add(rowsShowing, person.pubkey);
    if (record.repostedBy)
        add(rowsShowing, record.repostedBy->pubkey);
    if (record.replyToAuthor)
        add(rowsShowing, record.replyToAuthor->pubkey);
    if (order.size() > trackedRowsMax)
        forgetFirstRows(trackedRowsMax / 3);
}

// Those that were sent longest ago: by now far from what is read.
void LiveWatch::forgetFirstRows(std::size_t count)
{
    unfile();
    for (std::size_t i = 0; i < count; ++i)
        rows.erase(order[i]);
    order.erase(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(count));
    std::erase_if(order, [this](const base::EventId& id) { return !rows.contains(id); }); // removed meanwhile
    noteIds.clear();
    for (const auto& [rowId, noteId] : rows)
        noteIds.insert(noteId);
    const auto prune = [this](auto& lists) {
        for (auto at = lists.begin(); at != lists.end();) {
            std::erase_if(at->second, [this](const base::EventId& id) { return !rows.contains(id); });
            at = at->second.empty() ? lists.erase(at) : std::next(at);
        }
    };
    prune(rowsNaming);
    prune(rowsShowing);
    for (const auto& [rowId, noteId] : rows) {
        file(rowId);
        file(noteId);
    }
    for (const auto& [note, named] : rowsNaming)
        file(note);
    for (const auto& [person, shown] : rowsShowing)
        file(person);
}

void LiveWatch::touch(const nostr::Event& event, std::int64_t now)
{
    if (const auto naming = rowsNaming.find(event.id); naming != rowsNaming.end())
        markRows(naming->second);
    if (event.kind == nostr::kinds::profile) {
        if (const auto showing = rowsShowing.find(event.pubkey); showing != rowsShowing.end())
            markRows(showing->second);
        return;
    }
    if (focus) {
        const auto parent = nostr::threadPositionOf(event).parent.id;
        mustReread = mustReread || event.id == *focus || (parent && noteIds.contains(*parent) && !noteIds.contains(event.id));
        return;
    }
    if (query.feed == NoteQuery::Feed::Follows && event.kind == nostr::kinds::contacts && event.pubkey == query.viewer)
        mustReread = true;
    if (belongs(event) && isDue(event.createdAt, now) && !rows.contains(event.id))
        fresh.insert(event.id);
}

bool LiveWatch::belongs(const nostr::Event& event) const
{
    if (query.feed == NoteQuery::Feed::Search || (query.feed == NoteQuery::Feed::Follows && !follows.contains(event.pubkey)))
        return false;
    return fitsFeed(query, event);
}

void LiveWatch::touchRemoved(const base::EventId& id)
{
    fresh.erase(id);
    if (const auto naming = rowsNaming.find(id); naming != rowsNaming.end())
        markRows(naming->second);
    if (focus) {
        mustReread = mustReread || noteIds.contains(id);
        return;
    }
    if (rows.erase(id) > 0) {
        removed.insert(id);
        fresh.erase(id);
    }
}

// In a thread one changed row may move others: it is read again as a whole.
void LiveWatch::markRows(const std::vector<base::EventId>& rowIds)
{
    if (focus) {
        mustReread = true;
        return;
    }
    for (const base::EventId& rowId : rowIds) {
        if (rows.contains(rowId))
            fresh.insert(rowId);
    }
}

base::EventId rowIdOf(const NoteRecord& record) { return record.repostId.value_or(record.event.id); }

} // namespace nandu::store
