// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whose notes are kept in step, by how near they are: the nearest first, up to a cap. Pure function, any thread.
#pragma once

#include "engine/base/limits.h"
#include "engine/nostr/follow_circles.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace nandu::sync {

struct ScopeRules {
    enum class Reach : std::uint8_t { Self, Following, Mutual, Friends };
    Reach reach = Reach::Following;
    std::size_t peopleMax = base::limits::scopeAuthorsMax;
    std::vector<base::PubKey> allowed; // wherever they stand, and first
    std::vector<base::PubKey> denied;  // never, also when they are allowed
    bool operator==(const ScopeRules&) const = default;
};

struct SyncScope {
    std::vector<base::PubKey> people; // without oneself, whose own events are always kept in step
    std::size_t wanted = 0;           // how many they were before the cap
};

SyncScope scopeOf(const ScopeRules& rules, const base::PubKey& me, const nostr::FollowCircles& circles);

} // namespace nandu::sync
