// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where an event stands in a conversation: root and direct parent by NIP-10 (marked, else positional) for notes, by NIP-22
// for comments. q tags and "mention" markers are never replies. Pure function, any thread.
#pragma once

#include "engine/nostr/event.h"

#include <optional>
#include <string>
#include <vector>

namespace nandu::nostr {

struct ThreadPlace {
    std::optional<EventId> id;
    std::string address;          // "kind:pubkey:d" when the place is an address (NIP-22), or known with the id
    std::string relayHint;        // as written by a stranger
    std::optional<PubKey> author; // as claimed by the tag
    bool isSet() const { return id || !address.empty(); }
    bool operator==(const ThreadPlace&) const = default;
};

struct ThreadPosition {
    ThreadPlace root;
    ThreadPlace parent; // equal to the root for a direct answer; not set for a note that answers nothing
    std::vector<EventId> mentions; // e tags that are neither root nor parent
};

// Not set for kinds other than 1 and 1111.
ThreadPosition threadPositionOf(const Event& event);

} // namespace nandu::nostr
