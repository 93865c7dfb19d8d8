// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The relays of a remote signer: one that wants to know who asks (NIP-42) is told once, and then gets everything again.

#include "engine/base/clock.h"
#include "engine/client/signer_sockets.h"
#include "tests/fakes/fake_web_socket.h"
#include "tests/support/event_factory.h"

#include <QSignalSpy>
#include <QTest>

using namespace nandu;
using client::SignerSockets;
using namespace std::chrono_literals;

namespace {

const base::RelayUrl one = *base::RelayUrl::parse("wss://one.example");

int sentOf(const tests::FakeWebSocket& socket, const std::string& type)
{
    return static_cast<int>(std::count_if(socket.sent.begin(), socket.sent.end(), [&](const std::string& text) { return text.starts_with("[\"" + type + "\""); }));
}

} // namespace

class TestSignerSockets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_sockets = {};
        m_line = std::make_unique<SignerSockets>(m_sockets.factory(), m_clock, nullptr);
        m_challenged = std::make_unique<QSignalSpy>(m_line.get(), &accounts::SignerLine::challenged);
        m_line->listen({one}, tests::person(1));
        m_sockets.last().accept();
    }

    void asksAgainOnceTheRelayKnowsWhoAsks()
    {
        tests::FakeWebSocket& socket = m_sockets.last();
        m_line->send(tests::event({.kind = 24'133}));
        QCOMPARE(sentOf(socket, "REQ"), 1);
        QCOMPARE(sentOf(socket, "EVENT"), 1);
        socket.say(R"(["AUTH","prove it"])");
        QCOMPARE(m_challenged->size(), 1);
        const nostr::Event answer = tests::event({.kind = 22'242});
        m_line->authenticate(one, answer);
        QCOMPARE(sentOf(socket, "AUTH"), 1);
        socket.say("[\"OK\",\"" + tests::event({.kind = 1}).id.hex() + "\",true,\"\"]"); // about something else
        QCOMPARE(sentOf(socket, "REQ"), 1);
        socket.say("[\"OK\",\"" + answer.id.hex() + "\",true,\"\"]");
        QCOMPARE(sentOf(socket, "REQ"), 2);
        QCOMPARE(sentOf(socket, "EVENT"), 2);
        socket.say("[\"OK\",\"" + answer.id.hex() + "\",true,\"\"]"); // once
        QCOMPARE(sentOf(socket, "REQ"), 2);
    }

    void asksNothingAgainWhenTheRelayDoesNotAgree()
    {
        tests::FakeWebSocket& socket = m_sockets.last();
        socket.say(R"(["AUTH","prove it"])");
        const nostr::Event answer = tests::event({.kind = 22'242});
        m_line->authenticate(one, answer);
        socket.say("[\"OK\",\"" + answer.id.hex() + "\",false,\"restricted: no\"]");
        QCOMPARE(sentOf(socket, "REQ"), 1);
    }

    void answersNoFloodOfChallenges()
    {
        tests::FakeWebSocket& socket = m_sockets.last();
        for (int i = 0; i < 10'000; ++i)
            socket.say("[\"AUTH\",\"" + std::to_string(i) + "\"]");
        QCOMPARE(m_challenged->size(), 1);
        m_clock.advance(11s);
        socket.say(R"(["AUTH","0"])"); // answered already
        QCOMPARE(m_challenged->size(), 1);
        socket.say(R"(["AUTH","new"])");
        QCOMPARE(m_challenged->size(), 2);
        socket.say("[\"AUTH\",\"" + std::string(2'000, 'x') + "\"]"); // no challenge is that long
        QCOMPARE(m_challenged->size(), 2);
    }

private:
    base::ManualClock m_clock;
    tests::FakeSockets m_sockets;
    std::unique_ptr<SignerSockets> m_line;
    std::unique_ptr<QSignalSpy> m_challenged;
};

QTEST_GUILESS_MAIN(TestSignerSockets)
#include "tst_signer_sockets.moc"
