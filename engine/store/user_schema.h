// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tables of a user.db. A step that was released is never changed, only followed by another. Used on the thread that opens.
#pragma once

#include "engine/base/result.h"
#include "engine/store/sqlite_db.h"

namespace nandu::store {

// Creates the tables in an empty file. TooNew, with the file untouched, when a newer version wrote it; Corrupt when it is a
// database, but none of ours.
base::Result<void> migrateUserSchema(SqliteDb& db);

} // namespace nandu::store
