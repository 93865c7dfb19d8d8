// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The open feeds and threads: their pages, and what each commit changes in them. What changed is gathered and joined at
// flush(), which its owner calls at most every feedFlushEvery while hasPending(). Lives on the Feeds lane of ReadPool; the
// callbacks run there too.
#pragma once

#include "engine/store/commit.h"
#include "engine/store/event_reader.h"
#include "engine/store/note_record.h"

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace nandu::store {

inline constexpr std::chrono::milliseconds feedFlushEvery{16}; // one frame of the screen

struct FeedChange {
    enum class Cause : std::uint8_t { FirstPage, OlderPage, Live, Refreshed };
    std::uint64_t watch = 0;
    std::uint64_t sequence = 0;  // 1, 2, 3, ... per watch
    Cause cause = Cause::Live;
    std::vector<NoteRecord> notes;
    std::vector<std::uint32_t> depths; // threads: beside notes
    std::optional<std::size_t> focus;  // threads: index in notes
    std::vector<base::EventId> removed; // row ids
    std::vector<base::EventId> missing; // named by these notes, not stored
    bool atEnd = false;
    std::optional<base::EventId> missingParent;
    std::optional<std::chrono::steady_clock::time_point> committedAt; // of the oldest commit in it
    std::optional<base::Error> error;
};

class LiveQuerySet {
public:
    struct Callbacks {
        std::function<void(FeedChange)> feedChanged;
        std::function<void(std::vector<NoteStanding>)> standingsChanged;
        std::function<void(ProfileRecord)> profileChanged;
        std::function<std::int64_t()> now; // seconds since 1970
    };
    explicit LiveQuerySet(Callbacks callbacks);
    ~LiveQuerySet();

    // A feed (its viewer, now, before and limit are set here), or the thread of a note.
    void open(EventReader& reader, std::uint64_t watch, NoteQuery query);
    void openThread(EventReader& reader, std::uint64_t watch, const base::EventId& focus);
    void close(std::uint64_t watch);
    void older(EventReader& reader, std::uint64_t watch);
    void refresh(EventReader& reader, std::uint64_t watch); // the first page again; older() goes on below it
    void setBookmarks(EventReader& reader, std::uint64_t watch, std::vector<base::EventId> ids); // of a Bookmarks feed
    void setMutes(EventReader& reader, std::shared_ptr<const Mutes> mutes);        // every watch is read again
    void setViewer(EventReader& reader, const base::PubKey& viewer); // every watch is read again

    void watchProfile(EventReader& reader, const base::PubKey& key); // profileChanged follows at once
    void unwatchProfile(const base::PubKey& key);

    void take(const Commit& commit);
    void take(const CountDelta& delta);
    bool hasPending() const;
    void flush(EventReader& reader);
    // When a note that is dated ahead becomes visible, in seconds since 1970: flush() then, too.
    std::optional<std::int64_t> nextDueAt() const;

private:
    struct Private;
    std::unique_ptr<Private> m;
};

} // namespace nandu::store
