// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// From joined records to rows that are ready to show: the one place where UTF-8 becomes QString and where a stranger's text
// becomes StyledText, from escaped pieces only (security Q1, Q3). Pure functions, called on reader threads.
#pragma once

#include "engine/api/note_row.h"
#include "engine/store/note_record.h"

namespace nandu::client {

api::ProfileRow profileRowOf(const store::ProfileRecord& record);
api::NoteRow noteRowOf(const store::NoteRecord& record, const base::PubKey& viewer);
api::NoteStats noteStatsOf(const store::Counts& counts, const store::MineRecord& mine);
api::NoteMine noteMineOf(const store::MineRecord& mine, bool isWritten);

} // namespace nandu::client
