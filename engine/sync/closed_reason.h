// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What to do when a relay closes a subscription, by the prefix of its message (NIP-01, NIP-42). Pure function, any thread.
#pragma once

#include <cstdint>
#include <string_view>

namespace nandu::sync {

enum class ClosedReaction : std::uint8_t {
    Park,         // "auth-required:": until the user is signed in there, or will not be
    SlowDown,     // "rate-limited:": nothing is asked of this relay for a while
    GiveUp,       // "restricted:", "pow:", "mute:": never for us
    AskNarrower,  // "unsupported:", "invalid:": one of several filters may be the culprit, or there is too much in one
    LeaveRelay,   // "blocked:": it wants nothing of us
    AskAnew,      // "duplicate:": it knows the subscription id
    FewerAtOnce,  // "error: too many subscriptions" in any words
    RetryLater,   // "error:", and what no convention knows
};

ClosedReaction reactionTo(std::string_view message);

} // namespace nandu::sync
