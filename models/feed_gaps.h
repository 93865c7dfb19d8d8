// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rows between notes that say that some may be missing there: made from what the engine tells, told apart from notes by their
// row id. Plain values, any thread.
#pragma once

#include "engine/api/note_row.h"
#include "engine/api/sync_service.h"

namespace nandu::models {

struct ShownGap {
    api::FeedGap gap;
    bool isFilled = false;  // all of it is here; its row goes as soon as nobody sees it
    bool wasAsked = false;  // the reader had it filled
};

QString gapRowId(const api::FeedGap& gap);
bool isGapRow(const api::NoteRow& row);
api::NoteRow gapRow(const api::FeedGap& gap); // above the notes of its own time

} // namespace nandu::models
