// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A missing time becomes a row when it stays, and its row stands still until it is filled.
#include "engine/sync/gap_watch.h"

#include <QTest>

using namespace nandu;
using base::TimeSpans;
using sync::GapWatch;
using sync::ShownGap;
using namespace std::chrono_literals;

class GapWatchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsFilledByItselfIsNeverShown()
    {
        GapWatch watch;
        GapWatch::Time now{};
        for (std::int64_t to = 1'000; to > 0; to -= 50, now += 1s)
            QVERIFY(watch.look(TimeSpans({{0, to}}), {}, now).empty());
    }

    void whatStaysIsShown()
    {
        GapWatch watch;
        const TimeSpans gap({{100, 199}});
        QVERIFY(watch.look(gap, {}, GapWatch::Time{}).empty());
        QVERIFY(watch.look(gap, {}, GapWatch::Time{} + 3s).empty());
        const auto shown = watch.look(gap, {}, GapWatch::Time{} + 4s);
        QCOMPARE(shown.size(), std::size_t(1));
        QCOMPARE(shown[0].span.from, 100);
        QCOMPARE(shown[0].span.to, 199);
        QVERIFY(!shown[0].isFilling);
    }

    void itKeepsItsBoundsAndGoesWhenNothingIsLacking()
    {
        GapWatch watch;
        GapWatch::Time now{};
        watch.look(TimeSpans({{100, 199}}), {}, now);
        watch.look(TimeSpans({{100, 199}}), {}, now += 5s);
        auto shown = watch.look(TimeSpans({{100, 149}}), TimeSpans({{100, 199}}), now += 1s);
        QCOMPARE(shown.size(), std::size_t(1));
        QCOMPARE(shown[0].span.to, 199);
        QCOMPARE(shown[0].share, 0.5);
        QVERIFY(shown[0].isFilling);
        QVERIFY(watch.look({}, {}, now += 1s).empty());
    }

    void whatWasAskedForInVainSaysSo()
    {
        GapWatch watch;
        GapWatch::Time now{};
        const TimeSpans gap({{100, 199}});
        watch.look(gap, {}, now);
        watch.look(gap, gap, now += 5s);
        const auto shown = watch.look(gap, {}, now += 1s);
        QVERIFY(shown[0].hasFailed && !shown[0].isFilling);
        QVERIFY(watch.look(gap, gap, now += 1s)[0].isFilling);
    }

    void eachStandsForItself()
    {
        GapWatch watch;
        GapWatch::Time now{};
        const TimeSpans gaps({{100, 199}, {500, 599}});
        watch.look(gaps, {}, now);
        QCOMPARE(watch.look(gaps, {}, now += 5s).size(), std::size_t(2));
        const auto left = watch.look(TimeSpans({{100, 199}}), {}, now += 1s);
        QCOMPARE(left.size(), std::size_t(1));
        QCOMPARE(left[0].span.from, 100);
    }
};

QTEST_GUILESS_MAIN(GapWatchTest)
#include "tst_gap_watch.moc"
