// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person does, as events to be signed: notes and answers (NIP-10, NIP-22), quotes (NIP-18, NIP-27), reactions
// (NIP-25), reposts (NIP-18), deletions (NIP-09). Pure functions, any thread.
#pragma once

#include "engine/nostr/event.h"
#include "engine/nostr/event_builder.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace nandu::nostr {

// A stored event that the new one is about, and a relay where others find it ("" when none is known).
struct Cited {
    Event event;
    std::string relayHint;
};

// Where people write, "" when it is not known. Whoever is in it is named as nprofile.
using RelayHints = std::map<PubKey, std::string>;
std::vector<PubKey> peopleNamed(std::string_view text);

// A note; an answer when `parent` is given: a note to a note, a comment (kind 1111) to anything else.
// What the text names becomes tags: people p, notes q, hashtags t in lower case. `author` never tags themselves.
EventTemplate noteDraft(std::string_view text, const std::optional<Cited>& parent, const std::optional<Cited>& quoted, const PubKey& author,
                        std::int64_t now, const RelayHints& hints = {});
EventTemplate reactionDraft(const Cited& target, std::string_view emoji, std::int64_t now);
EventTemplate repostDraft(const Cited& target, std::int64_t now);
EventTemplate deletionDraft(std::span<const Event> own, std::int64_t now);
EventTemplate profileDraft(std::string_view name, std::int64_t now);

} // namespace nandu::nostr
