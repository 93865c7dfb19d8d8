// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/net/relay_auth.h"

#include "engine/nostr/client_message.h"
#include "engine/nostr/event_json.h"
#include "tests/fakes/fake_pool.h"
#include "tests/support/event_factory.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <unistd.h>

using namespace nandu;
using namespace std::chrono_literals;
using base::SubId;
using net::AuthConsent;
using net::AuthState;
using net::PublishAnswer;
using net::RelayAuth;
using net::RelayPool;

namespace {
// A pool with one connected relay, an account whose signer answers at once, or when it is told to.
struct Net : tests::FakePool {
    RelayAuth auth;
    base::RelayRef relay;
    int signatures = 0;
    bool signsLater = false;
    std::function<void()> sign; // what waits

    Net() : auth(pool, names, clock)
    {
        auth.setSigner([this](nostr::EventTemplate what, std::function<void(base::Result<nostr::VerifiedEvent>)> done) {
            ++signatures;
            sign = [what, done] { done(nostr::signEvent(what, tests::key(1))); };
            if (!signsLater)
                sign();
        });
        auth.setAccount(tests::person(1), {});
        relay = connected();
    }
    std::vector<nostr::Event> sentAuths() const
    {
        std::vector<nostr::Event> auths;
        for (const auto& made : sockets.made) {
            for (const std::string& text : made ? made->sent : std::vector<std::string>()) {
                const auto message = nostr::parseClientMessage(text);
                if (const auto* one = std::get_if<nostr::ClientAuth>(&message))
                    auths.push_back(one->event);
            }
        }
        return auths;
    }
    // No frame of that kind, whatever it is wrapped in.
    bool hasSentKind22242() const
    {
        return std::ranges::any_of(sockets.made, [](const auto& made) {
            return made && std::ranges::any_of(made->sent, [](const std::string& text) { return text.find("22242") != std::string::npos; });
        });
    }
    void challenge(const std::string& text) { socket().say("[\"AUTH\",\"" + text + "\"]"); }
    void needAuth()
    {
        nostr::Filter filter;
        filter.kinds = {{1}};
        pool.subscribe(relay, SubId{"a"}, {filter});
        socket().say("[\"CLOSED\",\"a\",\"auth-required: who are you\"]");
        QCoreApplication::processEvents();
    }
    void ok(const nostr::Event& event, bool accepted, const std::string& message = {})
    {
        socket().say("[\"OK\",\"" + event.id.hex() + "\"," + (accepted ? "true" : "false") + ",\"" + message + "\"]");
    }
};

qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no /proc");
    return file.readAll().split(' ').at(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

std::string tagOf(const nostr::Event& event, std::string_view name)
{
    for (const auto tag : event.tags) {
        if (tag.name() == name)
            return std::string(tag.value());
    }
    return {};
}
} // namespace

class TestRelayAuth : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingLeavesBeforeConsent()
    {
        Net net;
        net.challenge("one");
        QVERIFY(net.auth.questions().empty()); // nobody needs it yet
        net.needAuth();
        QCOMPARE(net.auth.questions(), std::vector<base::RelayRef>{net.relay});
        net.challenge("two");
        net.clock.advance(10min);
        QTest::qWait(300);
        QCOMPARE(net.signatures, 0);
        QVERIFY(!net.hasSentKind22242());
    }

    void onceSignedItGoesOnUnderTheDialledAddress()
    {
        Net net;
        QSignalSpy authenticated(&net.auth, &RelayAuth::authenticated);
        net.challenge("of wss://evil.example/");
        net.needAuth();
        net.auth.setConsent(net.relay, AuthConsent::Once);
        QCOMPARE(net.sentAuths().size(), 1U);
        const nostr::Event sent = net.sentAuths().front();
        QCOMPARE(sent.kind, std::uint16_t(22242));
        QCOMPARE(tagOf(sent, "relay"), std::string("wss://relay.example/"));
        QCOMPARE(tagOf(sent, "challenge"), std::string("of wss://evil.example/"));
        QCOMPARE(sent.pubkey, tests::person(1));
        QVERIFY(authenticated.isEmpty()); // the relay says when
        net.ok(sent, true);
        QCOMPARE(authenticated.size(), 1);
        QCOMPARE(net.auth.state(net.relay), AuthState::SignedIn);
    }

    void aParkedPostGoesOnAfterOk()
    {
        Net net;
        QSignalSpy published(&net.pool, &RelayPool::published);
        const nostr::Event note = tests::note(1, "for members");
        net.challenge("c");
        net.pool.publish(net.relay, note.id, nostr::eventToJson(note));
        net.ok(note, false, "auth-required: members only");
        QVERIFY(published.isEmpty());
        QCOMPARE(net.auth.questions().size(), 1U);
        net.auth.setConsent(net.relay, AuthConsent::Always);
        net.ok(net.sentAuths().front(), true);
        QCOMPARE(std::ranges::count_if(net.socket().sent, [&](const std::string& text) { return text.starts_with("[\"EVENT\"") && text.find(note.id.hex()) != std::string::npos; }), 2);
        net.ok(note, true);
        QCOMPARE(published.size(), 1);
        QCOMPARE(published[0][2].value<PublishAnswer>().outcome, PublishAnswer::Outcome::Accepted);
    }

    void neverRefusesWhatWaits()
    {
        Net net;
        QSignalSpy refused(&net.auth, &RelayAuth::refused), published(&net.pool, &RelayPool::published);
        const nostr::Event note = tests::note(1, "for members");
        net.challenge("c");
        net.pool.publish(net.relay, note.id, nostr::eventToJson(note));
        net.ok(note, false, "auth-required: members only");
        net.auth.setConsent(net.relay, AuthConsent::Never);
        QCOMPARE(refused.size(), 1);
        QCOMPARE(published.size(), 1);
        QCOMPARE(published[0][2].value<PublishAnswer>().outcome, PublishAnswer::Outcome::Rejected);
        net.needAuth();
        QVERIFY(net.auth.questions().empty());
        QVERIFY(!net.hasSentKind22242());
    }

