// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Decides what is fetched: puts together who is signed in, the relays and what the window shows, and lets the syncs turn it
// into subscriptions. Lives on the net thread; the interest functions and takeCommit() may be called from any thread.
#pragma once

#include "engine/base/clock.h"
#include "engine/net/relay_pool.h"
#include "engine/store/commit.h"
#include "engine/sync/covered_sync.h"
#include "engine/sync/feed_sync.h"
#include "engine/sync/interaction_sync.h"
#include "engine/sync/notice_sync.h"
#include "engine/sync/profile_sync.h"
#include "engine/sync/relay_book.h"
#include "engine/sync/relay_list_sync.h"
#include "engine/sync/relay_roster.h"
#include "engine/sync/store_lookup.h"
#include "engine/sync/sync_view.h"
#include "engine/sync/thread_roots.h"
#include "engine/sync/thread_sync.h"
#include "engine/sync/turn_sync.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <mutex>

namespace nandu::sync {

// All outlive the synchronizer.
struct SyncParts {
    net::RelayPool& pool;
    net::RelayNames& names;
    nostr::OpenFiltersBox& asked;
    StoreLookup& store;
    CoverageStore& coverage;
    const base::Clock& clock;
};

class Synchronizer : public QObject, public FeedInterestSink {
    Q_OBJECT
public:
    explicit Synchronizer(const SyncParts& parts, QObject* parent = nullptr);

    // On the net thread.
    void setAccount(std::optional<base::PubKey> key); // none: signed out
    void setUserRelays(const std::vector<UserRelay>& relays);
    void setFindsRelays(bool on); // relays named by lists of others are used too; off for the demo network
    void setSocketsMax(std::size_t socketsMax);
    void setRelaysPerPerson(unsigned relays);
    void setIndexers(const std::vector<base::RelayUrl>& indexers); // relays that keep everybody's lists
    void networkChanged();
    SubscriptionRegistry& subscriptions() { return m_registry; }
    RelayBook& book() { return m_book; }
    const RelayRoster& roster() const { return m_roster; }
    RelayListSync& relayLists() { return m_relayLists; }
    void setHistoryDays(int days); // how far back notes of others are kept complete
    // Whose notes are kept in step; absent: everybody followed. Of `listsMissing` the follow lists are asked for, to work it out.
    void setScope(std::optional<std::vector<base::PubKey>> people, const std::vector<base::PubKey>& listsMissing);
    void setKeptFrom(std::int64_t second); // and not before this: what is older was given up to save space
    void askForProfiles(const std::vector<base::PubKey>& people); // named somewhere; not again for a while
    CoveredSync& covered() { return m_covered; }
    const std::vector<base::PubKey>& follows() const { return m_view.follows; }

    // From any thread.
    void setInterest(std::uint64_t watch, FeedInterest interest) override;
    void dropInterest(std::uint64_t watch) override;
    void setProfileInterest(const base::PubKey& key, bool isWanted) override;
    void takeCommit(std::shared_ptr<const store::Commit> commit);

Q_SIGNALS:
    // A relay has answered for the own profile, follow list and relay list, and what it had is stored; Failed and TimedOut: not.
    void ownListsAnswered(nandu::base::RelayRef relay, nandu::sync::WantEnd end);

private:
    void askStore();
    void askStoreForRelayLists();
    void askStoreForListOf(const base::PubKey& person);
    void takeLists(const std::vector<nostr::Event>& events);
    void planRelays();
    void planSoon();
    void placeWhatIsShown();
    std::vector<base::RelayRef> visited(const std::vector<base::RelayRef>& relays);
    void countDelivered();
    void applySoon();
    void apply();

    SyncParts m_parts;
    SubscriptionRegistry m_registry;
    RelayBook m_book;
    RelayRoster m_roster;
    RelayListSync m_relayLists;
    ThreadRoots m_roots;
    TurnSync m_turns;
    CoveredSync m_covered;
    FeedSync m_feeds;
    ProfileSync m_profiles;
    ThreadSync m_threads;
    InteractionSync m_interactions;
    NoticeSync m_notices;
    SyncView m_view;
    std::set<base::PubKey> m_listsLookedUp; // of people on screen, in the store
    std::set<base::PubKey> m_followListsAsked; // in this run
    OneShots m_followLists;
    QTimer m_applyTimer, m_planTimer, m_askAgainTimer, m_deliveredTimer;
    mutable std::mutex m_mutex;
    std::optional<base::PubKey> m_meForCommits;          // guarded by m_mutex
    std::map<base::RelayRef, std::uint64_t> m_delivered; // guarded by m_mutex: stored since the last look, by who brought it
};

} // namespace nandu::sync
