// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/sync/synchronizer.h"

#include "engine/nostr/kinds.h"

#include <algorithm>
#include <iterator>

namespace nandu::sync {

namespace kinds = nostr::kinds;
using net::RelayPool;
using namespace std::chrono_literals;

namespace {
constexpr auto applyAfter = 150ms; // scrolling changes what is on screen many times a second
constexpr auto planAfter = 2s;     // relay lists come in by the hundred
constexpr auto countDeliveredEvery = 1s;
constexpr std::size_t relaysOfShownMax = 3; // of an author whose page is open, or the inboxes of a thread
} // namespace

Synchronizer::Synchronizer(const SyncParts& parts, QObject* parent)
    : QObject(parent), m_parts(parts), m_registry(parts.pool, parts.asked, parts.clock),
      m_book(parts.pool, parts.names, parts.clock, static_cast<std::uint32_t>(parts.clock.wallSeconds())), m_roster(parts.pool, parts.names, m_book),
      m_relayLists(m_registry, parts.pool, m_roster), m_roots(parts.store, [this] { applySoon(); }),
      m_turns(m_registry, parts.pool, parts.clock), m_covered(m_registry, parts.pool, parts.coverage, parts.store, parts.clock), m_feeds(m_registry), m_profiles(m_registry),
      m_threads(m_registry), m_interactions(m_registry), m_notices(m_registry), m_followLists(m_registry)
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
    connect(&m_book, &RelayBook::standingChanged, this, &Synchronizer::planSoon);
    connect(&m_registry, &SubscriptionRegistry::blocked, &m_book, &RelayBook::noteBlocked);
    connect(&m_deliveredTimer, &QTimer::timeout, this, &Synchronizer::countDelivered);
    m_deliveredTimer.start(countDeliveredEvery);
    connect(&m_registry, &SubscriptionRegistry::answered, this, [this](WantId want, base::RelayRef relay, WantEnd end) {
        if (want == m_feeds.ownWant())
            Q_EMIT ownListsAnswered(relay, end);
    });
}

void Synchronizer::setAccount(std::optional<base::PubKey> key)
{
    m_view.me = key;
    m_roster.setAccount(key);
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
    m_roster.setUserRelays(relays);
    planRelays();
}

void Synchronizer::setFindsRelays(bool on)
{
    m_roster.setFindsRelays(on);
    planRelays();
}

void Synchronizer::setSocketsMax(std::size_t socketsMax)
{
    m_roster.setSocketsMax(socketsMax);
    planRelays();
}

void Synchronizer::setRelaysPerPerson(unsigned relays)
{
    m_roster.setRelaysPerPerson(relays);
    planRelays();
}

void Synchronizer::setIndexers(const std::vector<base::RelayUrl>& indexers)
{
    std::vector<base::RelayRef> refs;
    for (const base::RelayUrl& url : indexers)
        refs.push_back(m_parts.names.refOf(url));
    m_relayLists.setIndexers(std::move(refs));
}

void Synchronizer::networkChanged()
{
    m_book.forgiveAll();
    m_parts.pool.wake();
}

void Synchronizer::setHistoryDays(int days)
{
    m_view.historyDays = std::max(days, 1);
    applySoon();
}

void Synchronizer::setScope(std::optional<std::vector<base::PubKey>> people, const std::vector<base::PubKey>& listsMissing)
{
    if (m_roster.setScope(std::move(people))) {
        askStoreForRelayLists();
        planRelays();
    }
    nostr::Filter lists;
    lists.authors.emplace();
    lists.kinds = {{kinds::contacts}};
    if (m_view.readRelays.empty())
        return;
    std::ranges::copy_if(listsMissing, std::back_inserter(*lists.authors), [this](const base::PubKey& person) { return m_followListsAsked.insert(person).second; });
    if (!lists.authors->empty())
        m_followLists.ask({.filters = {lists}, .priority = Want::Priority::Background}, m_relayLists.askable(m_view));
}

