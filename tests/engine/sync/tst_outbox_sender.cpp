// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nostr/event_json.h"
#include "engine/sync/outbox_sender.h"
#include "tests/support/event_factory.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace nandu;
using namespace std::chrono_literals;
using net::PublishAnswer;
using store::DeliveryState;
using Outcome = net::PublishAnswer::Outcome;

namespace {

const std::vector<std::string> relays{"wss://a.example/", "wss://b.example/"};

// What the sender wanted to be sent, in order.
struct Wire {
    explicit Wire(sync::OutboxSender& sender)
    {
        QObject::connect(&sender, &sync::OutboxSender::sendWanted, [this](const std::string& relay, const base::EventId&, const std::string& json) {
            sent.push_back(relay);
            last = json;
        });
    }
    std::vector<std::string> sent;
    std::string last;
};

} // namespace

class TestOutboxSender : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void sendsToEveryRelayAndRecordsWhatTheySay();
    void triesThreeTimesAgainAndThenFailsVisibly();
    void sendsAgainAfterAPassingRefusal();
    void keepsADefiniteRefusalWithItsReason();
    void startsOverWhenAskedTo();
    void goesOnAfterARestart();
    void showsAnEarlierFailureAfterARestart();
    void ignoresAnswersNobodyWaitsFor();
    void holdsBackWhatIsTooMuchAtOnce();
    void noticesARelayThatSaidOkAndDidNotStore();
    void asksEachRelayOnceAndAgainOnlyAfterARestart();
    void believesNoMissingOfWhatWasReplacedOrDeleted();
    void triesAgainWhenTheRelayIsBack();
    void sendsSoonThoughTheClockWasSetBack();

private:
    store::Delivery deliveryAt(const std::string& relay)
    {
        const auto deliveries = m_db->deliveries(m_note.id);
        for (const auto& delivery : *deliveries) {
            if (delivery.relay == relay)
                return delivery;
        }
        return {};
    }
    DeliveryState stateAt(const std::string& relay) { return deliveryAt(relay).state; }
    std::string reasonAt(const std::string& relay) { return deliveryAt(relay).reason; }
    void answer(sync::OutboxSender& sender, const std::string& relay, Outcome outcome, std::string message = {})
    {
        sender.takeAnswer(relay, m_note.id, PublishAnswer{outcome, std::move(message)});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::UserDb> m_db;
    std::unique_ptr<base::ManualClock> m_clock;
    nostr::Event m_note = tests::note(1, "hello");
};

void TestOutboxSender::init()
{
    m_db.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_db = std::move(*store::UserDb::open(m_folder->filePath(QStringLiteral("user.db")).toStdString()));
    m_clock = std::make_unique<base::ManualClock>();
}

void TestOutboxSender::sendsToEveryRelayAndRecordsWhatTheySay()
{
    sync::OutboxSender sender(*m_db, *m_clock);
    Wire wire(sender);
    QSignalSpy changed(&sender, &sync::OutboxSender::deliveryChanged);
    QVERIFY(m_db->addToOutbox(m_note, relays, sender.nowMs()).ok());
    sender.wake();
    QCOMPARE(wire.sent, relays);
    QVERIFY(nostr::parseEvent(wire.last).event == m_note);
    QCOMPARE(stateAt(relays[0]), DeliveryState::Sent);
    answer(sender, relays[0], Outcome::Accepted, "duplicate: have it");
    QCOMPARE(stateAt(relays[0]), DeliveryState::Accepted);
    QCOMPARE(stateAt(relays[1]), DeliveryState::Sent);
    QCOMPARE(changed.size(), 3);
    sender.wake();
    QCOMPARE(wire.sent.size(), std::size_t{2});
}

void TestOutboxSender::triesThreeTimesAgainAndThenFailsVisibly()
{
    sync::OutboxSender sender(*m_db, *m_clock);
    Wire wire(sender);
    QVERIFY(m_db->addToOutbox(m_note, std::vector{relays[0]}, sender.nowMs()).ok());
    sender.wake();
    for (const auto delay : {500ms, 1500ms, 5000ms}) {
        const std::size_t before = wire.sent.size();
        answer(sender, relays[0], Outcome::NoAnswer);
        QCOMPARE(stateAt(relays[0]), DeliveryState::Queued);
        m_clock->advance(delay - 1ms);
        sender.wake();
        QCOMPARE(wire.sent.size(), before);
        m_clock->advance(1ms);
        sender.wake();
        QCOMPARE(wire.sent.size(), before + 1);
    }
    answer(sender, relays[0], Outcome::Unreachable);
    QCOMPARE(stateAt(relays[0]), DeliveryState::NoAnswer);
    QVERIFY(!reasonAt(relays[0]).empty());
    m_clock->advance(1h);
    sender.wake();
    QCOMPARE(wire.sent.size(), std::size_t{4});
}

