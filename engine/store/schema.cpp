// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/schema.h"

#include <array>
#include <string>

namespace nandu::store {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

// Append first, index later: `event` has no index, so a commit writes pages in order; the ix_ tables are filled in sorted
// bulk up to progress.merged_upto, and the keys of newer rows are in IndexTail. A rid is never used twice.
constexpr const char* version1 = R"sql(
CREATE TABLE progress(
    one INTEGER PRIMARY KEY CHECK(one = 1),
    last_rid INTEGER NOT NULL,      -- at least the highest rid of a row that was removed
    merged_upto INTEGER NOT NULL,   -- the ix_ tables hold every row up to this rid; keys above it are to be ignored
    counted_upto INTEGER NOT NULL); -- interaction and aggregate hold every row up to this rid but those in zap_unchecked
INSERT INTO progress VALUES(1, 0, 0, 0);

CREATE TABLE pubkey(pid INTEGER PRIMARY KEY, key BLOB NOT NULL UNIQUE);

CREATE TABLE event(
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL,
    pid INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    first_seen_at INTEGER NOT NULL, -- seconds since 1970, our clock
    tags BLOB NOT NULL,             -- tag_codec.h
    sig BLOB NOT NULL,
    content TEXT NOT NULL);

CREATE TABLE ix_id(id BLOB PRIMARY KEY, rid INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE ix_author(pid INTEGER, kind INTEGER, created_at INTEGER, rid INTEGER,
    PRIMARY KEY(pid, kind, created_at, rid)) WITHOUT ROWID;
CREATE TABLE ix_kind(kind INTEGER, created_at INTEGER, rid INTEGER, pid INTEGER NOT NULL,
    PRIMARY KEY(kind, created_at, rid)) WITHOUT ROWID;
CREATE TABLE ix_tag(k INTEGER, created_at INTEGER, rid INTEGER, -- k: tagKey() of index_keys.h
    PRIMARY KEY(k, created_at, rid)) WITHOUT ROWID;

-- The newest version seen of each replaceable and addressable event; rid 0 when that version itself is deleted or expired
-- and so not stored, but still supersedes older ones.
CREATE TABLE address(pid INTEGER, kind INTEGER, d TEXT, created_at INTEGER NOT NULL, id BLOB NOT NULL, rid INTEGER NOT NULL,
    PRIMARY KEY(pid, kind, d)) WITHOUT ROWID;

-- NIP-09: what an author asked to delete, kept so that it stays deleted whatever arrives first.
CREATE TABLE tombstone(id BLOB, pid INTEGER, PRIMARY KEY(id, pid)) WITHOUT ROWID;
CREATE TABLE tombstone_address(pid INTEGER, kind INTEGER, d TEXT, upto INTEGER NOT NULL,
    PRIMARY KEY(pid, kind, d)) WITHOUT ROWID;

-- NIP-40: stored rows that end at a time.
CREATE TABLE expiry(at INTEGER, rid INTEGER, PRIMARY KEY(at, rid)) WITHOUT ROWID;

-- One row for what one stored event adds to one target. target: 32 bytes of an id, or the text of an address (longer).
-- type: nostr::InteractionType. detail: the emoji of a reaction, recipient and provider (64 bytes) of a zap, else empty.
CREATE TABLE interaction(target BLOB, type INTEGER, pid INTEGER, detail BLOB, rid INTEGER, millisats INTEGER NOT NULL,
    PRIMARY KEY(target, type, pid, detail, rid)) WITHOUT ROWID;

-- The sums: n counts distinct authors for reactions and reposts, events for the rest. Zaps are summed by recipient and
-- provider, so that a reader who knows the author of the target takes those that name it, whichever arrived first.
CREATE TABLE aggregate(target BLOB, type INTEGER, detail BLOB, n INTEGER NOT NULL, millisats INTEGER NOT NULL,
    PRIMARY KEY(target, type, detail)) WITHOUT ROWID;
)sql";

// What could not be checked or written, with the reason: quarantine_table.h.
constexpr const char* version2 = R"sql(
CREATE TABLE quarantine(
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    stage INTEGER NOT NULL,
    id BLOB NOT NULL,
    reason TEXT NOT NULL,
    json BLOB NOT NULL,
    relay TEXT NOT NULL,
    quarantined_at INTEGER NOT NULL,
    tries INTEGER NOT NULL);
CREATE INDEX quarantine_id ON quarantine(id);
)sql";

