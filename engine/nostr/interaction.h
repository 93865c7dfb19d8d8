// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What one event adds to whom: the only input of every count. A pure function of a verified event, computed by the verify
// worker (of zaps, which hold a signature to check, beside the store's writer), summed by store/count_flusher. Plain values, any thread.
#pragma once

#include "engine/base/ids.h"
#include "engine/nostr/event.h"

#include <cstdint>
#include <string>
#include <vector>

namespace nandu::nostr {

enum class InteractionType : std::uint8_t {
    Reply = 1,    // NIP-10 direct parent; NIP-22 parent
    Repost = 2,   // NIP-18 kinds 6 and 16
    Quote = 3,    // NIP-18 q tag
    Reaction = 4, // NIP-25; `emoji` says which
    Zap = 5,      // NIP-57 receipt whose parts agree; `millisats`
};

struct Interaction {
    InteractionType type = InteractionType::Reply;
    EventId target;            // zero when the target is an address
    std::string targetAddress; // "kind:pubkey:d", else empty
    PubKey author;             // who replied, reacted, or (zap) signed the request
    std::string emoji;         // "+" for like, "-" for dislike, one grapheme cluster, or ":shortcode:"
    PubKey recipient;          // zaps: whom the receipt names; counted only while it is the author of the target
    PubKey zapProvider;        // zaps: who signed the receipt
    std::uint64_t millisats = 0;

    bool operator==(const Interaction&) const = default;
};

// Empty for events that add nothing to a count. A quote that is also a reply gives both.
std::vector<Interaction> interactionsOf(const Event& event);

} // namespace nandu::nostr
