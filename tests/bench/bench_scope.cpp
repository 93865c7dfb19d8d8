// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long it takes to say whose notes are kept in step and where they are read: one who follows 5,000, these follow 400 each, 100,000
// friends of friends in all, whose relays are spread as real lists are. Nothing of it happens on the GUI thread.
#include "engine/sync/relay_planner.h"
#include "engine/sync/sync_scope.h"
#include "tests/bench/bench_loop.h"
#include "tests/bench/report.h"
#include "tests/engine/store/made_events.h"

#include <algorithm>
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

std::vector<sync::PlanPerson> peopleOf(const std::vector<base::PubKey>& keys)
{
    std::mt19937 random(2);
    std::vector<sync::PlanPerson> people;
    for (const base::PubKey& key : keys) {
        sync::PlanPerson person{key, {}, false};
        const auto relays = 1 + random() % 5;
        for (unsigned i = 0; i < relays; ++i) {
            const double share = std::generate_canonical<double, 24>(random);
            person.relays.push_back(base::RelayRef{1 + static_cast<std::uint32_t>(share * share * share * share * 800)});
        }
        people.push_back(std::move(person));
    }
    return people;
}

void measure(const char* name, const Graph& graph, sync::ScopeRules rules)
{
    std::vector<double> circlesUs, planUs;
    std::size_t synced = 0, wanted = 0, read = 0;
    for (int round = 0; round < rounds; ++round) {
        const auto from = std::chrono::steady_clock::now();
        const auto circles = nostr::followCirclesOf(tests::madeAuthor(0), graph.own, graph.lists);
        const sync::SyncScope scope = sync::scopeOf(rules, tests::madeAuthor(0), circles);
        circlesUs.push_back(bench::secondsSince(from) * 1e6);
        const auto people = peopleOf(scope.people);
        const auto planned = std::chrono::steady_clock::now();
        const sync::RelayPlan plan = sync::planRelays({.people = people, .relays = {}, .always = {}});
        planUs.push_back(bench::secondsSince(planned) * 1e6);
        synced = scope.people.size();
        wanted = scope.wanted;
        read = synced - plan.listless.size() - plan.unreached.size();
    }
    bench::report().times(std::string(name) + ": whom", circlesUs, wantedUs);
    bench::report().times(std::string(name) + ": where", planUs, wantedUs);
    bench::report().remark(std::string(name) + ": " + std::to_string(wanted) + " within reach, " + std::to_string(synced) + " under the cap, "
        + std::to_string(read) + " read somewhere");
}

int run(int, char**)
{
    const Graph graph = makeUp();
    measure("following 5,000", graph, {});
    measure("friends of friends, cap 5,000", graph, {sync::ScopeRules::Reach::Friends, base::limits::scopeAuthorsMax, {}, {}});
    measure("friends of friends, no cap", graph, {sync::ScopeRules::Reach::Friends, base::limits::scopeAuthorsHighest, {}, {}});
    return bench::report().isMissed() ? 1 : 0;
}

const bench::Registration registration("scope", "whose notes are kept in step and where they are read: 5,000 followed, 100,000 friends of theirs", run);

} // namespace