    void alwaysAnswersAtTheChallenge()
    {
        Net net;
        net.auth.setAccount(tests::person(1), {{net.relay, AuthConsent::Always}});
        net.challenge("c");
        QCOMPARE(net.sentAuths().size(), 1U);
    }

    void oneAnswerIsOutAtATimeAndFewAConnection()
    {
        Net net;
        net.auth.setAccount(tests::person(1), {{net.relay, AuthConsent::Always}});
        for (int i = 0; i < 50; ++i)
            net.challenge("c" + std::to_string(i));
        QCOMPARE(net.signatures, 1); // until the relay has answered it
        net.ok(net.sentAuths().back(), true);
        for (int i = 0; i < 50; ++i) {
            net.challenge("d" + std::to_string(i));
            net.needAuth();
            if (net.sentAuths().size() <= 3)
                net.ok(net.sentAuths().back(), true);
        }
        QCOMPARE(net.sentAuths().size(), base::limits::authChallengesAnsweredMax);
        QCOMPARE(net.auth.state(net.relay), AuthState::Refused);
    }

    void aMillionChallengesAreOneQuestionAndNoMemory()
    {
        Net net;
        net.needAuth();
        const QString padding(900, QLatin1Char('x'));
        const auto challenges = [&](int from, int to) {
            for (int i = from; i < to; ++i)
                net.challenge(std::to_string(i) + padding.toStdString());
        };
        challenges(0, 10'000);
        [[maybe_unused]] const qint64 resident = residentBytes();
        challenges(10'000, 1'000'000);
#if !defined(__SANITIZE_ADDRESS__) // which keeps freed memory for a while
        QVERIFY2(residentBytes() - resident < 4 << 20, qPrintable(QString::number(residentBytes() - resident)));
#endif
        QCOMPARE(net.auth.questions().size(), 1U);
        QVERIFY(!net.hasSentKind22242());
    }

    void okFalseEndsIt()
    {
        Net net;
        QSignalSpy refused(&net.auth, &RelayAuth::refused);
        net.challenge("c");
        net.needAuth();
        net.auth.setConsent(net.relay, AuthConsent::Once);
        net.ok(net.sentAuths().front(), false, "restricted: not on the list");
        QCOMPARE(refused.size(), 1);
        QCOMPARE(net.auth.state(net.relay), AuthState::Refused);
        QCOMPARE(net.auth.words(net.relay), std::string("restricted: not on the list"));
        QCOMPARE(net.sentAuths().size(), 1U);
    }

    void anOkForAnotherEventIsNoSignIn()
    {
        Net net;
        net.auth.setAccount(tests::person(1), {{net.relay, AuthConsent::Always}});
        net.challenge("c");
        net.ok(tests::note(2, "something else"), true);
        QCOMPARE(net.auth.state(net.relay), AuthState::Sent);
    }

    void aSignatureForAnotherAddressIsNotSent()
    {
        Net net;
        net.auth.setSigner([](nostr::EventTemplate what, const std::function<void(base::Result<nostr::VerifiedEvent>)>& done) {
            what.tags = {};
            what.tags.add({"relay", "wss://other.example/"});
            what.tags.add({"challenge", "c"});
            done(nostr::signEvent(what, tests::key(1)));
        });
        net.auth.setAccount(tests::person(1), {{net.relay, AuthConsent::Always}});
        net.challenge("c");
        QVERIFY(!net.hasSentKind22242());
        QCOMPARE(net.auth.state(net.relay), AuthState::Refused);
    }

    void aSignatureThatComesAfterTheConnectionEndedIsDropped()
    {
        Net net;
        net.signsLater = true;
        net.auth.setAccount(tests::person(1), {{net.relay, AuthConsent::Always}});
        net.challenge("c");
        net.socket().end();
        net.clock.advance(2s);
        QTRY_COMPARE(net.sockets.made.size(), 2U);
        net.socket().accept();
        net.sign();
        QVERIFY(!net.hasSentKind22242());
    }

    void consentWithdrawnWhileItIsSignedIsKept()
    {
        Net net;
        net.signsLater = true;
        net.challenge("c");
        net.needAuth();
        net.auth.setConsent(net.relay, AuthConsent::Once);
        net.auth.setConsent(net.relay, AuthConsent::Never);
        net.sign();
        QVERIFY(!net.hasSentKind22242());
    }

    void anotherAccountHasConsentedToNothing()
    {
        Net net;
        net.auth.setAccount(tests::person(1), {{net.relay, AuthConsent::Always}});
        net.challenge("c");
        net.ok(net.sentAuths().front(), true);
        net.auth.setAccount(tests::person(2), {});
        QTRY_COMPARE(net.sockets.made.size(), 2U); // not on the socket of the first
        net.socket().accept();
        net.challenge("d");
        net.needAuth();
        QCOMPARE(net.auth.questions().size(), 1U);
        QCOMPARE(net.signatures, 1);
    }

    void withoutAnAccountItIsRefused()
    {
        Net net;
        net.auth.setAccount(std::nullopt, {{net.relay, AuthConsent::Always}});
        QSignalSpy refused(&net.auth, &RelayAuth::refused);
        net.challenge("c");
        net.needAuth();
        QCOMPARE(refused.size(), 1);
        QCOMPARE(net.signatures, 0);
    }
};

QTEST_GUILESS_MAIN(TestRelayAuth)
#include "tst_relay_auth.moc"
