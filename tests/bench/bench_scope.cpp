// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long it takes to say whose notes are kept in step and where they are read: one who follows 5,000, these follow 400 each, 100,000
// friends of friends in all, whose relays are spread as real lists are. Nothing of it happens on the GUI thread. "All" is both with
// what stands around the planner: lists looked up, the records of relays, who is asked for where.
#include "engine/nostr/event_builder.h"
#include "engine/nostr/kinds.h"
#include "engine/sync/relay_planner.h"
#include "engine/sync/relay_roster.h"
#include "engine/sync/sync_scope.h"
#include "tests/bench/bench_loop.h"
#include "tests/bench/report.h"
#include "tests/engine/store/made_events.h"
#include "tests/fakes/fake_pool.h"

#include <QCoreApplication>

#include <chrono>
#include <random>

using namespace nandu;

namespace {

constexpr std::uint32_t followed = 5'000;
constexpr std::uint32_t everybody = 105'000;
constexpr std::uint32_t listLength = 400;
constexpr double wantedUs = 200'000;
constexpr int rounds = 5;

struct Graph {
    std::vector<base::PubKey> own;
    std::vector<nostr::FollowList> lists;
};

Graph makeUp()
{
    std::mt19937 random(1);
    Graph graph;
    std::uint32_t next = followed; // so that everybody is named at least once
    for (std::uint32_t person = 1; person <= followed; ++person) {
        graph.own.push_back(tests::madeAuthor(person));
        nostr::FollowList list{tests::madeAuthor(person), {}};
        for (std::uint32_t i = 0; i < listLength; ++i) {
            // A few are followed by nearly all.
            const double share = std::generate_canonical<double, 24>(random);
            const auto anybody = static_cast<std::uint32_t>(share * share * share * (everybody - 1));
            list.follows.push_back(tests::madeAuthor(next < everybody && i < 25 ? ++next : anybody));
        }
        graph.lists.push_back(std::move(list));
    }
    return graph;
}

std::vector<std::uint32_t> someRelays(std::mt19937& random)
{
    std::vector<std::uint32_t> relays;
    for (auto left = 1 + random() % 5; left > 0; --left) {
        const double share = std::generate_canonical<double, 24>(random);
        relays.push_back(1 + static_cast<std::uint32_t>(share * share * share * share * 800));
    }
    return relays;
}

std::vector<sync::PlanPerson> peopleOf(const std::vector<base::PubKey>& keys)
{
    std::mt19937 random(2);
    std::vector<sync::PlanPerson> people;
    for (const base::PubKey& key : keys) {
        people.push_back({key, {}, false});
        for (const std::uint32_t relay : someRelays(random))
            people.back().relays.push_back(base::RelayRef{relay});
    }
    return people;
}

// The planner with what stands around it in the client; its sockets lead nowhere.
struct Roster {
    tests::FakePool net;
    sync::RelayBook book{net.pool, net.names, net.clock, 1};
    sync::RelayRoster roster{net.pool, net.names, book};
    sync::SyncView view;

    explicit Roster(const std::vector<base::PubKey>& keys)
    {
        std::mt19937 random(2);
        for (const base::PubKey& key : keys) {
            nostr::TagList tags;
            for (const std::uint32_t relay : someRelays(random))
                tags.add({"r", "wss://relay" + std::to_string(relay) + ".example.com", "write"});
            roster.takeRelayList(nostr::unsignedEvent({nostr::kinds::relayList, 1'700'000'000, std::move(tags), {}}, key));
        }
        roster.setScope(keys);
    }
};

struct Taken {
    std::vector<double> us, processorUs;

    template <typename Work>
    auto time(Work work)
    {
        const auto from = std::chrono::steady_clock::now();
        const double processor = bench::processorSeconds();
        auto result = work();
        us.push_back(bench::secondsSince(from) * 1e6);
        processorUs.push_back((bench::processorSeconds() - processor) * 1e6);
        return result;
    }
    void report(const std::string& name) const
    {
        bench::report().times(name, us, wantedUs);
        bench::report().times(name + ", processor", processorUs, wantedUs);
    }
    void add(const Taken& other)
    {
        for (std::size_t i = 0; i < us.size(); ++i) {
            us[i] += other.us[i];
            processorUs[i] += other.processorUs[i];
        }
    }
};

void measure(const std::string& name, const Graph& graph, const sync::ScopeRules& rules)
{
    const base::PubKey me = tests::madeAuthor(0);
    const auto scope = [&] { return sync::scopeOf(rules, me, nostr::followCirclesOf(me, graph.own, graph.lists)); };
    const sync::SyncScope synced = scope();
    const auto people = peopleOf(synced.people);
    Roster client(synced.people);
    Taken whom, where, around;
    std::size_t read = 0;
    for (int round = 0; round < rounds; ++round) {
        static_cast<void>(whom.time(scope));
        const sync::RelayPlan plan = where.time([&] { return sync::planRelays({.people = people, .relays = {}, .always = {}}); });
        read = people.size() - plan.listless.size() - plan.unreached.size();
        static_cast<void>(around.time([&] {
            client.roster.plan(client.view);
            return 0;
        }));
    }
    whom.report(name + ": whom");
    where.report(name + ": where");
    around.add(whom);
    around.report(name + ": all");
    bench::report().remark(name + ": " + std::to_string(synced.wanted) + " within reach, " + std::to_string(synced.people.size()) + " under the cap, "
        + std::to_string(read) + " read somewhere");
}

int run(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const Graph graph = makeUp();
    measure("following 5,000", graph, {});
    measure("friends of friends, cap 5,000", graph, {sync::ScopeRules::Reach::Friends, base::limits::scopeAuthorsMax, {}, {}});
    measure("friends of friends, no cap", graph, {sync::ScopeRules::Reach::Friends, base::limits::scopeAuthorsHighest, {}, {}});
    return bench::report().isMissed() ? 1 : 0;
}

const bench::Registration registration("scope", "whose notes are kept in step and where they are read: 5,000 followed, 100,000 friends of theirs", run);

} // namespace
