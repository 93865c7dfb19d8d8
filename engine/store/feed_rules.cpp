// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/feed_rules.h"

#include "engine/base/limits.h"
#include "engine/nostr/kinds.h"
#include "engine/nostr/thread_position.h"

#include <algorithm>

namespace nandu::store {

namespace kinds = nostr::kinds;

namespace {

constexpr std::int64_t futureMax = std::chrono::seconds(base::limits::createdAtFutureMax).count();

bool wantsAnswers(const NoteQuery& query)
{
    switch (query.feed) {
    case NoteQuery::Feed::Follows:
    case NoteQuery::Feed::Global: return query.includeReplies;
    case NoteQuery::Feed::Author: return false;
    case NoteQuery::Feed::AuthorWithReplies:
    case NoteQuery::Feed::Notices:
    case NoteQuery::Feed::Hashtag:
    case NoteQuery::Feed::Search:
    case NoteQuery::Feed::Bookmarks: return true;
    }
    return false;
}

bool names(const nostr::Event& event, const base::PubKey& person)
{
    const std::string key = person.hex();
    for (const auto tag : event.tags) {
        if (tag.name() == "p" && tag.value() == key)
            return true;
    }
    return false;
}

bool hasHashtag(const nostr::Event& event, const std::string& hashtag)
{
    for (const auto tag : event.tags) {
        if (tag.name() == "t" && nostr::normalHashtag(tag.value()) == hashtag)
            return true;
    }
    return false;
}

} // namespace

std::vector<std::string> spellingsOf(const std::string& hashtag)
{
    std::vector<std::string> spellings = {hashtag};
    const auto upper = [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; };
    std::string other = hashtag;
    if (!other.empty())
        other[0] = upper(other[0]);
    spellings.push_back(other);
    std::transform(other.begin(), other.end(), other.begin(), upper);
    spellings.push_back(other);
    return spellings;
}

std::vector<std::uint16_t> kindsOfFeed(const NoteQuery& query)
{
    if (query.feed == NoteQuery::Feed::Hashtag || query.feed == NoteQuery::Feed::Search || query.feed == NoteQuery::Feed::Bookmarks)
        return {kinds::note, kinds::comment, kinds::longForm};
    std::vector<std::uint16_t> feedKinds = {kinds::note, kinds::repost, kinds::genericRepost};
    if (wantsAnswers(query))
        feedKinds.push_back(kinds::comment);
    return feedKinds;
}

bool fitsFeed(const NoteQuery& query, const nostr::Event& event)
{
    const auto feedKinds = kindsOfFeed(query);
    if (std::find(feedKinds.begin(), feedKinds.end(), event.kind) == feedKinds.end())
        return false;
    switch (query.feed) {
    case NoteQuery::Feed::Follows:
    case NoteQuery::Feed::Global:
        break;
    case NoteQuery::Feed::Author:
    case NoteQuery::Feed::AuthorWithReplies:
        if (event.pubkey != query.author)
            return false;
        break;
    case NoteQuery::Feed::Notices:
        if (!names(event, query.viewer) || event.pubkey == query.viewer)
            return false;
        break;
    case NoteQuery::Feed::Hashtag:
        if (!hasHashtag(event, query.text))
            return false;
        break;
    case NoteQuery::Feed::Bookmarks:
        if (std::find(query.ids.begin(), query.ids.end(), event.id) == query.ids.end())
            return false;
        break;
    case NoteQuery::Feed::Search:
        break;
    }
    return wantsAnswers(query) || event.kind != kinds::note || !nostr::threadPositionOf(event).parent.isSet();
}

std::int64_t feedOrderAt(std::int64_t createdAt, std::int64_t firstSeenAt)
{
    return createdAt <= firstSeenAt ? createdAt : std::max(firstSeenAt, createdAt - futureMax);
}

bool isDue(std::int64_t createdAt, std::int64_t now) { return createdAt - futureMax <= now; }

} // namespace nandu::store