void TestOutboxSender::sendsAgainAfterAPassingRefusal()
{
    sync::OutboxSender sender(*m_db, *m_clock);
    Wire wire(sender);
    QVERIFY(m_db->addToOutbox(m_note, std::vector{relays[0]}, sender.nowMs()).ok());
    sender.wake();
    answer(sender, relays[0], Outcome::Rejected, "rate-limited: slow down");
    m_clock->advance(500ms);
    QTRY_COMPARE(wire.sent.size(), std::size_t{2}); // by its own timer
    answer(sender, relays[0], Outcome::Accepted);
    QCOMPARE(stateAt(relays[0]), DeliveryState::Accepted);
}

void TestOutboxSender::keepsADefiniteRefusalWithItsReason()
{
    sync::OutboxSender sender(*m_db, *m_clock);
    Wire wire(sender);
    QVERIFY(m_db->addToOutbox(m_note, std::vector{relays[0]}, sender.nowMs()).ok());
    sender.wake();
    answer(sender, relays[0], Outcome::Rejected, "blocked: not on the list");
    QCOMPARE(stateAt(relays[0]), DeliveryState::Refused);
    QCOMPARE(reasonAt(relays[0]), std::string("blocked: not on the list"));
    m_clock->advance(1h);
    sender.wake();
    QCOMPARE(wire.sent.size(), std::size_t{1});
}

void TestOutboxSender::startsOverWhenAskedTo()
{
    sync::OutboxSender sender(*m_db, *m_clock);
    Wire wire(sender);
    QVERIFY(m_db->addToOutbox(m_note, relays, sender.nowMs()).ok());
    sender.wake();
    answer(sender, relays[0], Outcome::Accepted);
    answer(sender, relays[1], Outcome::Rejected, "blocked: no");
    sender.retry(m_note.id);
    QCOMPARE(wire.sent.size(), std::size_t{3}); // only where it was not accepted
    QCOMPARE(wire.sent.back(), relays[1]);
}

void TestOutboxSender::goesOnAfterARestart()
{
    {
        sync::OutboxSender sender(*m_db, *m_clock);
        QVERIFY(m_db->addToOutbox(m_note, relays, sender.nowMs()).ok());
        sender.wake();
        answer(sender, relays[0], Outcome::Accepted);
    } // killed before b answered
    sync::OutboxSender sender(*m_db, *m_clock);
    Wire wire(sender);
    sender.start();
    QCOMPARE(wire.sent, std::vector{relays[1]});
    answer(sender, relays[1], Outcome::Accepted, "duplicate: ");
    QCOMPARE(stateAt(relays[1]), DeliveryState::Accepted);
}

void TestOutboxSender::showsAnEarlierFailureAfterARestart()
{
    {
        sync::OutboxSender sender(*m_db, *m_clock);
        QVERIFY(m_db->addToOutbox(m_note, std::vector{relays[0]}, sender.nowMs()).ok());
        sender.wake();
        answer(sender, relays[0], Outcome::Rejected, "blocked: no");
    }
    sync::OutboxSender sender(*m_db, *m_clock);
    Wire wire(sender);
    QSignalSpy changed(&sender, &sync::OutboxSender::deliveryChanged);
    sender.start();
    QCOMPARE(changed.size(), 1);
    QVERIFY(wire.sent.empty());
}

void TestOutboxSender::ignoresAnswersNobodyWaitsFor()
{
    sync::OutboxSender sender(*m_db, *m_clock);
    QVERIFY(m_db->addToOutbox(m_note, std::vector{relays[0]}, sender.nowMs()).ok());
    sender.wake();
    answer(sender, relays[0], Outcome::Accepted);
    answer(sender, relays[0], Outcome::Rejected, "blocked: late");
    answer(sender, "wss://other.example/", Outcome::Accepted);
    QCOMPARE(stateAt(relays[0]), DeliveryState::Accepted);
    QCOMPARE(m_db->deliveries(m_note.id)->size(), std::size_t{1});
}

void TestOutboxSender::holdsBackWhatIsTooMuchAtOnce()
{
    constexpr std::size_t unansweredMax = 20;
    sync::OutboxSender sender(*m_db, *m_clock, unansweredMax);
    Wire wire(sender);
    std::vector<std::string> many;
    for (std::size_t i = 0; i < unansweredMax + 5; ++i)
        many.push_back("wss://r" + std::to_string(i) + ".example/");
    QVERIFY(m_db->addToOutbox(m_note, many, sender.nowMs()).ok());
    sender.wake();
    QCOMPARE(wire.sent.size(), unansweredMax);
    answer(sender, wire.sent.front(), Outcome::Accepted);
    sender.wake();
    QCOMPARE(wire.sent.size(), unansweredMax + 1);
}

