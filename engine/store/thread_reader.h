// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A conversation around one note: up by direct parents (NIP-10, NIP-22), down by the replies that name them. Bounded.
// Used on the thread of its ReadView, within one Reading.
#pragma once

#include "engine/store/note_join.h"
#include "engine/store/note_record.h"
#include "engine/store/read_view.h"

namespace nandu::store {

inline constexpr std::size_t threadAncestorsMax = 100;
inline constexpr std::size_t threadDescendantsMax = 1'000; // the oldest answers of each note come first
inline constexpr std::size_t threadUncountedMax = 20'000;  // rows newer than the last count flush that are looked through

// Without nodes when `focus` is not stored; missingParent is then the focus itself.
ThreadRecord readThread(ReadView& view, NoteJoin& join, const base::EventId& focus, const base::PubKey& viewer);

} // namespace nandu::store
