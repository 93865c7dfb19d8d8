// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a person writes and is reached: kind 10002, NIP-65. Pure functions, any thread.
#pragma once

#include "engine/base/relay_url.h"
#include "engine/nostr/event.h"

#include <span>
#include <vector>

namespace nandu::nostr {

struct RelayListEntry {
    base::RelayUrl url;
    bool read = true;
    bool write = true;
    bool operator==(const RelayListEntry&) const = default;
};

inline constexpr std::size_t relayListEntriesMax = 20; // the rest of a longer list is not looked at

// Junk and repeated entries are left out. Whether an entry may be dialled is its url's isDialableFromHint().
std::vector<RelayListEntry> relayListOf(const Event& event);
TagList relayListTags(std::span<const RelayListEntry> entries);

} // namespace nandu::nostr
