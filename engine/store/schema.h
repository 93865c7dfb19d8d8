// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tables of events.db: made and migrated by the writer, read by everyone. A step that was released is never changed,
// only followed by another. What each table is for stands beside it in schema.cpp. Used on the thread of its connection.
#pragma once

#include "engine/base/result.h"
#include "engine/store/sqlite_db.h"

#include <cstdint>

namespace nandu::store {

inline constexpr std::int64_t eventSchemaVersion = 6;
inline constexpr std::int64_t eventApplicationId = 0x4e616e64; // "Nand": tells our file from any other SQLite database

// Creates the tables or brings older ones forward, each step in its own transaction. TooNew, with the file untouched, when a
// newer version wrote it; Corrupt when it is no database of ours.
base::Result<void> migrateEventSchema(SqliteDb& db);

// The same check without writing, for readers: NotFound when the tables are not there yet.
base::Result<void> checkEventSchema(SqliteDb& db);

} // namespace nandu::store