// Full text, filled behind the ingest (search_index.h). Nothing is read back out of these tables, so they keep no copy of the
// texts; an entry is taken out by FTS5's 'delete' command with the text that went in. search_note: rowid is searchKey() of
// search_text.h; search_person: rowid is the pid. search_hashtag: how many indexed notes have it.
constexpr const char* version3 = R"sql(
CREATE VIRTUAL TABLE search_note USING fts5(content, facts, content='', columnsize=0, tokenize="unicode61 remove_diacritics 2");
CREATE VIRTUAL TABLE search_person USING fts5(names, about, content='', columnsize=0, prefix='1 2 3', tokenize="unicode61 remove_diacritics 2");
-- Segments are joined a few pages at a time as they are written; never 16 large ones in one go, which holds the writer.
INSERT INTO search_note(search_note, rank) VALUES('crisismerge', 256);
INSERT INTO search_person(search_person, rank) VALUES('crisismerge', 256);
CREATE TABLE search_hashtag(tag TEXT PRIMARY KEY, notes INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE search_progress(
    one INTEGER PRIMARY KEY CHECK(one = 1),
    indexed_upto INTEGER NOT NULL,  -- rows up to this rid are in the tables above
    text_version INTEGER NOT NULL); -- searchTextVersion they were made with
INSERT INTO search_progress VALUES(1, 0, 0);
)sql";

// Segments are joined by search_index.h alone: FTS5 by itself does up to a megabyte of it within one commit.
constexpr const char* version4 = R"sql(
INSERT INTO search_note(search_note, rank) VALUES('automerge', 0);
INSERT INTO search_person(search_person, rank) VALUES('automerge', 0);
)sql";

// Which times of which relay are here completely: coverage_table.h. Three tables, since one page moves the last two, and the
// authors of a group are 16 KB.
constexpr const char* version5 = R"sql(
CREATE TABLE coverage_group(
    number INTEGER PRIMARY KEY,
    relay TEXT NOT NULL,
    scope TEXT NOT NULL,
    authors BLOB NOT NULL); -- 32 bytes each
CREATE TABLE coverage_progress(number INTEGER PRIMARY KEY, events INTEGER NOT NULL, compared_at INTEGER NOT NULL);
-- An empty span: its second holds more than can be asked for.
CREATE TABLE coverage_span(number INTEGER, from_s INTEGER, to_s INTEGER NOT NULL, PRIMARY KEY(number, from_s)) WITHOUT ROWID;
)sql";

// Stored zap receipts that are not counted yet, since the request inside is still to be checked: zap_checks.h.
constexpr const char* version6 = R"sql(
CREATE TABLE zap_unchecked(rid INTEGER PRIMARY KEY);
INSERT INTO zap_unchecked SELECT rid FROM event WHERE rid > (SELECT counted_upto FROM progress) AND kind = 9735;
)sql";

constexpr std::array<const char*, eventSchemaVersion> steps = {version1, version2, version3, version4, version5, version6};

Result<std::int64_t> knownVersion(SqliteDb& db);

} // namespace

Result<void> migrateEventSchema(SqliteDb& db)
{
    auto version = knownVersion(db);
    if (!version)
        return version.error();
    for (std::int64_t next = *version; next < eventSchemaVersion; ++next) {
        auto transaction = SqliteTransaction::begin(db, SqliteTransaction::Kind::Write);
        if (!transaction)
            return transaction.error();
        if (auto ran = db.run(steps[static_cast<std::size_t>(next)]); !ran)
            return ran;
        const std::string marks = "PRAGMA application_id=" + std::to_string(eventApplicationId)
            + "; PRAGMA user_version=" + std::to_string(next + 1);
        if (auto marked = db.run(marks.c_str()); !marked)
            return marked;
        if (auto committed = transaction->commit(); !committed)
            return committed;
    }
    return {};
}

Result<void> checkEventSchema(SqliteDb& db)
{
    auto version = knownVersion(db);
    if (!version)
        return version.error();
    if (*version < eventSchemaVersion)
        return fail(ErrorCode::NotFound, "no events in this database yet");
    return {};
}

namespace {

Result<std::int64_t> knownVersion(SqliteDb& db)
{
    auto version = db.schemaVersion();
    if (!version)
        return version;
    if (*version > eventSchemaVersion)
        return fail(ErrorCode::TooNew, "the database has version " + std::to_string(*version) + ", this program knows "
            + std::to_string(eventSchemaVersion));
    auto application = db.integer("PRAGMA application_id");
    if (!application)
        return application;
    auto tables = db.integer("SELECT count(*) FROM sqlite_schema");
    if (!tables)
        return tables;
    const bool isNew = *version == 0 && *tables == 0;
    if (!isNew && (*application != eventApplicationId || *version < 1))
        return fail(ErrorCode::Corrupt, "not an event database of Nandu");
    return version;
}

} // namespace

} // namespace nandu::store
