// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The body of a note as blocks in reading order: styled text, pictures, films, quoted notes, invoices. Every piece of a
// stranger's text is escaped; the markup around it is ours. Pure functions, called on reader threads.
#pragma once

#include "engine/api/note_row.h"
#include "engine/store/note_record.h"

#include <string_view>

namespace nandu::client {

QList<api::NoteBlock> noteBlocksOf(const store::NoteRecord& record);
QString plainTextOf(const QList<api::NoteBlock>& blocks);

// A name on one line: no control or direction characters, at most 60 characters.
QString shownName(std::string_view text);
QString titleOf(const store::ProfileRecord& person);
QString shortNpubOf(const base::PubKey& key); // npub1abcd…wxyz

} // namespace nandu::client
