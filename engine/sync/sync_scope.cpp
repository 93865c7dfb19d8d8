// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/sync/sync_scope.h"

#include <unordered_set>

namespace nandu::sync {

SyncScope scopeOf(const ScopeRules& rules, const base::PubKey& me, const nostr::FollowCircles& circles)
{
    using Reach = ScopeRules::Reach;
    std::unordered_set<base::PubKey> apart(rules.denied.begin(), rules.denied.end()); // denied, or in it already
    apart.insert(me);
    SyncScope scope;
    const auto take = [&](const std::vector<base::PubKey>& people) {
        for (const base::PubKey& person : people) {
            if (!apart.contains(person)) {
                ++scope.wanted;
                if (scope.people.size() < rules.peopleMax)
                    scope.people.push_back(person);
            }
        }
    };
    for (const base::PubKey& person : rules.allowed) {
        const std::vector<base::PubKey> one = {person};
        take(one);
        apart.insert(person);
    }
    // The circles hold nobody twice.
    if (rules.reach == Reach::Mutual)
        take(circles.mutual);
    if (rules.reach == Reach::Following || rules.reach == Reach::Friends)
        take(circles.following);
    if (rules.reach == Reach::Friends)
        take(circles.friends);
    return scope;
}

} // namespace nandu::sync
