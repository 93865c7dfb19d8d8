// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/retention_rules.h"

#include "engine/nostr/kinds.h"

#include <algorithm>
#include <array>
#include <limits>

namespace nandu::store {

using nostr::Distance;
namespace kinds = nostr::kinds;

namespace {

// What feeds, threads, messages and profiles are made of.
constexpr std::array<std::uint16_t, 14> shownKinds = {
    kinds::note, 4, kinds::repost, 14, 15, kinds::genericRepost, 20, 21, 22, 1059, 1068, kinds::comment, 9802, kinds::longForm};

int daysByDistance(const RetentionRules& rules, Distance distance)
{
    switch (distance) {
    case Distance::Own: return 0;
    case Distance::Following: return rules.followingDays;
    case Distance::Friends: return rules.friendsDays;
    case Distance::Strangers: return rules.strangersDays;
    }
    return 0;
}

int daysByKind(const RetentionRules& rules, std::uint16_t kind)
{
    switch (kindClassOf(kind)) {
    case KindClass::Shown: return 0;
    case KindClass::Reactions: return rules.reactionDays;
    case KindClass::Other: return rules.otherDays;
    }
    return 0;
}

bool isTighter(int days, int than) { return days > 0 && (than == 0 || days < than); }

} // namespace

KindClass kindClassOf(std::uint16_t kind)
{
    if (kind == kinds::reaction || kind == kinds::zapReceipt)
        return KindClass::Reactions;
    return std::ranges::find(shownKinds, kind) == shownKinds.end() ? KindClass::Other : KindClass::Shown;
}

std::int64_t keptFrom(const RetentionRules& rules, Distance distance, std::uint16_t kind, std::int64_t now)
{
    constexpr std::int64_t daySeconds = 86'400;
    const int byDistance = daysByDistance(rules, distance);
    const int byKind = distance == Distance::Own ? 0 : daysByKind(rules, kind);
    const int days = isTighter(byKind, byDistance) ? byKind : byDistance;
    return days > 0 ? now - days * daySeconds : std::numeric_limits<std::int64_t>::min();
}

Leaving reasonFor(const RetentionRules& rules, Distance distance, std::uint16_t kind)
{
    if (isTighter(daysByKind(rules, kind), daysByDistance(rules, distance)))
        return kindClassOf(kind) == KindClass::Reactions ? Leaving::Reactions : Leaving::OtherKinds;
    return distance == Distance::Strangers ? Leaving::OfStrangers : distance == Distance::Friends ? Leaving::OfFriends : Leaving::OfFollowed;
}

} // namespace nandu::store
