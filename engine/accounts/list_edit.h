// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One addition to or removal from the own follow list, as compare-and-swap on the newest version (security rule 6, E16): the
// list is never written from an empty or stale memory. Pure functions, any thread.
#pragma once

#include "engine/base/result.h"
#include "engine/nostr/event.h"
#include "engine/nostr/event_builder.h"

#include <optional>
#include <span>
#include <string>

namespace nandu::accounts {

struct FollowEdit {
    base::PubKey subject;
    bool follow = true;
    std::string relayHint;
};

// What was found when the newest version was asked for.
struct ListBase {
    std::optional<nostr::Event> newest; // of all relays and our own store
    std::size_t relaysAsked = 0;
    std::size_t relaysAnswered = 0;     // until EOSE
    bool mayExistElsewhere = true;      // the account was not made here, and its own relay list is not known
    std::size_t lastKnown = 0;          // follows in the version that we saved last
};

// Newest created_at, the lower id where they are equal (NIP-01).
std::optional<nostr::Event> newestOf(std::span<const nostr::Event> versions);

// The next kind 3. Unavailable: no relay answered, or none has a list and one may exist. Refused: the base has lost more than
// half of what was known, or is dated more than a day ahead. NotFound: nothing would change.
base::Result<nostr::EventTemplate> editedFollowList(const ListBase& base, const FollowEdit& edit, std::int64_t now);

} // namespace nandu::accounts
