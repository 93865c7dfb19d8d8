// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/net/relay_pool.h"

#include "engine/base/limits.h"
#include "tests/fakes/fake_pool.h"
#include "tests/support/event_factory.h"

#include "engine/nostr/event_json.h"

#include <QSignalSpy>
#include <QTest>

using namespace nandu;
using namespace std::chrono_literals;
using base::SubId;
using net::PublishAnswer;
using net::RelayPool;
using net::RelayState;
using tests::FakeWebSocket;

namespace {
nostr::Filter notes()
{
    nostr::Filter filter;
    filter.kinds = {{1}};
    return filter;
}

std::string eventFrame(const std::string& sub, const nostr::Event& event)
{
    return "[\"EVENT\",\"" + sub + "\"," + nostr::eventToJson(event) + "]";
}

// Goes on on the wall while the steady one stands still, as in a sleep.
class SleepingClock : public base::Clock {
public:
    std::chrono::steady_clock::time_point steady() const override { return m_clock.steady(); }
    std::int64_t wallSeconds() const override { return m_clock.wallSeconds() + m_slept; }
    void advance(std::chrono::nanoseconds by) { m_clock.advance(by); }
    void sleep(std::int64_t seconds) { m_slept += seconds; }

private:
    base::ManualClock m_clock;
    std::int64_t m_slept = 0;
};

struct Net : tests::FakePoolOn<SleepingClock> {
    using FakePoolOn::FakePoolOn;

    std::vector<ingest::Frame> pull() { return queue.pull(0ms, 1); }
};
} // namespace

