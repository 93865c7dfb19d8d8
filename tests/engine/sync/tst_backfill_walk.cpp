// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pages from a made-up relay that caps them: everything is asked for, and what is said to be proved was there completely.

#include "engine/sync/backfill_walk.h"

#include "tests/support/event_factory.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <set>

using namespace nandu;
using base::TimeSpan;
using base::TimeSpans;
using net::PageTally;
using sync::BackfillWalk;
using sync::PageCap;

namespace {

struct Note {
    unsigned author = 0;
    std::uint16_t kind = 1;
    std::int64_t at = 0;
    unsigned number = 0;
    auto operator<=>(const Note&) const = default;
};

// Newest first, at most `cap`, as relays answer.
struct Relay {
    std::vector<Note> notes;
    std::size_t cap = 500;
    bool hints = false;
    std::size_t questions = 0, sent = 0;

    PageTally answer(const nostr::Filter& filter, std::set<Note>& got)
    {
        ++questions;
        std::vector<Note> found;
        for (const Note& note : notes) {
            if (filter.authors && std::ranges::find(*filter.authors, tests::person(note.author)) == filter.authors->end())
                continue;
            if (filter.kinds && std::ranges::find(*filter.kinds, note.kind) == filter.kinds->end())
                continue;
            if (note.at >= filter.since.value_or(0) && note.at <= filter.until.value_or(INT64_MAX))
                found.push_back(note);
        }
        std::ranges::sort(found, std::greater(), [](const Note& note) { return std::pair(note.at, note.number); });
        const std::size_t most = std::min<std::size_t>(cap, *filter.limit);
        PageTally page;
        page.rest = !hints ? nostr::StoredRest::Unknown : found.size() > most ? nostr::StoredRest::More : nostr::StoredRest::None;
        found.resize(std::min(found.size(), most));
        page.events = found.size();
        page.oldest = found.empty() ? 0 : found.back().at;
        got.insert(found.begin(), found.end());
        sent += found.size();
        return page;
    }
};

nostr::Filter filterOf(unsigned authors)
{
    nostr::Filter filter;
    filter.kinds = {{1, 6}};
    filter.authors.emplace();
    for (unsigned i = 0; i < authors; ++i)
        filter.authors->push_back(tests::person(i));
    return filter;
}

struct Walked {
    std::set<Note> got;
    TimeSpans proved;
    std::vector<std::int64_t> unresolved;
};

Walked walk(Relay& relay, TimeSpan gap, unsigned authors, PageCap& cap, BackfillWalk::Reach reach = BackfillWalk::Reach::Within)
{
    Walked walked;
    BackfillWalk pages(filterOf(authors), gap, reach, 500);
    while (const auto question = pages.question()) {
        const std::set<Note> before = walked.got;
        for (const TimeSpan span : pages.answer(relay.answer(*question, walked.got), cap)) {
            for (const Note& note : relay.notes) { // whatever is proved is there at that moment
                if (note.at >= span.from && note.at <= span.to && !walked.got.contains(note))
                    qFatal("second %lld was claimed too early", static_cast<long long>(note.at));
            }
            walked.proved.add(span);
        }
    }
    walked.unresolved = pages.unresolved();
    return walked;
}

} // namespace

