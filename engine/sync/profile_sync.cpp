// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/sync/profile_sync.h"

#include "engine/nostr/kinds.h"

namespace nandu::sync {

namespace {
constexpr std::chrono::minutes freshFor(10);
constexpr std::size_t rememberedMax = 20'000;
} // namespace

void ProfileSync::apply(const SyncView& view)
{
    if (view.readRelays.empty())
        return;
    if (view.readRelays != m_askedRelays || m_askedAt.size() > rememberedMax)
        m_askedAt.clear(); // a relay that was not asked may know more
    m_askedRelays = view.readRelays;

    nostr::Filter filter;
    filter.authors.emplace();
    filter.kinds = {{nostr::kinds::profile}};
    for (const auto& [watch, interest] : view.interests) {
        for (const base::PubKey& author : interest.visibleAuthors) {
            const auto [asked, isNew] = m_askedAt.try_emplace(author, view.now);
            if (!isNew && view.now - asked->second < freshFor)
                continue;
            asked->second = view.now;
            filter.authors->push_back(author);
        }
    }
    if (!filter.authors->empty())
        m_asks.ask({.filters = {filter}, .priority = Want::Priority::Visible}, view.readRelays);
}

} // namespace nandu::sync
