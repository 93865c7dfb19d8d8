// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/accounts/list_edit.h"

#include "engine/nostr/contact_list.h"
#include "engine/nostr/kinds.h"

#include <algorithm>

namespace nandu::accounts {

namespace {

using base::ErrorCode;
using base::fail;

constexpr std::size_t guardedFrom = 10; // follows: a smaller list may halve by one honest click or two
constexpr std::int64_t aheadMax = 24 * 60 * 60; // seconds: a base dated later is wrong, and following it would chase the error

} // namespace

std::optional<nostr::Event> newestOf(std::span<const nostr::Event> versions)
{
    const auto newest = std::max_element(versions.begin(), versions.end(), [](const nostr::Event& a, const nostr::Event& b) {
        return a.createdAt != b.createdAt ? a.createdAt < b.createdAt : a.id > b.id;
    });
    return newest == versions.end() ? std::nullopt : std::optional(*newest);
}

base::Result<nostr::EventTemplate> editedFollowList(const ListBase& base, const FollowEdit& edit, std::int64_t now)
{
    if (base.relaysAnswered == 0)
        return fail(ErrorCode::Unavailable, "None of your relays answered, so your newest follow list could not be loaded. Nothing was changed.");
    if (!base.newest && (base.mayExistElsewhere || base.relaysAnswered < base.relaysAsked || base.lastKnown > 0))
        return fail(ErrorCode::Unavailable,
                    "Your follow list was not found on the relays that answered, and one may exist elsewhere. Nothing was changed.");
    const nostr::TagList before = base.newest ? base.newest->tags : nostr::TagList();
    const std::size_t known = nostr::followsOf(before).size();
    if (base.lastKnown >= guardedFrom && known * 2 < base.lastKnown)
        return fail(ErrorCode::Refused, "The newest follow list has " + std::to_string(known) + " people, an earlier one had "
                        + std::to_string(base.lastKnown) + ": another app may have lost it. Nothing was changed.");
    if (base.newest && base.newest->createdAt > now + aheadMax)
        return fail(ErrorCode::Refused, "The newest follow list is dated in the future. Nothing was changed.");
    nostr::EventTemplate next;
    next.kind = nostr::kinds::contacts;
    next.tags = edit.follow ? nostr::withFollow(before, edit.subject, edit.relayHint) : nostr::withoutFollow(before, edit.subject);
    if (next.tags == before)
        return fail(ErrorCode::NotFound, edit.follow ? "You follow them already." : "You do not follow them.");
    next.content = base.newest ? base.newest->content : std::string();
    next.createdAt = base.newest ? std::max(now, base.newest->createdAt + 1) : now;
    return next;
}

} // namespace nandu::accounts
