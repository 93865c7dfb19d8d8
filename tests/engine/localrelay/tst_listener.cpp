// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/limits.h"
#include "engine/localrelay/listener.h"
#include "tests/fakes/memory_relay_backend.h"
#include "tests/fakes/relay_peer.h"
#include "tests/support/event_factory.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace nandu;
using namespace nandu::tests;

namespace {

QByteArray httpAnswer(quint16 port, const QByteArray& request)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    socket.write(request);
    QByteArray answer;
    [&] { QTRY_VERIFY(socket.state() == QAbstractSocket::UnconnectedState || (answer += socket.readAll(), answer.contains("\r\n\r\n"))); }();
    return answer + socket.readAll();
}

} // namespace

class ListenerTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<MemoryRelayBackend> m_backend;
    std::unique_ptr<localrelay::Listener> m_listener;
    std::unique_ptr<RelayPeer> m_peer;

    void connectPeer(std::unique_ptr<RelayPeer>& peer)
    {
        peer = std::make_unique<RelayPeer>(m_listener->url());
        QTRY_VERIFY(peer->isConnected());
    }
    quint16 port() const { return static_cast<quint16>(m_listener->url().port()); }

private Q_SLOTS:
    void init()
    {
        m_backend = std::make_unique<MemoryRelayBackend>();
        m_listener = std::make_unique<localrelay::Listener>(
            *m_backend, localrelay::RelayIdentity{QStringLiteral("test"), QStringLiteral("a test")});
        QVERIFY(m_listener->listen(0));
        connectPeer(m_peer);
    }
    void cleanup()
    {
        m_peer.reset();
        m_listener.reset();
    }

    void answersStoredEventsNewestFirstThenEoseThenLiveOnes()
    {
        m_backend->add(note(1, "older", 1'750'000'000));
        m_backend->add(note(1, "newer", 1'750'000'001));
        m_peer->say(QStringLiteral(R"(["REQ","s",{"kinds":[1]}])"));
        QTRY_COMPARE(m_peer->got.size(), 3);
        QVERIFY(m_peer->got[0].contains(QStringLiteral("newer")));
        QVERIFY(m_peer->got[1].contains(QStringLiteral("older")));
        QCOMPARE(m_peer->got[2], QStringLiteral(R"(["EOSE","s"])"));
        m_backend->add(note(2, "live"));
        QTRY_COMPARE(m_peer->got.size(), 4);
        QVERIFY(m_peer->got[3].contains(QStringLiteral("live")));
    }

    void missesNothingAndRepeatsNothingThatIsStoredWhileTheQueryRuns()
    {
        m_backend->holdQueries = true;
        m_backend->add(note(1, "before"));
        m_peer->say(QStringLiteral(R"(["REQ","s",{"kinds":[1]}])"));
        QTRY_COMPARE(m_backend->heldQueries.size(), std::size_t(1));
        m_backend->add(note(1, "during"));
        QTest::qWait(0);
        m_backend->heldQueries.front()();
        QTRY_COMPARE(m_peer->got.size(), 3);
        QVERIFY(m_peer->got[0].contains(QStringLiteral("before")));
        QVERIFY(m_peer->got[1].startsWith(QStringLiteral("[\"EOSE\"")));
        QVERIFY(m_peer->got[2].contains(QStringLiteral("during")));
    }

    void stopsAfterClose()
    {
        m_peer->say(QStringLiteral(R"(["REQ","s",{"kinds":[1]}])"));
        QTRY_COMPARE(m_peer->got.size(), 1);
        m_peer->say(QStringLiteral(R"(["CLOSE","s"])"));
        m_peer->say(QStringLiteral(R"(["REQ","t",{"kinds":[7]}])"));
        QTRY_COMPARE(m_peer->got.size(), 2);
        m_backend->add(note(1, "unasked"));
        m_backend->add(reaction(1, note(1, "unasked")));
        QTRY_COMPARE(m_peer->got.size(), 3);
        QVERIFY(m_peer->got[2].startsWith(QStringLiteral("[\"EVENT\",\"t\"")));
    }

    void aSecondReqOfTheSameNameReplacesTheFirst()
    {
        m_backend->holdQueries = true;
        m_backend->add(note(1, "first"));
        m_peer->say(QStringLiteral(R"(["REQ","s",{"kinds":[1]}])"));
        m_peer->say(QStringLiteral(R"(["REQ","s",{"kinds":[7]}])"));
        QTRY_COMPARE(m_backend->heldQueries.size(), std::size_t(2));
        for (const auto& query : m_backend->heldQueries)
            query();
        QTRY_COMPARE(m_peer->got.size(), 1);
        QVERIFY(m_peer->got[0].startsWith(QStringLiteral("[\"EOSE\"")));
    }

    void acceptsAGoodEventAndRefusesAForgedOne()
    {
        const nostr::Event good = note(3, "hello");
        m_peer->say("[\"EVENT\"," + nostr::eventToJson(good) + "]");
        QTRY_COMPARE(m_peer->got.size(), 1);
        QCOMPARE(m_peer->got[0], QStringLiteral(R"(["OK","%1",true,""])").arg(QString::fromStdString(good.id.hex())));
        nostr::Event forged = good;
        forged.content = "hullo";
        m_peer->say("[\"EVENT\"," + nostr::eventToJson(forged) + "]");
        QTRY_COMPARE(m_peer->got.size(), 2);
        QVERIFY(m_peer->got[1].contains(QStringLiteral(",false,\"invalid: ")));
        QCOMPARE(m_backend->events.size(), std::size_t(1));
    }

    void toldOfEventsThatOthersStore()
    {
        std::unique_ptr<RelayPeer> other;
        connectPeer(other);
        other->say(QStringLiteral(R"(["REQ","s",{"kinds":[1]}])"));
        QTRY_COMPARE(other->got.size(), 1);
        m_peer->say("[\"EVENT\"," + nostr::eventToJson(note(4, "from next door")) + "]");
        QTRY_COMPARE(other->gotOf(QStringLiteral("EVENT")).size(), 1);
    }

    void countsWithoutSending()
    {
        m_backend->add(note(1, "one"));
        m_backend->add(note(1, "two"));
        m_peer->say(QStringLiteral(R"(["COUNT","c",{"kinds":[1]}])"));
        QTRY_COMPARE(m_peer->got, QStringList{QStringLiteral(R"(["COUNT","c",{"count":2}])")});
    }

    void keepsToTheSubscriptionsItAnnounces()
    {
        for (std::size_t i = 0; i <= base::limits::servedSubscriptionsMax; ++i)
            m_peer->say(QStringLiteral(R"(["REQ","s%1",{"kinds":[1]}])").arg(i));
        QTRY_COMPARE(m_peer->got.size(), qsizetype(base::limits::servedSubscriptionsMax + 1));
        QCOMPARE(m_peer->gotOf(QStringLiteral("CLOSED")).size(), 1);
    }

    void servesTheRelayInformationOnTheSamePort()
    {
        const QByteArray answer = httpAnswer(port(),
            "GET / HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port()) + "\r\nAccept: application/nostr+json\r\n\r\n");
        QVERIFY(answer.startsWith("HTTP/1.1 200"));
        QVERIFY(answer.contains("Access-Control-Allow-Origin: *"));
        const QJsonObject document = QJsonDocument::fromJson(answer.mid(answer.indexOf("\r\n\r\n") + 4)).object();
        QCOMPARE(document.value(QStringLiteral("name")).toString(), QStringLiteral("test"));
        QCOMPARE(document.value(QStringLiteral("limitation")).toObject().value(QStringLiteral("max_limit")).toInt(), 5000);
    }

    void refusesAWebPage()
    {
        const QByteArray answer = httpAnswer(port(),
            "GET / HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port())
                + "\r\nOrigin: https://evil.example\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                  "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n");
        QVERIFY(answer.startsWith("HTTP/1.1 403"));
    }

    void saysThatAPortIsTaken()
    {
        localrelay::Listener second(*m_backend, {});
        QVERIFY(!second.listen(port()));
        QVERIFY(!second.errorString().isEmpty());
    }

    void holdsNothingBackThatASubscriberWaitsFor()
    {
        QTRY_COMPARE(m_listener->clientCount(), std::size_t(1));
        const auto sockets = m_listener->findChildren<QTcpSocket*>();
        QCOMPARE(sockets.size(), 1);
        QCOMPARE(sockets.front()->socketOption(QAbstractSocket::LowDelayOption).toInt(), 1);
    }
};

QTEST_GUILESS_MAIN(ListenerTest)
#include "tst_listener.moc"
