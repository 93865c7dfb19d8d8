// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Intervals against a naive set of seconds, with random operations.

#include "engine/base/time_spans.h"

#include <QTest>

#include <algorithm>
#include <bitset>
#include <random>

using nandu::base::TimeSpan;
using nandu::base::TimeSpans;

namespace {
constexpr std::size_t days = 120; // as many seconds as the naive set has

using Naive = std::bitset<days>;

Naive naive(const TimeSpans& spans)
{
    Naive seconds;
    for (const TimeSpan span : spans.all()) {
        for (std::int64_t at = span.from; at <= span.to; ++at)
            seconds.set(std::size_t(at));
    }
    return seconds;
}

Naive naive(TimeSpan span)
{
    Naive seconds;
    for (std::int64_t at = std::max<std::int64_t>(span.from, 0); at <= span.to && at < std::int64_t(days); ++at)
        seconds.set(std::size_t(at));
    return seconds;
}

bool isNormal(const TimeSpans& spans)
{
    for (std::size_t i = 0; i < spans.all().size(); ++i) {
        if (spans.all()[i].isEmpty() || (i > 0 && spans.all()[i].from <= spans.all()[i - 1].to + 1))
            return false;
    }
    return true;
}
} // namespace

class TestTimeSpans : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void doesWhatASetOfSecondsDoes()
    {
        const auto seed = std::random_device()();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        const auto someSpan = [&] {
            const auto from = std::int64_t(random() % days) - 5;
            return TimeSpan{from, std::min<std::int64_t>(from + std::int64_t(random() % 20) - 2, days - 1)};
        };
        TimeSpans spans, other;
        Naive expected;
        for (int turn = 0; turn < 20'000; ++turn) {
            const TimeSpan span = someSpan();
            if (random() % 2 == 0) {
                spans.add(span);
                expected |= naive(span);
            } else {
                spans.remove(span);
                expected &= ~naive(span);
            }
            if (turn % 7 == 0)
                other.add(someSpan());
            if (turn % 70 == 0)
                other = {};
            QVERIFY(isNormal(spans));
            QVERIFY(naive(spans) == expected);
            const TimeSpan asked = someSpan();
            QCOMPARE(spans.covers({std::max<std::int64_t>(asked.from, 0), asked.to}), (naive(asked) & ~expected).none());
            QVERIFY(naive(TimeSpans(spans.gapsIn(asked))) == (naive(asked) & ~expected));
            QVERIFY(naive(spans.within(asked)) == (naive(asked) & expected));
            QVERIFY(naive(spans.sharedWith(other)) == (expected & naive(other)));
            QCOMPARE(std::size_t(spans.seconds()), expected.count());
        }
    }

    void theSameSecondsAreEqualHoweverTheyCame()
    {
        QCOMPARE(TimeSpans({{1, 3}, {4, 9}}), TimeSpans({{1, 9}}));
        QCOMPARE(TimeSpans({{5, 4}}), TimeSpans());
        QVERIFY(TimeSpans({{1, 3}, {5, 9}}) != TimeSpans({{1, 9}}));
    }

    void takesTheLargestNumbers()
    {
        TimeSpans all({{INT64_MIN, INT64_MAX}});
        all.add({INT64_MAX, INT64_MAX});
        QCOMPARE(all.all().size(), std::size_t(1));
        QCOMPARE(all.all()[0].from, 0);
        all.remove({10, INT64_MAX});
        QCOMPARE(all, TimeSpans({{0, 9}}));
    }
};

QTEST_GUILESS_MAIN(TestTimeSpans)
#include "tst_time_spans.moc"
