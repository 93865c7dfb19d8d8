// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demo_relay.h"
#include "engine/crypto/key_pair.h"
#include "engine/nostr/event_builder.h"
#include "engine/nostr/event_json.h"
#include "tests/fakes/relay_peer.h"

#include <QTest>

#include <ctime>
#include <memory>

using namespace nandu;

class DemoRelayTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<demo::DemoRelay> m_relay;
    std::unique_ptr<tests::RelayPeer> m_peer;

private Q_SLOTS:
    void initTestCase()
    {
        auto relay = demo::DemoRelay::start({500, 3, 40, 300});
        QVERIFY2(relay.ok(), relay.ok() ? "" : relay.error().detail.c_str());
        m_relay = std::move(*relay);
        m_peer = std::make_unique<tests::RelayPeer>(m_relay->url());
        QTRY_VERIFY(m_peer->isConnected());
    }
    void init() { m_peer->got.clear(); }

    void servesThePeopleAndTheirPast()
    {
        m_peer->say(QStringLiteral(R"(["REQ","people",{"kinds":[0]}])"));
        QTRY_COMPARE(m_peer->gotOf(QStringLiteral("EOSE")).size(), 1);
        QCOMPARE(m_peer->gotOf(QStringLiteral("EVENT")).size(), 41);
        m_peer->say(QStringLiteral(R"(["CLOSE","people"])"));
    }

    void goesOnWhileOneWatches()
    {
        m_peer->say(QStringLiteral(R"(["REQ","live",{"limit":0}])"));
        QTRY_VERIFY(m_peer->gotOf(QStringLiteral("EVENT")).size() > 50);
        m_peer->say(QStringLiteral(R"(["CLOSE","live"])"));
    }

    void peopleAnswerWhatTheVisitorPosts()
    {
        auto visitor = crypto::KeyPair::fromSecret(m_relay->visitorSecret());
        QVERIFY(visitor.ok());
        const auto note = nostr::signEvent({1, std::time(nullptr), {}, "Hello, network."}, *visitor);
        QVERIFY(note.ok());
        m_peer->say("[\"EVENT\"," + nostr::eventToJson(note->event()) + "]");
        QTRY_COMPARE(m_peer->gotOf(QStringLiteral("OK")).size(), 1);
        QVERIFY(m_peer->gotOf(QStringLiteral("OK"))[0].contains(QStringLiteral(",true,")));
        m_peer->say("[\"REQ\",\"answers\",{\"#e\":[\"" + (*note)->id.hex() + "\"]}]");
        QTRY_VERIFY_WITH_TIMEOUT(!m_peer->gotOf(QStringLiteral("EVENT")).isEmpty(), 30'000); // people take their time
    }
};

QTEST_GUILESS_MAIN(DemoRelayTest)
#include "tst_demo_relay.moc"
