// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The index of open subscriptions alone: one event against 10,000 filters of four sorts, one more added, one removed. What a whole feed
// costs, its first page included, is in bench_live.
#include "engine/nostr/filter_index.h"
#include "tests/bench/report.h"
#include "tests/support/event_factory.h"

#include <chrono>

using namespace nandu;
using Clock = std::chrono::steady_clock;

namespace {

constexpr std::uint64_t filters = 10'000;
constexpr unsigned people = 500;
constexpr unsigned authorsEach = 20;

nostr::Filter filterOf(std::uint64_t number)
{
    nostr::Filter filter;
    const auto person = static_cast<unsigned>(number % people);
    switch (number % 4) {
    case 0:
        filter.authors.emplace();
        for (unsigned i = 0; i < authorsEach; ++i)
            filter.authors->push_back(tests::person(2 + (person + i * 7) % people));
        break;
    case 1:
        filter.tags['t'] = {"tag" + std::to_string(number)};
        break;
    case 2:
        filter.tags['p'] = {tests::person(2 + person).hex()};
        filter.kinds = {1, 7};
        break;
    default:
        filter.kinds = {static_cast<std::uint16_t>(30'000 + number % 1'000)};
        filter.since = 1'750'000'000;
    }
    return filter;
}

double microsecondsSince(Clock::time_point begun) { return std::chrono::duration<double, std::micro>(Clock::now() - begun).count(); }

int runBench(int, char**)
{
    nostr::FilterIndex index;
    for (std::uint64_t key = 1; key <= filters; ++key)
        index.set(key, {filterOf(key)});
    std::vector<nostr::Event> events;
    for (unsigned i = 0; i < people; ++i) {
        events.push_back(tests::event({.author = 2 + i, .tags = {{"t", "tag" + std::to_string(1 + 4 * i)}}, .content = "a note"}));
        events.push_back(tests::event({.author = 3 + i, .kind = 7, .tags = {{"e", events.front().id.hex()}, {"p", tests::person(2 + i).hex()}}, .content = "+"}));
    }
    std::vector<double> matching, adding, removing;
    std::size_t matched = 0;
    for (int round = 0; round < 5; ++round) {
        for (const nostr::Event& event : events) {
            const auto begun = Clock::now();
            matched += index.matching(event).size();
            matching.push_back(microsecondsSince(begun));
        }
    }
    for (std::uint64_t key = filters + 1; key <= filters + 5'000; ++key) {
        std::vector<nostr::Filter> one{filterOf(key)};
        auto begun = Clock::now();
        index.set(key, std::move(one));
        adding.push_back(microsecondsSince(begun));
        begun = Clock::now();
        index.remove(key);
        removing.push_back(microsecondsSince(begun));
    }
    if (matched == 0)
        return 1;
    bench::report().times("one event against 10,000 filters", matching, 100);
    bench::report().times("one more added", adding, 10);
    bench::report().times("one removed", removing, 10);
    bench::report().remark(std::to_string(matched / matching.size()) + " filters match an event");
    return 0;
}

const bench::Registration registration{"filters", "the index of 10,000 filters: matching one event, adding and removing one", runBench};

} // namespace
