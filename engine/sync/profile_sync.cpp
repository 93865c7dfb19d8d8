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
    std::vector<base::PubKey> people;
    for (const auto& [watch, interest] : view.interests)
        addNew(view, interest.visibleAuthors, people);
    send(view, std::move(people));
}

void ProfileSync::ask(const SyncView& view, const std::vector<base::PubKey>& people)
{
    std::vector<base::PubKey> asked;
    addNew(view, people, asked);
    send(view, std::move(asked));
}

void ProfileSync::addNew(const SyncView& view, const std::vector<base::PubKey>& people, std::vector<base::PubKey>& added)
{
    if (view.readRelays.empty())
        return;
    if (view.readRelays != m_askedRelays || m_askedAt.size() > rememberedMax)
        m_askedAt.clear(); // a relay that was not asked may know more
    m_askedRelays = view.readRelays;
    for (const base::PubKey& person : people) {
        const auto [asked, isNew] = m_askedAt.try_emplace(person, view.now);
        if (!isNew && view.now - asked->second < freshFor)
            continue;
        asked->second = view.now;
        added.push_back(person);
    }
}

void ProfileSync::send(const SyncView& view, std::vector<base::PubKey> people)
{
    if (people.empty())
        return;
    nostr::Filter filter;
    filter.authors = std::move(people);
    filter.kinds = {{nostr::kinds::profile}};
    m_asks.ask({.filters = {filter}, .priority = Want::Priority::Visible}, view.readRelays);
}

} // namespace nandu::sync
