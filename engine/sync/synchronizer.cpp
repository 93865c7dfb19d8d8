// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/sync/synchronizer.h"

#include "engine/nostr/contact_list.h"
#include "engine/nostr/kinds.h"
#include "engine/nostr/relay_list.h"
#include "engine/sync/relay_choice.h"

#include <algorithm>

namespace nandu::sync {

namespace kinds = nostr::kinds;
using net::RelayPool;
using namespace std::chrono_literals;

namespace {
constexpr auto applyAfter = 150ms; // scrolling changes what is on screen many times a second
constexpr auto planAfter = 2s;     // relay lists come in by the hundred
constexpr std::size_t followRelaysMax = 10;
constexpr std::size_t ownListRelaysMax = 6;
} // namespace

Synchronizer::Synchronizer(const SyncParts& parts, QObject* parent)
    : QObject(parent), m_parts(parts), m_registry(parts.pool, parts.asked, parts.clock), m_feeds(m_registry), m_profiles(m_registry),
      m_threads(m_registry), m_interactions(m_registry), m_notices(m_registry)
{
    m_applyTimer.setSingleShot(true);
    m_applyTimer.setInterval(applyAfter);
    connect(&m_applyTimer, &QTimer::timeout, this, &Synchronizer::apply);
    m_askAgainTimer.setSingleShot(true);
    m_askAgainTimer.setInterval(ThreadSync::askAgainAfter + 1s);
    connect(&m_askAgainTimer, &QTimer::timeout, this, &Synchronizer::apply);
    m_planTimer.setSingleShot(true);
    m_planTimer.setInterval(planAfter);
    connect(&m_planTimer, &QTimer::timeout, this, &Synchronizer::planRelays);
    connect(&m_registry, &SubscriptionRegistry::answered, this, [this](WantId want, base::RelayRef relay, WantEnd end) {
        if (want == m_feeds.ownWant())
            Q_EMIT ownListsAnswered(relay, end);
    });
}

void Synchronizer::setAccount(std::optional<base::PubKey> key)
{
    m_view.me = key;
    m_view.follows.clear();
    m_writeRelays.clear();
    m_ownList.clear();
    m_followsAt = m_ownListAt = 0;
    {
        std::lock_guard lock(m_mutex);
        m_meForCommits = key;
    }
    planRelays();
    apply(); // one's own lists first, at once
    if (key)
        askStore();
}

void Synchronizer::setUserRelays(const std::vector<UserRelay>& relays)
{
    m_userRelays = relays;
    planRelays();
}

void Synchronizer::setFindsRelays(bool on)
{
    m_findsRelays = on;
    planRelays();
}

void Synchronizer::setSocketsMax(std::size_t socketsMax)
{
    m_parts.pool.setSocketsMax(socketsMax);
    planRelays();
}

void Synchronizer::setInterest(std::uint64_t watch, FeedInterest interest)
{
    QMetaObject::invokeMethod(
        this,
        [this, watch, interest = std::move(interest)] {
            m_view.interests[watch] = interest;
            applySoon();
        },
        Qt::QueuedConnection);
}

void Synchronizer::dropInterest(std::uint64_t watch)
{
    QMetaObject::invokeMethod(
        this,
        [this, watch] {
            m_view.interests.erase(watch);
            applySoon();
        },
        Qt::QueuedConnection);
}

void Synchronizer::setProfileInterest(const base::PubKey& key, bool isWanted)
{
    QMetaObject::invokeMethod(
        this,
        [this, key, isWanted] {
            if (isWanted)
                m_view.profiles.insert(key);
            else
                m_view.profiles.erase(key);
            applySoon();
        },
        Qt::QueuedConnection);
}

void Synchronizer::takeCommit(std::shared_ptr<const store::Commit> commit)
{
    std::optional<base::PubKey> me;
    {
        std::lock_guard lock(m_mutex);
        me = m_meForCommits;
    }
    std::vector<nostr::Event> lists;
    for (const store::Commit::Entry& entry : commit->entries) {
        const nostr::Event& event = *entry.admitted.event;
        const bool isList = event.kind == kinds::relayList || (event.kind == kinds::contacts && event.pubkey == me);
        if (isList && entry.outcome == nostr::WriteOutcome::Stored)
            lists.push_back(event);
    }
    if (!lists.empty())
        QMetaObject::invokeMethod(this, [this, lists = std::move(lists)] { takeLists(lists); }, Qt::QueuedConnection);
}

void Synchronizer::askStore()
{
    nostr::Filter own;
    own.authors = {{*m_view.me}};
    own.kinds = {{kinds::contacts, kinds::relayList}};
    m_parts.store.find({own}, this, [this](std::vector<nostr::Event> events) { takeLists(events); });
}

void Synchronizer::askStoreForRelayLists()
{
    nostr::Filter lists;
    lists.authors = m_view.follows;
    lists.kinds = {{kinds::relayList}};
    m_parts.store.find({lists}, this, [this](std::vector<nostr::Event> events) { takeLists(events); });
}

void Synchronizer::takeLists(const std::vector<nostr::Event>& events)
{
    for (const nostr::Event& event : events) {
        const bool isOwn = event.pubkey == m_view.me;
        if (isOwn && event.kind == kinds::contacts && event.createdAt >= m_followsAt) {
            m_followsAt = event.createdAt;
            m_view.follows = nostr::followsOf(event.tags);
            askStoreForRelayLists();
            applySoon();
        } else if (isOwn && event.kind == kinds::relayList && event.createdAt >= m_ownListAt) {
            m_ownListAt = event.createdAt;
            m_ownList.clear();
            for (const nostr::RelayListEntry& entry : nostr::relayListOf(event))
                m_ownList.emplace_back(entry.url, entry.read);
            m_planTimer.start();
        } else if (event.kind == kinds::relayList && std::ranges::find(m_view.follows, event.pubkey) != m_view.follows.end()) {
            auto& known = m_writeRelays[event.pubkey];
            if (event.createdAt < known.first)
                continue;
            known = {event.createdAt, {}};
            for (const nostr::RelayListEntry& entry : nostr::relayListOf(event)) {
                if (entry.write)
                    known.second.push_back(entry.url);
            }
            if (!m_planTimer.isActive())
                m_planTimer.start();
        }
    }
}

// Which relays are used for what. The user's come first; those of lists only on top, and only if the user lets us.
void Synchronizer::planRelays()
{
    std::vector<base::RelayRef> user, read, own, found;
    const auto addTo = [](std::vector<base::RelayRef>& relays, base::RelayRef relay) {
        if (std::ranges::find(relays, relay) == relays.end())
            relays.push_back(relay);
    };
    for (const UserRelay& relay : m_userRelays) {
        addTo(user, relay.relay);
        addTo(own, relay.relay);
        if (relay.read)
            addTo(read, relay.relay);
    }
    m_view.followRelays.clear();
    if (m_findsRelays) {
        for (const auto& [url, isRead] : m_ownList) {
            if (!url.isDialableFromHint() || found.size() >= ownListRelaysMax)
                continue;
            const base::RelayRef relay = m_parts.names.refOf(url);
            addTo(found, relay);
            addTo(own, relay);
            if (isRead)
                addTo(read, relay);
        }
        std::map<base::PubKey, std::vector<base::RelayUrl>> writeRelays;
        for (const auto& [author, list] : m_writeRelays)
            writeRelays[author] = list.second;
        for (const ChosenRelay& chosen : chooseRelays(writeRelays, followRelaysMax)) {
            const base::RelayRef relay = m_parts.names.refOf(chosen.url);
            if (std::ranges::find(read, relay) != read.end())
                continue; // asked for everybody there already
            addTo(found, relay);
            m_view.followRelays.emplace_back(relay, chosen.authors);
        }
    }
    m_parts.pool.setRelays(RelayPool::Origin::User, user);
    m_parts.pool.setRelays(RelayPool::Origin::Found, found);
    // Over the cap some were not taken: nothing may wait for their answers.
    const std::vector<base::RelayRef> kept = m_parts.pool.relays();
    const auto isLeftOut = [&](base::RelayRef relay) { return std::ranges::find(kept, relay) == kept.end(); };
    std::erase_if(read, isLeftOut);
    std::erase_if(own, isLeftOut);
    std::erase_if(m_view.followRelays, [&](const auto& entry) { return isLeftOut(entry.first); });
    m_view.readRelays = std::move(read);
    m_view.ownRelays = std::move(own);
    apply();
}

void Synchronizer::applySoon()
{
    if (!m_applyTimer.isActive())
        m_applyTimer.start();
}

void Synchronizer::apply()
{
    m_view.now = m_parts.clock.steady();
    m_view.nowS = m_parts.clock.wallSeconds();
    m_feeds.apply(m_view);
    m_notices.apply(m_view);
    m_threads.apply(m_view);
    m_interactions.apply(m_view);
    m_profiles.apply(m_view);
    // Nothing on screen may change any more, and yet a note that was missing may have come to a relay.
    const bool lacksNotes = std::ranges::any_of(m_view.interests, [](const auto& interest) { return !interest.second.missingNotes.empty(); });
    if (lacksNotes && !m_askAgainTimer.isActive())
        m_askAgainTimer.start();
}

} // namespace nandu::sync
