// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/user_schema.h"

#include <string>

namespace nandu::store {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

constexpr std::int64_t schemaVersion = 4;

// Frozen once released: a change is a new step from the version before.
constexpr const char* schema = R"(
CREATE TABLE outbox(
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    event TEXT NOT NULL,
    created_ms INTEGER NOT NULL);
CREATE TABLE outbox_relay(
    seq INTEGER NOT NULL REFERENCES outbox(seq) ON DELETE CASCADE,
    relay TEXT NOT NULL,
    state INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    next_try_ms INTEGER NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    PRIMARY KEY(seq, relay)) WITHOUT ROWID;
CREATE INDEX outbox_due ON outbox_relay(state, next_try_ms);
CREATE TABLE draft(key TEXT PRIMARY KEY, text TEXT NOT NULL, saved_at INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE list_version(
    seq INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    d TEXT NOT NULL,
    id BLOB NOT NULL,
    event TEXT NOT NULL,
    saved_at INTEGER NOT NULL);
CREATE UNIQUE INDEX list_version_of ON list_version(kind, d, id);
CREATE TABLE setting(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
)";

// Undo time, read-back, and edits of own lists that could not be applied to a known newest version yet.
constexpr const char* schema2 = R"(
ALTER TABLE outbox ADD COLUMN hold_until_ms INTEGER NOT NULL DEFAULT 0;
ALTER TABLE outbox_relay ADD COLUMN read_back INTEGER NOT NULL DEFAULT 0;
ALTER TABLE list_version ADD COLUMN is_ours INTEGER NOT NULL DEFAULT 0;
ALTER TABLE list_version ADD COLUMN is_trusted INTEGER NOT NULL DEFAULT 1;
CREATE TABLE list_edit(
    seq INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    d TEXT NOT NULL,
    edit TEXT NOT NULL,
    published BLOB,
    rebased INTEGER NOT NULL DEFAULT 0);
)";

// Who follows: their lists come again with each change, and only the first time is news.
constexpr const char* schema3 = R"(
CREATE TABLE follower(key BLOB PRIMARY KEY, list_at INTEGER NOT NULL, noticed_at INTEGER NOT NULL) WITHOUT ROWID;
)";

// What a draft has beside its text.
constexpr const char* schema4 = R"(
ALTER TABLE draft ADD COLUMN options TEXT NOT NULL DEFAULT '';
)";

} // namespace

Result<void> migrateUserSchema(SqliteDb& db)
{
    auto transaction = SqliteTransaction::begin(db, SqliteTransaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    auto version = db.schemaVersion();
    if (!version)
        return version.error();
    if (*version > schemaVersion)
        return fail(ErrorCode::TooNew, "user database of version " + std::to_string(*version));
    if (*version == 0) {
        auto isEmpty = db.integer("SELECT count(*) = 0 FROM sqlite_schema");
        if (!isEmpty)
            return isEmpty.error();
        if (*isEmpty == 0)
            return fail(ErrorCode::Corrupt, "a database, but not one of ours");
        if (auto made = db.run(schema); !made)
            return made;
    }
    if (*version < 2) {
        if (auto made = db.run(schema2); !made)
            return made;
    }
    if (*version < 3) {
        if (auto made = db.run(schema3); !made)
            return made;
    }
    if (*version < 4) {
        if (auto made = db.run(schema4); !made)
            return made;
    }
    if (auto marked = db.run("PRAGMA user_version = 4"); !marked)
        return marked;
    return transaction->commit();
}

} // namespace nandu::store
