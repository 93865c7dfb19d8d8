// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the user no longer wants to keep: docs/decisions/retention.md. Plain values and pure functions, any thread.
#pragma once

#include "engine/nostr/follow_circles.h"

#include <cstdint>

namespace nandu::store {

// Days since created_at; 0: kept for ever.
struct RetentionRules {
    int followingDays = 0;
    int friendsDays = 0;
    int strangersDays = 0;
    int reactionDays = 0;       // reactions and zaps to what is not here; those to a stored note stay as long as it does
    int otherDays = 0;          // kinds that no page shows
    std::int64_t bytesMax = 0;  // of the database without its free pages; 0: no cap
    bool isOff() const { return *this == RetentionRules(); }
    bool operator==(const RetentionRules&) const = default;
};

enum class Leaving : std::uint8_t { OfFollowed, OfFriends, OfStrangers, Reactions, OtherKinds, Size };
inline constexpr std::size_t leavingCount = 6;
enum class Staying : std::uint8_t { Wanted, Own, Newest, Listed, NamesYou, Conversation }; // Listed: an event of one's own refers to it
inline constexpr std::size_t stayingCount = 6;

enum class KindClass : std::uint8_t { Shown, Reactions, Other };
KindClass kindClassOf(std::uint16_t kind);

// The first second that is kept of such events; INT64_MIN: all are.
std::int64_t keptFrom(const RetentionRules& rules, nostr::Distance distance, std::uint16_t kind, std::int64_t now);
// By which rule an event older than that leaves.
Leaving reasonFor(const RetentionRules& rules, nostr::Distance distance, std::uint16_t kind);

} // namespace nandu::store
