// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Cuts what is wanted into REQs that a relay takes: values a filter, filters a REQ, bytes a message, and its largest limit.
// Together the pieces ask for exactly the same events. Pure function, any thread.
#pragma once

#include "engine/net/relay_status.h"
#include "engine/nostr/filter.h"

#include <cstddef>
#include <vector>

namespace nandu::sync {

inline constexpr std::size_t authorsPerFilterMax = 500;
inline constexpr std::size_t valuesPerFilterMax = 200;              // ids and tag values: many relays refuse more
inline constexpr std::size_t filtersPerReqUsual = 10;               // where NIP-11 says nothing
inline constexpr std::size_t messageBytesUsual = 64 * 1024;
inline constexpr std::size_t messageBytesLargest = 512 * 1024;      // we never need more, whatever a relay allows

// One inner list a REQ. Filters with an empty list match nothing and are left out.
std::vector<std::vector<nostr::Filter>> splitForRelay(const std::vector<nostr::Filter>& filters, const net::RelayLimits& limits);

// The filter with the longest of its lists in two parts; none when there is nothing left to cut.
std::vector<nostr::Filter> halvesOf(const nostr::Filter& filter);

} // namespace nandu::sync
