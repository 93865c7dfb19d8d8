// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/budget.h"

#include <QTest>

#include <atomic>
#include <thread>

using nandu::base::Budget;

class TestBudget : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesNoMoreThanItsEntries();
    void givesNoMoreThanItsBytes();
    void countsAShareUntilItIsReleasedWhereverItTravels();
    void aCopyOfAShareCountsNothing();
    void isHighFromFourFifthsUntilHalf();
    void tellsOnceThatThereIsRoom();
    void whoeverWasTurnedAwayIsToldEvenBelowTheHighWaterMark();
    void aWaitingTakerGoesOnWhenThereIsRoom();
    void closingWakesWaitingTakers();
    void shrinkingTakesNothingBack();
    void growingTellsThatThereIsRoom();
    void aShareMayOutliveItsBudget();
    void givesBackManyAtOnce();
    void neverExceedsItsBoundsWithEightThreads();
};

void TestBudget::givesNoMoreThanItsEntries()
{
    Budget budget(2, 1'000);
    auto first = budget.tryTake(1);
    auto second = budget.tryTake(1);
    QVERIFY(first && second);
    QVERIFY(!budget.tryTake(1));
    first->release();
    QVERIFY(budget.tryTake(1));
}

void TestBudget::givesNoMoreThanItsBytes()
{
    Budget budget(10, 1'000);
    auto first = budget.tryTake(700);
    QVERIFY(first);
    QVERIFY(!budget.tryTake(301));
    QVERIFY(budget.tryTake(300));
    first->release();
    auto alone = budget.tryTake(5'000); // a single one over the bound, else it could never pass
    QVERIFY(alone);
    QVERIFY(!budget.tryTake(1));
}

void TestBudget::countsAShareUntilItIsReleasedWhereverItTravels()
{
    Budget budget(10, 1'000);
    auto share = budget.tryTake(100);
    QVERIFY(share);
    Budget::Share inFrame = std::move(*share);
    Budget::Share inEvent;
    inEvent = std::move(inFrame);
    share.reset();
    QCOMPARE(budget.entries(), std::size_t(1));
    QCOMPARE(budget.bytes(), std::size_t(100));
    inEvent.release();
    inEvent.release(); // twice is once
    QCOMPARE(budget.entries(), std::size_t(0));
    QCOMPARE(budget.bytes(), std::size_t(0));
}

void TestBudget::aCopyOfAShareCountsNothing()
{
    Budget budget(10, 1'000);
    auto share = budget.tryTake(100);
    QVERIFY(share);
    {
        Budget::Share copy = *share;
        QCOMPARE(copy.bytes(), std::size_t(0));
        QCOMPARE(budget.entries(), std::size_t(1));
    }
    QCOMPARE(budget.entries(), std::size_t(1));
}

void TestBudget::isHighFromFourFifthsUntilHalf()
{
    Budget budget(10, 1'000'000);
    std::vector<Budget::Share> shares;
    for (int i = 0; i < 7; ++i)
        shares.push_back(*std::move(budget.tryTake(1)));
    QVERIFY(!budget.isHigh());
    shares.push_back(*std::move(budget.tryTake(1)));
    QVERIFY(budget.isHigh());
    while (shares.size() > 6)
        shares.pop_back();
    QVERIFY(budget.isHigh());
    shares.pop_back();
    QVERIFY(!budget.isHigh());
}

void TestBudget::tellsOnceThatThereIsRoom()
{
    Budget budget(10, 1'000);
    int told = 0;
    budget.onRoom([&] { ++told; });
    std::vector<Budget::Share> shares;
    for (int i = 0; i < 9; ++i)
        shares.push_back(*std::move(budget.tryTake(100)));
    QCOMPARE(told, 0);
    shares.clear();
    QCOMPARE(told, 1);
}

void TestBudget::whoeverWasTurnedAwayIsToldEvenBelowTheHighWaterMark()
{
    Budget budget(10, 1'000);
    int told = 0;
    budget.onRoom([&] { ++told; });
    auto share = budget.tryTake(600);
    QVERIFY(share);
    QVERIFY(!budget.isHigh());
    QVERIFY(!budget.tryTake(500));
    share->release();
    QCOMPARE(told, 1);
}

void TestBudget::aWaitingTakerGoesOnWhenThereIsRoom()
{
    Budget budget(1, 1'000);
    auto share = budget.tryTake(1);
    QVERIFY(share);
    std::atomic<bool> wentOn = false;
    std::thread taker([&] { wentOn = budget.take(1).has_value(); });
    share->release();
    taker.join();
    QVERIFY(wentOn);
}

void TestBudget::closingWakesWaitingTakers()
{
    Budget budget(1, 1'000);
    auto share = budget.tryTake(1);
    QVERIFY(share);
    std::atomic<bool> gotOne = true;
    std::thread taker([&] { gotOne = budget.take(1).has_value(); });
    budget.close();
    taker.join();
    QVERIFY(!gotOne);
    share->release();
    QVERIFY(!budget.tryTake(1));
}

void TestBudget::shrinkingTakesNothingBack()
{
    Budget budget(10, 1'000);
    std::vector<Budget::Share> shares;
    for (int i = 0; i < 6; ++i)
        shares.push_back(*std::move(budget.tryTake(1)));
    budget.setEntriesMax(4);
    QCOMPARE(budget.entries(), std::size_t(6));
    QVERIFY(!budget.tryTake(1));
    shares.resize(3);
    QVERIFY(budget.tryTake(1));
}

void TestBudget::growingTellsThatThereIsRoom()
{
    Budget budget(2, 1'000);
    int told = 0;
    budget.onRoom([&] { ++told; });
    auto first = budget.tryTake(1);
    auto second = budget.tryTake(1);
    QVERIFY(budget.isHigh());
    budget.setEntriesMax(10);
    QVERIFY(!budget.isHigh());
    QCOMPARE(told, 1);
}

void TestBudget::aShareMayOutliveItsBudget()
{
    Budget::Share late;
    {
        Budget budget(2, 1'000);
        late = *std::move(budget.tryTake(10));
    }
    late.release(); // under the address sanitizer: touches nothing that is gone
    QCOMPARE(late.bytes(), std::size_t(0));
}

void TestBudget::givesBackManyAtOnce()
{
    Budget budget(10, 1'000);
    int told = 0;
    budget.onRoom([&told] { ++told; });
    std::vector<Budget::Share> shares(1); // an empty one among them
    while (auto share = budget.tryTake(10, 3))
        shares.push_back(std::move(*share));
    QCOMPARE(budget.entriesOf(3), std::size_t(10));
    Budget::Share::releaseAll(shares);
    QVERIFY(shares.empty());
    QCOMPARE(budget.entries(), std::size_t(0));
    QCOMPARE(budget.bytes(), std::size_t(0));
    QCOMPARE(budget.entriesOf(3), std::size_t(0));
    QCOMPARE(told, 1);
    Budget::Share::releaseAll(shares);
    QCOMPARE(told, 1);
}

void TestBudget::neverExceedsItsBoundsWithEightThreads()
{
    Budget budget(20, 1'000);
    std::atomic<bool> wasExceeded = false;
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back([&] {
            for (int n = 0; n < 20'000; ++n) {
                auto share = n % 2 == 0 ? budget.take(90) : budget.tryTake(90);
                if (budget.entries() > 20 || budget.bytes() > 1'000)
                    wasExceeded = true;
            }
        });
    }
    for (auto& thread : threads)
        thread.join();
    QVERIFY(!wasExceeded);
    QCOMPARE(budget.entries(), std::size_t(0));
    QCOMPARE(budget.bytes(), std::size_t(0));
}

QTEST_GUILESS_MAIN(TestBudget)
#include "tst_budget.moc"
