// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who writes and reads where, as far as it is known, and which relays are used for whom: the user's own always, those of the
// people they follow as the planner chooses. Lives on the net thread.
#pragma once

#include "engine/base/limits.h"
#include "engine/net/relay_names.h"
#include "engine/net/relay_pool.h"
#include "engine/nostr/event.h"
#include "engine/sync/relay_book.h"
#include "engine/sync/sync_view.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace nandu::sync {

struct UserRelay {
    base::RelayRef relay;
    bool read = true;
    bool write = true;
    bool operator==(const UserRelay&) const = default;
};

// Where one followed person is read from, and why nowhere.
struct PersonPlace {
    enum class Why : std::uint8_t {
        Reached,     // `relays`, at least one of them connected
        Waiting,     // `relays`, none of them connected now
        NoList,      // names no relays, or they are not known yet: asked for at the user's own
        NotDialable, // names none that may be dialled for a stranger
        AllOut,      // all of theirs failed lately
        InTurn,      // `relays` has no socket of its own: the cap is reached, it is visited every few minutes
    };
    base::PubKey key;
    std::vector<base::RelayRef> relays;
    Why why = Why::NoList;
};

class RelayRoster {
public:
    RelayRoster(net::RelayPool& pool, net::RelayNames& names, RelayBook& book) : m_pool(pool), m_names(names), m_book(book) {}

    void setAccount(std::optional<base::PubKey> me); // forgets whom the last one followed
    void setUserRelays(const std::vector<UserRelay>& relays) { m_userRelays = relays; }
    void setFindsRelays(bool on) { m_findsRelays = on; }
    bool findsRelays() const { return m_findsRelays; }
    void setRelaysPerPerson(unsigned relays);
    void setSocketsMax(std::size_t socketsMax);
    // Kind 3: whom, and what it says where they are.
    void setFollows(const nostr::Event& contactList);
    // Whose notes are kept in step instead of those of everybody followed; absent: of these.
    bool setScope(std::optional<std::vector<base::PubKey>> people); // false: as it was
    const std::vector<base::PubKey>& people() const { return m_scope ? *m_scope : m_follows; }
    // Kind 10002 of anybody: true when it is newer than what was known and the plan may change by it.
    bool takeRelayList(const nostr::Event& event);
    bool knowsListOf(const base::PubKey& person) const { return m_lists.contains(person); }

    // The relays of the view, and the sets of the pool.
    void plan(SyncView& view);
    std::vector<base::RelayRef> writesAt(const base::PubKey& person, std::size_t relaysMax) const;
    std::vector<base::RelayRef> readsAt(const base::PubKey& person, std::size_t relaysMax) const;
    std::vector<PersonPlace> places() const;
    // Followed people whom no plan without this relay would read from one of theirs; and how many are read from which now.
    std::vector<base::PubKey> lostWithout(base::RelayRef relay) const;
    const std::map<base::RelayRef, std::size_t>& peopleByRelay() const { return m_peopleByRelay; }

private:
    struct Entry {
        base::RelayRef relay;
        bool read = true;
        bool write = true;
    };
    struct List {
        std::int64_t createdAt = 0;
        std::vector<Entry> entries; // that may be dialled
        bool isAllJunk = false;     // names some, none of which may
    };
    std::optional<base::RelayRef> refToDial(const base::RelayUrl& url);
    PlanRequest planRequest(const std::vector<base::RelayRef>& always, const std::vector<base::RelayRef>& read);
    void assignFollows(SyncView& view, const std::vector<base::RelayRef>& always, const std::vector<base::RelayRef>& read, std::vector<base::RelayRef>& found);
    std::vector<base::RelayRef> relaysOf(const base::PubKey& person, bool Entry::* role, std::size_t relaysMax) const;

    net::RelayPool& m_pool;
    net::RelayNames& m_names;
    RelayBook& m_book;
    std::optional<base::PubKey> m_me;
    std::vector<UserRelay> m_userRelays;
    bool m_findsRelays = true;
    unsigned m_relaysPerPerson = base::limits::relaysPerPerson;
    std::size_t m_socketsMax = base::limits::socketsMax;
    std::vector<base::PubKey> m_follows;
    std::optional<std::vector<base::PubKey>> m_scope;
    std::int64_t m_followsAt = 0;
    std::unordered_map<base::PubKey, std::vector<base::RelayRef>> m_hints; // of the follow list
    std::unordered_map<base::PubKey, List> m_lists;
    std::unordered_map<std::string, std::set<base::RelayRef>> m_addressesOfHost; // named by others
    std::vector<PlanPerson> m_people; // of the last plan
    PlanRequest m_request; // of the last plan, over m_people
    RelayPlan m_plan;
    std::unordered_map<base::PubKey, std::vector<base::RelayRef>> m_placed; // the last plan, by person
    std::unordered_map<base::PubKey, base::RelayRef> m_turns;
    std::map<base::RelayRef, std::size_t> m_peopleByRelay;
};

} // namespace nandu::sync
