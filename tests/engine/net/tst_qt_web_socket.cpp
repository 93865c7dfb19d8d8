// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/net/qt_web_socket.h"

#include "engine/base/limits.h"
#include "tests/support/relay_script.h"

#include <QSignalSpy>
#include <QTest>

using namespace nandu;
using net::QtWebSocket;
using tests::RelayScript;

namespace {
std::function<std::optional<QString>(const QString&)> numberedFrames(int count, int bytes)
{
    return [count, bytes, next = 0](const QString&) mutable -> std::optional<QString> {
        if (next == count)
            return std::nullopt;
        return QStringLiteral("%1 ").arg(next++) + QString(bytes, QLatin1Char('x'));
    };
}

struct Opened {
    QtWebSocket socket;
    QStringList texts;
    explicit Opened(const RelayScript& relay)
    {
        QObject::connect(&socket, &net::WebSocket::textReceived, &socket, [this](const QString& text) { texts.append(text); });
        QSignalSpy connected(&socket, &net::WebSocket::connected);
        socket.open(QUrl(relay.url()));
        if (connected.isEmpty())
            connected.wait();
    }
};
} // namespace

class TestQtWebSocket : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void carriesTextBothWays()
    {
        RelayScript relay;
        Opened peer(relay);
        peer.socket.sendText("[\"REQ\",\"a\",{}]");
        QTRY_COMPARE(peer.texts, QStringList{QStringLiteral("[\"EOSE\",\"a\"]")});
        QCOMPARE(relay.received(), QStringList{QStringLiteral("[\"REQ\",\"a\",{}]")});
    }

    void pausedReadingStallsTheSenderAndLosesNothing_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("bytes");
        QTest::newRow("small frames") << 40'000 << 700;
        QTest::newRow("frames over the usual buffer") << 200 << 200'000;
        QTest::newRow("the largest frames") << 40 << int(base::limits::frameBytesMax) - 100;
    }
    void pausedReadingStallsTheSenderAndLosesNothing()
    {
        QFETCH(int, count);
        QFETCH(int, bytes);
        RelayScript relay;
        relay.floodAfterReq(numberedFrames(count, bytes));
        Opened peer(relay);
        qsizetype atPause = -1;
        connect(&peer.socket, &net::WebSocket::textReceived, this, [&] {
            if (peer.texts.size() == 5) {
                atPause = peer.texts.size();
                peer.socket.pauseReading();
            }
        });
        peer.socket.sendText("[\"REQ\",\"a\",{}]");
        QTRY_COMPARE(atPause, 5);

        // The sender's own buffer fills: it moves no more, and what comes out is only what was buffered.
        QTRY_VERIFY_WITH_TIMEOUT(relay.idleMs() > 500, 10'000);
        QVERIFY(relay.unsentBytes() > 0);
        const qsizetype cameOut = peer.texts.size() - atPause;
        qInfo("%d bytes a frame: %lld came out after the pause", bytes, static_cast<long long>(cameOut));
        QVERIFY(cameOut * bytes <= 1024 * 1024 + 128 * 1024);

        // Writing goes on while nothing is read.
        peer.socket.sendText("[\"CLOSE\",\"a\"]");
        QTRY_COMPARE(relay.received().size(), 2);

        peer.socket.resumeReading();
        QTRY_COMPARE_WITH_TIMEOUT(peer.texts.size(), 1 + count, 20'000); // the EOSE before the flood
        for (int i = 0; i < count; ++i)
            QVERIFY(peer.texts[i + 1].startsWith(QStringLiteral("%1 x").arg(i)));
    }

    void pausesAndResumesManyTimes()
    {
        const int count = 20'000;
        RelayScript relay;
        relay.floodAfterReq(numberedFrames(count, 700));
        Opened peer(relay);
        connect(&peer.socket, &net::WebSocket::textReceived, this, [&] {
            if (peer.texts.size() % 100 == 0) {
                peer.socket.pauseReading();
                QMetaObject::invokeMethod(&peer.socket, [&] { peer.socket.resumeReading(); }, Qt::QueuedConnection);
            }
        });
        peer.socket.sendText("[\"REQ\",\"a\",{}]");
        QTRY_COMPARE_WITH_TIMEOUT(peer.texts.size(), 1 + count, 20'000);
    }

    void refusesFramesOverTheCap()
    {
        RelayScript relay;
        Opened peer(relay);
        QSignalSpy ended(&peer.socket, &net::WebSocket::disconnected);
        relay.sendRaw(QString(qsizetype(base::limits::frameBytesMax) + 1, QLatin1Char('x')));
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(peer.texts.isEmpty());
    }

    void tellsTheStatusOfARefusedHandshake()
    {
        RelayScript relay;
        relay.refuseHandshakes("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
        QtWebSocket socket;
        QSignalSpy ended(&socket, &net::WebSocket::disconnected);
        socket.open(QUrl(relay.url()));
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(ended[0][0].toInt(), 403);
    }

    void tellsOnceThatNobodyListens()
    {
        RelayScript relay;
        relay.stopListening();
        QtWebSocket socket;
        QSignalSpy ended(&socket, &net::WebSocket::disconnected);
        socket.open(QUrl(relay.url()));
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(ended[0][0].toInt(), 0);
        QVERIFY(!ended[0][1].toString().isEmpty());
    }

    void tellsThatThePeerWentAway()
    {
        RelayScript relay;
        Opened peer(relay);
        QSignalSpy ended(&peer.socket, &net::WebSocket::disconnected);
        relay.dropPeers();
        QTRY_COMPARE(ended.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestQtWebSocket)
#include "tst_qt_web_socket.moc"