class TestRelayPool : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void dialsUserRelaysAndSubscribesOnceConnected()
    {
        Net net;
        const auto relay = net.ref("wss://relay.example");
        net.pool.setRelays(RelayPool::Origin::User, {relay});
        net.pool.subscribe(relay, SubId{"a"}, {notes()});
        QTRY_COMPARE(net.sockets.made.size(), 1U);
        QCOMPARE(net.sockets.last().dialled.host(), QStringLiteral("relay.example"));
        QVERIFY(net.sockets.last().sent.empty());
        net.sockets.last().accept();
        QCOMPARE(net.sockets.last().sent, std::vector<std::string>{"[\"REQ\",\"a\",{\"kinds\":[1]}]"});
    }

    void subscribesAgainAfterADropButNotToWhatWasClosed()
    {
        Net net;
        const auto relay = net.connected();
        net.pool.subscribe(relay, SubId{"a"}, {notes()});
        net.pool.subscribe(relay, SubId{"b"}, {notes()});
        net.pool.closeSubscription(relay, SubId{"b"});
        net.sockets.last().end();
        QCOMPARE(net.pool.status(relay).state, RelayState::Waiting);
        net.clock.advance(1s);
        QTRY_COMPARE(net.sockets.made.size(), 2U);
        net.sockets.last().accept();
        QCOMPARE(net.sockets.last().sent, std::vector<std::string>{"[\"REQ\",\"a\",{\"kinds\":[1]}]"});
        QCOMPARE(net.pool.status(relay).reconnects, 1U);
    }

    void waitsTenMinutesAfterARefusedHandshake()
    {
        Net net;
        const auto relay = net.ref("wss://relay.example");
        net.pool.setRelays(RelayPool::Origin::User, {relay});
        QTRY_COMPARE(net.sockets.made.size(), 1U);
        net.sockets.last().end(403);
        QVERIFY(net.pool.status(relay).retryIn > 7min);
        QVERIFY(net.pool.status(relay).lastError.find("403") != std::string::npos);
    }

    void givesUpOnADialThatIsNotAnswered()
    {
        Net net;
        const auto relay = net.ref("wss://relay.example");
        net.pool.setRelays(RelayPool::Origin::User, {relay});
        QTRY_COMPARE(net.sockets.made.size(), 1U);
        net.clock.advance(base::limits::connectTimeout);
        QTRY_COMPARE(net.pool.status(relay).state, RelayState::Waiting);
    }

    void pingsMeasuresAndDropsAMuteRelay()
    {
        Net net;
        const auto relay = net.connected();
        QCOMPARE(net.sockets.last().pings, 1);
        net.clock.advance(40ms);
        net.sockets.last().pong();
        QCOMPARE(net.pool.status(relay).latency, std::optional(40ms));
        net.clock.advance(base::limits::pingEvery);
        QTRY_COMPARE(net.sockets.last().pings, 2);
        net.clock.advance(base::limits::pongWithin);
        QTRY_COMPARE(net.pool.status(relay).state, RelayState::Waiting);
    }

    void afterASleepEveryConnectionIsAskedAndTheDeadOnesComeBackAFewAtATime()
    {
        Net net;
        std::vector<base::RelayRef> relays;
        for (int i = 0; i < 20; ++i)
            relays.push_back(net.ref("wss://relay" + std::to_string(i) + ".example"));
        net.pool.setRelays(RelayPool::Origin::User, relays);
        QTRY_COMPARE(net.sockets.made.size(), 20U);
        for (const auto& socket : net.sockets.made) {
            socket->accept();
            socket->pong();
        }
        net.clock.sleep(3600);
        QTRY_COMPARE(net.sockets.made[0]->pings, 2); // noticed by itself
        net.sockets.made[0]->pong();
        net.clock.advance(base::limits::probeWithin);
        QTRY_COMPARE(net.pool.status(relays[1]).state, RelayState::Waiting);
        QCOMPARE(net.pool.status(relays[0]).state, RelayState::Connected);
        net.clock.advance(2s); // all nineteen are due
        std::size_t mostALook = 0;
        for (std::size_t before = net.sockets.made.size(); before < 39;) {
            QTest::qWait(250);
            mostALook = std::max(mostALook, net.sockets.made.size() - before);
            before = net.sockets.made.size();
        }
        QVERIFY(mostALook <= 2 * base::limits::redialsPerLook); // two looks may fall into one wait
    }

    void anotherNetworkAsksThoseThatWaitAgainSoon()
    {
        Net net;
        const auto relay = net.connected();
        for (int i = 0; i < 6; ++i) { // to the longest wait
            net.sockets.last().end();
            net.clock.advance(60s);
            const std::size_t before = net.sockets.made.size();
            QTRY_COMPARE(net.sockets.made.size(), before + 1);
        }
        net.sockets.last().end();
        QVERIFY(net.pool.status(relay).retryIn > 30s);
        net.pool.wake();
        QVERIFY(net.pool.status(relay).retryIn < 1s);
    }

    void measuresWhatARelayTakes()
    {
        Net net;
        const auto relay = net.connected();
        net.pool.subscribe(relay, SubId{"a"}, {notes()});
        net.sockets.last().say(eventFrame("a", tests::note(1, "hello")));
        net.ledger.end(net.pull()[0].ticket);
        net.sockets.last().say("[\"EOSE\",\"a\"]");
        QTRY_VERIFY(net.pool.status(relay).times.eose.has_value());
        QVERIFY(net.pool.status(relay).times.firstEvent.has_value());
        const nostr::Event note = tests::note(1, "mine");
        net.pool.publish(relay, note.id, nostr::eventToJson(note));
        net.clock.advance(70ms);
        net.sockets.last().say("[\"OK\",\"" + note.id.hex() + "\",true,\"\"]");
        QCOMPARE(net.pool.status(relay).times.ok, std::optional(70ms));
        QCOMPARE(net.pool.status(relay).accepted, 1U);
        net.sockets.last().end();
        QCOMPARE(net.pool.status(relay).faults.size(), 1U);
        QCOMPARE(net.pool.status(relay).lastDrop, net::DropCause::Closed);
    }

    void eventsGetATicketAndReachTheQueue()
    {
        Net net;
        const auto relay = net.connected();
        const std::string frame = eventFrame("a", tests::note(1, "hello"));
        net.sockets.last().say(frame);
        const auto frames = net.pull();
        QCOMPARE(frames.size(), 1U);
        QCOMPARE(frames[0].text, frame);
        QCOMPARE(frames[0].relay, relay);
        QVERIFY(frames[0].ticket > 0);
    }

    void storedIdsEndAsDuplicatesUnread()
    {
        Net net;
        const auto relay = net.connected();
        const nostr::Event event = tests::note(1, "hello");
        net.ids.load(std::span(&event.id, 1));
        net.sockets.last().say(eventFrame("a", event));
        QVERIFY(net.pull().empty());
        QCOMPARE(net.pool.status(relay).duplicates, 1U);
        QCOMPARE(net.ledger.open(), 0U);
    }

    void idsOnTheirWayToACommitAreNotDuplicates()
    {
        Net net;
        net.connected();
        const nostr::Event event = tests::note(1, "hello");
        net.ids.markPending(event.id, 0);
        net.sockets.last().say(eventFrame("a", event));
        QCOMPARE(net.pull().size(), 1U);
    }

    void eoseWaitsForEverythingBeforeItFromAllRelays()
    {
        Net net;
        const auto one = net.ref("wss://one.example"), other = net.ref("wss://other.example");
        net.pool.setRelays(RelayPool::Origin::User, {one, other});
        QTRY_COMPARE(net.sockets.made.size(), 2U);
        FakeWebSocket &a = *net.sockets.made[0], &b = *net.sockets.made[1];
        a.accept();
        b.accept();
        net.pool.subscribe(other, SubId{"b"}, {notes()});
        QSignalSpy eose(&net.pool, &RelayPool::eose);
        a.say(eventFrame("a", tests::note(1, "from one")));
        b.say("[\"EOSE\",\"b\"]");
        QTest::qWait(50);
        QCOMPARE(eose.size(), 0);
        net.ledger.end(net.pull()[0].ticket);
        QTRY_COMPARE(eose.size(), 1);
    }

    void closedIsToldAndForgotten()
    {
        Net net;
        const auto relay = net.connected();
        net.pool.subscribe(relay, SubId{"a"}, {notes()});
        QSignalSpy closed(&net.pool, &RelayPool::subscriptionClosed);
        net.sockets.last().say("[\"CLOSED\",\"a\",\"rate-limited: slow down\"]");
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(closed[0][2].value<std::string>(), std::string("rate-limited: slow down"));
        QCOMPARE(net.pool.status(relay).subscriptions, 0U);
    }

    void tellsOfAMissingEose()
    {
        Net net;
        const auto relay = net.connected();
        net.pool.subscribe(relay, SubId{"a"}, {notes()});
        net.sockets.last().pong();
        QSignalSpy late(&net.pool, &RelayPool::eoseTimedOut);
        net.clock.advance(base::limits::eoseWithin);
        QTRY_COMPARE(late.size(), 1);
    }

    void aFullQueuePausesReadingAndKeepsWhatStillComes()
    {
        Net net(10);
        const auto relay = net.connected();
        for (int i = 0; i < 15; ++i)
            net.sockets.last().say(eventFrame("a", tests::note(1, "note " + std::to_string(i))));
        QVERIFY(net.sockets.last().isPaused);
        QCOMPARE(net.pool.status(relay).state, RelayState::Paused);
        QCOMPARE(net.queue.depth(), 10U);
        QCOMPARE(net.pool.status(relay).spilled, 5U);
        std::vector<base::Ticket> tickets;
        while (tickets.size() < 15) {
            for (const ingest::Frame& frame : net.pull())
                tickets.push_back(frame.ticket);
            QTest::qWait(1);
        }
        QVERIFY(std::is_sorted(tickets.begin(), tickets.end()));
        QTRY_VERIFY(!net.sockets.last().isPaused);
        QCOMPARE(net.pool.status(relay).state, RelayState::Connected);
    }

    void timeOutsStandStillWhilePaused()
    {
        Net net(10);
        const auto relay = net.connected();
        net.pool.subscribe(relay, SubId{"a"}, {notes()});
        QSignalSpy published(&net.pool, &RelayPool::published), late(&net.pool, &RelayPool::eoseTimedOut);
        for (int i = 0; i < 10; ++i)
            net.sockets.last().say(eventFrame("a", tests::note(1, "note " + std::to_string(i))));
        QVERIFY(net.sockets.last().isPaused);
        const nostr::Event own = tests::note(2, "mine");
        net.pool.publish(relay, own.id, nostr::eventToJson(own));
        QVERIFY(net.sockets.last().sent.back().starts_with("[\"EVENT\",{")); // goes out at once all the same
        net.clock.advance(10min);
        QTest::qWait(600); // two looks at the clock
        QCOMPARE(net.pool.status(relay).state, RelayState::Paused);
        QCOMPARE(published.size(), 0);
        QCOMPARE(late.size(), 0);
        while (net.queue.depth() > 0)
            (void)net.pull();
        QTRY_VERIFY(!net.sockets.last().isPaused);
        net.sockets.last().say("[\"OK\",\"" + own.id.hex() + "\",true,\"\"]");
        QTRY_COMPARE(published.size(), 1);
        QCOMPARE(published[0][2].value<PublishAnswer>().outcome, PublishAnswer::Outcome::Accepted);
    }

    void removingAPausedRelayStillDeliversWhatItSent()
    {
        Net net(10);
        net.connected();
        for (int i = 0; i < 15; ++i)
            net.sockets.last().say(eventFrame("a", tests::note(1, "note " + std::to_string(i))));
        net.pool.setRelays(RelayPool::Origin::User, {});
        std::size_t got = 0;
        QTRY_VERIFY((got += net.pull().size()) == 15);
    }

    void answersEveryPublishOnce_data()
    {
        QTest::addColumn<QString>("ok");
        QTest::addColumn<int>("outcome");
        QTest::newRow("accepted") << QStringLiteral("true,\"\"") << int(PublishAnswer::Outcome::Accepted);
        QTest::newRow("duplicate") << QStringLiteral("false,\"duplicate: have it\"") << int(PublishAnswer::Outcome::Accepted);
        QTest::newRow("rejected") << QStringLiteral("false,\"blocked: no\"") << int(PublishAnswer::Outcome::Rejected);
    }
    void answersEveryPublishOnce()
    {
        QFETCH(QString, ok);
        QFETCH(int, outcome);
        Net net;
        const auto relay = net.connected();
        const nostr::Event own = tests::note(2, "mine");
        QSignalSpy published(&net.pool, &RelayPool::published);
        net.pool.publish(relay, own.id, nostr::eventToJson(own));
        const std::string answer = "[\"OK\",\"" + own.id.hex() + "\"," + ok.toStdString() + "]";
        net.sockets.last().say(answer);
        net.sockets.last().say(answer);
        QCOMPARE(published.size(), 1);
        QCOMPARE(int(published[0][2].value<PublishAnswer>().outcome), outcome);
    }

    void publishesAgainAfterADropAndGivesUpInTime()
    {
        Net net;
        const auto relay = net.connected();
        const nostr::Event own = tests::note(2, "mine");
        QSignalSpy published(&net.pool, &RelayPool::published);
        net.pool.publish(relay, own.id, nostr::eventToJson(own));
        net.sockets.last().end();
        net.clock.advance(1s);
        QTRY_COMPARE(net.sockets.made.size(), 2U);
        net.sockets.last().accept();
        QCOMPARE(net.sockets.last().sent.size(), 1U);
        net.sockets.last().pong();
        net.clock.advance(base::limits::okWithin);
        QTRY_COMPARE(published.size(), 1);
        QCOMPARE(published[0][2].value<PublishAnswer>().outcome, PublishAnswer::Outcome::NoAnswer);
    }

    void atMostTwentyPublishesAreUnanswered()
    {
        Net net;
        const auto relay = net.connected();
        QSignalSpy published(&net.pool, &RelayPool::published);
        std::vector<nostr::Event> own;
        for (int i = 0; i < 30; ++i) {
            own.push_back(tests::note(2, "mine " + std::to_string(i)));
            net.pool.publish(relay, own.back().id, nostr::eventToJson(own.back()));
        }
        QCOMPARE(net.sockets.last().sent.size(), net::publishesInFlightMax);
        for (const nostr::Event& event : own)
            net.sockets.last().say("[\"OK\",\"" + event.id.hex() + "\",true,\"\"]");
        QCOMPARE(published.size(), 30);
    }

    void relaysNamedByEventsAreDialledOnlyOnPublicHosts()
    {
        Net net;
        net.pool.setRelays(RelayPool::Origin::Found, {net.ref("wss://192.168.1.1"), net.ref("ws://127.0.0.1:80"), net.ref("wss://good.example")});
        QTRY_COMPARE(net.sockets.made.size(), 1U);
        QCOMPARE(net.sockets.last().dialled.host(), QStringLiteral("good.example"));
        QCOMPARE(net.pool.relays().size(), 1U);
    }

    void aPublicNameWithAPrivateAddressIsLeft()
    {
        Net net;
        const auto relay = net.ref("wss://sly.example");
        net.pool.setRelays(RelayPool::Origin::Found, {relay});
        net.pool.subscribe(relay, SubId{"a"}, {notes()});
        QTRY_COMPARE(net.sockets.made.size(), 1U);
        FakeWebSocket& socket = net.sockets.last();
        socket.peer = QHostAddress(QStringLiteral("10.0.0.1"));
        socket.accept();
        QVERIFY(socket.sent.empty());
        QVERIFY(net.pool.status(relay).retryIn >= 9min);
    }

    void sixHundredFoundRelaysStayUnderTheCap()
    {
        Net net;
        std::vector<base::RelayRef> many;
        for (int i = 0; i < 600; ++i)
            many.push_back(net.ref("wss://r" + std::to_string(i) + ".example"));
        net.pool.setRelays(RelayPool::Origin::Found, many);
        QTest::qWait(50);
        QVERIFY(net.sockets.made.size() <= base::limits::socketsMax);
        QVERIFY(!net.sockets.made.empty());
    }

    void garbageIsCountedAndChangesNothing()
    {
        Net net;
        const auto relay = net.connected();
        for (const char* text : {"", "[]", "{}", "[\"EVENT\"]", "[\"EOSE\",5]", "[\"OK\",\"zz\",true,\"\"]", "[\"CLOSED\",\"nobody asked\"]", "nonsense",
                                 "[\"AUTH\"]", "[\"NOTICE\",{}]"})
            net.sockets.last().say(text);
        Q_EMIT net.sockets.last().binaryReceived(17);
        QTest::qWait(20);
        QVERIFY(net.pool.status(relay).malformed >= 8);
        QCOMPARE(net.pool.status(relay).state, RelayState::Connected);
        for (const ingest::Frame& frame : net.pull())
            net.ledger.end(frame.ticket);
        QCOMPARE(net.ledger.open(), 0U);
    }

    void anAuthChallengeIsToldAndNotAnswered()
    {
        Net net;
        const auto relay = net.connected();
        QSignalSpy challenged(&net.pool, &RelayPool::authChallenged);
        for (int i = 0; i < 1000; ++i)
            net.sockets.last().say("[\"AUTH\",\"same\"]");
        QCOMPARE(challenged.size(), 1);
        QCOMPARE(net.pool.status(relay).authChallenges, 1000U);
        QVERIFY(net.sockets.last().sent.empty());
    }

    void stopClosesCleanlyAndAnswersWhatWaits()
    {
        Net net;
        const auto relay = net.connected();
        const nostr::Event own = tests::note(2, "mine");
        QSignalSpy published(&net.pool, &RelayPool::published);
        net.pool.publish(relay, own.id, nostr::eventToJson(own));
        FakeWebSocket& socket = net.sockets.last();
        net.pool.stop();
        QVERIFY(socket.isClosed);
        QCOMPARE(published.size(), 1);
        net.pool.setRelays(RelayPool::Origin::User, {relay});
        QTest::qWait(20);
        QCOMPARE(net.sockets.made.size(), 1U);
    }
};

QTEST_GUILESS_MAIN(TestRelayPool)
#include "tst_relay_pool.moc"
