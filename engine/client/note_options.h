// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a note has beside its text, as tags (NIP-36, NIP-40, NIP-92) and as user.db keeps it, and the way back: a note that was
// taken back becomes what was written again. Pure functions, any thread.
#pragma once

#include "engine/api/publish_service.h"
#include "engine/nostr/event.h"
#include "engine/nostr/event_builder.h"
#include "engine/store/user_db.h"

namespace nandu::client {

void addOptions(nostr::EventTemplate& draft, const api::NoteOptions& options); // with the pictures' addresses in the text
api::NoteOptions optionsOf(const nostr::Event& note); // without the relays
// The text and the place where it was written. A note that ends with the note it quotes was written as its quote.
api::DraftRow draftOf(const nostr::Event& note, qint64 now);

store::Draft keptOf(const api::DraftRow& draft);
api::DraftRow rowOf(const store::Draft& kept);
bool isEmpty(const api::DraftRow& draft); // there is nothing to keep

} // namespace nandu::client
