// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How far an own post got, as its row shows it, from what user.db says of each relay. Pure function, any thread.
#pragma once

#include "engine/api/note_row.h"
#include "engine/store/user_db.h"

#include <vector>

namespace nandu::client {

// holdUntilMs: its undo time runs until then; 0: not.
api::NoteDelivery noteDelivery(const std::vector<store::Delivery>& deliveries, std::int64_t holdUntilMs = 0);

} // namespace nandu::client
