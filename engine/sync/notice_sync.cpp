// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/sync/notice_sync.h"

#include "engine/nostr/kinds.h"

namespace nandu::sync {

namespace kinds = nostr::kinds;

namespace {
constexpr std::uint32_t pageNotices = 100;

nostr::Filter noticesOf(const base::PubKey& me)
{
    nostr::Filter filter;
    filter.tags['p'] = {me.hex()};
    filter.kinds = {{kinds::note, kinds::repost, kinds::reaction, kinds::genericRepost, kinds::zapReceipt, kinds::comment}};
    return filter;
}
} // namespace

void NoticeSync::addCovered(const SyncView& view, CoveredSubjects& covered)
{
    if (!view.me)
        return;
    for (const base::RelayRef relay : view.readRelays)
        covered[relay].push_back({.about = CoveredSubject::About::Notices, .scope = noticesOf(*view.me), .authors = {}, .floor = view.historyFloor(), .priority = Want::Priority::Feed});
}

void NoticeSync::apply(const SyncView& view)
{
    Want want{.filters = {}, .priority = Want::Priority::Feed, .isLive = true};
    if (view.me) {
        nostr::Filter followers; // apart: lists are written again and again
        followers.tags['p'] = {view.me->hex()};
        followers.kinds = {{kinds::contacts}};
        followers.limit = pageNotices;
        want.filters = {followers};
    }
    m_live.set(m_registry, want, view.readRelays);

    std::erase_if(m_olderAsked, [&](const auto& asked) { return !view.interests.contains(asked.first); });
    for (const auto& [watch, interest] : view.interests) {
        if (interest.feed != FeedInterest::Feed::Notices || interest.olderThan <= 0 || want.filters.empty()
            || m_olderAsked[watch] == interest.olderThan)
            continue;
        m_olderAsked[watch] = interest.olderThan;
        Want older{.filters = {noticesOf(*view.me)}, .priority = Want::Priority::Visible};
        older.filters[0].until = interest.olderThan;
        older.filters[0].limit = pageNotices;
        m_older.ask(older, view.readRelays);
    }
}

} // namespace nandu::sync
