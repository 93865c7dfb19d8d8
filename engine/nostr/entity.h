// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keys, notes and addresses as people pass them on: NIP-19 entities and NIP-21 nostr: URIs, both ways. A secret key is no
// entity: it is only ever decoded into a base::Secret. Pure functions, any thread.
#pragma once

#include "engine/base/result.h"
#include "engine/base/secret.h"
#include "engine/nostr/event.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nandu::nostr {

struct Entity {
    enum class Type : std::uint8_t { Npub, Note, Nprofile, Nevent, Naddr };
    Type type = Type::Npub;
    std::optional<PubKey> author;      // npub, nprofile: the key itself; naddr: always; nevent: perhaps
    std::optional<EventId> eventId;    // note, nevent
    std::string identifier;            // naddr: the d tag
    std::optional<std::uint16_t> kind; // naddr: always; nevent: perhaps
    std::vector<std::string> relays;   // ws(s) hints as written: strangers' text, check with base::RelayUrl
    bool operator==(const Entity&) const = default;
};

// "npub1...", "note1...", "nprofile1...", "nevent1...", "naddr1...". InvalidInput for anything else; Refused for a secret key.
base::Result<Entity> parseEntity(std::string_view text);
// The same after "nostr:" in any case (NIP-21).
base::Result<Entity> parseNostrUri(std::string_view uri);
std::string toBech32(const Entity& entity);

std::string npubOf(const PubKey& key);
std::string noteOf(const EventId& id);
std::string neventOf(const EventId& id, const PubKey& author, std::uint16_t kind, std::string_view relayHint = {});

// "nsec1..." to the 32 bytes; InvalidInput unless they are a valid secret key.
base::Result<base::Secret> parseNsec(std::string_view nsec);
base::Secret nsecOf(const base::Secret& key);

} // namespace nandu::nostr
