// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Why the gate refused a frame: counted per relay and reason, never shown as a popup. Plain value, any thread.
#pragma once

#include <cstdint>
#include <string_view>

namespace nandu::ingest {

enum class Refusal : std::uint8_t {
    None,
    TooLarge,
    NotJson,
    DuplicateKey,
    MissingKey,
    WrongType,      // or another shape than an event's
    OutOfRange,     // kind or created_at
    TooDeep,
    TooManyTags,
    BadHex,         // upper case, wrong length
    BadUtf8,
    Unsolicited,    // matches no open subscription
    LateAnswer,     // of a subscription closed less than 10 s ago: not held against the relay
    BadId,
    BadSignature,
    Crashed,        // the check itself failed twice on this frame
};
inline constexpr std::size_t refusalCount = 16;

// Stable names for metrics and `nandu-cli import --json`: "too-large", "duplicate-key", ...
std::string_view refusalName(Refusal refusal);

} // namespace nandu::ingest
