// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Without workers and writer: the test plays both.

#include "engine/client/event_feed.h"

#include "tests/support/event_factory.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace nandu;
using namespace nandu::client;
using namespace nandu::tests;
using Kind = ingest::Verdict::Kind;
using nostr::WriteOutcome;

class TestEventFeed : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_frames = std::make_unique<ingest::FrameQueue>(4);
        m_ids = std::make_unique<nostr::StoredIds>();
        m_desk = std::make_unique<FeedDesk>(*m_frames, *m_ids, m_metrics);
        m_told.clear();
        m_feed = m_desk->open([this](const FeedOutcome& outcome) { m_told.push_back(outcome); });
    }
    void cleanup() { m_feed.reset(); }

    void tellsARefusal();
    void tellsWhatTheWriterMadeOfIt();
    void aCopyOfAPendingEventIsToldAfterTheCommit();
    void aCopyWhoseOriginalWasCommittedMeanwhileIsToldAtOnce();
    void aCopyOfAnEventThatCouldNotBeStoredHasFailedToo();
    void twoFeedsHearTheirOwnOutcomesOnly();
    void nothingIsToldAfterAFeedHasEnded();
    void leavesTheTextUntouchedWhenThereIsNoRoom();
    void waitsForEveryOutcome();
    void stopsWaitingWhenThePipelineStops();

private:
    std::uint64_t send(std::uint64_t number)
    {
        (void)m_feed->push("{}", number);
        return m_frames->pull(std::chrono::milliseconds(0), 1).front().context;
    }
    store::Commit commitOf(const nostr::Event& event, std::uint64_t context, WriteOutcome outcome)
    {
        store::Commit commit;
        nostr::AdmittedEvent admitted{.event = verified(event), .interactions = {}, .relay = {}, .ticket = 0, .receivedAt = {},
                                      .checkedAt = {}, .context = context, .share = {}};
        commit.entries.push_back({std::move(admitted), outcome});
        return commit;
    }

    base::Metrics m_metrics;
    std::unique_ptr<ingest::FrameQueue> m_frames;
    std::unique_ptr<nostr::StoredIds> m_ids;
    std::unique_ptr<FeedDesk> m_desk;
    std::unique_ptr<EventFeed> m_feed;
    std::vector<FeedOutcome> m_told;
};

void TestEventFeed::tellsARefusal()
{
    const auto context = send(7);
    m_desk->onVerdict({.kind = Kind::Refused, .refusal = ingest::Refusal::BadId, .id = {}, .relay = {}, .context = context});
    QCOMPARE(m_told.size(), std::size_t(1));
    QCOMPARE(m_told[0].number, std::uint64_t(7));
    QCOMPARE(m_told[0].refusal, ingest::Refusal::BadId);
}

void TestEventFeed::tellsWhatTheWriterMadeOfIt()
{
    const auto event = note(1, "hello");
    m_desk->onCommit(commitOf(event, send(EventFeed::numberMax), WriteOutcome::Superseded));
    QCOMPARE(m_told.size(), std::size_t(1));
    QCOMPARE(m_told[0].number, EventFeed::numberMax);
    QCOMPARE(m_told[0].id, event.id);
    QCOMPARE(m_told[0].refusal, ingest::Refusal::None);
    QCOMPARE(m_told[0].outcome, WriteOutcome::Superseded);
}

void TestEventFeed::aCopyOfAPendingEventIsToldAfterTheCommit()
{
    const auto event = note(1, "twice");
    const auto first = send(1);
    const auto second = send(2);
    (void)m_ids->markPending(event.id, 0);
    m_desk->onVerdict({.kind = Kind::DuplicateOfPending, .refusal = {}, .id = event.id, .relay = {}, .context = second});
    QVERIFY(m_told.empty());
    (void)m_ids->markStored(std::span(&event.id, 1));
    m_desk->onCommit(commitOf(event, first, WriteOutcome::Stored));
    QCOMPARE(m_told.size(), std::size_t(2));
    QCOMPARE(m_told[0].outcome, WriteOutcome::Stored);
    QCOMPARE(m_told[1].number, std::uint64_t(2));
    QCOMPARE(m_told[1].outcome, WriteOutcome::Duplicate);
}

