// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a note has beside its text, as tags (NIP-36, NIP-40), and the way back: a note that was taken back becomes what was
// written again. Pure functions, any thread.
#pragma once

#include "engine/api/publish_service.h"
#include "engine/nostr/event.h"
#include "engine/nostr/event_builder.h"

namespace nandu::client {

void addOptions(nostr::EventTemplate& draft, const api::NoteOptions& options);
api::NoteOptions optionsOf(const nostr::Event& note); // without the relays
// The text and the place where it was written. A note that ends with the note it quotes was written as its quote.
api::DraftRow draftOf(const nostr::Event& note, qint64 now);

} // namespace nandu::client
