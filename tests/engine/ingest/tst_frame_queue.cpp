// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/ingest/frame_queue.h"

#include <QTest>

#include <map>

using namespace std::chrono_literals;
using namespace nandu;
using namespace nandu::ingest;

namespace {

Frame frameOf(std::uint32_t relay, std::uint64_t number = 0)
{
    Frame frame;
    frame.text = "x";
    frame.relay = {relay};
    frame.ticket = number;
    return frame;
}

bool push(FrameQueue& queue, std::uint32_t relay, std::uint64_t number = 0)
{
    Frame frame = frameOf(relay, number);
    return queue.tryPush(frame);
}

} // namespace

class TestFrameQueue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneRelayAloneMayFillItAll()
    {
        FrameQueue queue(100);
        queue.join();
        int taken = 0;
        while (push(queue, 1))
            ++taken;
        QCOMPARE(taken, 100);
        QVERIFY(queue.isHighFor({1}));
    }

    void amongTenAFloodingRelayLeavesTheLastFifthToTheOthers()
    {
        FrameQueue queue(100);
        for (int i = 0; i < 10; ++i)
            queue.join();
        int flooded = 0;
        while (push(queue, 1))
            ++flooded;
        QCOMPARE(flooded, 80);
        QVERIFY(queue.isHighFor({1}));
        for (std::uint32_t relay = 2; relay <= 10; ++relay) {
            QVERIFY2(!queue.isHighFor({relay}), "it is read on");
            QVERIFY(push(queue, relay));
            QVERIFY(push(queue, relay));
        }
        QVERIFY(!push(queue, 1));
        int more = 0;
        while (push(queue, 2))
            ++more;
        QCOMPARE(more, 2); // then it is full, for everybody
        QCOMPARE(queue.depth(), std::size_t(100));
    }

    void lanesAreTakenInTurnSoThatOthersDoNotWaitBehindAFlood()
    {
        FrameQueue queue(5'000);
        for (int i = 0; i < 10; ++i)
            queue.join();
        std::uint64_t number = 0;
        while (push(queue, 1, number))
            ++number;
        QCOMPARE(number, std::uint64_t(4'000));
        for (std::uint32_t relay = 2; relay <= 10; ++relay) {
            for (std::uint64_t i = 0; i < 3; ++i)
                QVERIFY(push(queue, relay, i));
        }
        // Of 4,027 frames the 27 that came last are all among the first 30 taken, in the order of their relay.
        const auto first = queue.pull(0ms, 1);
        QCOMPARE(first.size(), base::limits::workerPullMax);
        std::map<std::uint32_t, std::vector<std::uint64_t>> taken;
        for (std::size_t i = 0; i < 30; ++i)
            taken[first[i].relay.number].push_back(first[i].ticket);
        QCOMPARE(taken.size(), std::size_t(10));
        for (const auto& [relay, tickets] : taken)
            QCOMPARE(tickets, (std::vector<std::uint64_t>{0, 1, 2}));
    }

    void aSecondFloodIsHeldToItsPartToo()
    {
        FrameQueue queue(100);
        queue.join();
        queue.join();
        while (push(queue, 1)) {
        }
        QCOMPARE(queue.depth(), std::size_t(80));
        while (push(queue, 2)) {
        }
        QCOMPARE(queue.depth(), std::size_t(100)); // 80 and 20
        (void)queue.pull(0ms, 1);                  // 64 of both, given back at the end of the statement
        for (bool isTaken = true; isTaken;) {
            const bool first = push(queue, 1);
            isTaken = push(queue, 2) || first;
        }
        std::map<std::uint32_t, int> held;
        while (queue.waiting() > 0) {
            for (const Frame& frame : queue.pull(0ms, 1))
                ++held[frame.relay.number];
        }
        QVERIFY(held[2] >= 40);
        QVERIFY(held[1] >= 40);
    }

    void linesOfAFileAreNobodysAndKeepTheirOrder()
    {
        FrameQueue queue(100);
        queue.join();
        queue.join();
        for (std::uint64_t i = 0; i < 100; ++i)
            QVERIFY(push(queue, 0, i));
        const auto pulled = queue.pull(0ms, 1);
        for (std::size_t i = 0; i < pulled.size(); ++i)
            QCOMPARE(pulled[i].ticket, std::uint64_t(i));
    }

    void aSmallBurstIsSpreadOverTheWorkers()
    {
        FrameQueue queue;
        for (int i = 0; i < 20; ++i)
            QVERIFY(push(queue, 1));
        QCOMPARE(queue.pull(0ms, 4).size(), std::size_t(5));
    }

    void nothingGetsInOnceItDrains()
    {
        FrameQueue queue;
        QVERIFY(push(queue, 1));
        queue.drain();
        Frame late = frameOf(1);
        QVERIFY(!queue.tryPush(late));
        QVERIFY(!queue.push(late));
        QCOMPARE(late.text, std::string("x"));
        QVERIFY(!queue.isClosed());
        QCOMPARE(queue.pull(0ms, 1).size(), std::size_t(1));
        QVERIFY(queue.isClosed());
        QCOMPARE(queue.depth(), std::size_t(0));
    }
};

QTEST_GUILESS_MAIN(TestFrameQueue)
#include "tst_frame_queue.moc"
