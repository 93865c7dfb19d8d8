// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/sync/subscription_registry.h"

#include "engine/base/limits.h"
#include "engine/sync/closed_reason.h"
#include "engine/nostr/event_json.h"
#include "tests/fakes/fake_pool.h"
#include "tests/support/event_factory.h"

#include <QSignalSpy>
#include <QTest>

using namespace nandu;
using namespace std::chrono_literals;
using net::RelayPool;
using nostr::Asked;
using sync::ClosedReaction;
using sync::SubscriptionRegistry;
using sync::Want;
using sync::WantEnd;

namespace {
nostr::Filter notesOf(unsigned person)
{
    nostr::Filter filter;
    filter.authors = {{tests::person(person)}};
    return filter;
}

Want live(unsigned person = 1, Want::Priority priority = Want::Priority::Feed)
{
    return {.filters = {notesOf(person)}, .priority = priority, .isLive = true};
}
Want once(unsigned person = 1)
{
    return {.filters = {notesOf(person)}, .priority = Want::Priority::Feed, .isLive = false};
}

struct Setting : tests::FakePool {
    nostr::OpenFiltersBox asked;
    SubscriptionRegistry registry;
    base::RelayRef relay;

    Setting() : registry(pool, asked, clock)
    {
        relay = connected();
        sockets.last().pong(); // of the ping on connecting
    }
    QStringList sent(const char* type)
    {
        QStringList found;
        for (const std::string& text : socket().sent) {
            if (text.starts_with(std::string("[\"") + type + '"'))
                found.append(QString::fromStdString(text));
        }
        return found;
    }
    // An event that is stored at once.
    void say(const std::string& subscription, const nostr::Event& event)
    {
        socket().say("[\"EVENT\",\"" + subscription + "\"," + nostr::eventToJson(event) + "]");
        for (const ingest::Frame& frame : queue.pull(0ms, 1))
            ledger.end(frame.ticket);
    }
    // The subscription id of the n-th REQ.
    std::string sub(int n)
    {
        return sent("REQ").at(n).section(QLatin1Char('"'), 3, 3).toStdString();
    }
    void closed(int n, const std::string& message) { socket().say("[\"CLOSED\",\"" + sub(n) + "\",\"" + message + "\"]"); }
    // Time passes, and the relay stays.
    void pongs(std::chrono::seconds time)
    {
        for (std::chrono::seconds passed(0); passed < time; passed += 10s) {
            clock.advance(10s);
            QTest::qWait(260);
            socket().pong();
        }
    }
    Asked askedNow(const std::string& subscription, unsigned person)
    {
        return asked.current()->asked(relay, subscription, tests::note(person, "x"), clock.steady());
    }
};
} // namespace

