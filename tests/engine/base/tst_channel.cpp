// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/channel.h"

#include <QTest>

#include <atomic>
#include <map>
#include <thread>

using namespace std::chrono_literals;
using nandu::base::Channel;

namespace {

struct Numbered {
    unsigned producer;
    unsigned number;
};

struct Sized {
    std::size_t bytes;
};
std::size_t channelBytes(const Sized& sized)
{
    return sized.bytes;
}

constexpr std::size_t plenty = 1 << 20;

} // namespace

class TestChannel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsEachProducersOrderAndLosesNothingWithEightTimesEightThreads();
    void losesNothingWhenBatchesArePushedThroughANarrowChannel();
    void worksAfterTwoHundredIdleTimeOuts();
    void takesNoMoreThanItsEntries();
    void takesNoMoreThanItsBytes();
    void takesOneEntryOverTheByteBoundWhenItIsAlone();
    void givesOutWhatIsInItWhileDraining();
    void refusesPushesWhileDrainingAndLeavesTheEntryUntouched();
    void wakesAWaitingPusherWhenItDrains();
    void tellsWhatABatchCouldNotPushWhenItDrains();
    void wakesAWaitingPusherWhenItGrows();
    void takesNothingMoreAfterShrinkingUntilThereIsRoom();
    void spreadsASmallBurstOverItsSharers();
};

void TestChannel::keepsEachProducersOrderAndLosesNothingWithEightTimesEightThreads()
{
    constexpr unsigned producers = 8, consumers = 8, each = 40'000;
    Channel<Numbered> channel(500, plenty);
    std::vector<std::vector<Numbered>> got(consumers);
    std::vector<std::thread> takers, givers;
    for (auto& mine : got) {
        takers.emplace_back([&channel, &mine] {
            while (!channel.isClosed()) {
                for (const Numbered& entry : channel.popBatch(64, 50ms, consumers))
                    mine.push_back(entry);
            }
        });
    }
    std::atomic<unsigned> refused = 0;
    for (unsigned producer = 0; producer < producers; ++producer) {
        givers.emplace_back([&channel, &refused, producer] {
            for (unsigned i = 0; i < each; ++i)
                refused += channel.push({producer, i}) ? 0 : 1;
        });
    }
    for (auto& giver : givers)
        giver.join();
    channel.drain();
    for (auto& taker : takers)
        taker.join();

    QCOMPARE(refused.load(), 0U);
    std::vector<std::vector<bool>> seen(producers, std::vector<bool>(each, false));
    std::size_t total = 0;
    for (const auto& mine : got) {
        std::map<unsigned, unsigned> last;
        for (const Numbered& entry : mine) {
            QVERIFY(!seen[entry.producer][entry.number]); // nothing twice
            seen[entry.producer][entry.number] = true;
            const auto before = last.find(entry.producer);
            QVERIFY(before == last.end() || before->second < entry.number);
            last[entry.producer] = entry.number;
        }
        total += mine.size();
    }
    QCOMPARE(total, std::size_t(producers * each));
}

void TestChannel::losesNothingWhenBatchesArePushedThroughANarrowChannel()
{
    constexpr unsigned producers = 4, each = 20'000;
    Channel<unsigned> channel(10, plenty);
    std::atomic<std::uint64_t> sum = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 3; ++i) {
        threads.emplace_back([&] {
            while (!channel.isClosed()) {
                for (const unsigned n : channel.popBatch(64, 50ms))
                    sum += n;
            }
        });
    }
    std::vector<std::thread> givers;
    for (unsigned producer = 0; producer < producers; ++producer) {
        givers.emplace_back([&] {
            for (unsigned i = 0; i < each; i += 50) {
                std::vector<unsigned> batch(50, 3);
                if (!channel.pushBatch(batch))
                    sum += 1'000'000'000; // never: nobody drains yet
            }
        });
    }
    for (auto& giver : givers)
        giver.join();
    channel.drain();
    for (auto& thread : threads)
        thread.join();
    QCOMPARE(sum.load(), std::uint64_t(producers) * each * 3);
}

