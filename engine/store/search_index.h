// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fills the full-text index behind the ingest: slices of committed rows in row order, up to progress `indexed_upto`, whenever
// the writer has time. A row that leaves the store leaves the index in the same transaction. Writer thread.
#pragma once

#include "engine/base/result.h"
#include "engine/store/event_table.h"
#include "engine/store/search_text.h"
#include "engine/store/sqlite_statement.h"

#include <chrono>
#include <cstdint>
#include <vector>

namespace nandu::store {

inline constexpr std::chrono::milliseconds searchJoinFor{10};

class SearchIndex {
public:
    // Starts anew when the texts are from another version of search_text.h.
    static base::Result<SearchIndex> open(SqliteDb& db, EventTable& events);

    bool isBehind() const { return m_isBehind || m_mayJoin != 0; } // perhaps; a slice that finds nothing says no
    void rowsAdded() { m_isBehind = true; }      // after a commit
    // One transaction: a bounded number of rows goes in, or segments that rows left behind are joined a few pages at a time until
    // `joinFor` is over. Left to itself FTS5 joins hundreds of pages within the commit that happens to be due, which held the
    // writer for a third of a second. True when more may wait.
    base::Result<bool> slice(std::chrono::milliseconds joinFor = searchJoinFor);

    // Within the transaction that removes the rows: begin() first, end() before its commit.
    void begin() { m_removedNotes.clear(), m_removedPeople.clear(); }
    void remove(std::int64_t rid, const StoredRow& row);
    base::Result<void> end();

private:
    struct Note {
        SearchKey key = 0;
        NoteText text;
    };
    struct Person {
        std::uint32_t pid = 0;
        PersonText text;
    };
    SearchIndex(SqliteDb& db, EventTable& events) : m_db(&db), m_events(&events) {}
    base::Result<std::int64_t> readSlice();
    base::Result<bool> addRows();
    base::Result<void> joinSegments(std::chrono::milliseconds joinFor);
    base::Result<void> write(std::size_t noteStatement, std::size_t personStatement, std::vector<Note>& notes, std::vector<Person>& people, std::int64_t step);

    SqliteDb* m_db;
    EventTable* m_events;
    std::vector<SqliteStatement> m_statements;
    std::int64_t m_indexedUpTo = 0;
    bool m_isBehind = true;
    std::size_t m_mayJoin = 2; // tables whose segments may be worth joining, from the last
    std::vector<Note> m_notes; // of the slice
    std::vector<Person> m_people;
    std::vector<Note> m_removedNotes; // of the transaction under way
    std::vector<Person> m_removedPeople;
};

} // namespace nandu::store
