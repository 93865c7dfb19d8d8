// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// In which order a feed's rows stand: newest first, or a thread as a conversation. Pure functions, any thread.
#pragma once

#include "engine/api/note_row.h"

#include <vector>

namespace nandu::models {

// Newest first; of two written in the same second the lower id stands first, as in the store.
bool standsBefore(const api::NoteRow& a, const api::NoteRow& b);

// NIP-10: each note is followed by its replies, oldest first; a note whose parent is not there stands at the outer level.
std::vector<api::NoteRow> asConversation(std::vector<api::NoteRow> rows);

} // namespace nandu::models
