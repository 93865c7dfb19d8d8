// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Is the newest version of an own list known well enough to publish another one on top of it? Pure functions, any thread.
#pragma once

#include "engine/nostr/event.h"

#include <cstddef>
#include <optional>
#include <span>

namespace nandu::accounts {

// What became of one question to a group of relays.
struct Asked {
    std::size_t asked = 0;
    std::size_t answered = 0; // until EOSE
    std::size_t had = 0;      // sent some version
};

struct ListBase {
    std::optional<nostr::Event> newest; // of all relays, our own cache and the versions kept
    Asked own;                          // the relays one writes to
    Asked indexers;                     // relays that keep everybody's lists
    bool mayExistElsewhere = true;      // the account was not made here, and its own relay list is not known
};

enum class BaseTrust {
    Known,
    Unknown,      // too few answered: nothing may be published, the edit waits
    NothingFound, // all answered, and none has what may exist: only the user can tell
    DatedAhead,   // the newest one is dated more than a day ahead
};

// Known: two relays had a version; or one had, and every own relay and an indexer answered; or nobody had one, all of those
// answered, and none can exist elsewhere.
BaseTrust trustOf(const ListBase& base, std::int64_t now);

// More than half of what was there would be gone, from ten up.
bool shrinksTooMuch(std::size_t before, std::size_t after);
// Worth a notice: ten entries or more, or more than half of four or more.
bool isNotableLoss(std::size_t before, std::size_t lost);

// Newest created_at, the lower id where they are equal (NIP-01).
bool isNewer(const nostr::Event& a, const nostr::Event& b);
std::optional<nostr::Event> newestOf(std::span<const nostr::Event> versions);

} // namespace nandu::accounts