void TestEventFeed::aCopyWhoseOriginalWasCommittedMeanwhileIsToldAtOnce()
{
    const auto event = note(1, "twice");
    m_ids->load(std::span(&event.id, 1));
    m_desk->onVerdict({.kind = Kind::DuplicateOfPending, .refusal = {}, .id = event.id, .relay = {}, .context = send(2)});
    QCOMPARE(m_told.size(), std::size_t(1));
    QCOMPARE(m_told[0].outcome, WriteOutcome::Duplicate);
}

void TestEventFeed::aCopyOfAnEventThatCouldNotBeStoredHasFailedToo()
{
    const auto event = note(1, "no room on the disk");
    const auto first = send(1);
    (void)m_ids->markPending(event.id, 0);
    m_desk->onVerdict({.kind = Kind::DuplicateOfPending, .refusal = {}, .id = event.id, .relay = {}, .context = send(2)});
    m_desk->onCommit(commitOf(event, first, WriteOutcome::Failed));
    QCOMPARE(m_told.size(), std::size_t(2));
    QCOMPARE(m_told[1].outcome, WriteOutcome::Failed);
}

void TestEventFeed::twoFeedsHearTheirOwnOutcomesOnly()
{
    std::vector<std::uint64_t> other;
    const auto feed = m_desk->open([&](const FeedOutcome& outcome) { other.push_back(outcome.number); });
    QVERIFY(feed->push("{}", 1));
    const auto context = m_frames->pull(std::chrono::milliseconds(0), 1).front().context;
    m_desk->onVerdict({.kind = Kind::Duplicate, .refusal = {}, .id = {}, .relay = {}, .context = context});
    m_desk->onVerdict({.kind = Kind::Duplicate, .refusal = {}, .id = {}, .relay = {}, .context = send(5)});
    m_desk->onVerdict({.kind = Kind::Duplicate, .refusal = {}, .id = {}, .relay = {}, .context = 0}); // from a relay
    QCOMPARE(other, (std::vector<std::uint64_t>{1}));
    QCOMPARE(m_told.size(), std::size_t(1));
    QCOMPARE(m_told[0].number, std::uint64_t(5));
}

void TestEventFeed::nothingIsToldAfterAFeedHasEnded()
{
    const auto context = send(1);
    m_feed.reset();
    m_desk->onVerdict({.kind = Kind::Duplicate, .refusal = {}, .id = {}, .relay = {}, .context = context});
    QVERIFY(m_told.empty());
}

void TestEventFeed::leavesTheTextUntouchedWhenThereIsNoRoom()
{
    for (std::uint64_t i = 0; i < 4; ++i)
        QVERIFY(m_feed->push("{}", i));
    std::string text = "a line long enough to live on the heap, so that a move would show";
    const std::string before = text;
    QVERIFY(!m_feed->tryPush(text, 4));
    QCOMPARE(text, before);
    QCOMPARE(m_metrics.received.total.value() > 0, true);
}

void TestEventFeed::waitsForEveryOutcome()
{
    const auto first = send(1);
    const auto second = send(2);
    std::atomic<bool> isFinished = false;
    std::thread waiter([&] { isFinished = m_feed->finish(); });
    m_desk->onVerdict({.kind = Kind::Duplicate, .refusal = {}, .id = {}, .relay = {}, .context = first});
    QVERIFY(!isFinished);
    m_desk->onVerdict({.kind = Kind::Duplicate, .refusal = {}, .id = {}, .relay = {}, .context = second});
    waiter.join();
    QVERIFY(isFinished);
}

void TestEventFeed::stopsWaitingWhenThePipelineStops()
{
    (void)send(1);
    std::atomic<bool> wereAllTold = true;
    std::thread waiter([&] { wereAllTold = m_feed->finish(); });
    m_desk->close();
    waiter.join();
    QVERIFY(!wereAllTold);
}

QTEST_GUILESS_MAIN(TestEventFeed)
#include "tst_event_feed.moc"
