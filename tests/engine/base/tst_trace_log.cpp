// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/slow_log.h"
#include "engine/base/trace_log.h"

#include <QTest>

#include <memory>

using namespace std::chrono_literals;
using namespace nandu::base;

namespace {

Trace trace(unsigned number, std::chrono::nanoseconds took)
{
    Trace made;
    made.id.bytes[30] = static_cast<std::uint8_t>(number >> 8);
    made.id.bytes[31] = static_cast<std::uint8_t>(number);
    made.id.bytes[0] = static_cast<std::uint8_t>(number >> 16);
    made.commit = took;
    return made;
}

} // namespace

class TestTraceLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheSlowestHundredInOrder()
    {
        TraceLog log;
        for (unsigned i = 1; i <= 1'000; ++i)
            log.stored(trace(i * 7 % 1'009, std::chrono::microseconds(i * 7 % 1'009)));
        const auto slowest = log.slowest();
        QCOMPARE(slowest.size(), TraceLog::slowestMax);
        for (std::size_t i = 1; i < slowest.size(); ++i)
            QVERIFY(slowest[i - 1].untilStored() >= slowest[i].untilStored());
        QVERIFY(slowest.front().untilStored() >= 1'000us);
        QVERIFY(slowest.back().untilStored() >= 900us);
        QVERIFY(log.find(slowest.back().id));
    }

    void keepsOneInAHundredOfTheOthers()
    {
        TraceLog log;
        for (unsigned i = 0; i < TraceLog::slowestMax; ++i)
            log.stored(trace(60'000 + i, 1s));
        for (unsigned i = 0; i < 10'000; ++i)
            log.stored(trace(i, 1us));
        unsigned found = 0;
        for (unsigned i = 0; i < 10'000; ++i)
            found += log.find(trace(i, {}).id) ? 1 : 0;
        QCOMPARE(found, 100U);
        for (unsigned i = 0; i < 500'000; ++i)
            log.stored(trace(i, 1us));
        QVERIFY(!log.find(trace(0, {}).id)); // the oldest of them gave way
    }

    void noteWhenItWasPainted()
    {
        TraceLog log;
        log.stored(trace(100, 5ms));
        QVERIFY(!log.find(trace(100, {}).id)->painted);
        log.painted(trace(100, {}).id, 16ms);
        log.painted(trace(101, {}).id, 16ms); // unknown: nothing happens
        QCOMPARE(log.find(trace(100, {}).id)->painted.value(), std::chrono::nanoseconds(16ms));
        QCOMPARE(log.slowest().front().painted.value(), std::chrono::nanoseconds(16ms));
    }

    void aSlowOperationIsListedAndAQuickOneIsNot()
    {
        SlowLog log;
        log.note("query", "notes of one author", 150ms);
        log.note("query", "the same, warm", 5ms);
        QCOMPARE(log.newest().size(), std::size_t(1));
        QCOMPARE(log.newest().front().what, std::string("query"));
        log.setThreshold(1ms);
        for (int i = 0; i < 300; ++i)
            log.note("commit", std::to_string(i), 2ms);
        QCOMPARE(log.newest().size(), SlowLog::entriesMax);
        QCOMPARE(log.newest().front().detail, std::string("299"));
        QCOMPARE(log.total(), std::uint64_t(301));
    }
};

QTEST_GUILESS_MAIN(TestTraceLog)
#include "tst_trace_log.moc"
