// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/localrelay/origin_policy.h"

#include <QTest>

using namespace nandu::localrelay;

class OriginPolicyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesWebPagesAndReboundNames_data()
    {
        QTest::addColumn<QByteArray>("origin");
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("native program") << QByteArray() << QByteArray("127.0.0.1:4869") << true;
        QTest::newRow("native program, name") << QByteArray() << QByteArray("localhost:4869") << true;
        QTest::newRow("native program, IPv6") << QByteArray() << QByteArray("[::1]:4869") << true;
        QTest::newRow("cross-site hijacking") << QByteArray("https://evil.example") << QByteArray("127.0.0.1:4869") << false;
        QTest::newRow("sandboxed frame") << QByteArray("null") << QByteArray("localhost:4869") << false;
        QTest::newRow("rebound name") << QByteArray("https://evil.example") << QByteArray("evil.example:4869") << false;
        QTest::newRow("rebound name without origin") << QByteArray() << QByteArray("evil.example:4869") << false;
        QTest::newRow("suffix trick") << QByteArray("http://localhost.evil.example") << QByteArray("localhost:4869") << false;
        QTest::newRow("another port") << QByteArray() << QByteArray("localhost:80") << false;
        QTest::newRow("no port") << QByteArray() << QByteArray("localhost") << false;
    }
    void refusesWebPagesAndReboundNames()
    {
        QFETCH(QByteArray, origin);
        QFETCH(QByteArray, host);
        QByteArray text = "GET / HTTP/1.1\r\nHost: " + host + "\r\n";
        if (!origin.isNull())
            text += "Origin: " + origin + "\r\n";
        const auto head = parseRequestHead(text + "\r\n");
        QVERIFY(head);
        QTEST(isAllowed(*head, 4869), "allowed");
    }

    void waitsForTheWholeHead()
    {
        const QByteArray text = "GET / HTTP/1.1\r\nHost: localhost:1\r\nUpgrade: WebSocket\r\n\r\n";
        for (qsizetype size = 0; size < text.size(); ++size)
            QVERIFY(!parseRequestHead(text.left(size)));
        QVERIFY(parseRequestHead(text)->isWebSocketUpgrade());
    }

    void refusesWhatIsNotHttp()
    {
        QVERIFY(!parseRequestHead("SSH-2.0-x\r\n\r\n"));
        QVERIFY(!parseRequestHead("GET /\r\n\r\n"));
        QVERIFY(!parseRequestHead("GET / HTTP/1.1\r\nno colon\r\n\r\n"));
    }
};

QTEST_GUILESS_MAIN(OriginPolicyTest)
#include "tst_origin_policy.moc"
