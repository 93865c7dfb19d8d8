// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/ticket_ledger.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <random>
#include <thread>

using nandu::base::Ticket;
using nandu::base::TicketLedger;

class TestTicketLedger : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runsACallbackAtOnceWhenNothingIsOpenBelow();
    void waitsForEveryTicketBelowAndForNoneAbove();
    void endingOneTicketTwiceCountsOnce();
    void endingWhatWasNeverIssuedChangesNothing();
    void runsCallbacksInTheOrderOfTheirTickets();
    void aCallbackMayUseTheLedger();
    void forgetsTicketsThatEnded();
    void releasesEveryWaitExactlyOnceUnderEightThreads();
};

void TestTicketLedger::runsACallbackAtOnceWhenNothingIsOpenBelow()
{
    TicketLedger ledger;
    const Ticket eose = ledger.issue();
    bool ran = false;
    ledger.whenAllBelowEnded(eose, [&] { ran = true; });
    QVERIFY(ran);
}

void TestTicketLedger::waitsForEveryTicketBelowAndForNoneAbove()
{
    TicketLedger ledger;
    const Ticket first = ledger.issue();
    const Ticket second = ledger.issue();
    const Ticket eose = ledger.issue();
    const Ticket later = ledger.issue();
    bool ran = false;
    ledger.whenAllBelowEnded(eose, [&] { ran = true; });
    ledger.end(second);
    QVERIFY(!ran);
    ledger.end(first);
    QVERIFY(ran);
    ledger.end(eose);
    QCOMPARE(ledger.open(), std::size_t(1));
    ledger.end(later);
    QCOMPARE(ledger.open(), std::size_t(0));
}

void TestTicketLedger::endingOneTicketTwiceCountsOnce()
{
    TicketLedger ledger;
    const Ticket first = ledger.issue();
    const Ticket second = ledger.issue();
    const Ticket eose = ledger.issue();
    bool ran = false;
    ledger.whenAllBelowEnded(eose, [&] { ran = true; });
    ledger.end(first);
    ledger.end(first);
    QVERIFY(!ran);
    ledger.end(second);
    QVERIFY(ran);
}

void TestTicketLedger::endingWhatWasNeverIssuedChangesNothing()
{
    TicketLedger ledger;
    const Ticket first = ledger.issue();
    const std::vector<Ticket> strangers = {0, first + 1, first + 1'000'000};
    ledger.end(strangers);
    QCOMPARE(ledger.open(), std::size_t(1));
    QCOMPARE(ledger.issue(), first + 1);
    QCOMPARE(ledger.open(), std::size_t(2));
}

void TestTicketLedger::runsCallbacksInTheOrderOfTheirTickets()
{
    TicketLedger ledger;
    const Ticket first = ledger.issue();
    const Ticket a = ledger.issue();
    const Ticket b = ledger.issue();
    std::vector<char> order;
    ledger.whenAllBelowEnded(b, [&] { order.push_back('b'); });
    ledger.whenAllBelowEnded(a, [&] { order.push_back('a'); });
    const std::vector<Ticket> all = {b, a, first};
    ledger.end(all);
    QCOMPARE(order, (std::vector<char>{'a', 'b'}));
}

void TestTicketLedger::aCallbackMayUseTheLedger()
{
    TicketLedger ledger;
    const Ticket first = ledger.issue();
    const Ticket eose = ledger.issue();
    bool ranInner = false;
    ledger.whenAllBelowEnded(eose, [&] {
        ledger.end(eose);
        ledger.whenAllBelowEnded(ledger.issue(), [&] { ranInner = true; });
    });
    ledger.end(first);
    QVERIFY(ranInner);
}

void TestTicketLedger::forgetsTicketsThatEnded()
{
    TicketLedger ledger;
    std::vector<Ticket> open;
    for (int round = 0; round < 100; ++round) {
        for (int i = 0; i < 1'000; ++i)
            open.push_back(ledger.issue());
        ledger.end(std::span(open).first(900));
        open.erase(open.begin(), open.begin() + 900);
        QCOMPARE(ledger.open(), open.size());
    }
    ledger.end(open);
    QCOMPARE(ledger.open(), std::size_t(0));
}

void TestTicketLedger::releasesEveryWaitExactlyOnceUnderEightThreads()
{
    constexpr int threads = 8, rounds = 200, each = 100;
    TicketLedger ledger;
    std::array<std::atomic<bool>, std::size_t(threads) * rounds * (each + 1) + 1> ended{};
    std::atomic<int> released = 0, early = 0;
    std::vector<std::thread> workers;
    for (int t = 0; t < threads; ++t) {
        workers.emplace_back([&, t] {
            std::mt19937 random(static_cast<unsigned>(t));
            for (int round = 0; round < rounds; ++round) {
                std::vector<Ticket> mine;
                for (int i = 0; i < each; ++i)
                    mine.push_back(ledger.issue());
                const Ticket eose = ledger.issue();
                ledger.whenAllBelowEnded(eose, [&, lowest = mine.front(), eose] {
                    for (Ticket ticket = lowest; ticket < eose; ++ticket)
                        early += ended[ticket] ? 0 : 1;
                    ++released;
                });
                std::ranges::shuffle(mine, random);
                mine.push_back(eose);
                for (const Ticket ticket : mine)
                    ended[ticket] = true;
                ledger.end(std::span(mine).first(each / 2));
                ledger.end(std::span(mine).subspan(each / 2));
            }
        });
    }
    for (auto& worker : workers)
        worker.join();
    QCOMPARE(early.load(), 0);
    QCOMPARE(released.load(), threads * rounds);
    QCOMPARE(ledger.open(), std::size_t(0));
}

QTEST_GUILESS_MAIN(TestTicketLedger)
#include "tst_ticket_ledger.moc"
