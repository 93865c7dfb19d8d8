// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/accounts/list_base.h"

#include <algorithm>

namespace nandu::accounts {

namespace {

constexpr std::size_t guardedFrom = 10; // entries: a smaller list may halve by one honest click or two
constexpr std::int64_t aheadMax = 24 * 60 * 60; // seconds: following a base dated later would chase the error

} // namespace

BaseTrust trustOf(const ListBase& base, std::int64_t now)
{
    const std::size_t had = base.own.had + base.indexers.had;
    const bool allOwn = base.own.asked > 0 && base.own.answered == base.own.asked;
    const bool anIndexer = base.indexers.asked == 0 || base.indexers.answered > 0;
    if (base.newest && base.newest->createdAt > now + aheadMax)
        return BaseTrust::DatedAhead;
    if (base.own.answered == 0)
        return BaseTrust::Unknown;
    if (base.newest && (had >= 2 || (had == 1 && allOwn && anIndexer)))
        return BaseTrust::Known;
    if (!allOwn || !anIndexer)
        return BaseTrust::Unknown;
    return base.mayExistElsewhere || base.newest ? BaseTrust::NothingFound : BaseTrust::Known;
}

bool shrinksTooMuch(std::size_t before, std::size_t after)
{
    return before >= guardedFrom && after * 2 < before;
}

bool isNotableLoss(std::size_t before, std::size_t lost)
{
    return lost >= 10 || (before >= 4 && lost * 2 > before);
}

bool isNewer(const nostr::Event& a, const nostr::Event& b)
{
    return a.createdAt != b.createdAt ? a.createdAt > b.createdAt : a.id < b.id;
}

std::optional<nostr::Event> newestOf(std::span<const nostr::Event> versions)
{
    const auto newest = std::max_element(versions.begin(), versions.end(), [](const nostr::Event& a, const nostr::Event& b) { return isNewer(b, a); });
    return newest == versions.end() ? std::nullopt : std::optional(*newest);
}

} // namespace nandu::accounts
