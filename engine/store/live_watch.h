// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One open feed or thread of LiveQuerySet: what is shown in it, which of its rows an event touches, what waits to be sent.
// Lives on the Feeds lane of ReadPool.
#pragma once

#include "engine/nostr/event.h"
#include "engine/store/note_record.h"
#include "engine/store/watch_index.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace nandu::store {

struct LiveWatch {
    using Ids = std::unordered_set<base::EventId>;
    static constexpr std::size_t trackedRowsMax = 3'000; // the window of a model is 500

    WatchIndex* index = nullptr; // told of every note and person that is shown or named
    WatchNumber number = 0;
    NoteQuery query;
    std::optional<base::EventId> focus; // of a thread
    std::unordered_set<base::PubKey> follows;
    std::uint64_t sequence = 0;
    std::optional<std::pair<std::int64_t, base::EventId>> lastOfPage;

    std::unordered_map<base::EventId, base::EventId> rows; // row id -> note id
    std::vector<base::EventId> order;                      // of rows, as they came
    Ids noteIds;
    std::unordered_map<base::EventId, std::vector<base::EventId>> rowsNaming; // a note that is shown with the row, or missing
    std::unordered_map<base::PubKey, std::vector<base::EventId>> rowsShowing; // a person

    Ids filedNotes; // in the index
    std::unordered_set<base::PubKey> filedPeople;

    Ids fresh;   // rows to join and send
    Ids removed; // rows that left
    bool mustReread = false;
    std::optional<std::chrono::steady_clock::time_point> committedAt; // of the oldest commit in what waits

    bool hasPending() const { return mustReread || !fresh.empty() || !removed.empty(); }
    std::vector<nostr::Filter> filters() const; // of what may join by itself
    void forgetRows(); // and what waits
    void track(const NoteRecord& record);
    void touch(const nostr::Event& stored, std::int64_t now);
    void touchRemoved(const base::EventId& id);

private:
    void file(const base::EventId& note);
    void file(const base::PubKey& person);
    void unfile();
    void forgetFirstRows(std::size_t count);
    bool belongs(const nostr::Event& event) const;
    void markRows(const std::vector<base::EventId>& rowIds);
};

// What tells a row apart in a feed: the note's id, or the repost's.
base::EventId rowIdOf(const NoteRecord& record);

} // namespace nandu::store
