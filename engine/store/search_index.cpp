// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/search_index.h"

#include "engine/nostr/kinds.h"

#include <algorithm>
#include <array>
#include <string>

namespace nandu::store {

using base::Result;

namespace {

// A slice holds the writer for some 10 ms: much less than limits::mergeSliceMax.
constexpr std::int64_t rowsPerSlice = 750;
constexpr std::size_t bytesPerSlice = 96 * 1024; // articles are long
constexpr std::int64_t pagesBetweenLooksAtTheClock = 16;

enum Statement : std::size_t { RowsFrom, SetMark, InsertNote, DeleteNote, InsertPerson, DeletePerson, AddHashtag, DropHashtags, JoinNotes, JoinPeople, statementCount };

constexpr std::array<const char*, statementCount> texts = {
    "SELECT rid, kind FROM event WHERE rid > ?1 ORDER BY rid LIMIT ?2",
    "UPDATE search_progress SET indexed_upto = ?1",
    "INSERT INTO search_note(rowid, content, facts) VALUES(?1, ?2, ?3)",
    "INSERT INTO search_note(search_note, rowid, content, facts) VALUES('delete', ?1, ?2, ?3)",
    "INSERT INTO search_person(rowid, names, about) VALUES(?1, ?2, ?3)",
    "INSERT INTO search_person(search_person, rowid, names, about) VALUES('delete', ?1, ?2, ?3)",
    "INSERT INTO search_hashtag(tag, notes) VALUES(?1, ?2) ON CONFLICT(tag) DO UPDATE SET notes = notes + ?2",
    "DELETE FROM search_hashtag WHERE tag = ?1 AND notes <= 0",
    "INSERT INTO search_note(search_note, rank) VALUES('merge', ?1)",
    "INSERT INTO search_person(search_person, rank) VALUES('merge', ?1)",
};

} // namespace

Result<SearchIndex> SearchIndex::open(SqliteDb& db, EventTable& events)
{
    SearchIndex index(db, events);
    for (const char* text : texts) {
        auto statement = SqliteStatement::prepare(db, text);
        if (!statement)
            return statement.error();
        index.m_statements.push_back(std::move(*statement));
    }
    auto version = db.integer("SELECT text_version FROM search_progress");
    if (!version)
        return version.error();
    if (*version != searchTextVersion) {
        auto transaction = SqliteTransaction::begin(db, SqliteTransaction::Kind::Write);
        if (!transaction)
            return transaction.error();
        auto emptied = db.run(("INSERT INTO search_note(search_note) VALUES('delete-all'); INSERT INTO search_person(search_person) VALUES('delete-all');"
                               "DELETE FROM search_hashtag; UPDATE search_progress SET indexed_upto = 0, text_version = "
                               + std::to_string(searchTextVersion)).c_str());
        if (emptied)
            emptied = transaction->commit();
        if (!emptied)
            return emptied.error();
    }
    auto mark = db.integer("SELECT indexed_upto FROM search_progress");
    if (!mark)
        return mark.error();
    index.m_indexedUpTo = *mark;
    return index;
}

Result<bool> SearchIndex::slice(std::chrono::milliseconds joinFor)
{
    if (m_mayJoin == 0)
        return addRows();
    if (auto joined = joinSegments(joinFor); !joined)
        return joined.error();
    return isBehind();
}

Result<void> SearchIndex::joinSegments(std::chrono::milliseconds joinFor)
{
    const auto until = std::chrono::steady_clock::now() + joinFor;
    auto transaction = SqliteTransaction::begin(*m_db, SqliteTransaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    std::size_t mayJoin = m_mayJoin;
    do {
        const std::int64_t before = m_db->totalChanges();
        if (auto joined = m_statements[mayJoin == 2 ? JoinPeople : JoinNotes].bind(1, pagesBetweenLooksAtTheClock).run(); !joined)
            return joined;
        if (m_db->totalChanges() - before < 2) // FTS5's way to say that there was nothing to join
            --mayJoin;
    } while (mayJoin > 0 && std::chrono::steady_clock::now() < until);
    if (auto done = transaction->commit(); !done)
        return done;
    m_mayJoin = mayJoin;
    return {};
}

Result<bool> SearchIndex::addRows()
{
    auto transaction = SqliteTransaction::begin(*m_db, SqliteTransaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    auto upTo = readSlice();
    if (!upTo)
        return upTo.error();
    m_isBehind = *upTo > m_indexedUpTo;
    if (!m_isBehind)
        return false;
    auto done = write(InsertNote, InsertPerson, m_notes, m_people, 1);
    if (done)
        done = m_statements[SetMark].bind(1, *upTo).run();
    if (done)
        done = transaction->commit();
    if (!done) {
        m_isBehind = true;
        return done.error();
    }
    m_indexedUpTo = *upTo;
    return true;
}

// Up to where it read; indexed_upto when there is nothing.
Result<std::int64_t> SearchIndex::readSlice()
{
    m_notes.clear();
    m_people.clear();
    std::size_t bytes = 0;
    std::int64_t upTo = m_indexedUpTo;
    SqliteStatement& rows = m_statements[RowsFrom];
    rows.bind(1, m_indexedUpTo).bind(2, rowsPerSlice);
    while (bytes < bytesPerSlice && rows.next()) {
        upTo = rows.integer(0);
        const auto kind = static_cast<std::uint16_t>(rows.integer(1));
        if (kind != nostr::kinds::profile && !isSearchedNote(kind))
            continue;
        auto row = m_events->read(upTo);
        if (!row)
            return row.error();
        if (!*row)
            continue;
        bytes += (*row)->event.content.size();
        if (kind == nostr::kinds::profile)
            m_people.push_back({(*row)->pid, personTextOf((*row)->event)});
        else
            m_notes.push_back({searchKey((*row)->event.createdAt, upTo), noteTextOf((*row)->event, (*row)->pid)});
    }
    const auto failure = rows.failure();
    rows.reset();
    if (failure)
        return *failure;
    return upTo;
}

void SearchIndex::remove(std::int64_t rid, const StoredRow& row)
{
    if (rid > m_indexedUpTo)
        return;
    if (row.event.kind == nostr::kinds::profile)
        m_removedPeople.push_back({row.pid, personTextOf(row.event)});
    else if (isSearchedNote(row.event.kind))
        m_removedNotes.push_back({searchKey(row.event.createdAt, rid), noteTextOf(row.event, row.pid)});
}

Result<void> SearchIndex::end()
{
    if (m_removedNotes.empty() && m_removedPeople.empty())
        return {};
    return write(DeleteNote, DeletePerson, m_removedNotes, m_removedPeople, -1);
}

// In the order of their keys: FTS5 writes a segment each time a key is lower than the one before.
Result<void> SearchIndex::write(std::size_t noteStatement, std::size_t personStatement, std::vector<Note>& notes, std::vector<Person>& people, std::int64_t step)
{
    std::sort(notes.begin(), notes.end(), [](const Note& a, const Note& b) { return a.key < b.key; });
    std::sort(people.begin(), people.end(), [](const Person& a, const Person& b) { return a.pid < b.pid; });
    m_mayJoin = 2; // a commit that only removes rows leaves a segment behind as well
    for (const Note& note : notes) {
        auto written = m_statements[noteStatement].bind(1, note.key).bind(2, std::string_view(note.text.content)).bind(3, std::string_view(note.text.facts)).run();
        if (!written)
            return written;
        for (const std::string& tag : note.text.hashtags) {
            auto counted = m_statements[AddHashtag].bind(1, std::string_view(tag)).bind(2, step).run();
            if (counted && step < 0)
                counted = m_statements[DropHashtags].bind(1, std::string_view(tag)).run();
            if (!counted)
                return counted;
        }
    }
    for (const Person& person : people) {
        auto written = m_statements[personStatement].bind(1, std::int64_t{person.pid}).bind(2, std::string_view(person.text.names))
            .bind(3, std::string_view(person.text.about)).run();
        if (!written)
            return written;
    }
    return {};
}

} // namespace nandu::store
