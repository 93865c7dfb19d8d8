// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What decides what to fetch, as one value: who is signed in, whom they follow, which relays serve, what is on screen. And a
// want that follows it. Plain values, net thread.
#pragma once

#include "engine/base/limits.h"
#include "engine/sync/feed_interest.h"
#include "engine/sync/subscription_registry.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace nandu::sync {

// Events that are to be complete at one relay: covered_sync.h.
struct CoveredSubject {
    enum class About : std::uint8_t { Own, People, Notices };
    About about = About::People;
    nostr::Filter scope;               // kinds and tags; authors, times and limit are given there
    std::vector<base::PubKey> authors; // none: the scope names none
    std::int64_t floor = 0;            // seconds since 1970; older ones are not asked for
    Want::Priority priority = Want::Priority::Feed; // of the live subscription; pages of the past come after all else
};
using CoveredSubjects = std::map<base::RelayRef, std::vector<CoveredSubject>>;

struct SyncView {
    std::optional<base::PubKey> me;
    std::vector<base::PubKey> follows;
    std::vector<base::RelayRef> readRelays; // the user's, then those of their own list (NIP-65)
    std::vector<base::RelayRef> ownRelays;  // read and write: where one's own events are looked for
    std::vector<std::pair<base::RelayRef, std::vector<base::PubKey>>> followRelays; // every relay that follows are read from, and who
    std::vector<std::pair<base::RelayRef, std::vector<base::PubKey>>> turns; // relays over the cap, visited one after the other
    std::map<base::PubKey, std::vector<base::RelayRef>> authorRelays;  // where people whose page is open write, besides readRelays
    std::map<std::uint64_t, std::vector<base::RelayRef>> threadRelays; // by watch: where the root's author is answered (NIP-65)
    std::map<std::uint64_t, FeedInterest> interests; // by watch
    std::set<base::PubKey> profiles;                 // shown outside of any feed
    int historyDays = static_cast<int>(base::limits::historyDays); // how far back notes of others are kept complete
    std::int64_t keptFrom = 0;          // and not before this second
    std::int64_t nowS = 0;
    std::chrono::steady_clock::time_point now{};

    // The start of a day, so that it moves once in one.
    std::int64_t historyFloor() const
    {
        constexpr std::int64_t day = 86'400;
        return std::max<std::int64_t>({0, (nowS / day - historyDays) * day, keptFrom});
    }
};

// One want that is opened, changed and closed as what it asks changes. No filters: closed.
class KeptWant {
public:
    void set(SubscriptionRegistry& registry, Want want, const std::vector<base::RelayRef>& relays)
    {
        if (m_id != 0 && want.filters == m_filters) {
            registry.setRelays(m_id, relays);
            return;
        }
        close(registry);
        if (want.filters.empty())
            return;
        m_filters = want.filters;
        m_id = registry.open(std::move(want), relays);
    }
    void close(SubscriptionRegistry& registry)
    {
        if (m_id != 0)
            registry.close(std::exchange(m_id, 0));
    }
    WantId id() const { return m_id; }

private:
    WantId m_id = 0;
    std::vector<nostr::Filter> m_filters;
};

inline std::vector<base::RelayRef> withMore(std::vector<base::RelayRef> relays, const std::vector<base::RelayRef>& more)
{
    for (const base::RelayRef relay : more) {
        if (std::find(relays.begin(), relays.end(), relay) == relays.end())
            relays.push_back(relay);
    }
    return relays;
}

// Closes and forgets the wants of `kept` whose key is not wanted any more.
template <typename Key, typename IsWanted>
void closeOthers(std::map<Key, KeptWant>& kept, SubscriptionRegistry& registry, IsWanted isWanted)
{
    for (auto at = kept.begin(); at != kept.end();) {
        if (isWanted(at->first)) {
            ++at;
            continue;
        }
        at->second.close(registry);
        at = kept.erase(at);
    }
}

// Wants that are asked once: opened, and closed when every relay has answered.
class OneShots : public QObject {
public:
    explicit OneShots(SubscriptionRegistry& registry) : m_registry(registry)
    {
        connect(&registry, &SubscriptionRegistry::answered, this, [this](WantId want, base::RelayRef relay) {
            const auto at = m_left.find(want);
            if (at == m_left.end())
                return;
            at->second.erase(relay);
            if (!at->second.empty())
                return;
            m_left.erase(at);
            m_registry.close(want);
        });
    }
    WantId ask(Want want, const std::vector<base::RelayRef>& relays) // 0: there was nothing to ask, or nobody
    {
        if (want.filters.empty() || relays.empty())
            return 0;
        want.isLive = false;
        const WantId id = m_registry.open(std::move(want), relays);
        m_left[id] = {relays.begin(), relays.end()};
        return id;
    }
    void closeAll()
    {
        for (const auto& [want, relays] : std::exchange(m_left, {}))
            m_registry.close(want);
    }

private:
    SubscriptionRegistry& m_registry;
    std::map<WantId, std::set<base::RelayRef>> m_left;
};

} // namespace nandu::sync
