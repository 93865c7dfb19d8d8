// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The text whose SHA-256 is an event's id, NIP-01: [0,pubkey,created_at,kind,tags,content] without white space.
// Pure functions; EventHasher reuses its buffers, one object a thread.
//
// NIP-01 has control characters stand verbatim, while clients that use JSON.stringify escape them: the same event then has two
// possible ids. We accept either on arrival (security E9) and never sign an event for which they differ.
#pragma once

#include "engine/crypto/sha256.h"
#include "engine/nostr/event.h"

#include <string>

namespace nandu::nostr {

enum class ControlCharacters : std::uint8_t {
    Verbatim, // NIP-01
    Escaped,  // JSON.stringify: \u00xx
};

std::string canonicalJson(const Event& event, ControlCharacters form = ControlCharacters::Verbatim);

// True when both forms are the same text: no control character but the five that NIP-01 escapes by a letter.
bool hasOneCanonicalForm(const Event& event);

class EventHasher {
public:
    EventId id(const Event& event, ControlCharacters form = ControlCharacters::Verbatim);
    // Is event.id the hash of the event in either form?
    bool idHolds(const Event& event);

private:
    crypto::Sha256 m_sha;
    std::string m_text;
};

} // namespace nandu::nostr
