// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads events.db: its own read-only connection, one owner thread at a time (store/read_pool runs two). Sees every committed
// row, merged into the indexes or not. Plain C++; every function is a blocking disk read and is never called on the GUI or net thread.
#pragma once

#include "engine/base/result.h"
#include "engine/nostr/filter.h"
#include "engine/store/commit.h"
#include "engine/store/mutes.h"
#include "engine/store/note_record.h"
#include "engine/store/notice_reader.h"
#include "engine/store/quarantine_table.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace nandu::store {

class IndexTail;

class EventReader {
public:
    static base::Result<std::unique_ptr<EventReader>> open(const std::filesystem::path& file, const IndexTail* tail);
    ~EventReader();

    // Whom and what notes(), thread(), notesById(), notices() and searches leave out, counts included. The rest reads everything.
    void setMutes(std::shared_ptr<const Mutes> mutes);

    Position position(); // of what the next read sees

    // Newest first (created_at desc, id asc), at most filter.limit or `limitDefault`; several filters: the union, each id once.
    base::Result<std::vector<nostr::Event>> query(std::span<const nostr::Filter> filters, std::uint32_t limitDefault);
    // Streams, so that an export holds one event in memory; `take` returns false to stop. Newest first, filter after filter,
    // each event once; without filter.limit everything. `take` must not call this reader.
    base::Result<void> each(std::span<const nostr::Filter> filters, std::function<bool(const nostr::Event&)> take);
    base::Result<std::uint64_t> count(std::span<const nostr::Filter> filters); // whatever filter.limit says

    base::Result<std::optional<nostr::Event>> byId(const base::EventId& id);
    // Newest version of a replaceable (d empty) or addressable event.
    base::Result<std::optional<nostr::Event>> newest(const base::PubKey& author, std::uint16_t kind, std::string_view d);
    base::Result<Counts> counts(const base::EventId& target);

    // A page of joined rows: note, author's profile, counts, what `viewer` did. Newest first, starting below `before`.
    base::Result<std::vector<NoteRecord>> notes(const NoteQuery& query);
    // The thread of `focus`: ancestors as far as stored, then its descendants, oldest first within a level.
    base::Result<ThreadRecord> thread(const base::EventId& focus, const base::PubKey& viewer);
    base::Result<std::vector<NoteRecord>> notesById(std::span<const base::EventId> ids, const base::PubKey& viewer);
    // What others did that names `viewer`, newest first.
    base::Result<std::vector<NoticeRecord>> notices(const base::PubKey& viewer, std::uint32_t limit, std::int64_t now);
    // Counts and what `viewer` did, of those that are stored: what changes while a note stays on screen.
    base::Result<std::vector<NoteStanding>> standings(std::span<const base::EventId> ids, const base::PubKey& viewer);
    base::Result<ProfileRecord> profile(const base::PubKey& author); // with followCount, unlike everywhere else
    base::Result<std::vector<ProfileRecord>> profiles(std::span<const base::PubKey> authors);
    base::Result<std::vector<ProfileRecord>> profilesToShow(std::span<const base::PubKey> authors); // without those who are muted
    // People whose name starts with `prefix`, follows of `viewer` first.
    base::Result<std::vector<ProfileRecord>> profilesByName(std::string_view prefix, const base::PubKey& viewer, std::uint32_t limit);
    // For one who types a mention: whose names begin so, follows of `viewer` first, then those who wrote last.
    base::Result<std::vector<ProfileRecord>> peopleToMention(std::string_view beginning, const base::PubKey& viewer);
    // People, hashtags, what a pasted name opens; the notes of the same text are a NoteQuery::Feed::Search.
    base::Result<SearchRecord> search(std::string_view text, const base::PubKey& viewer);
    base::Result<std::vector<base::PubKey>> follows(const base::PubKey& key); // of the newest kind 3; empty without one

    // What was put aside, newest first, below the number `before` (0: from the newest on).
    base::Result<std::vector<QuarantinedEvent>> quarantined(std::int64_t before, std::int64_t rowsMax);
    std::vector<std::string> preparedStatements() const; // for the test that each uses an index

private:
    struct Private;
    explicit EventReader(std::unique_ptr<Private> p);
    std::unique_ptr<Private> m;
};

} // namespace nandu::store
