// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/ingest/worker_pool.h"

#include "tests/engine/ingest/fake_writer.h"
#include "tests/support/event_factory.h"

#include <QTest>

#include <atomic>
#include <stdexcept>

using namespace std::chrono_literals;
using namespace nandu;
using namespace nandu::ingest;
using namespace nandu::tests;
using Kind = Verdict::Kind;

namespace {

// Who was held goes on with the check itself, which works with what a test takes down. The pool waits 200 ms for it, a sanitizer takes longer.
constexpr int lastChecksMs = 1000;

const auto soon = [] { return std::chrono::steady_clock::now() + 10s; };

std::vector<nostr::Event> notes(int count)
{
    std::vector<nostr::Event> all;
    for (int i = 0; i < count; ++i)
        all.push_back(note(1, "note " + std::to_string(i)));
    return all;
}

nostr::Event forged(nostr::Event event)
{
    event.content += " (forged)";
    return event;
}

// The genuine check, with something before it.
template <typename Before>
MakeCheck checkAfter(Surroundings& around, Before before)
{
    return [&around, before]() -> Check {
        return [gate = std::make_shared<EventGate>(around.asked, around.ids), before](const Frame& frame, Copies copies, auto now) {
            before(frame);
            return gate->check(frame, copies, now);
        };
    };
}

} // namespace

class TestWorkerPool : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void admitsChecksAndCommitsWhatItIsSent();
    void aForgedCopyFirstDoesNotHideTheGenuineOne();
    void aForgedCopyOfAPendingEventIsRefused();
    void aSecondCopyOfAPendingEventEndsItsTicketOnlyWithTheCommit();
    void aCopyOfAStoredEventEndsAtOnce();
    void aCopyIsCheckedWholeWhenItsOriginalsCommitFailed();
    void resizingDuringAFloodLosesNothingAndAdmitsNothingTwice();
    void resizingToNonsenseIsClamped();
    void aCheckThatThrowsOnceIsTriedAgain();
    void aCheckThatThrowsTwiceRefusesThatFrameOnly();
    void aWorkerStuckOnOneEventIsFlaggedAndTheOthersGoOn();
    void aHungWorkerIsReplacedAndWhatItHeldGoesOn();
    void anEventOnWhichTwoWorkersHangIsPutAside();
    void stoppingDoesNotWaitForACheckThatNeverReturns();
    void throwingEveryThousandthCheckCostsOnlyThoseEvents();
    void everythingBetweenSocketAndCommitCountsAgainstTheQueue();
    void theNetThreadIsToldWhenThereIsRoomAgain();
    void stoppingFinishesWhatIsQueued();
    void stoppingGivesUpAtItsDeadlineAndAcknowledgesNothing();
    void workersWakeAfterAnIdleTime();
    void healthShowsWhatAWorkerDid();
};

void TestWorkerPool::admitsChecksAndCommitsWhatItIsSent()
{
    Surroundings around;
    WorkerPool pool(around.shared(), 2);
    around.startWriter();
    const auto all = notes(100);
    for (const auto& event : all)
        around.send(event);
    QTRY_COMPARE(around.committed(), all.size());
    QTRY_COMPARE(around.ledger.open(), std::size_t(0));
    QTRY_COMPARE(around.frames.depth(), std::size_t(0));
    QCOMPARE(around.frames.bytes(), std::size_t(0));
    QCOMPARE(around.metrics.verified.total.value(), std::uint64_t(100));
    QCOMPARE(around.metrics.check.session().count, std::uint64_t(100));
    QVERIFY(around.verdicts().empty());
}

void TestWorkerPool::aForgedCopyFirstDoesNotHideTheGenuineOne()
{
    Surroundings around;
    around.askForEverything({2});
    WorkerPool pool(around.shared(), 1);
    around.startWriter();
    const auto genuine = note(1, "what I said");

    around.send(forged(genuine), 2);
    around.send(genuine, 1);

    QTRY_VERIFY(around.isCommitted(genuine.id));
    QTRY_COMPARE(around.ledger.open(), std::size_t(0));
    QCOMPARE(around.verdicts().size(), std::size_t(1));
    QCOMPARE(around.verdicts().front().refusal, Refusal::BadId);
    QCOMPARE(around.metrics.relay({2}).refused.value(), std::uint64_t(1));
    QCOMPARE(around.metrics.relay({1}).refused.value(), std::uint64_t(0));
}

