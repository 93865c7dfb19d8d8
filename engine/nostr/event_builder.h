// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// From what should be said to a signed event. Pure functions, any thread.
#pragma once

#include "engine/base/result.h"
#include "engine/crypto/key_pair.h"
#include "engine/nostr/event.h"
#include "engine/nostr/verified_event.h"

#include <cstdint>
#include <string>

namespace nandu::nostr {

// An event before it has an author.
struct EventTemplate {
    std::uint16_t kind = 1;
    std::int64_t createdAt = 0;
    TagList tags;
    std::string content;
};

// The event with author and id, not signed yet: for signers that live elsewhere (NIP-46).
Event unsignedEvent(const EventTemplate& what, const PubKey& author);

// InvalidInput when the text is not UTF-8, or holds control characters for which clients compute different ids
// (canonical_json.h); TooLarge over the limits that we ourselves accept.
base::Result<VerifiedEvent> signEvent(const EventTemplate& what, const crypto::KeyPair& keys);

// Removes the control characters that signEvent() refuses; for text typed or pasted by a person.
std::string withoutControlCharacters(std::string_view text);

} // namespace nandu::nostr
