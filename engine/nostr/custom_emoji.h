// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures for ":shortcode:" in a text (NIP-30), from one's own list (kind 10030) and the sets that it names (kind 30030, NIP-51).
// Pure functions, any thread.
#pragma once

#include "engine/nostr/address.h"
#include "engine/nostr/event.h"
#include "engine/nostr/event_builder.h"

#include <span>
#include <string>
#include <vector>

namespace nandu::nostr {

inline constexpr std::size_t emojiMax = 2'000; // of one person
inline constexpr std::size_t emojiSetsMax = 50;

struct CustomEmoji {
    std::string shortcode; // letters, digits, _ and -
    std::string url;       // http or https
    bool operator==(const CustomEmoji&) const = default;
};

std::vector<Address> emojiSetsNamedBy(const Event& list);
// Of the list first, then of its sets in their order; each shortcode once.
std::vector<CustomEmoji> emojiOf(std::span<const Event> listAndSets);
// A tag for each that the text uses, unless it has one.
void addEmoji(EventTemplate& draft, std::span<const CustomEmoji> known);

} // namespace nandu::nostr