void TestChannel::worksAfterTwoHundredIdleTimeOuts()
{
    Channel<int> channel(5'000, plenty);
    std::atomic<int> timeOuts = 0, got = 0;
    std::vector<std::thread> takers;
    for (int i = 0; i < 8; ++i) {
        takers.emplace_back([&] {
            while (!channel.isClosed()) {
                const auto batch = channel.popBatch(64, 1ms);
                timeOuts += batch.empty() ? 1 : 0;
                got += static_cast<int>(batch.size());
            }
        });
    }
    QTRY_VERIFY(timeOuts >= 200);
    for (int i = 0; i < 100'000; ++i)
        QVERIFY(channel.push(int(i)));
    channel.drain();
    for (auto& taker : takers)
        taker.join();
    QCOMPARE(got.load(), 100'000);
}

void TestChannel::takesNoMoreThanItsEntries()
{
    Channel<int> channel(3, plenty);
    for (int i = 0; i < 3; ++i)
        QVERIFY(channel.tryPush(int(i)));
    QVERIFY(!channel.tryPush(3));
    QCOMPARE(channel.depth(), std::size_t(3));
    QCOMPARE(channel.popBatch(1, 0ms).front(), 0);
    QVERIFY(channel.tryPush(3));
}

void TestChannel::takesNoMoreThanItsBytes()
{
    Channel<Sized> channel(100, 1'000);
    QVERIFY(channel.tryPush({600}));
    QVERIFY(!channel.tryPush({401}));
    QVERIFY(channel.tryPush({400}));
    QCOMPARE(channel.bytes(), std::size_t(1'000));
    QVERIFY(!channel.tryPush({1}));
    (void)channel.popBatch(2, 0ms);
    QCOMPARE(channel.bytes(), std::size_t(0));
}

void TestChannel::takesOneEntryOverTheByteBoundWhenItIsAlone()
{
    Channel<Sized> channel(100, 1'000);
    QVERIFY(channel.tryPush({5'000}));
    QVERIFY(!channel.tryPush({1}));
}

void TestChannel::givesOutWhatIsInItWhileDraining()
{
    Channel<int> channel(5'000, plenty);
    for (int i = 0; i < 3'000; ++i)
        QVERIFY(channel.tryPush(int(i)));
    channel.drain();
    int got = 0;
    while (!channel.isClosed())
        got += static_cast<int>(channel.popBatch(64, 1ms).size());
    QCOMPARE(got, 3'000);
    QVERIFY(channel.popBatch(64, 10s).empty()); // at once, not after its patience
}

void TestChannel::refusesPushesWhileDrainingAndLeavesTheEntryUntouched()
{
    Channel<std::string> channel(10, plenty);
    channel.drain();
    std::string entry = "a text long enough to live on the heap, so that a move would show";
    const std::string before = entry;
    QVERIFY(!channel.push(std::move(entry)));
    QVERIFY(!channel.tryPush(std::move(entry)));
    QCOMPARE(entry, before);
}

void TestChannel::wakesAWaitingPusherWhenItDrains()
{
    Channel<int> channel(1, plenty);
    QVERIFY(channel.tryPush(1));
    std::atomic<int> answer = -1;
    std::thread pusher([&] { answer = channel.push(2) ? 1 : 0; });
    channel.drain();
    pusher.join();
    QCOMPARE(answer.load(), 0);
}

void TestChannel::tellsWhatABatchCouldNotPushWhenItDrains()
{
    Channel<int> channel(2, plenty);
    std::vector<int> batch = {1, 2, 3, 4};
    std::atomic<bool> wasTaken = true;
    std::thread pusher([&] { wasTaken = channel.pushBatch(batch); });
    QTRY_COMPARE(channel.depth(), std::size_t(2));
    channel.drain();
    pusher.join();
    QVERIFY(!wasTaken);
    QCOMPARE(batch, (std::vector<int>{3, 4}));
}

void TestChannel::wakesAWaitingPusherWhenItGrows()
{
    Channel<int> channel(1, plenty);
    QVERIFY(channel.tryPush(1));
    std::thread pusher([&] { (void)channel.push(2); });
    channel.setEntriesMax(2);
    pusher.join();
    QCOMPARE(channel.depth(), std::size_t(2));
}

void TestChannel::takesNothingMoreAfterShrinkingUntilThereIsRoom()
{
    Channel<int> channel(10, plenty);
    for (int i = 0; i < 10; ++i)
        QVERIFY(channel.tryPush(int(i)));
    channel.setEntriesMax(5);
    QCOMPARE(channel.depth(), std::size_t(10));
    (void)channel.popBatch(5, 0ms);
    QVERIFY(!channel.tryPush(10));
    (void)channel.popBatch(1, 0ms);
    QVERIFY(channel.tryPush(10));
}

void TestChannel::spreadsASmallBurstOverItsSharers()
{
    Channel<int> channel(100, plenty);
    for (int i = 0; i < 10; ++i)
        QVERIFY(channel.tryPush(int(i)));
    QCOMPARE(channel.popBatch(64, 0ms, 4).size(), std::size_t(3)); // a quarter, rounded up
    QCOMPARE(channel.popBatch(64, 0ms, 1).size(), std::size_t(7));
}

QTEST_GUILESS_MAIN(TestChannel)
#include "tst_channel.moc"