void TestWorkerPool::aForgedCopyOfAPendingEventIsRefused()
{
    Surroundings around; // no writer: what is admitted stays pending
    WorkerPool pool(around.shared(), 1);
    const auto genuine = note(1, "what I said");
    around.send(genuine);
    QTRY_COMPARE(around.ids.state(genuine.id), nostr::StoredIds::State::Pending);

    around.send(forged(genuine));

    QTRY_COMPARE(around.count(Kind::Refused), std::size_t(1));
    QCOMPARE(around.ids.state(genuine.id), nostr::StoredIds::State::Pending);
    QTRY_COMPARE(around.ledger.open(), std::size_t(2)); // the genuine one is open, hence so is what is above it
}

void TestWorkerPool::aSecondCopyOfAPendingEventEndsItsTicketOnlyWithTheCommit()
{
    Surroundings around;
    around.askForEverything({2});
    WorkerPool pool(around.shared(), 2);
    const auto event = note(1, "from two relays");
    around.send(event, 1);
    QTRY_COMPARE(around.admitted.depth(), std::size_t(1));
    around.send(event, 2);
    const base::Ticket eoseOfSecond = around.ledger.issue();
    std::atomic<bool> isReleased = false;
    around.ledger.whenAllBelowEnded(eoseOfSecond, [&] { isReleased = true; });
    QTRY_COMPARE(around.count(Kind::DuplicateOfPending), std::size_t(1));
    QTRY_COMPARE(around.frames.depth(), std::size_t(1)); // the copy waits as a number, not as a frame; given back after the verdict

    // Even when every other ticket has ended, the copy's own holds the EOSE back.
    auto batch = around.admitted.popBatch(10, 1s);
    around.ledger.end(batch.front().ticket);
    QVERIFY(!isReleased);
    around.commit(batch);
    QVERIFY(isReleased);
}

void TestWorkerPool::aCopyOfAStoredEventEndsAtOnce()
{
    Surroundings around;
    WorkerPool pool(around.shared(), 2);
    around.startWriter();
    const auto event = note(1, "twice");
    around.send(event);
    QTRY_VERIFY(around.isCommitted(event.id));
    QTRY_COMPARE(around.ids.state(event.id), nostr::StoredIds::State::Stored);
    around.send(event);
    QTRY_COMPARE(around.count(Kind::Duplicate), std::size_t(1));
    QTRY_COMPARE(around.ledger.open(), std::size_t(0));
    QCOMPARE(around.metrics.verified.total.value(), std::uint64_t(1)); // no second signature check
    QCOMPARE(around.metrics.duplicates.total.value(), std::uint64_t(1));
    QCOMPARE(around.metrics.relay({1}).duplicates.value(), std::uint64_t(1));
}

void TestWorkerPool::aCopyIsCheckedWholeWhenItsOriginalsCommitFailed()
{
    Surroundings around;
    const auto event = note(1, "the disk was full");
    (void)around.ids.markPending(event.id, around.ledger.issue());
    // The commit fails after the gate saw "pending" and before the worker settles the copy.
    const MakeCheck makeCheck = [&]() -> Check {
        return [&, gate = std::make_shared<EventGate>(around.asked, around.ids)](const Frame& frame, Copies copies, auto now) {
            Checked checked = gate->check(frame, copies, now);
            if (checked.isCopy)
                around.ledger.end(around.ids.forget(std::span(&event.id, 1)));
            return checked;
        };
    };
    WorkerPool pool(around.shared(), 1, makeCheck);
    around.startWriter();
    around.ledger.end(1);
    around.send(event);
    QTRY_VERIFY(around.isCommitted(event.id));
    QTRY_COMPARE(around.ids.state(event.id), nostr::StoredIds::State::Stored);
    QTRY_COMPARE(around.ledger.open(), std::size_t(0));
}