class TestBackfillWalk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everythingIsFetchedWhateverTheCap_data()
    {
        QTest::addColumn<int>("cap");
        QTest::addColumn<bool>("hints");
        for (const int cap : {20, 50, 100, 499, 500, 5000}) {
            QTest::addRow("cap %d", cap) << cap << false;
            QTest::addRow("cap %d with hints", cap) << cap << true;
        }
    }

    void everythingIsFetchedWhateverTheCap()
    {
        QFETCH(int, cap);
        QFETCH(bool, hints);
        const auto seed = std::random_device()();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        for (int turn = 0; turn < 12; ++turn) {
            Relay relay{.notes = {}, .cap = std::size_t(cap), .hints = hints};
            const auto count = unsigned(random() % 3'000);
            const std::int64_t seconds = 1 + std::int64_t(random() % 2'000);
            for (unsigned i = 0; i < count; ++i)
                relay.notes.push_back({unsigned(random() % 40), std::uint16_t(random() % 2 ? 1 : 6), 1'000 + std::int64_t(random() % seconds), i});
            PageCap learned;
            const Walked all = walk(relay, {1'000, 1'000 + seconds}, 40, learned);
            for (const std::int64_t second : all.unresolved) // so many of one author and kind, or just as many as the cap
                QVERIFY(std::ranges::count_if(relay.notes, [&](const Note& note) { return note.at == second; }) >= 20);
            TimeSpans expected({{1'000, 1'000 + seconds}});
            for (const std::int64_t second : all.unresolved)
                expected.remove({second, second});
            QCOMPARE(all.proved, expected);
            if (all.unresolved.empty())
                QCOMPARE(all.got.size(), relay.notes.size());
        }
    }

    void threeThousandInOneSecond_data()
    {
        QTest::addColumn<int>("cap");
        for (const int cap : {50, 500, 5000})
            QTest::addRow("cap %d", cap) << cap;
    }

    void threeThousandInOneSecond()
    {
        QFETCH(int, cap);
        Relay relay{.notes = {}, .cap = std::size_t(cap)};
        for (unsigned i = 0; i < 3'000; ++i)
            relay.notes.push_back({i % 100, 1, 5'000, i});
        for (unsigned i = 0; i < 700; ++i)
            relay.notes.push_back({i % 100, 1, 4'000 + i, 10'000 + i});
        PageCap learned;
        const Walked all = walk(relay, {0, 9'000}, 100, learned);
        QVERIFY(all.unresolved.empty());
        QCOMPARE(all.got.size(), relay.notes.size());
        QCOMPARE(all.proved, TimeSpans({{0, 9'000}}));
        qInfo("%zu questions, %zu events sent", relay.questions, relay.sent);
    }

    void aSecondThatNobodyCanSplitStaysAVisibleGap()
    {
        Relay relay{.notes = {}, .cap = 50};
        for (unsigned i = 0; i < 120; ++i)
            relay.notes.push_back({3, 1, 5'000, i});
        relay.notes.push_back({4, 1, 4'000, 1'000});
        PageCap learned;
        const Walked all = walk(relay, {0, 9'000}, 100, learned);
        QCOMPARE(all.unresolved, std::vector<std::int64_t>{5'000});
        QCOMPARE(all.proved, TimeSpans({{0, 4'999}, {5'001, 9'000}}));
        QVERIFY(all.got.contains(relay.notes.back()));
    }

    void oneQuestionIsEnoughForAQuietGap()
    {
        Relay relay{.notes = {{1, 1, 50, 1}, {2, 6, 60, 2}}};
        PageCap learned;
        QCOMPARE(walk(relay, {0, 100}, 10, learned).proved, TimeSpans({{0, 100}}));
        QCOMPARE(relay.questions, std::size_t(1));
    }

    void theNewestPageReachesBeyondTheGapInBothDirections()
    {
        Relay relay{.notes = {{1, 1, 5, 1}, {1, 1, 205, 2}}};
        PageCap learned;
        const Walked all = walk(relay, {100, 200}, 10, learned, BackfillWalk::Reach::Newest);
        QCOMPARE(all.got.size(), std::size_t(2));
        QCOMPARE(all.proved, TimeSpans({{0, 200}}));
        const Walked within = walk(relay, {100, 200}, 10, learned, BackfillWalk::Reach::ToNow);
        QCOMPARE(within.got.size(), std::size_t(1));
        QCOMPARE(within.proved, TimeSpans({{100, 200}}));
    }

    void aRelayThatDoesNotHeedUntilIsLeft()
    {
        PageCap learned;
        BackfillWalk pages(filterOf(3), {0, 100}, BackfillWalk::Reach::Within, 500);
        QVERIFY(pages.question());
        QVERIFY(pages.answer(net::PageTally{.events = 100, .oldest = 5'000, .lastId = {}, .rest = {}, .firstAfter = {}, .eoseAfter = {}}, learned).empty());
        QVERIFY(pages.isIgnored() && !pages.question());
    }
};

QTEST_GUILESS_MAIN(TestBackfillWalk)
#include "tst_backfill_walk.moc"
