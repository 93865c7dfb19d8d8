// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Groups of authors: who is known stays known when follows change, and the marks always tell the store the whole truth.

#include "engine/sync/coverage.h"

#include "tests/support/event_factory.h"

#include <QTest>

#include <map>
#include <random>

using namespace nandu;
using base::TimeSpans;
using store::CoverageGroup;
using sync::Coverage;
using sync::GroupNumber;

namespace {
const std::string relay = "wss://one.example/", scope = "{\"kinds\":[1]}";

std::vector<base::PubKey> people(unsigned from, unsigned to)
{
    std::vector<base::PubKey> keys;
    for (unsigned i = from; i < to; ++i)
        keys.push_back(tests::person(i));
    return keys;
}

// What a store that heard every mark holds.
struct Kept {
    std::map<GroupNumber, CoverageGroup> groups;
    void take(const store::CoverageMark& mark)
    {
        for (const GroupNumber number : mark.dropped)
            groups.erase(number);
        for (const CoverageGroup& group : mark.changed)
            groups[group.number] = group;
        for (const CoverageGroup& group : mark.moved) {
            groups[group.number].spans = group.spans;
            groups[group.number].dense = group.dense;
            groups[group.number].events = group.events;
            groups[group.number].comparedAt = group.comparedAt;
        }
    }
    std::vector<CoverageGroup> all() const
    {
        std::vector<CoverageGroup> list;
        for (const auto& [number, group] : groups)
            list.push_back(group);
        return list;
    }
};
} // namespace

class TestCoverage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasGivenUpIsNotClaimed()
    {
        Coverage coverage;
        Kept kept;
        const auto near = coverage.groupsFor(relay, scope, people(1, 4), 500);
        const auto far = coverage.groupsFor(relay, scope + "x", people(5, 7), 500);
        const auto all = coverage.groupsFor(relay, scope + "y", {}, 500);
        for (const GroupNumber group : {near.front(), far.front(), all.front()})
            coverage.prove(group, {100, 900});
        kept.take(coverage.takeMark());

        coverage.forgetUpTo({{tests::person(2), 300}, {tests::person(3), 200}, {tests::person(9), 800}});

        kept.take(coverage.takeMark());
        QVERIFY(kept.groups.at(near.front()).spans == TimeSpans(std::vector<base::TimeSpan>{{301, 900}}));
        QVERIFY(kept.groups.at(far.front()).spans == TimeSpans(std::vector<base::TimeSpan>{{100, 900}}));
        QVERIFY(kept.groups.at(all.front()).spans == TimeSpans(std::vector<base::TimeSpan>{{100, 900}}));
    }

    void aNewFollowIsAskedForAloneAndThenJoins()
    {
        Coverage coverage;
        const auto first = coverage.groupsFor(relay, scope, people(0, 100), 500);
        QCOMPARE(first.size(), std::size_t(1));
        coverage.prove(first[0], {0, 1'000}, 5);
        const auto second = coverage.groupsFor(relay, scope, people(0, 101), 500);
        QCOMPARE(second.size(), std::size_t(2));
        QCOMPARE(second[0], first[0]);
        QCOMPARE(coverage.find(second[0])->spans, TimeSpans({{0, 1'000}}));
        QCOMPARE(coverage.find(second[1])->authors, people(100, 101));
        QVERIFY(coverage.find(second[1])->spans.isEmpty());
        coverage.prove(second[1], {0, 1'000});
        const auto joined = coverage.groupsFor(relay, scope, people(0, 101), 500);
        QCOMPARE(joined, first);
        QCOMPARE(coverage.find(joined[0])->authors.size(), std::size_t(101));
    }

    void whoIsLeftIsKnownWhenTheyComeBack()
    {
        Coverage coverage;
        const auto first = coverage.groupsFor(relay, scope, people(0, 10), 500);
        coverage.prove(first[0], {5, 50});
        QCOMPARE(coverage.groupsFor(relay, scope, people(0, 9), 500).size(), std::size_t(1));
        for (const GroupNumber number : coverage.groupsFor(relay, scope, people(0, 10), 500))
            QCOMPARE(coverage.find(number)->spans, TimeSpans({{5, 50}}));
    }

    void aScopeWithoutAuthorsAndOtherRelaysAreApart()
    {
        Coverage coverage;
        const auto notices = coverage.groupsFor(relay, "{\"#p\":[\"x\"]}", {}, 500);
        QCOMPARE(coverage.groupsFor(relay, "{\"#p\":[\"x\"]}", {}, 500), notices);
        QVERIFY(coverage.groupsFor("wss://two.example/", "{\"#p\":[\"x\"]}", {}, 500) != notices);
        QVERIFY(coverage.groupsFor(relay, scope, people(0, 1), 500) != notices);
    }

    // Random follows against a plain map of each author's seconds.
    void nothingIsClaimedThatWasNotProvedWhateverChanges()
    {
        const auto seed = std::random_device()();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        Coverage coverage;
        Kept kept;
        std::map<base::PubKey, TimeSpans> truth;
        for (int turn = 0; turn < 1'500; ++turn) {
            std::vector<base::PubKey> wanted;
            for (unsigned i = 0; i < 60; ++i) {
                if (random() % 4 != 0)
                    wanted.push_back(tests::person(i));
            }
            const std::size_t most = 1 + random() % 30;
            const auto groups = coverage.groupsFor(relay, scope, wanted, most);
            std::vector<base::PubKey> together;
            for (const GroupNumber number : groups) {
                const CoverageGroup& group = *coverage.find(number);
                QVERIFY(!group.authors.empty() && group.authors.size() <= most);
                together.insert(together.end(), group.authors.begin(), group.authors.end());
                for (const base::PubKey& author : group.authors) // no second that was not proved of each of them
                    QCOMPARE(group.spans.sharedWith(truth[author]), group.spans);
            }
            std::ranges::sort(together);
            std::ranges::sort(wanted);
            QCOMPARE(together, wanted);
            for (const GroupNumber number : groups) {
                if (random() % 3 == 0)
                    continue;
                const auto from = std::int64_t(random() % 50);
                const base::TimeSpan span{from, from + std::int64_t(random() % 20)};
                coverage.prove(number, span, 1);
                for (const base::PubKey& author : coverage.find(number)->authors)
                    truth[author].add(span);
                coverage.noteDense(number, std::int64_t(random() % 60));
                const auto& dense = coverage.find(number)->dense;
                QVERIFY(dense.sharedWith(coverage.find(number)->spans).isEmpty());
            }
            if (turn % 50 == 0) {
                coverage.forget(relay, {10, 20});
                for (auto& [author, spans] : truth)
                    spans.remove({10, 20});
            }
            if (random() % 4 == 0)
                kept.take(coverage.takeMark());
            if (random() % 20 == 0) { // a restart
                kept.take(coverage.takeMark());
                coverage = {};
                coverage.load(kept.all());
            }
        }
        kept.take(coverage.takeMark());
        for (const auto& [number, group] : kept.groups)
            QVERIFY(*coverage.find(number) == group);
    }
};

QTEST_GUILESS_MAIN(TestCoverage)
#include "tst_coverage.moc"
