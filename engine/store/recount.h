// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Recomputes every count from the stored events and compares: what keeps the flush honest, and repairs what a fault of ours
// or of the disk broke. Reads all events once; memory grows with the interactions (about 200 bytes each). Writer thread.
#pragma once

#include "engine/base/result.h"
#include "engine/store/commit.h"
#include "engine/store/event_table.h"
#include "engine/store/pubkey_table.h"
#include "engine/store/sqlite_db.h"

#include <vector>

namespace nandu::store {

// Everything up to the last row has to be counted before. With `repair` the tables are as recomputed afterwards.
base::Result<std::vector<CountDifference>> recountAll(SqliteDb& db, PubkeyTable& pubkeys, EventTable& events, bool repair);

} // namespace nandu::store
