// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/clock.h"
#include "engine/base/histogram.h"
#include "engine/base/rate.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <memory>
#include <random>
#include <thread>

using namespace std::chrono_literals;
using nandu::base::Histogram;
using nandu::base::ManualClock;
using nandu::base::Rate;

namespace {

double errorOf(std::chrono::nanoseconds measured, double truth)
{
    return std::abs(static_cast<double>(measured.count()) - truth) / truth;
}

} // namespace

class TestHistogram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isExactToTwoPerCentOverNineDecades_data();
    void isExactToTwoPerCentOverNineDecades();
    void anEmptyOneSaysNothing();
    void hostileDurationsAreClamped();
    void theLastMinuteForgetsWhatTheSessionKeeps();
    void theLastSecondIsAWindowOfItsOwn();
    void theSessionKeepsAllOverHoursOfGaps();
    void countsUpToEachBoundForAnExposition();
    void losesNothingWithEightThreadsAcrossSlices();
    void rateIsWithinOnePerCentOfASteadyStream();
    void rateFallsToZeroAfterASecondOfSilence();
    void rateLosesNothingWithEightThreads();
};

void TestHistogram::isExactToTwoPerCentOverNineDecades_data()
{
    QTest::addColumn<double>("typical");
    QTest::newRow("60 ns") << 60.0;
    QTest::newRow("5 us") << 5e3;
    QTest::newRow("50 us") << 5e4;
    QTest::newRow("3 ms") << 3e6;
    QTest::newRow("2 s") << 2e9;
}

