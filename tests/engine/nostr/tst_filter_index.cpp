// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The index against trying every filter, on random filters and events; what was asked of whom.

#include "engine/nostr/filter_index.h"
#include "engine/nostr/open_filters.h"
#include "tests/support/event_factory.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <random>

using namespace nandu;
using namespace std::chrono_literals;
using nostr::Filter;

namespace {

// Small worlds, so that filters and events meet often.
struct World {
    std::mt19937 random{20261121};

    unsigned below(unsigned n) { return static_cast<unsigned>(random() % n); }

    base::PubKey author() { return {{static_cast<std::uint8_t>(below(8))}}; }
    base::EventId id() { return {{static_cast<std::uint8_t>(below(30))}}; }
    std::string value() { return std::string(1, static_cast<char>('a' + below(6))); }

    nostr::Event event()
    {
        nostr::Event event;
        event.id = id();
        event.pubkey = author();
        event.createdAt = below(100);
        event.kind = static_cast<std::uint16_t>(below(5));
        for (unsigned i = below(4); i > 0; --i) {
            const std::string names[] = {"e", "p", "E", "ee", ""};
            const std::string name = names[below(5)];
            if (below(5) == 0)
                event.tags.add({name});
            else
                event.tags.add({name, value(), value()});
        }
        return event;
    }

    Filter filter()
    {
        Filter filter;
        if (below(6) == 0)
            filter.ids = {id(), id()};
        if (below(3) == 0)
            filter.authors = {author(), author(), author()};
        if (below(2) == 0)
            filter.kinds = {static_cast<std::uint16_t>(below(5)), static_cast<std::uint16_t>(below(5))};
        if (below(3) == 0)
            filter.tags['e'] = {value(), value()};
        if (below(6) == 0)
            filter.tags['p'] = {value()};
        if (below(12) == 0)
            filter.kinds = std::vector<std::uint16_t>();
        if (below(4) == 0)
            filter.since = below(100);
        if (below(4) == 0)
            filter.until = below(100);
        return filter;
    }
};

nostr::OpenFilters::Subscription subscription(unsigned relay, std::string id, const char* filter)
{
    return {base::RelayRef{relay}, base::SubId{std::move(id)}, {*Filter::fromJson(filter)}, std::nullopt};
}

} // namespace

class TestFilterIndex : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsWhatTryingEveryFilterFinds()
    {
        World world;
        nostr::FilterIndex index;
        std::map<nostr::FilterIndex::Key, std::vector<Filter>> plain;
        std::size_t found = 0;
        for (int round = 0; round < 3000; ++round) {
            const nostr::FilterIndex::Key key = world.below(40);
            if (world.below(4) == 0) {
                index.remove(key);
                plain.erase(key);
            } else {
                std::vector<Filter> filters(1 + world.below(3));
                std::generate(filters.begin(), filters.end(), [&] { return world.filter(); });
                plain[key] = filters;
                index.set(key, filters);
            }
            QCOMPARE(index.size(), plain.size());
            for (int i = 0; i < 5; ++i) {
                const auto event = world.event();
                std::vector<nostr::FilterIndex::Key> expected;
                for (const auto& [owner, filters] : plain) {
                    if (std::any_of(filters.begin(), filters.end(), [&](const Filter& filter) { return filter.matches(event); }))
                        expected.push_back(owner);
                }
                QCOMPARE(index.matching(event), expected);
                QCOMPARE(index.matchesAny(event), !expected.empty());
                found += expected.size();
            }
        }
        QVERIFY(found > 10'000);
    }

    void anEmptiedIndexFindsNothing()
    {
        nostr::FilterIndex index;
        index.set(1, {Filter()});
        QVERIFY(index.matchesAny(tests::note(1, "x")));
        index.set(1, {});
        QVERIFY(!index.matchesAny(tests::note(1, "x")));
        index.remove(1);
        index.remove(2);
        QCOMPARE(index.size(), std::size_t(0));
    }

    void knowsWhatWasAskedOfWhom()
    {
        const auto now = std::chrono::steady_clock::now();
        const nostr::OpenFilters open({subscription(1, "a", R"({"kinds":[1]})"), subscription(2, "a", R"({"kinds":[7]})")});
        const auto note = tests::note(1, "x");
        QVERIFY(open.asked({1}, "a", note, now) == nostr::Asked::Yes);
        QVERIFY(open.asked({2}, "a", note, now) == nostr::Asked::No); // asked, but for something else
        QVERIFY(open.asked({1}, "b", note, now) == nostr::Asked::No);
        QVERIFY(open.asked({3}, "a", note, now) == nostr::Asked::No);
        QVERIFY(nostr::OpenFilters().asked({1}, "a", note, now) == nostr::Asked::No);
    }

    void forgivesLateAnswersForTenSeconds()
    {
        const auto closed = std::chrono::steady_clock::now();
        auto late = subscription(1, "a", R"({"kinds":[1]})");
        late.closedAt = closed;
        const nostr::OpenFilters open({late});
        const auto note = tests::note(1, "x");
        QVERIFY(open.asked({1}, "a", note, closed + 10s) == nostr::Asked::Recently);
        QVERIFY(open.asked({1}, "a", note, closed + 11s) == nostr::Asked::No);
        QVERIFY(open.asked({1}, "a", tests::reaction(1, note), closed + 1s) == nostr::Asked::No);
        const nostr::OpenFilters reopened({late, subscription(1, "a", R"({"kinds":[1]})")});
        QVERIFY(reopened.asked({1}, "a", note, closed + 60s) == nostr::Asked::Yes);
    }

    void theBoxGivesTheNewestSnapshot()
    {
        nostr::OpenFiltersBox box;
        QVERIFY(box.current() != nullptr);
        const auto next = std::make_shared<nostr::OpenFilters>();
        box.publish(next);
        QVERIFY(box.current() == next);
    }
};

QTEST_GUILESS_MAIN(TestFilterIndex)
#include "tst_filter_index.moc"
