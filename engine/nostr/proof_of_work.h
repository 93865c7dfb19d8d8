// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Proof of work (NIP-13): an id that begins with so many zero bits, found by trying. Pure functions, any thread; mining is slow
// by design: not on the GUI, net or publisher's thread.
#pragma once

#include "engine/nostr/event_builder.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>

namespace nandu::nostr {

inline constexpr unsigned workBitsMax = 32; // more takes hours

unsigned zeroBits(const EventId& id);
unsigned bitsPromised(const TagList& tags); // of the nonce tag; 0 without one

// The draft with a nonce tag that commits to `bits`, in place of an older one. `goOn` hears how many were tried, every few
// milliseconds; absent once it says false.
std::optional<EventTemplate> mined(EventTemplate what, const PubKey& author, unsigned bits, const std::function<bool(std::uint64_t tried)>& goOn);

// What a relay wants that refused with "pow: 28 bits needed" or "pow: difficulty 25 is less than 30": the largest number in it.
std::optional<unsigned> bitsAskedFor(std::string_view reason);

} // namespace nandu::nostr
