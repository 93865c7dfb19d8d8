// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window shows, as far as it decides what to fetch: client/feed_service_impl states it, sync fetches by it. Plain
// values; the sink is called on the GUI thread and must only post to the net thread.
#pragma once

#include "engine/base/ids.h"

#include <cstdint>
#include <string>
#include <vector>

namespace nandu::sync {

// Of one watch of api/feed_service: the whole new state, not a difference.
struct FeedInterest {
    enum class Feed : std::uint8_t { Home, Global, Author, Notices, Thread, Hashtag, Search };
    Feed feed = Feed::Global;
    base::PubKey author;  // Author: whose notes
    std::string hashtag;  // Hashtag: the word, small; Search asks relays for nothing but what its rows need
    base::EventId focus;  // Thread: the note that was opened; its descendants and ancestors are wanted

    std::vector<base::EventId> visibleNotes;   // on screen: kinds 1, 6, 7, 16, 9735, 5 that name them, so that counts are true
    std::vector<base::PubKey> visibleAuthors;  // on screen, authors and people mentioned: newest kind 0 (0 and 3 of Author)
    std::vector<base::EventId> missingNotes;   // parents and quoted notes that a shown note names and that are not stored
    std::int64_t olderThan = 0;                // seconds; set when the reader came to the end of what is stored, else 0
    bool operator==(const FeedInterest&) const = default;
};

class FeedInterestSink {
public:
    virtual ~FeedInterestSink() = default;
    virtual void setInterest(std::uint64_t watch, FeedInterest interest) = 0;
    virtual void dropInterest(std::uint64_t watch) = 0;
    // A profile shown outside of any feed (a page header, a hover card): its newest kinds 0, 3 and 10002.
    virtual void setProfileInterest(const base::PubKey& key, bool isWanted) = 0;
};

} // namespace nandu::sync
