// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/sync/feed_sync.h"

#include "engine/nostr/kinds.h"

#include <algorithm>

namespace nandu::sync {

namespace kinds = nostr::kinds;
using nostr::Filter;

namespace {
constexpr std::uint32_t pageNotes = 100;

std::vector<std::uint16_t> noteKinds()
{
    return {kinds::note, kinds::repost, kinds::genericRepost, kinds::comment};
}

Filter notesOf(std::vector<base::PubKey> authors)
{
    Filter filter;
    filter.authors = std::move(authors);
    filter.kinds = noteKinds();
    filter.limit = pageNotes;
    return filter;
}

Filter listsOf(std::vector<base::PubKey> authors)
{
    Filter filter;
    filter.authors = std::move(authors);
    filter.kinds = {kinds::profile, kinds::contacts, kinds::relayList};
    return filter;
}

// One's own as they are now: what another program muted, bookmarked or chose counts here, too.
Filter ownListsOf(const base::PubKey& me)
{
    Filter filter = listsOf({me});
    filter.kinds->insert(filter.kinds->end(), {kinds::muteList, kinds::bookmarks, kinds::emojiList, kinds::mediaServers, kinds::peopleList, kinds::emojiSet});
    return filter;
}

Filter notesWith(const std::string& hashtag)
{
    Filter filter;
    filter.kinds = {kinds::note, kinds::comment, kinds::longForm};
    filter.tags['t'] = {hashtag};
    filter.limit = pageNotes;
    return filter;
}

Filter everybodysNotes()
{
    Filter filter;
    filter.kinds = noteKinds();
    filter.limit = pageNotes;
    return filter;
}
} // namespace

void FeedSync::apply(const SyncView& view)
{
    Want own{.filters = {}, .priority = Want::Priority::Own, .isLive = true};
    if (view.me)
        own.filters = {ownListsOf(*view.me)};
    m_own.set(m_registry, own, view.ownRelays);

    Want global{.filters = {}, .priority = Want::Priority::Feed, .isLive = true};
    const bool isGlobalShown
        = std::ranges::any_of(view.interests, [](const auto& interest) { return interest.second.feed == FeedInterest::Feed::Global; });
    if (isGlobalShown)
        global.filters = {everybodysNotes()};
    m_global.set(m_registry, global, view.readRelays);
    applyAuthors(view);
    applyHashtags(view);
    askOlder(view);
}

void FeedSync::addCovered(const SyncView& view, CoveredSubjects& covered)
{
    if (!view.me)
        return;
    CoveredSubject own{.about = CoveredSubject::About::Own, .scope = {}, .authors = {*view.me}, .floor = 0, .priority = Want::Priority::Own};
    own.scope.kinds = noteKinds();
    own.scope.kinds->insert(own.scope.kinds->end(), {kinds::reaction, kinds::deletion});
    for (const base::RelayRef relay : view.ownRelays)
        covered[relay].push_back(own);
    const auto add = [&](base::RelayRef relay, const std::vector<base::PubKey>& authors) {
        CoveredSubject notes{.about = CoveredSubject::About::People, .scope = {}, .authors = authors, .floor = view.historyFloor(), .priority = Want::Priority::Feed};
        notes.scope.kinds = noteKinds();
        if (!authors.empty())
            covered[relay].push_back(notes);
    };
    for (const auto& [relay, authors] : view.followRelays)
        add(relay, authors);
}

void FeedSync::applyAuthors(const SyncView& view)
{
    std::map<base::PubKey, bool> shown; // with notes?
    for (const base::PubKey& key : view.profiles)
        shown.try_emplace(key, false);
    for (const auto& [watch, interest] : view.interests) {
        if (interest.feed == FeedInterest::Feed::Author)
            shown[interest.author] = true;
    }
    for (const auto& [author, withNotes] : shown) {
        Want want{.filters = {listsOf({author})}, .priority = Want::Priority::Visible, .isLive = true};
        if (withNotes)
            want.filters.push_back(notesOf({author}));
        const auto theirs = view.authorRelays.find(author);
        m_authors[author].set(m_registry, want, theirs == view.authorRelays.end() ? view.readRelays : withMore(view.readRelays, theirs->second));
    }
    closeOthers(m_authors, m_registry, [&](const base::PubKey& author) { return shown.contains(author); });
}

void FeedSync::applyHashtags(const SyncView& view)
{
    std::set<std::string> shown;
    for (const auto& [watch, interest] : view.interests) {
        if (interest.feed == FeedInterest::Feed::Hashtag)
            shown.insert(interest.hashtag);
    }
    for (const std::string& hashtag : shown)
        m_hashtags[hashtag].set(m_registry, {.filters = {notesWith(hashtag)}, .priority = Want::Priority::Visible, .isLive = true}, view.readRelays);
    closeOthers(m_hashtags, m_registry, [&](const std::string& hashtag) { return shown.contains(hashtag); });
}

void FeedSync::askOlder(const SyncView& view)
{
    std::erase_if(m_olderAsked, [&](const auto& asked) { return !view.interests.contains(asked.first); });
    for (const auto& [watch, interest] : view.interests) {
        if (interest.olderThan <= 0 || m_olderAsked[watch] == interest.olderThan)
            continue;
        m_olderAsked[watch] = interest.olderThan;
        std::vector<Filter> filters;
        switch (interest.feed) {
        case FeedInterest::Feed::Home:
            for (const auto& [relay, authors] : view.followRelays) {
                Filter older = notesOf(authors);
                older.until = interest.olderThan;
                m_older.ask({.filters = {older}, .priority = Want::Priority::Visible}, {relay});
            }
            continue;
        case FeedInterest::Feed::Global:
            filters = {everybodysNotes()};
            break;
        case FeedInterest::Feed::Author:
            filters = {notesOf({interest.author})};
            break;
        case FeedInterest::Feed::Hashtag:
            filters = {notesWith(interest.hashtag)};
            break;
        case FeedInterest::Feed::Search:  // of what is stored
        case FeedInterest::Feed::Notices: // NoticeSync
        case FeedInterest::Feed::Thread:  // fetched whole
            continue;
        }
        filters[0].until = interest.olderThan;
        m_older.ask({.filters = filters, .priority = Want::Priority::Visible}, view.readRelays);
    }
}

} // namespace nandu::sync
