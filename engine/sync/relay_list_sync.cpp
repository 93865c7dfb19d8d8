// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/sync/relay_list_sync.h"

#include "engine/nostr/kinds.h"

namespace nandu::sync {

using net::RelayPool;

namespace {
constexpr std::int64_t overlapS = 60 * 60; // authors' clocks differ
constexpr std::int64_t liveLooksBackS = 15 * 60;
constexpr std::chrono::minutes wantedAgainAfter(10);
constexpr std::size_t wantedMax = 5'000;

nostr::Filter relayListsOf(std::vector<base::PubKey> people)
{
    nostr::Filter filter;
    filter.authors = std::move(people);
    filter.kinds = {{nostr::kinds::relayList}};
    return filter;
}
} // namespace

RelayListSync::RelayListSync(SubscriptionRegistry& registry, RelayPool& pool, const RelayRoster& roster)
    : m_registry(registry), m_pool(pool), m_roster(roster), m_asks(registry)
{
    QObject::connect(&registry, &SubscriptionRegistry::answered, &m_context, [this](WantId want, base::RelayRef, WantEnd end) {
        if (want == m_refresh && end == WantEnd::Complete)
            m_refreshedAt[m_refreshOf] = m_askedAtS;
    });
}

void RelayListSync::takeStored(const SyncView& view)
{
    m_isRefreshDue = true;
    apply(view);
}

void RelayListSync::apply(const SyncView& view)
{
    if (view.follows != m_liveFor) {
        m_liveFor = view.follows;
        m_liveSince = view.nowS - liveLooksBackS;
    }
    Want live{.filters = {}, .priority = Want::Priority::Background, .isLive = true};
    if (!view.follows.empty()) {
        live.filters = {relayListsOf(view.follows)};
        live.filters[0].since = m_liveSince;
    }
    m_live.set(m_registry, live, view.readRelays);

    const bool isStale = m_askedAtS != 0 && view.nowS - m_askedAtS >= std::chrono::seconds(staleAfter).count();
    if ((m_isRefreshDue || isStale) && view.me && !view.follows.empty() && !view.readRelays.empty())
        refresh(view);
}

void RelayListSync::refresh(const SyncView& view)
{
    const auto last = m_refreshedAt.find(*view.me);
    std::vector<base::PubKey> known, unknown;
    for (const base::PubKey& person : view.follows)
        (last != m_refreshedAt.end() && m_roster.knowsListOf(person) ? known : unknown).push_back(person);
    Want want{.filters = {}, .priority = Want::Priority::Background};
    if (!unknown.empty())
        want.filters.push_back(relayListsOf(std::move(unknown)));
    if (!known.empty()) {
        want.filters.push_back(relayListsOf(std::move(known)));
        want.filters.back().since = last->second - overlapS;
    }
    m_isRefreshDue = false;
    m_askedAtS = view.nowS;
    m_refreshOf = *view.me;
    m_refresh = m_asks.ask(std::move(want), askable(view));
}

void RelayListSync::want(const base::PubKey& person, const SyncView& view)
{
    if (view.readRelays.empty())
        return;
    if (m_wanted.size() >= wantedMax)
        m_wanted.clear();
    const auto [at, isNew] = m_wanted.try_emplace(person, view.now);
    if (!isNew && view.now - at->second < wantedAgainAfter)
        return;
    at->second = view.now;
    m_asks.ask({.filters = {relayListsOf({person})}, .priority = Want::Priority::Visible}, askable(view));
}

std::vector<base::RelayRef> RelayListSync::askable(const SyncView& view) const
{
    std::vector<base::RelayRef> relays = view.readRelays;
    for (const base::RelayRef indexer : m_indexers) {
        if (m_pool.visit(indexer))
            relays = withMore(std::move(relays), {indexer});
    }
    return relays;
}

} // namespace nandu::sync
