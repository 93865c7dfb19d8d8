// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tags as the bytes of event.tags: counts and lengths as variable-length numbers, ids and keys (64 lower-case hex digits) as
// their 32 bytes. Exact both ways: what comes out is what was signed. Pure functions, any thread.
#pragma once

#include "engine/nostr/tag_list.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace nandu::store {

// Appends to `out`.
void encodeTags(const nostr::TagList& tags, std::vector<std::uint8_t>& out);

// Absent when the bytes are damaged.
std::optional<nostr::TagList> decodeTags(std::span<const std::uint8_t> bytes);

} // namespace nandu::store