void TestWorkerPool::resizingDuringAFloodLosesNothingAndAdmitsNothingTwice()
{
    Surroundings around(500);
    around.askForEverything({2});
    WorkerPool pool(around.shared(), 4);
    around.startWriter();
    const auto all = notes(3'000);

    const std::vector<unsigned> sizes = {8, 1, 32, 4, 1, 16};
    for (std::size_t i = 0; i < all.size(); ++i) {
        around.send(all[i], 1);
        around.send(all[i], 2); // the same from another relay
        if (i % 10 == 0)
            around.send(forged(all[i]), 2);
        if (i % 500 == 250)
            pool.resize(sizes[i / 500]);
    }
    QCOMPARE(pool.size(), 16U);
    pool.stop(soon());
    QTRY_COMPARE(around.committed(), all.size());
    QTRY_COMPARE(around.ledger.open(), std::size_t(0));
    QCOMPARE(around.mostCommitsOfOne(), 1);
    QCOMPARE(around.count(Kind::Refused), std::size_t(300));
    QCOMPARE(around.count(Kind::Duplicate) + around.count(Kind::DuplicateOfPending), all.size());
    QCOMPARE(around.frames.depth(), std::size_t(0));
}

void TestWorkerPool::resizingToNonsenseIsClamped()
{
    Surroundings around;
    WorkerPool pool(around.shared(), 0);
    QCOMPARE(pool.size(), 1U);
    pool.resize(1'000'000);
    QCOMPARE(pool.size(), 32U);
    QCOMPARE(pool.health(std::chrono::steady_clock::now()).size(), std::size_t(32));
    pool.resize(3);
    QTRY_COMPARE(pool.health(std::chrono::steady_clock::now()).size(), std::size_t(3));
}

void TestWorkerPool::aCheckThatThrowsOnceIsTriedAgain()
{
    Surroundings around;
    std::atomic<int> calls = 0;
    WorkerPool pool(around.shared(), 1, checkAfter(around, [&](const Frame&) {
        if (calls++ == 0)
            throw std::runtime_error("for a moment");
    }));
    around.startWriter();
    const auto event = note(1, "still here");
    around.send(event);
    QTRY_VERIFY(around.isCommitted(event.id));
    QCOMPARE(pool.health(std::chrono::steady_clock::now()).front().errors, std::uint64_t(1));
}

void TestWorkerPool::aCheckThatThrowsTwiceRefusesThatFrameOnly()
{
    Surroundings around;
    const auto all = notes(200);
    WorkerPool pool(around.shared(), 2, checkAfter(around, [&](const Frame& frame) {
        if (frame.text.find("\"note 77\"") != std::string::npos)
            throw 77; // not even a std::exception
    }));
    around.startWriter();
    for (const auto& event : all)
        around.send(event);
    QTRY_COMPARE(around.committed(), std::size_t(199));
    QTRY_COMPARE(around.ledger.open(), std::size_t(0));
    QCOMPARE(around.verdicts().size(), std::size_t(1));
    QCOMPARE(around.verdicts().front().refusal, Refusal::Crashed);
    QCOMPARE(around.metrics.workerErrors.value(), std::uint64_t(2));
    QCOMPARE(around.metrics.workerRestarts.value(), std::uint64_t(2));
    QCOMPARE(around.metrics.quarantined.value(), std::uint64_t(1));
    QCOMPARE(around.quarantined().size(), std::size_t(1));
    QVERIFY(around.quarantined().front().first.find("\"note 77\"") != std::string::npos);
    QVERIFY(around.quarantined().front().second.find("unknown exception") != std::string::npos);
    QCOMPARE(around.metrics.relay({1}).refused.value(), std::uint64_t(0)); // our fault, not the relay's
}

void TestWorkerPool::aWorkerStuckOnOneEventIsFlaggedAndTheOthersGoOn()
{
    Surroundings around;
    std::atomic<bool> isHeld = true;
    WorkerPool pool(around.shared(), 2, checkAfter(around, [&](const Frame& frame) {
        if (frame.text.find("\"note 0\"") != std::string::npos)
            isHeld.wait(true);
    }));
    around.startWriter();
    const auto all = notes(20);
    around.send(all.front());
    const auto now = std::chrono::steady_clock::now;
    const auto busy = [&](auto at) { return std::ranges::count_if(pool.health(at), &WorkerHealth::isBusy); };
    const auto stuck = [&](auto at) { return std::ranges::count_if(pool.health(at), &WorkerHealth::isStuck); };
    QTRY_COMPARE(busy(now()), 1);
    QCOMPARE(stuck(now()), 0);
    QCOMPARE(stuck(now() + 6s), 1);

    for (std::size_t i = 1; i < all.size(); ++i)
        around.send(all[i]);
    QTRY_COMPARE(around.committed(), all.size() - 1);
    isHeld = false;
    isHeld.notify_all();
    QTRY_COMPARE(around.committed(), all.size());
    QTRY_COMPARE(stuck(now() + 6s), 0);
}

void TestWorkerPool::aHungWorkerIsReplacedAndWhatItHeldGoesOn()
{
    Surroundings around;
    std::atomic<bool> isHeld = true;
    std::atomic<int> visits = 0;
    const auto all = notes(60);
    for (const auto& event : all)
        around.send(event); // before the worker: one pull has them all
    WorkerPool pool(around.shared(), 1, checkAfter(around, [&](const Frame& frame) {
        if (frame.text.find("\"note 5\"") != std::string::npos && visits++ == 0)
            isHeld.wait(true);
    }));
    around.startWriter();
    QTRY_COMPARE(visits.load(), 1);
    const auto now = std::chrono::steady_clock::now();
    pool.replaceHung(now + 4s);
    QCOMPARE(pool.health(now).size(), std::size_t(1)); // not yet
    QTest::qWait(20);
    QVERIFY(around.committed() < all.size());

    pool.replaceHung(now + 6s);

    QTRY_COMPARE(around.committed(), all.size()); // the one it hung on too, at the second try
    QTRY_COMPARE(around.ledger.open(), std::size_t(0));
    QTRY_COMPARE(around.frames.depth(), std::size_t(0));
    const auto health = pool.health(now);
    QCOMPARE(health.size(), std::size_t(2));
    QVERIFY(health[0].isStuck && !health[1].isStuck);
    QCOMPARE(health[1].number, 2U);
    QCOMPARE(around.metrics.workerRestarts.value(), std::uint64_t(1));
    QVERIFY(around.quarantined().empty());
    QCOMPARE(around.mostCommitsOfOne(), 1);

    isHeld = false;
    isHeld.notify_all();
    QTRY_COMPARE(pool.health(now).size(), std::size_t(1)); // it came back, said nothing, and is gone
    QCOMPARE(around.mostCommitsOfOne(), 1);
}

void TestWorkerPool::anEventOnWhichTwoWorkersHangIsPutAside()
{
    Surroundings around;
    std::atomic<bool> isHeld = true;
    std::atomic<int> hanging = 0;
    WorkerPool pool(around.shared(), 2, checkAfter(around, [&](const Frame& frame) {
        if (frame.text.find("\"note 5\"") == std::string::npos)
            return;
        ++hanging;
        isHeld.wait(true);
    }));
    around.startWriter();
    const auto all = notes(60);
    for (const auto& event : all)
        around.send(event);
    QTRY_COMPARE(hanging.load(), 1);
    pool.replaceHung(std::chrono::steady_clock::now() + 6s);
    QTRY_COMPARE(hanging.load(), 2);
    pool.replaceHung(std::chrono::steady_clock::now() + 6s);

    QTRY_COMPARE(around.committed(), all.size() - 1);
    QTRY_COMPARE(around.ledger.open(), std::size_t(0));
    QTRY_COMPARE(around.quarantined().size(), std::size_t(1));
    QCOMPARE(around.quarantined().front().second, std::string("the check never returned"));
    QCOMPARE(hanging.load(), 2);
    isHeld = false;
    isHeld.notify_all();
    QTest::qWait(lastChecksMs);
}

void TestWorkerPool::stoppingDoesNotWaitForACheckThatNeverReturns()
{
    Surroundings around;
    const auto isHeld = std::make_shared<std::atomic<bool>>(true);
    const auto hasReturned = std::make_shared<std::atomic<bool>>(false);
    {
        WorkerPool pool(around.shared(), 1, [=]() -> Check {
            return [=](const Frame&, Copies, auto) {
                isHeld->wait(true);
                *hasReturned = true;
                return Checked{};
            };
        });
        around.send(note(1, "forever"));
        QTRY_VERIFY(pool.health(std::chrono::steady_clock::now()).front().isBusy);
        const auto start = std::chrono::steady_clock::now();
        pool.stop(start + 50ms);
        QVERIFY(std::chrono::steady_clock::now() - start < 2s);
    }
    *isHeld = false; // its thread touches nothing of the pool, which is gone
    isHeld->notify_all();
    QTRY_VERIFY(hasReturned->load());
    QCOMPARE(around.ledger.open(), std::size_t(1)); // not acknowledged
    QTest::qWait(20);
}

void TestWorkerPool::throwingEveryThousandthCheckCostsOnlyThoseEvents()
{
    Surroundings around;
    std::atomic<int> calls = 0;
    WorkerPool pool(around.shared(), 2, checkAfter(around, [&](const Frame&) {
        if (++calls % 100 == 0)
            throw std::runtime_error("now and then");
    }));
    around.startWriter();
    const auto all = notes(2'000);
    for (const auto& event : all)
        around.send(event);
    QTRY_COMPARE(around.committed(), all.size()); // each at its second try
    QVERIFY(around.metrics.workerRestarts.value() >= 20);
    QVERIFY(around.quarantined().empty());
}

void TestWorkerPool::everythingBetweenSocketAndCommitCountsAgainstTheQueue()
{
    Surroundings around(100);
    WorkerPool pool(around.shared(), 4);
    around.holdCommits();
    around.startWriter();
    const auto all = notes(300);

    std::size_t accepted = 0;
    std::size_t refusedInARow = 0;
    while (refusedInARow < 10'000 && accepted < all.size()) {
        Frame frame = around.frameOf(Surroundings::message(all[accepted]));
        if (around.frames.tryPush(frame)) {
            ++accepted;
            refusedInARow = 0;
        } else {
            QVERIFY(!frame.text.empty());
            around.ledger.end(frame.ticket);
            ++refusedInARow;
        }
    }
    QCOMPARE(accepted, std::size_t(100));
    QCOMPARE(around.frames.depth(), std::size_t(100));
    QTRY_COMPARE(around.metrics.verified.total.value(), std::uint64_t(100)); // none left in the queue, and yet it is full
    QCOMPARE(around.frames.waiting(), std::size_t(0));
    QCOMPARE(around.frames.depth(), std::size_t(100));

    around.letCommit();
    QTRY_COMPARE(around.frames.depth(), std::size_t(0));
    QCOMPARE(around.committed(), std::size_t(100));
}

void TestWorkerPool::theNetThreadIsToldWhenThereIsRoomAgain()
{
    Surroundings around(100);
    std::atomic<int> told = 0;
    around.frames.onRoom([&] { ++told; });
    WorkerPool pool(around.shared(), 4);
    around.holdCommits();
    around.startWriter();
    for (const auto& event : notes(80))
        around.send(event);
    QVERIFY(around.frames.isHigh());
    QCOMPARE(told.load(), 0);
    around.letCommit();
    QTRY_COMPARE(told.load(), 1);
    QVERIFY(!around.frames.isHigh());
}

void TestWorkerPool::stoppingFinishesWhatIsQueued()
{
    Surroundings around;
    const auto all = notes(1'000);
    for (const auto& event : all)
        around.send(event);
    WorkerPool pool(around.shared(), 2);
    around.startWriter();
    pool.stop(soon());
    QVERIFY(around.frames.isClosed());
    QTRY_COMPARE(around.committed(), all.size());
    pool.stop(soon()); // a second time does no harm
    pool.resize(8);    // and nothing starts again
    QVERIFY(pool.health(std::chrono::steady_clock::now()).empty());
}

void TestWorkerPool::stoppingGivesUpAtItsDeadlineAndAcknowledgesNothing()
{
    Surroundings around;
    around.admitted.setEntriesMax(10);
    const auto all = notes(200);
    WorkerPool pool(around.shared(), 4);
    for (const auto& event : all)
        around.send(event);
    QTRY_COMPARE(around.admitted.depth(), std::size_t(10)); // nobody takes them: the workers wait at the inlet
    const base::Ticket eose = around.ledger.issue();
    bool isReleased = false;
    around.ledger.whenAllBelowEnded(eose, [&] { isReleased = true; });

    const auto start = std::chrono::steady_clock::now();
    pool.stop(start + 100ms);

    QVERIFY(std::chrono::steady_clock::now() - start < 2s);
    QVERIFY(!isReleased);
    std::size_t pending = 0;
    for (const auto& event : all)
        pending += around.ids.state(event.id) == nostr::StoredIds::State::Pending ? 1 : 0;
    QCOMPARE(pending, std::size_t(10)); // those in the inlet, which the writer may still commit
}

void TestWorkerPool::workersWakeAfterAnIdleTime()
{
    Surroundings around;
    WorkerPool pool(around.shared(), 8);
    around.startWriter();
    QTest::qWait(500); // several of their time-outs
    const auto event = note(1, "after the silence");
    around.send(event);
    QTRY_VERIFY(around.isCommitted(event.id));
}

void TestWorkerPool::healthShowsWhatAWorkerDid()
{
    Surroundings around;
    WorkerPool pool(around.shared(), 1);
    around.startWriter();
    const auto all = notes(50);
    for (const auto& event : all)
        around.send(event);
    QTRY_COMPARE(around.committed(), all.size());
    const WorkerHealth health = pool.health(std::chrono::steady_clock::now()).front();
    QCOMPARE(health.number, 1U);
    QCOMPARE(health.checked, std::uint64_t(50));
    QVERIFY(health.perSecond > 0);
    QVERIFY(health.busyShare > 0 && health.busyShare <= 1);
    QVERIFY(health.mean > 1us && health.p95 > 1us); // nothing more: one check that had to wait for the processor lifts only the mean
    QVERIFY(health.lastEventAt.time_since_epoch().count() > 0);
    QVERIFY(!health.isBusy);
}

QTEST_GUILESS_MAIN(TestWorkerPool)
#include "tst_worker_pool.moc"
