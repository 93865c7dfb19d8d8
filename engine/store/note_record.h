// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The joined row behind a note on screen, in plain values: client/note_row_builder makes it display-ready. Any thread.
#pragma once

#include "engine/base/ids.h"
#include "engine/nostr/event.h"
#include "engine/nostr/profile.h"
#include "engine/nostr/search_query.h"
#include "engine/store/commit.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace nandu::store {

struct ProfileRecord {
    base::PubKey pubkey;
    std::optional<nostr::Profile> profile; // absent: no kind 0 stored
    std::int64_t profileCreatedAt = 0;
    std::optional<std::uint32_t> followCount; // of the newest kind 3, absent if none is stored
};

// What the viewer did to the note: ids so that it can be taken back (NIP-09).
struct MineRecord {
    std::vector<std::pair<std::string, base::EventId>> reactions; // emoji, the reaction event
    std::optional<base::EventId> repost;
    bool zapped = false;
};

struct NoteRecord {
    nostr::Event event;            // of a repost: the inner note if it is stored or embedded and verifies, else the repost
    std::int64_t firstSeenAt = 0;  // seconds
    std::int64_t orderAt = 0;      // where feeds put it: feedOrderAt() of feed_rules.h, of the repost if it is one
    ProfileRecord author;
    Counts counts;
    MineRecord mine;
    std::optional<base::EventId> repostId; // set when this row is a repost; event.kind is 6 or 16 when the inner note is missing
    std::optional<ProfileRecord> repostedBy;
    std::optional<base::EventId> replyTo;  // direct parent, NIP-10/22
    std::optional<ProfileRecord> replyToAuthor;
    std::vector<ProfileRecord> mentioned;  // people named in the text
    std::vector<NoteRecord> quoted;        // one level, without their own quotes and counts
    std::vector<base::EventId> missing;    // parent, quoted or reposted notes that are not stored: worth fetching
    std::uint32_t seenOnRelays = 0;
};

struct NoteStanding {
    base::EventId id;
    base::PubKey author;
    Counts counts;
    MineRecord mine;
};

struct NoteQuery {
    enum class Feed : std::uint8_t { Follows, Global, Author, AuthorWithReplies, Notices, Hashtag, Search, Bookmarks };
    Feed feed = Feed::Global;
    base::PubKey viewer;         // whose follows, likes and reposts; zero for nobody
    base::PubKey author;         // of Author feeds
    std::vector<base::EventId> ids; // of Bookmarks
    std::string text;            // Hashtag: the word, small; Search: what was typed
    bool includeReplies = false; // Follows and Global
    std::int64_t now = 0;        // seconds: later notes are hidden until due
    std::optional<std::int64_t> beforeOrderAt; // with beforeId: the last row of the page above
    std::optional<base::EventId> beforeId;
    std::uint32_t limit = 50;
};

struct HashtagRecord {
    std::string tag;         // small, without the #
    std::uint32_t notes = 0; // in the full-text index
};

// What a search finds beside notes, which are a feed.
struct SearchRecord {
    std::vector<ProfileRecord> people;
    std::vector<HashtagRecord> hashtags;
    bool hasNotes = false;                 // the text asks for notes, too
    std::optional<base::EventId> opensNote; // the text names one thing
    std::optional<base::PubKey> opensPerson;
    bool isPasted = false;                 // ... beyond doubt: an id, a key, a NIP-19 name
    std::vector<nostr::SearchQuery::Fault> faults;
    std::uint64_t unreadRows = 0;          // stored, but not in the full-text index yet
};

struct ThreadRecord {
    struct Node {
        NoteRecord note;
        std::uint32_t depth = 0; // 0 for the root
    };
    std::vector<Node> nodes;                     // ancestors first, then the focus, then descendants depth first
    std::optional<base::EventId> missingParent;  // named by the topmost stored ancestor, not stored: shown as such, fetched by sync
    std::size_t focusIndex = 0;
};

} // namespace nandu::store