void Synchronizer::setKeptFrom(std::int64_t second)
{
    m_view.keptFrom = second;
    applySoon();
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
    std::map<base::RelayRef, std::uint64_t> delivered;
    for (const store::Commit::Entry& entry : commit->entries) {
        if (entry.outcome == nostr::WriteOutcome::Stored && entry.admitted.relay != base::RelayRef{})
            ++delivered[entry.admitted.relay];
        const nostr::Event& event = *entry.admitted.event;
        const bool isList = event.kind == kinds::relayList || (event.kind == kinds::contacts && event.pubkey == me);
        if (isList && entry.outcome == nostr::WriteOutcome::Stored)
            lists.push_back(event);
    }
    if (!delivered.empty()) {
        std::lock_guard lock(m_mutex);
        for (const auto& [relay, events] : delivered)
            m_delivered[relay] += events;
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
    lists.authors = m_roster.people();
    lists.kinds = {{kinds::relayList}};
    lists.limit = static_cast<std::uint32_t>(lists.authors->size());
    m_parts.store.find({lists}, this, [this](std::vector<nostr::Event> events) {
        takeLists(events);
        planRelays();
        m_relayLists.takeStored(m_view);
    });
}

void Synchronizer::takeLists(const std::vector<nostr::Event>& events)
{
    for (const nostr::Event& event : events) {
        if (event.kind == kinds::contacts && event.pubkey == m_view.me) {
            m_roster.setFollows(event);
            askStoreForRelayLists();
            planSoon();
        } else if (event.kind == kinds::relayList && m_roster.takeRelayList(event)) {
            planSoon();
        }
    }
}

void Synchronizer::countDelivered()
{
    std::map<base::RelayRef, std::uint64_t> delivered;
    {
        std::lock_guard lock(m_mutex);
        delivered.swap(m_delivered);
    }
    for (const auto& [relay, events] : delivered)
        m_book.noteDelivered(relay, events);
}

void Synchronizer::planSoon()
{
    if (!m_planTimer.isActive())
        m_planTimer.start();
}

void Synchronizer::planRelays()
{
    m_roster.plan(m_view);
    apply();
}

// The authors and threads on screen are read where they write and are answered, too.
void Synchronizer::placeWhatIsShown()
{
    m_view.authorRelays.clear();
    m_view.threadRelays.clear();
    std::set<base::PubKey> authors = m_view.profiles;
    std::set<base::EventId> threads;
    const auto placeOf = [&](const base::PubKey& person) {
        if (m_roster.knowsListOf(person) || !m_roster.findsRelays())
            return true;
        askStoreForListOf(person);
        return false;
    };
    for (const auto& [watch, interest] : m_view.interests) {
        if (interest.feed == FeedInterest::Feed::Author)
            authors.insert(interest.author);
        if (interest.feed != FeedInterest::Feed::Thread)
            continue;
        threads.insert(interest.focus);
        if (const auto author = m_roots.authorOf(interest.focus); author && placeOf(*author))
            m_view.threadRelays[watch] = visited(m_roster.readsAt(*author, relaysOfShownMax));
    }
    m_roots.forgetOthers(threads);
    for (const base::PubKey& author : authors) {
        if (placeOf(author))
            m_view.authorRelays[author] = visited(m_roster.writesAt(author, relaysOfShownMax));
    }
}

void Synchronizer::askStoreForListOf(const base::PubKey& person)
{
    if (!m_listsLookedUp.insert(person).second) {
        m_relayLists.want(person, m_view);
        return;
    }
    nostr::Filter list;
    list.authors = {{person}};
    list.kinds = {{kinds::relayList}};
    m_parts.store.find({list}, this, [this](std::vector<nostr::Event> events) {
        takeLists(events);
        applySoon();
    });
}

std::vector<base::RelayRef> Synchronizer::visited(const std::vector<base::RelayRef>& relays)
{
    std::vector<base::RelayRef> open;
    std::ranges::copy_if(relays, std::back_inserter(open), [&](base::RelayRef relay) { return m_parts.pool.visit(relay, RelayPool::Origin::Found); });
    return open;
}

void Synchronizer::askForProfiles(const std::vector<base::PubKey>& people)
{
    m_view.now = m_parts.clock.steady();
    m_profiles.ask(m_view, people);
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
    placeWhatIsShown();
    m_relayLists.apply(m_view);
    m_turns.apply(m_view);
    m_feeds.apply(m_view);
    m_notices.apply(m_view);
    CoveredSubjects covered;
    FeedSync::addCovered(m_view, covered);
    NoticeSync::addCovered(m_view, covered);
    m_covered.apply(covered);
    m_threads.apply(m_view);
    m_interactions.apply(m_view);
    m_profiles.apply(m_view);
    // Nothing on screen may change any more, and yet a note that was missing may have come to a relay.
    const bool lacksNotes = std::ranges::any_of(m_view.interests, [](const auto& interest) { return !interest.second.missingNotes.empty(); });
    if (lacksNotes && !m_askAgainTimer.isActive())
        m_askAgainTimer.start();
}

} // namespace nandu::sync