void TestHistogram::isExactToTwoPerCentOverNineDecades()
{
    QFETCH(double, typical);
    const auto histogram = std::make_unique<Histogram>();
    const ManualClock clock;
    std::mt19937_64 random(1);
    std::lognormal_distribution<double> distribution(std::log(typical), 0.7);
    std::vector<double> truth;
    double sum = 0;
    for (int i = 0; i < 100'000; ++i) {
        const auto value = static_cast<std::int64_t>(distribution(random));
        histogram->record(std::chrono::nanoseconds(value), clock.steady());
        truth.push_back(static_cast<double>(value));
        sum += truth.back();
    }
    std::ranges::sort(truth);
    const auto summary = histogram->lastMinute(clock.steady());
    QCOMPARE(summary.count, std::uint64_t(100'000));
    QVERIFY(errorOf(summary.p50, truth[49'999]) < 0.02);
    QVERIFY(errorOf(summary.p95, truth[94'999]) < 0.02);
    QVERIFY(errorOf(summary.p99, truth[98'999]) < 0.02);
    QVERIFY(errorOf(summary.mean, sum / 100'000) < 0.02);
    QCOMPARE(static_cast<double>(summary.max.count()), truth.back());
}

void TestHistogram::anEmptyOneSaysNothing()
{
    const auto histogram = std::make_unique<Histogram>();
    const auto summary = histogram->session();
    QCOMPARE(summary.count, std::uint64_t(0));
    QCOMPARE(summary.p99.count(), std::int64_t(0));
}

void TestHistogram::hostileDurationsAreClamped()
{
    const auto histogram = std::make_unique<Histogram>();
    const ManualClock clock;
    histogram->record(-5s, clock.steady());
    histogram->record(24h * 365, clock.steady());
    const auto summary = histogram->session();
    QCOMPARE(summary.count, std::uint64_t(2));
    QCOMPARE(summary.p50.count(), std::int64_t(0));
    QVERIFY(summary.max > 4h && summary.max < 5h);
}

void TestHistogram::theLastMinuteForgetsWhatTheSessionKeeps()
{
    const auto histogram = std::make_unique<Histogram>();
    ManualClock clock;
    histogram->record(1s, clock.steady());
    clock.advance(45s);
    histogram->record(2s, clock.steady());
    QCOMPARE(histogram->lastMinute(clock.steady()).count, std::uint64_t(2));
    clock.advance(30s);
    QCOMPARE(histogram->lastMinute(clock.steady()).count, std::uint64_t(1));
    QCOMPARE(histogram->lastMinute(clock.steady()).max, std::chrono::nanoseconds(2s));
    clock.advance(10min);
    QCOMPARE(histogram->lastMinute(clock.steady()).count, std::uint64_t(0));
    histogram->record(3s, clock.steady());
    QCOMPARE(histogram->lastMinute(clock.steady()).count, std::uint64_t(1));
    QCOMPARE(histogram->session().count, std::uint64_t(3));
}

void TestHistogram::theLastSecondIsAWindowOfItsOwn()
{
    const auto histogram = std::make_unique<Histogram>();
    ManualClock clock;
    clock.advance(1h);
    using Window = Histogram::Window;
    histogram->record(5ms, clock.steady());
    clock.advance(900ms);
    histogram->record(7ms, clock.steady());
    QCOMPARE(histogram->summary(Window::Second, clock.steady()).count, std::uint64_t(2));
    clock.advance(600ms);
    QCOMPARE(histogram->summary(Window::Second, clock.steady()).count, std::uint64_t(1));
    QCOMPARE(histogram->summary(Window::Second, clock.steady()).max, std::chrono::nanoseconds(7ms));
    clock.advance(2s);
    QCOMPARE(histogram->summary(Window::Second, clock.steady()).count, std::uint64_t(0));
    QCOMPARE(histogram->summary(Window::Minute, clock.steady()).count, std::uint64_t(2));
}

void TestHistogram::theSessionKeepsAllOverHoursOfGaps()
{
    const auto histogram = std::make_unique<Histogram>();
    ManualClock clock;
    std::uint64_t recorded = 0;
    for (const auto gap : {100ms, 260ms, 1'100ms, 11'000ms, 70'000ms, 3'600'000ms}) {
        for (int i = 0; i < 50; ++i) {
            histogram->record(std::chrono::milliseconds(i), clock.steady());
            ++recorded;
            clock.advance(gap);
            QCOMPARE(histogram->session().count, recorded);
        }
    }
    QCOMPARE(histogram->session().max, std::chrono::nanoseconds(49ms));
    QVERIFY(errorOf(histogram->session().mean, 24.5e6) < 0.02);
}

void TestHistogram::countsUpToEachBoundForAnExposition()
{
    const auto histogram = std::make_unique<Histogram>();
    const ManualClock clock;
    for (int i = 1; i <= 1'000; ++i)
        histogram->record(std::chrono::microseconds(i), clock.steady());
    const std::vector<std::chrono::nanoseconds> bounds = {100us, 500us, 1h};
    const auto cumulative = histogram->cumulative(bounds);
    QCOMPARE(cumulative.count, std::uint64_t(1'000));
    QVERIFY(std::abs(static_cast<double>(cumulative.upTo[0]) - 100) <= 4);
    QVERIFY(std::abs(static_cast<double>(cumulative.upTo[1]) - 500) <= 16);
    QCOMPARE(cumulative.upTo[2], std::uint64_t(1'000));
    QCOMPARE(cumulative.sum, std::chrono::nanoseconds(500'500us));
}

void TestHistogram::losesNothingWithEightThreadsAcrossSlices()
{
    constexpr int threads = 8, each = 30'000;
    const auto histogram = std::make_unique<Histogram>();
    const auto start = ManualClock().steady();
    std::vector<std::thread> recorders;
    for (int t = 0; t < threads; ++t) {
        recorders.emplace_back([&] {
            for (int i = 0; i < each; ++i)
                histogram->record(1us, start + i * (50s / each));
        });
    }
    for (auto& recorder : recorders)
        recorder.join();
    QCOMPARE(histogram->session().count, std::uint64_t(threads * each));
    QCOMPARE(histogram->lastMinute(start + 50s).count, std::uint64_t(threads * each));
}

void TestHistogram::rateIsWithinOnePerCentOfASteadyStream()
{
    Rate rate;
    ManualClock clock;
    for (int i = 0; i < 4'000; ++i) { // 2,000 a second for two seconds
        clock.advance(500us);
        rate.add(1, clock.steady());
    }
    QVERIFY(std::abs(rate.perSecond(clock.steady()) - 2'000) < 20);
}

void TestHistogram::rateFallsToZeroAfterASecondOfSilence()
{
    Rate rate;
    ManualClock clock;
    rate.add(500, clock.steady());
    QVERIFY(rate.perSecond(clock.steady()) > 0);
    clock.advance(1s);
    QCOMPARE(rate.perSecond(clock.steady()), 0.0);
}

void TestHistogram::rateLosesNothingWithEightThreads()
{
    Rate rate;
    const ManualClock clock;
    std::vector<std::thread> threads;
    for (int t = 0; t < 8; ++t) {
        threads.emplace_back([&] {
            for (int i = 0; i < 10'000; ++i)
                rate.add(1, clock.steady());
        });
    }
    for (auto& thread : threads)
        thread.join();
    QCOMPARE(std::lround(rate.perSecond(clock.steady() + 99ms) * 0.999), 80'000L);
}

QTEST_GUILESS_MAIN(TestHistogram)
#include "tst_histogram.moc"
