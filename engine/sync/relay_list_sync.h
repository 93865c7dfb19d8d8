// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where people write and read (kind 10002), from the user's relays and from indexers: unknown lists whole, known ones only if they
// changed since the last time, once a day. Lives on the net thread.
#pragma once

#include "engine/sync/relay_roster.h"

#include <chrono>

namespace nandu::sync {

class RelayListSync {
public:
    static constexpr std::chrono::hours staleAfter{24};

    RelayListSync(SubscriptionRegistry& registry, net::RelayPool& pool, const RelayRoster& roster);

    void setIndexers(std::vector<base::RelayRef> indexers) { m_indexers = std::move(indexers); }
    // What of the followed people's lists is stored is known to the roster now.
    void takeStored(const SyncView& view);
    void apply(const SyncView& view);
    std::vector<base::RelayRef> askable(const SyncView& view) const; // who may know anybody's lists
    void want(const base::PubKey& person, const SyncView& view); // somebody on screen; not again for a while

    // When the lists of whose follows were asked for last, seconds since 1970; kept over restarts by the owner.
    void setRefreshedAt(std::map<base::PubKey, std::int64_t> at) { m_refreshedAt = std::move(at); }
    const std::map<base::PubKey, std::int64_t>& refreshedAt() const { return m_refreshedAt; }

private:
    void refresh(const SyncView& view);

    SubscriptionRegistry& m_registry;
    net::RelayPool& m_pool;
    const RelayRoster& m_roster;
    std::vector<base::RelayRef> m_indexers;
    KeptWant m_live;
    OneShots m_asks;
    QObject m_context;
    std::vector<base::PubKey> m_liveFor;
    std::int64_t m_liveSince = 0;
    bool m_isRefreshDue = false;
    std::int64_t m_askedAtS = 0; // of the last refresh in this run
    WantId m_refresh = 0;
    base::PubKey m_refreshOf;
    std::map<base::PubKey, std::int64_t> m_refreshedAt;
    std::map<base::PubKey, std::chrono::steady_clock::time_point> m_wanted;
};

} // namespace nandu::sync
