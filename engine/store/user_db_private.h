// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the parts of UserDb share; included by them only.
#pragma once

#include "engine/store/sqlite_db.h"
#include "engine/store/sqlite_statement.h"
#include "engine/store/user_db.h"

#include <mutex>

namespace nandu::store {

struct UserDb::Private {
    explicit Private(SqliteDb opened) : db(std::move(opened)) {}
    SqliteDb db;
    std::mutex mutex; // calls come from several threads

    base::Result<SqliteStatement> prepare(std::string_view sql) { return SqliteStatement::prepare(db, sql); }
    base::Result<std::int64_t> insertOutboxEvent(const nostr::Event& event, std::int64_t nowMs, std::int64_t holdUntilMs);
    base::Result<void> insertDelivery(std::int64_t seq, std::string_view relay, std::int64_t nowMs); // Queued
    base::Result<void> removeFromOutbox(const base::EventId& event);
    base::Result<void> removeDraft(std::string_view key);
    base::Result<void> insertListVersion(const nostr::Event& event, std::int64_t savedAt, bool isOurs, bool isTrusted);
    base::Result<std::vector<Delivery>> deliveries(const base::EventId& event);
};

base::Result<nostr::Event> eventOf(std::string_view json);
base::Result<void> outcome(const SqliteStatement& finished); // of a loop over next()
std::string_view identifierOf(const nostr::Event& event);    // its d tag, "" unless it is addressable

} // namespace nandu::store
