// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// NIP-40: the second from which on an event no longer counts. Pure functions, any thread.
#pragma once

#include "engine/nostr/event.h"

#include <cstdint>
#include <optional>

namespace nandu::nostr {

// Absent without an expiration tag or when it is not a number.
std::optional<std::int64_t> expirationOf(const Event& event);

inline bool isExpired(const Event& event, std::int64_t now)
{
    const auto at = expirationOf(event);
    return at && *at <= now;
}

} // namespace nandu::nostr