class TestSubscriptionRegistry : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theGateKnowsWhatIsAskedBeforeItIsSent()
    {
        Setting s;
        bool knewAtSend = false;
        s.registry.open(live(), {s.relay});
        QTRY_COMPARE(s.sent("REQ").size(), 1);
        knewAtSend = s.askedNow(s.sub(0), 1) == Asked::Yes;
        QVERIFY(knewAtSend);
        QCOMPARE(s.askedNow(s.sub(0), 2), Asked::No);
        QCOMPARE(s.askedNow("other", 1), Asked::No);
    }

    void aOneShotIsClosedAfterEoseAndGetsItsGrace()
    {
        Setting s;
        QSignalSpy answered(&s.registry, &SubscriptionRegistry::answered);
        s.registry.open(once(), {s.relay});
        QTRY_COMPARE(s.sent("REQ").size(), 1);
        const std::string sub = s.sub(0);
        s.socket().say("[\"EOSE\",\"" + sub + "\"]");
        QTRY_COMPARE(s.sent("CLOSE").size(), 1);
        QCOMPARE(answered.size(), 1);
        QCOMPARE(answered[0][2].value<WantEnd>(), WantEnd::Complete);
        QTRY_COMPARE(s.askedNow(sub, 1), Asked::Recently);
        s.clock.advance(base::limits::closedSubscriptionGrace + 1s);
        QTRY_COMPARE(s.askedNow(sub, 1), Asked::No);
    }

    void aLiveOneStaysOpenAndIsAnsweredOnce()
    {
        Setting s;
        QSignalSpy answered(&s.registry, &SubscriptionRegistry::answered);
        s.registry.open(live(), {s.relay});
        QTRY_COMPARE(s.sent("REQ").size(), 1);
        for (int i = 0; i < 3; ++i)
            s.socket().say("[\"EOSE\",\"" + s.sub(0) + "\"]");
        QTRY_COMPARE(answered.size(), 1);
        QVERIFY(s.sent("CLOSE").isEmpty());
        QCOMPARE(s.askedNow(s.sub(0), 1), Asked::Yes);
    }

    void neverMoreSubscriptionsThanTheRelayTakes()
    {
        Setting s;
        std::vector<sync::WantId> wants;
        for (int i = 0; i < 30; ++i)
            wants.push_back(s.registry.open(once(), {s.relay}));
        int answeredSoFar = 0;
        while (answeredSoFar < 30) {
            QTRY_VERIFY(s.sent("REQ").size() > answeredSoFar);
            QVERIFY(s.sent("REQ").size() - s.sent("CLOSE").size() <= 10);
            s.socket().say("[\"EOSE\",\"" + s.sub(answeredSoFar++) + "\"]");
        }
        QTRY_COMPARE(s.sent("CLOSE").size(), 30);
    }

    void liveOnesLeaveASlotForQuestions()
    {
        Setting s;
        for (int i = 0; i < 30; ++i)
            s.registry.open(live(), {s.relay});
        QTRY_COMPARE(s.sent("REQ").size(), 10); // nine stay, the tenth place is for whose turn it is
        s.registry.open({.filters = {notesOf(2)}, .priority = Want::Priority::Visible}, {s.relay});
        s.socket().say("[\"EOSE\",\"" + s.sub(9) + "\"]");
        QTRY_COMPARE(s.sent("REQ").size(), 11);
        QCOMPARE(s.sent("CLOSE").size(), 1);
    }

    void theImportantGoFirst()
    {
        Setting s;
        for (int i = 0; i < 12; ++i)
            s.registry.open(live(1, Want::Priority::Background), {s.relay});
        s.registry.open(live(2, Want::Priority::Own), {s.relay});
        QTRY_COMPARE(s.sent("REQ").size(), 10);
        QVERIFY(s.sent("REQ").first().contains(QString::fromStdString(tests::person(2).hex())));
    }

    void eachPrefixHasItsReaction_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<ClosedReaction>("reaction");
        const std::pair<const char*, ClosedReaction> cases[] = {
            {"auth-required: who are you", ClosedReaction::Park},
            {"rate-limited: slow down", ClosedReaction::SlowDown},
            {"restricted: members only", ClosedReaction::GiveUp},
            {"pow: difficulty 25 needed", ClosedReaction::GiveUp},
            {"mute: not for you", ClosedReaction::GiveUp},
            {"unsupported: search", ClosedReaction::AskNarrower},
            {"invalid: too many authors", ClosedReaction::AskNarrower},
            {"blocked: go away", ClosedReaction::LeaveRelay},
            {"duplicate: n5", ClosedReaction::AskAnew},
            {"error: shutting down", ClosedReaction::RetryLater},
            {"error: too many concurrent REQs", ClosedReaction::FewerAtOnce},
            {"blocked: Too many open subscriptions", ClosedReaction::FewerAtOnce},
            {"Maximum concurrent subscription count reached", ClosedReaction::FewerAtOnce},
            {"blocked", ClosedReaction::RetryLater}, // no prefix without its colon
            {"", ClosedReaction::RetryLater},
        };
        for (const auto& [message, reaction] : cases)
            QTest::newRow(message) << QString::fromLatin1(message) << reaction;
    }
    void eachPrefixHasItsReaction()
    {
        QFETCH(QString, message);
        QFETCH(ClosedReaction, reaction);
        QCOMPARE(int(sync::reactionTo(message.toStdString())), int(reaction));
    }

    void refusalsForGoodFailTheFilter_data()
    {
        QTest::addColumn<QString>("message");
        for (const char* message : {"restricted: members only", "invalid: too many authors", "unsupported: search", "blocked: go away", "pow: 20"})
            QTest::newRow(message) << QString::fromLatin1(message);
    }
    void refusalsForGoodFailTheFilter()
    {
        QFETCH(QString, message);
        Setting s;
        QSignalSpy answered(&s.registry, &SubscriptionRegistry::answered);
        s.registry.open(live(), {s.relay});
        QTRY_COMPARE(s.sent("REQ").size(), 1);
        s.socket().say("[\"CLOSED\",\"" + s.sub(0) + "\",\"" + message.toStdString() + "\"]");
        QTRY_COMPARE(answered.size(), 1);
        QCOMPARE(answered[0][2].value<WantEnd>(), WantEnd::Failed);
        s.clock.advance(1h);
        QTest::qWait(300);
        QCOMPARE(s.sent("REQ").size(), 1);
    }

    void oneFilterThatARelayCannotTakeDoesNotTakeTheOthersAlong()
    {
        Setting s;
        Want want = live();
        want.filters = {notesOf(1), notesOf(2)};
        QSignalSpy answered(&s.registry, &SubscriptionRegistry::answered);
        s.registry.open(want, {s.relay});
        QTRY_COMPARE(s.sent("REQ").size(), 1);
        s.closed(0, "unsupported: one of these");
        QTRY_COMPARE(s.sent("REQ").size(), 3);
        s.closed(1, "unsupported: this one");
        s.socket().say("[\"EOSE\",\"" + s.sub(2) + "\"]");
        QTRY_COMPARE(answered.size(), 1);
        QCOMPARE(s.registry.openRequests(s.relay), 1U);
    }

    void aFilterThatIsTooLongIsHalvedAFewTimes()
    {
        Setting s;
        Want want = once();
        want.filters[0].authors->clear();
        for (unsigned i = 1; i <= 40; ++i)
            want.filters[0].authors->push_back(tests::person(i));
        QSignalSpy answered(&s.registry, &SubscriptionRegistry::answered);
        s.registry.open(want, {s.relay});
        for (int refused = 0; refused < 31; ++refused) {
            QTRY_VERIFY(s.sent("REQ").size() > refused);
            s.closed(refused, "invalid: too many authors");
        }
        QTRY_COMPARE(answered.size(), 1);
        QTest::qWait(300);
        QCOMPARE(s.sent("REQ").size(), 31); // 1 + 2 + 4 + 8 + 16
    }

    void aRelayThatBlocksUsIsLeftAlone()
    {
        Setting s;
        QSignalSpy answered(&s.registry, &SubscriptionRegistry::answered), blocked(&s.registry, &SubscriptionRegistry::blocked);
        s.registry.open(live(1), {s.relay});
        s.registry.open(once(2), {s.relay});
        QTRY_COMPARE(s.sent("REQ").size(), 2);
        s.closed(0, "blocked: spam");
        QTRY_COMPARE(answered.size(), 2);
        QCOMPARE(blocked.size(), 1);
        s.registry.open(once(3), {s.relay});
        s.clock.advance(9min);
        QTest::qWait(300);
        s.socket().pong();
        QCOMPARE(s.sent("REQ").size(), 2);
        s.clock.advance(2min);
        QTRY_COMPARE(s.sent("REQ").size(), 3);
    }

    void aKnownIdIsReplacedByAnother()
    {
        Setting s;
        s.registry.open(live(), {s.relay});
        QTRY_COMPARE(s.sent("REQ").size(), 1);
        s.closed(0, "duplicate: subscription id in use");
        QTRY_COMPARE(s.sent("REQ").size(), 2);
        QVERIFY(s.sub(0) != s.sub(1));
    }

    void tooManyAtOnceIsLearned()
    {
        Setting s;
        for (unsigned i = 0; i < 6; ++i)
            s.registry.open(once(i + 1), {s.relay});
        QTRY_COMPARE(s.sent("REQ").size(), 6);
        s.closed(5, "error: too many concurrent REQs");
        QTRY_COMPARE(s.registry.openRequests(s.relay), 5U);
        s.clock.advance(6s);
        QTest::qWait(300);
        QCOMPARE(s.sent("REQ").size(), 6); // five is what it takes
        s.socket().say("[\"EOSE\",\"" + s.sub(0) + "\"]");
        QTRY_COMPARE(s.sent("REQ").size(), 7);
    }

    void liveOnesWithoutRoomTakeTurnsAndAskOnlyForWhatIsNew()
    {
        Setting s;
        std::vector<sync::WantId> wants;
        for (unsigned i = 0; i < 4; ++i)
            wants.push_back(s.registry.open(once(50 + i), {s.relay}));
        QTRY_COMPARE(s.sent("REQ").size(), 4);
        s.closed(3, "error: too many subscriptions"); // three, then
        QTRY_COMPARE(s.registry.openRequests(s.relay), 3U);
        for (const sync::WantId want : wants)
            s.registry.close(want);
        for (unsigned i = 1; i <= 4; ++i)
            s.registry.open(live(i), {s.relay});
        QTRY_COMPARE(s.sent("REQ").size(), 4 + 3); // two live, the third in the place for questions
        s.socket().say("[\"EOSE\",\"" + s.sub(6) + "\"]");
        QTRY_COMPARE(s.sent("REQ").size(), 4 + 4); // the fourth's turn
        s.socket().say("[\"EOSE\",\"" + s.sub(7) + "\"]");
        QTRY_COMPARE(s.registry.openRequests(s.relay), 2U);
        s.pongs(31s);
        QTRY_COMPARE(s.sent("REQ").size(), 4 + 5);
        QVERIFY(s.sent("REQ").last().contains(QString::fromStdString(tests::person(3).hex())));
        QVERIFY(s.sent("REQ").last().contains(QStringLiteral("\"since\"")));
        QCOMPARE(s.registry.openRequests(s.relay), 3U);
    }

    void whatMattersMoreTakesThePlaceOfWhatMattersLess()
    {
        Setting s;
        for (unsigned i = 1; i <= 9; ++i)
            s.registry.open(live(i, Want::Priority::Background), {s.relay});
        QTRY_COMPARE(s.sent("REQ").size(), 9);
        for (int i = 0; i < 9; ++i)
            s.socket().say("[\"EOSE\",\"" + s.sub(i) + "\"]");
        s.registry.open(live(20, Want::Priority::Own), {s.relay});
        QTRY_VERIFY(s.sent("REQ").size() >= 10);
        QVERIFY(s.sent("REQ").at(9).contains(QString::fromStdString(tests::person(20).hex())));
        QVERIFY(s.sent("CLOSE").size() >= 1);
        QVERIFY(s.sent("REQ").size() - s.sent("CLOSE").size() <= 10);
    }

    void whatWasParkedFailsWhenNobodySignsIn()
    {
        Setting s;
        QSignalSpy answered(&s.registry, &SubscriptionRegistry::answered);
        s.registry.open(live(), {s.relay});
        QTRY_COMPARE(s.sent("REQ").size(), 1);
        s.closed(0, "auth-required: who are you");
        QTRY_COMPARE(s.registry.openRequests(s.relay), 0U);
        s.registry.failParked(s.relay);
        QTRY_COMPARE(answered.size(), 1);
        QCOMPARE(answered[0][2].value<WantEnd>(), WantEnd::Failed);
    }

    void aRateLimitHoldsEverythingBackForAWhile()
    {
        Setting s;
        s.registry.open(live(), {s.relay});
        QTRY_COMPARE(s.sent("REQ").size(), 1);
        s.socket().say("[\"CLOSED\",\"" + s.sub(0) + "\",\"rate-limited: slow down\"]");
        QTRY_COMPARE(s.registry.openRequests(s.relay), 0U);
        s.registry.open(live(2), {s.relay});
        QTest::qWait(300);
        QCOMPARE(s.sent("REQ").size(), 1);
        s.clock.advance(6s);
        QTRY_COMPARE(s.sent("REQ").size(), 3);
    }

    void anErrorIsTriedAgainLater()
    {
        Setting s;
        s.registry.open(live(), {s.relay});
        QTRY_COMPARE(s.sent("REQ").size(), 1);
        s.socket().say("[\"CLOSED\",\"" + s.sub(0) + "\",\"error: try later\"]");
        QTRY_COMPARE(s.registry.openRequests(s.relay), 0U);
        s.clock.advance(6s);
        QTRY_COMPARE(s.sent("REQ").size(), 2);
        QVERIFY(s.sub(0) != s.sub(1));
    }

    void authRequiredParksUntilUnparked()
    {
        Setting s;
        s.registry.open(live(), {s.relay});
        QTRY_COMPARE(s.sent("REQ").size(), 1);
        s.socket().say("[\"CLOSED\",\"" + s.sub(0) + "\",\"auth-required: who are you\"]");
        QTRY_COMPARE(s.registry.openRequests(s.relay), 0U);
        s.clock.advance(1h);
        QTest::qWait(300);
        QCOMPARE(s.sent("REQ").size(), 1);
        s.registry.unpark(s.relay);
        QTRY_COMPARE(s.sent("REQ").size(), 2);
    }

    void fullPagesAreFollowedUntilOneIsNot()
    {
        Setting s;
        QSignalSpy answered(&s.registry, &SubscriptionRegistry::answered);
        Want want = once();
        want.filters[0].limit = 3;
        want.isWhole = true;
        s.registry.open(want, {s.relay});
        const std::vector<std::vector<int>> pages = {{10, 9, 8}, {8, 8, 8}, {7, 6, 5}, {5}};
        const std::vector<std::string> untils = {"", "\"until\":8", "\"until\":7", "\"until\":5"};
        for (int page = 0; page < 4; ++page) {
            QTRY_COMPARE(s.sent("REQ").size(), page + 1);
            QVERIFY(s.sent("REQ").last().contains(QString::fromStdString(untils[std::size_t(page)])));
            for (const int at : pages[std::size_t(page)])
                s.say(s.sub(page), tests::note(1, "\\\"created_at\\\":1", at));
            s.socket().say("[\"EOSE\",\"" + s.sub(page) + "\"]");
        }
        QTRY_COMPARE(answered.size(), 1);
        QTest::qWait(50);
        QCOMPARE(s.sent("REQ").size(), 4);
        QCOMPARE(s.sent("CLOSE").size(), 4);
    }

    void aFullAnswerToSeveralFiltersIsAskedForOneByOne()
    {
        Setting s;
        Want want = once();
        want.filters = {notesOf(1), notesOf(2)};
        want.filters[0].limit = want.filters[1].limit = 2;
        want.isWhole = true;
        s.registry.open(want, {s.relay});
        QTRY_COMPARE(s.sent("REQ").size(), 1);
        s.say(s.sub(0), tests::note(1, "a", 10));
        s.say(s.sub(0), tests::note(1, "b", 9));
        s.socket().say("[\"EOSE\",\"" + s.sub(0) + "\"]");
        QTRY_COMPARE(s.sent("REQ").size(), 3);
        QVERIFY(!s.sent("REQ").at(1).contains(QStringLiteral("until")));
    }

    void aMissingEoseEndsAOneShot()
    {
        Setting s;
        QSignalSpy answered(&s.registry, &SubscriptionRegistry::answered);
        s.registry.open(once(), {s.relay});
        QTRY_COMPARE(s.sent("REQ").size(), 1);
        s.socket().pong();
        s.clock.advance(base::limits::eoseWithin);
        QTRY_COMPARE(answered.size(), 1);
        QCOMPARE(answered[0][2].value<WantEnd>(), WantEnd::TimedOut);
        QCOMPARE(s.sent("CLOSE").size(), 1);
    }

    void aClosedWantIsClosedAtTheRelay()
    {
        Setting s;
        const auto want = s.registry.open(live(), {s.relay});
        QTRY_COMPARE(s.sent("REQ").size(), 1);
        s.registry.close(want);
        QCOMPARE(s.sent("CLOSE").size(), 1);
        QVERIFY(!s.registry.isOpen(want));
    }

    void closedBeforeSentIsNeverSent()
    {
        Setting s;
        s.registry.close(s.registry.open(live(), {s.relay}));
        QTest::qWait(50);
        QVERIFY(s.sent("REQ").isEmpty());
        QVERIFY(s.sent("CLOSE").isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSubscriptionRegistry)
#include "tst_subscription_registry.moc"
