// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One read-only connection to events.db and the look-ups that everything reading it is made of: rows by rid and id, people by
// number, newest versions. Point look-ups with prepared statements: a few microseconds each. One thread at a time.
// A look-up that fails gives nothing and is remembered in failure(): whoever began the read asks once, at its end.
#pragma once

#include "engine/base/result.h"
#include "engine/nostr/event.h"
#include "engine/store/index_tail.h"
#include "engine/store/sqlite_db.h"
#include "engine/store/sqlite_statement.h"

#include <array>
#include <filesystem>
#include <memory>
#include <optional>
#include <string_view>
#include <unordered_map>

namespace nandu::store {

struct EventRow {
    std::int64_t rid = 0;
    std::uint32_t pid = 0;
    std::int64_t firstSeenAt = 0;
    nostr::Event event;
};

class ReadView {
public:
    // `tail` of the running writer; null to read a database that no writer of this process has open.
    static base::Result<std::unique_ptr<ReadView>> open(const std::filesystem::path& file, const IndexTail* tail);

    // One state of the store from begin() to the end of the Reading. May be nested: the outermost counts.
    class Reading {
    public:
        explicit Reading(ReadView& view) : m_view(&view) {}
        Reading(Reading&& other) noexcept : m_view(other.m_view) { other.m_view = nullptr; }
        Reading& operator=(Reading&&) = delete;
        ~Reading();
        base::Result<void> outcome() const; // the first failure since begin()

    private:
        ReadView* m_view;
    };
    base::Result<Reading> begin();

    std::uint64_t reading() const { return m_reading; } // another number for each state: what was looked up under the same one still holds
    Position position() const; // of what the next begin() sees at least
    const TailSnapshot& tail() const { return *m_snapshot; }
    std::int64_t mergedUpTo() const { return m_mergedUpTo; }
    std::int64_t countedUpTo() const { return m_countedUpTo; }

    std::optional<std::uint32_t> pidOf(const base::PubKey& key);
    base::PubKey keyOf(std::uint32_t pid);
    std::optional<std::int64_t> ridOf(const base::EventId& id);
    std::optional<EventRow> row(std::int64_t rid);
    std::optional<EventRow> rowById(const base::EventId& id);
    // Of a stored event. Remembered within a Reading: a thousand answers have the same parent.
    std::optional<base::PubKey> authorOf(const base::EventId& id);
    std::optional<base::EventId> idOfRow(std::int64_t rid);
    bool exists(std::int64_t rid);
    // Of the newest version of a replaceable or addressable event; 0 when none is stored.
    std::int64_t newestRid(std::uint32_t pid, std::uint16_t kind, std::string_view d);

    // Prepared once and kept; `sql` must be a literal.
    SqliteStatement& statement(const char* sql);
    std::vector<std::string> preparedStatements() const;
    // Ends a loop over statement(): remembers its failure.
    void finish(SqliteStatement& done);
    SqliteDb& db() { return m_db; }

private:
    ReadView(SqliteDb db, const IndexTail* tail) : m_db(std::move(db)), m_tail(tail) {}
    base::Result<void> takeOwnTail();

    SqliteDb m_db;
    const IndexTail* m_tail;
    std::unique_ptr<IndexTail> m_ownTail; // of a database without a writer
    std::int64_t m_ownTailVersion = -1;
    std::shared_ptr<const TailSnapshot> m_snapshot;
    std::int64_t m_mergedUpTo = 0;
    std::int64_t m_countedUpTo = 0;
    int m_depth = 0;
    std::uint64_t m_reading = 0;
    std::optional<base::Error> m_failure;
    std::unordered_map<const char*, SqliteStatement> m_statements;
    std::unordered_map<base::PubKey, std::uint32_t> m_pids;
    std::unordered_map<std::uint32_t, base::PubKey> m_keys;
    std::unordered_map<base::EventId, std::optional<base::PubKey>> m_authors; // of this reading
};

} // namespace nandu::store
