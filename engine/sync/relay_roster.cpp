// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/sync/relay_roster.h"

#include "engine/nostr/contact_list.h"
#include "engine/nostr/relay_list.h"

#include <algorithm>

namespace nandu::sync {

namespace limits = base::limits;
using base::RelayRef;
using net::RelayPool;

namespace {
constexpr std::size_t ownListRelaysMax = 6;
constexpr std::size_t listsMax = 120'000; // friends of friends; what is beyond is looked up again when it is shown

void addTo(std::vector<RelayRef>& relays, RelayRef relay)
{
    if (std::ranges::find(relays, relay) == relays.end())
        relays.push_back(relay);
}
} // namespace

void RelayRoster::setAccount(std::optional<base::PubKey> me)
{
    m_me = me;
    m_follows.clear();
    m_scope.reset();
    m_hints.clear();
    m_followsAt = 0;
}

void RelayRoster::setRelaysPerPerson(unsigned relays)
{
    m_relaysPerPerson = std::clamp(relays, 1U, limits::relaysPerPersonMost);
}

void RelayRoster::setSocketsMax(std::size_t socketsMax)
{
    m_socketsMax = std::clamp(socketsMax, limits::socketsLowest, limits::socketsHighest);
    m_pool.setSocketsMax(m_socketsMax);
}

void RelayRoster::setFollows(const nostr::Event& contactList)
{
    if (contactList.createdAt < m_followsAt)
        return;
    m_followsAt = contactList.createdAt;
    m_follows = nostr::followsOf(contactList.tags);
    m_hints.clear();
    for (const auto tag : contactList.tags) {
        const auto key = tag.name() == "p" ? base::PubKey::fromHex(tag.value()) : std::nullopt;
        const auto url = key ? base::RelayUrl::parse(tag[2]) : base::Result<base::RelayUrl>(base::fail(base::ErrorCode::NotFound));
        if (const auto ref = url ? refToDial(*url) : std::nullopt; ref && m_hints[*key].size() < limits::relaysPerAuthorFromHintsMax)
            addTo(m_hints[*key], *ref);
    }
}

bool RelayRoster::setScope(std::optional<std::vector<base::PubKey>> people)
{
    if (m_scope == people)
        return false;
    m_scope = std::move(people);
    return true;
}

bool RelayRoster::takeRelayList(const nostr::Event& event)
{
    if (!m_lists.contains(event.pubkey) && m_lists.size() >= listsMax)
        return false;
    List& list = m_lists[event.pubkey];
    if (event.createdAt < list.createdAt)
        return false;
    list = {event.createdAt, {}, false};
    for (const nostr::RelayListEntry& entry : nostr::relayListOf(event)) {
        const auto ref = refToDial(entry.url);
        if (ref && list.entries.size() < limits::relaysPerAuthorFromHintsMax)
            list.entries.push_back({*ref, entry.read, entry.write});
        else
            list.isAllJunk = true;
    }
    list.isAllJunk = list.isAllJunk && list.entries.empty();
    return true;
}

// One that somebody else named: dialled only when it is the user's anyway, or an ordinary public address.
std::optional<RelayRef> RelayRoster::refToDial(const base::RelayUrl& url)
{
    const bool isUsers = std::ranges::any_of(m_userRelays, [&](const UserRelay& relay) { return m_names.textOf(relay.relay) == url.text(); });
    if (isUsers)
        return m_names.refOf(url);
    if (!url.isDialableFromHint())
        return std::nullopt;
    auto& addresses = m_addressesOfHost[url.host()];
    const RelayRef ref = m_names.refOf(url);
    if (!addresses.contains(ref) && addresses.size() >= limits::addressesPerHostFromHintsMax)
        return std::nullopt;
    addresses.insert(ref);
    return ref;
}

void RelayRoster::plan(SyncView& view)
{
    std::vector<RelayRef> user, read, own, found;
    for (const UserRelay& relay : m_userRelays) {
        addTo(user, relay.relay);
        addTo(own, relay.relay);
        if (relay.read)
            addTo(read, relay.relay);
    }
    const auto ownList = m_me ? m_lists.find(*m_me) : m_lists.end();
    if (m_findsRelays && ownList != m_lists.end()) {
        for (const Entry& entry : ownList->second.entries) {
            if (found.size() >= ownListRelaysMax)
                break;
            addTo(found, entry.relay);
            addTo(own, entry.relay);
            if (entry.read)
                addTo(read, entry.relay);
        }
    }
    std::vector<RelayRef> always = user;
    for (const RelayRef relay : found)
        addTo(always, relay);
    view.follows = people();
    view.followRelays.clear();
    view.turns.clear();
    assignFollows(view, always, read, found);
    m_pool.setRelays(RelayPool::Origin::User, user);
    m_pool.setRelays(RelayPool::Origin::Found, found);
    // Over the cap some were not taken: nothing may wait for their answers.
    const std::vector<RelayRef> kept = m_pool.relays();
    const auto isLeftOut = [&](RelayRef relay) { return std::ranges::find(kept, relay) == kept.end(); };
    std::erase_if(read, isLeftOut);
    std::erase_if(own, isLeftOut);
    std::erase_if(view.followRelays, [&](const auto& entry) { return isLeftOut(entry.first); });
    view.readRelays = std::move(read);
    view.ownRelays = std::move(own);
}

PlanRequest RelayRoster::planRequest(const std::vector<RelayRef>& always, const std::vector<RelayRef>& read)
{
    m_people.clear();
    m_people.reserve(people().size());
    PlanRequest request;
    for (const base::PubKey& key : people()) {
        PlanPerson person{key, {}, false};
        if (const auto list = m_lists.find(key); list != m_lists.end()) {
            person.relays.reserve(list->second.entries.size());
            for (const Entry& entry : list->second.entries) {
                if (entry.write)
                    person.relays.push_back(entry.relay);
            }
        }
        if (const auto hints = m_hints.find(key); person.relays.empty() && hints != m_hints.end()) {
            person.relays = hints->second;
            person.isGuess = true;
        }
        for (const RelayRef relay : person.relays)
            request.relays.try_emplace(relay, PlanRelay{});
        m_people.push_back(std::move(person));
    }
    for (auto& [ref, relay] : request.relays)
        relay = m_book.standing(ref);
    for (const RelayRef ref : always) {
        if (std::ranges::find(read, ref) == read.end())
            request.relays[ref].worth = 0; // written to only
    }
    request.people = m_people;
    request.always = always;
    request.relaysPerPerson = m_relaysPerPerson;
    request.socketsMax = m_socketsMax - std::min(m_socketsMax / 2, RelayPool::socketsKept);
    return request;
}

void RelayRoster::assignFollows(SyncView& view, const std::vector<RelayRef>& always, const std::vector<RelayRef>& read, std::vector<RelayRef>& found)
{
    m_placed.clear();
    m_turns.clear();
    m_peopleByRelay.clear();
    m_plan = {};
    m_request = {};
    std::map<RelayRef, std::vector<base::PubKey>> peopleOf;
    std::vector<base::PubKey> atOwn; // asked for at every relay that the user reads
    if (m_findsRelays) {
        m_request = planRequest(always, read);
        m_plan = planRelays(m_request);
        m_placed.reserve(m_people.size());
        for (const RelayPlan::Part& part : m_plan.parts) {
            if (std::ranges::find(always, part.relay) == always.end())
                addTo(found, part.relay);
            for (const base::PubKey& person : part.people)
                m_placed[person].push_back(part.relay);
            m_peopleByRelay[part.relay] = part.people.size();
            if (!part.people.empty())
                peopleOf[part.relay] = part.people;
        }
        for (const RelayPlan::Part& part : m_plan.turns) {
            view.turns.emplace_back(part.relay, part.people);
            for (const base::PubKey& person : part.people)
                m_turns[person] = part.relay;
        }
        atOwn = m_plan.listless;
        atOwn.insert(atOwn.end(), m_plan.unreached.begin(), m_plan.unreached.end());
        for (const PlanPerson& person : m_people) {
            if (person.isGuess && m_placed.contains(person.key))
                atOwn.push_back(person.key); // a hint is no promise
        }
    } else {
        atOwn = people();
    }
    for (const RelayRef relay : read) {
        std::vector<base::PubKey>& people = peopleOf[relay];
        std::ranges::sort(people);
        const auto there = static_cast<std::ptrdiff_t>(people.size());
        for (const base::PubKey& person : atOwn) {
            if (!std::binary_search(people.begin(), people.begin() + there, person))
                people.push_back(person);
        }
    }
    for (auto& [relay, people] : peopleOf) {
        std::ranges::sort(people); // the same people are the same question, whatever the order of the plan
        if (!people.empty())
            view.followRelays.emplace_back(relay, std::move(people));
    }
}

std::vector<RelayRef> RelayRoster::relaysOf(const base::PubKey& person, bool Entry::* role, std::size_t relaysMax) const
{
    std::vector<RelayRef> relays;
    const auto list = m_lists.find(person);
    if (list == m_lists.end() || !m_findsRelays)
        return relays;
    for (const Entry& entry : list->second.entries) {
        if (relays.size() < relaysMax && entry.*role && !m_book.standing(entry.relay).isOut && m_book.rank(entry.relay) > 0)
            relays.push_back(entry.relay);
    }
    return relays;
}

std::vector<RelayRef> RelayRoster::writesAt(const base::PubKey& person, std::size_t relaysMax) const
{
    return relaysOf(person, &Entry::write, relaysMax);
}

std::vector<RelayRef> RelayRoster::readsAt(const base::PubKey& person, std::size_t relaysMax) const
{
    return relaysOf(person, &Entry::read, relaysMax);
}

std::vector<PersonPlace> RelayRoster::places() const
{
    using Why = PersonPlace::Why;
    std::vector<PersonPlace> places;
    for (const base::PubKey& key : people()) {
        PersonPlace place{key, {}, Why::NoList};
        const auto list = m_lists.find(key);
        if (const auto placed = m_placed.find(key); placed != m_placed.end()) {
            place.relays = placed->second;
            const bool isUp = std::ranges::any_of(place.relays, [&](RelayRef relay) { return m_book.standing(relay).isConnected; });
            place.why = isUp ? Why::Reached : Why::Waiting;
        } else if (list != m_lists.end() && list->second.isAllJunk) {
            place.why = Why::NotDialable;
        } else if (const auto turn = m_turns.find(key); turn != m_turns.end()) {
            place.relays = {turn->second};
            place.why = Why::InTurn;
        } else if (list != m_lists.end() && !list->second.entries.empty()) {
            place.why = Why::AllOut;
        }
        places.push_back(std::move(place));
    }
    return places;
}

std::vector<base::PubKey> RelayRoster::lostWithout(RelayRef relay) const
{
    PlanRequest without = m_request;
    without.relays[relay].isOut = true;
    std::erase(without.always, relay);
    const std::set<base::PubKey> before(m_plan.unreached.begin(), m_plan.unreached.end());
    std::vector<base::PubKey> lost;
    std::ranges::copy_if(planRelays(without).unreached, std::back_inserter(lost), [&](const base::PubKey& person) { return !before.contains(person); });
    return lost;
}

} // namespace nandu::sync
