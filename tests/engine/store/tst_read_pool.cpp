// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The reader threads: tasks in order, later ones when due, none after the stop, both lanes at once.
#include "engine/store/read_pool.h"
#include "tests/engine/store/filled_store.h"
#include "tests/support/event_factory.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <future>
#include <thread>

using namespace nandu;
using namespace nandu::store;
using Lane = ReadPool::Lane;
using std::chrono::steady_clock;

namespace {

struct Pool {
    Pool() : filled(std::filesystem::path(dir.path().toStdString()) / "events.db")
    {
        auto opened = ReadPool::open(filled.file, &filled.tail);
        if (!opened)
            qFatal("%s", opened.error().detail.c_str());
        pool = std::move(*opened);
    }
    QTemporaryDir dir;
    tests::FilledStore filled;
    std::unique_ptr<ReadPool> pool;
};

} // namespace

class TestReadPool : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void runsTasksOfALaneInOrder();
    void runsADatedTaskWhenItIsDue();
    void aSlowLookUpDoesNotHoldUpTheFeeds();
    void stopsWhileTasksWaitAndDropsThem();
    void readersSeeCommitsWhileManyThreadsAsk();
    void saysWhyItCannotOpen();
};

void TestReadPool::runsTasksOfALaneInOrder()
{
    Pool p;
    std::vector<int> order; // by the lane's thread only
    std::promise<void> done;
    for (int i = 0; i < 1000; ++i)
        p.pool->post(Lane::Feeds, [&order, i](EventReader&) { order.push_back(i); });
    p.pool->post(Lane::Feeds, [&](EventReader&) { done.set_value(); });
    done.get_future().wait();
    QCOMPARE(order.size(), std::size_t(1000));
    QVERIFY(std::is_sorted(order.begin(), order.end()));
}

void TestReadPool::runsADatedTaskWhenItIsDue()
{
    Pool p;
    std::promise<steady_clock::time_point> ran;
    const auto due = steady_clock::now() + std::chrono::milliseconds(60);
    p.pool->postAt(Lane::Feeds, due, [&](EventReader&) { ran.set_value(steady_clock::now()); });
    std::promise<steady_clock::time_point> other;
    p.pool->post(Lane::Feeds, [&](EventReader&) { other.set_value(steady_clock::now()); });
    const auto ranAt = ran.get_future().get();
    QVERIFY(ranAt >= due);
    QVERIFY(other.get_future().get() < ranAt);
}

void TestReadPool::aSlowLookUpDoesNotHoldUpTheFeeds()
{
    Pool p;
    std::promise<void> feedRan;
    std::promise<void> lookUpEnded;
    p.pool->post(Lane::LookUps, [&](EventReader&) {
        feedRan.get_future().wait(); // would never end on one thread
        lookUpEnded.set_value();
    });
    p.pool->post(Lane::Feeds, [&](EventReader&) { feedRan.set_value(); });
    lookUpEnded.get_future().wait();
}

void TestReadPool::stopsWhileTasksWaitAndDropsThem()
{
    Pool p;
    std::atomic<int> ran = 0;
    std::promise<void> entered, leave;
    p.pool->post(Lane::Feeds, [&](EventReader&) {
        entered.set_value();
        leave.get_future().wait();
        ++ran;
    });
    for (int i = 0; i < 100; ++i)
        p.pool->postAt(Lane::Feeds, steady_clock::now() + std::chrono::hours(1), [&](EventReader&) { ++ran; });
    entered.get_future().wait();
    std::thread stopper([&] { p.pool->stop(); });
    leave.set_value();
    stopper.join();
    QCOMPARE(ran.load(), 1); // the running task ended, the others never began
    p.pool->post(Lane::Feeds, [&](EventReader&) { ++ran; });
    p.pool->stop();
    QCOMPARE(ran.load(), 1);
}

void TestReadPool::readersSeeCommitsWhileManyThreadsAsk()
{
    Pool p;
    std::atomic<int> wrong = 0, answered = 0;
    std::atomic<std::size_t> committed = 0;
    std::vector<std::thread> askers;
    for (int t = 0; t < 3; ++t) {
        askers.emplace_back([&] {
            for (int i = 0; i < 100; ++i) {
                p.pool->post(i % 2 ? Lane::Feeds : Lane::LookUps, [&](EventReader& reader) {
                    const std::size_t atLeast = committed;
                    const nostr::Filter all;
                    const auto count = reader.count(std::span(&all, 1));
                    wrong += !count || *count < atLeast ? 1 : 0;
                    ++answered;
                });
            }
        });
    }
    for (unsigned i = 0; i < 60; ++i) {
        const nostr::Event note = tests::note(1 + i % 3, std::to_string(i));
        p.filled.add(std::span(&note, 1));
        ++committed;
        if (i % 7 == 0)
            p.filled.merge();
    }
    for (std::thread& asker : askers)
        asker.join();
    QTRY_COMPARE(answered.load(), 300);
    QCOMPARE(wrong.load(), 0);
}

void TestReadPool::saysWhyItCannotOpen()
{
    QTemporaryDir dir;
    QCOMPARE(ReadPool::open(std::filesystem::path(dir.path().toStdString()) / "none.db", nullptr).error().code, base::ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestReadPool)
#include "tst_read_pool.moc"