void TestOutboxSender::noticesARelayThatSaidOkAndDidNotStore()
{
    sync::OutboxSender sender(*m_db, *m_clock);
    Wire wire(sender);
    QSignalSpy asked(&sender, &sync::OutboxSender::readBackWanted);
    QVERIFY(m_db->addToOutbox(m_note, relays, sender.nowMs()).ok());
    sender.wake();
    answer(sender, relays[0], Outcome::Accepted);
    answer(sender, relays[1], Outcome::Accepted);
    QCOMPARE(asked.size(), 0); // it may need a moment
    m_clock->advance(2s);
    sender.wake();
    QCOMPARE(asked.size(), 2);
    sender.takeReadBack(relays[0], m_note.id, store::ReadBack::Missing);
    sender.takeReadBack(relays[1], m_note.id, store::ReadBack::Stored);
    QCOMPARE(deliveryAt(relays[0]).readBack, store::ReadBack::Missing);
    QCOMPARE(deliveryAt(relays[1]).readBack, store::ReadBack::Stored);
    QCOMPARE(m_db->undelivered()->size(), std::size_t{1});
    sender.retry(m_note.id);
    QCOMPARE(wire.sent.size(), std::size_t{3});
    QCOMPARE(wire.sent.back(), relays[0]);
}

void TestOutboxSender::asksEachRelayOnceAndAgainOnlyAfterARestart()
{
    {
        sync::OutboxSender sender(*m_db, *m_clock);
        QSignalSpy asked(&sender, &sync::OutboxSender::readBackWanted);
        QVERIFY(m_db->addToOutbox(m_note, std::vector{relays[0]}, sender.nowMs()).ok());
        sender.wake();
        answer(sender, relays[0], Outcome::Accepted);
        m_clock->advance(2s);
        sender.wake();
        m_clock->advance(1h);
        sender.wake();
        QCOMPARE(asked.size(), 1);
    } // killed before the answer
    sync::OutboxSender sender(*m_db, *m_clock);
    QSignalSpy asked(&sender, &sync::OutboxSender::readBackWanted);
    sender.start();
    m_clock->advance(2s);
    sender.wake();
    QCOMPARE(asked.size(), 1);
    sender.takeReadBack(relays[0], m_note.id, store::ReadBack::Unknown);
    sender.takeReadBack(relays[0], m_note.id, store::ReadBack::Missing); // nobody waits for it
    QCOMPARE(deliveryAt(relays[0]).readBack, store::ReadBack::Unknown);
    QCOMPARE(stateAt(relays[0]), DeliveryState::Accepted);
}

void TestOutboxSender::believesNoMissingOfWhatWasReplacedOrDeleted()
{
    sync::OutboxSender sender(*m_db, *m_clock);
    const auto older = tests::event({.author = 1, .kind = 3, .createdAt = 100, .tags = {}, .content = {}});
    const auto newer = tests::event({.author = 1, .kind = 3, .createdAt = 200, .tags = {}, .content = {}});
    for (const auto& event : {older, newer, m_note, tests::deletion(1, m_note)})
        QVERIFY(m_db->addToOutbox(event, std::vector{relays[0]}, sender.nowMs()).ok());
    sender.wake();
    for (const auto& event : {older, newer, m_note})
        sender.takeAnswer(relays[0], event.id, {Outcome::Accepted, {}});
    m_clock->advance(2s);
    sender.wake();
    for (const auto& event : {older, newer, m_note})
        sender.takeReadBack(relays[0], event.id, store::ReadBack::Missing);
    QCOMPARE(m_db->deliveries(older.id)->at(0).readBack, store::ReadBack::Unknown);
    QCOMPARE(m_db->deliveries(newer.id)->at(0).readBack, store::ReadBack::Missing);
    QCOMPARE(m_db->deliveries(m_note.id)->at(0).readBack, store::ReadBack::Unknown);
}

void TestOutboxSender::triesAgainWhenTheRelayIsBack()
{
    sync::OutboxSender sender(*m_db, *m_clock);
    Wire wire(sender);
    QVERIFY(m_db->addToOutbox(m_note, relays, sender.nowMs()).ok());
    sender.wake();
    answer(sender, relays[1], Outcome::Rejected, "blocked: no");
    for (int i = 0; i < 4; ++i) {
        answer(sender, relays[0], Outcome::Unreachable);
        m_clock->advance(10s);
        sender.wake();
    }
    QCOMPARE(stateAt(relays[0]), DeliveryState::NoAnswer);
    const std::size_t before = wire.sent.size();
    sender.relayIsBack(relays[1]); // said no, and that stands
    sender.relayIsBack(relays[0]);
    QCOMPARE(wire.sent.size(), before + 1);
    answer(sender, relays[0], Outcome::NoAnswer);
    QCOMPARE(stateAt(relays[0]), DeliveryState::NoAnswer); // one more try, not four
}

void TestOutboxSender::sendsSoonThoughTheClockWasSetBack()
{
    const std::int64_t nextYear = (m_clock->wallSeconds() + 365 * 24 * 3600) * 1'000;
    QVERIFY(m_db->addToOutbox(m_note, relays, nextYear).ok());
    sync::OutboxSender sender(*m_db, *m_clock);
    Wire wire(sender);
    sender.start();
    QCOMPARE(wire.sent, relays);
}

QTEST_GUILESS_MAIN(TestOutboxSender)
#include "tst_outbox_sender.moc"
