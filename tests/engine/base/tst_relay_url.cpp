// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/relay_url.h"
#include "tests/support/test_data.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using nandu::base::RelayUrl;

class TestRelayUrl : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void normalisesAsTheVectorsSay_data();
    void normalisesAsTheVectorsSay();
    void marksHostsThatAStrangerMustNotMakeUsDial_data();
    void marksHostsThatAStrangerMustNotMakeUsDial();
    void pathsThatNameAPersonAreNotDialledForStrangers();
    void refusesJunk_data();
    void refusesJunk();
    void keepsEveryWildUrlStableOrRefusesIt();
};

void TestRelayUrl::normalisesAsTheVectorsSay_data()
{
    nandu::tests::skipWithoutTestData("vectors/relay-urls");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("expected");
    const auto text = nandu::tests::readFile(nandu::tests::testData("vectors/relay-urls/normalize.json"));
    int row = 0;
    for (const QJsonValue& value : QJsonDocument::fromJson(QByteArray::fromStdString(text)).array()) {
        const QJsonObject vector = value.toObject();
        QTest::addRow("%d %s", row++, qPrintable(vector[QLatin1String("note")].toString()))
            << vector[QLatin1String("input")].toString().toUtf8() << vector[QLatin1String("expect")].toString();
    }
    QVERIFY(row >= 27);
}

void TestRelayUrl::normalisesAsTheVectorsSay()
{
    QFETCH(QByteArray, input);
    QFETCH(QString, expected);
    const auto url = RelayUrl::parse(input.toStdString());
    if (expected == QLatin1String("reject")) {
        QVERIFY(!url.ok());
        return;
    }
    QVERIFY(url.ok());
    QCOMPARE(RelayUrl::parse(url->text())->text(), url->text());
    if (expected == QLatin1String("local-only")) {
        QVERIFY(url->isLocal());
        QVERIFY(!url->isDialableFromHint());
    } else if (expected == QLatin1String("ask")) {
        QVERIFY(!url->isEncrypted());
        QVERIFY(!url->isDialableFromHint());
    } else {
        QVERIFY(expected.split(QStringLiteral(" or ")).contains(QString::fromStdString(url->text())));
        QVERIFY(!url->isLocal());
    }
}

void TestRelayUrl::marksHostsThatAStrangerMustNotMakeUsDial_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isLoopback");
    QTest::newRow("short loopback") << QStringLiteral("wss://127.1") << true;
    QTest::newRow("hexadecimal loopback") << QStringLiteral("wss://0x7f.0.0.1") << true;
    QTest::newRow("octal loopback") << QStringLiteral("wss://0177.0.0.1") << true;
    QTest::newRow("IPv6 loopback") << QStringLiteral("wss://[::1]:7777") << true;
    QTest::newRow("mapped loopback") << QStringLiteral("wss://[::ffff:127.0.0.1]") << true;
    QTest::newRow("name under localhost") << QStringLiteral("wss://a.localhost") << true;
    QTest::newRow("NAT64 of a private address") << QStringLiteral("wss://[64:ff9b::10.0.0.1]") << false;
    QTest::newRow("6to4 of a private address") << QStringLiteral("wss://[2002:c0a8:0101::1]") << false;
    QTest::newRow("unique local") << QStringLiteral("wss://[fd00::1]") << false;
    QTest::newRow("router") << QStringLiteral("wss://192.168.1.1") << false;
    QTest::newRow("carrier grade") << QStringLiteral("wss://100.64.0.1") << false;
    QTest::newRow("mdns") << QStringLiteral("wss://umbrel.local:4848") << false;
    QTest::newRow("single label") << QStringLiteral("wss://intranet") << false;
}

void TestRelayUrl::marksHostsThatAStrangerMustNotMakeUsDial()
{
    QFETCH(QString, text);
    QFETCH(bool, isLoopback);
    const auto url = RelayUrl::parse(text.toStdString());
    QVERIFY(url.ok());
    QVERIFY(url->isLocal());
    QVERIFY(!url->isDialableFromHint());
    QCOMPARE(url->isLoopback(), isLoopback);
}

void TestRelayUrl::pathsThatNameAPersonAreNotDialledForStrangers()
{
    const std::string digits(64, 'a');
    for (const std::string& path : {std::string("npub1xyz?global=all"), std::string("NPUB1XYZ"), "users/" + digits, std::string("x/nprofile1q")})
        QVERIFY(!RelayUrl::parse("wss://filter.example.com/" + path)->isDialableFromHint());
    for (const char* path : {"", "chat", "inbox?v=2"})
        QVERIFY(RelayUrl::parse(std::string("wss://filter.example.com/") + path)->isDialableFromHint());
    QVERIFY(RelayUrl::parse("wss://filter.example.com/" + digits.substr(1))->isDialableFromHint());
}

void TestRelayUrl::refusesJunk_data()
{
    QTest::addColumn<QString>("text");
    for (const char* junk : {"htp:/x", "wss://", "wss:///path", "wss://.", "wss://a..b", "wss://-a.example", "wss://a.example:0", "wss://a.example:",
             "wss://a.example:80a", "wss://[::1", "wss://[zz]", "wss://1.2.3.4.5", "wss://256.1.1.1", "wss://a.example/<script>", "wss://%31.example",
             "wss://a\\b.example", "https://a.example", "wss://wss://a.example", "wss://a.example,wss://b.example", " wss://a.example"})
        QTest::newRow(junk) << QString::fromUtf8(junk);
}

void TestRelayUrl::refusesJunk()
{
    QFETCH(QString, text);
    QVERIFY(!RelayUrl::parse(text.toStdString()).ok());
}

void TestRelayUrl::keepsEveryWildUrlStableOrRefusesIt()
{
    nandu::tests::skipWithoutTestData("vectors/relay-urls");
    std::size_t taken = 0, refused = 0, local = 0;
    for (const std::string& line : nandu::tests::readLines(nandu::tests::testData("vectors/relay-urls/relay-urls-wild.txt"))) {
        const auto url = RelayUrl::parse(line);
        if (!url) {
            ++refused;
            continue;
        }
        ++taken;
        local += url->isLocal();
        const auto again = RelayUrl::parse(url->text());
        QVERIFY2(again.ok(), line.c_str());
        QCOMPARE(again->text(), url->text());
        QCOMPARE(again->isLocal(), url->isLocal());
    }
    qInfo("wild: %zu taken, %zu refused, %zu local", taken, refused, local);
    QVERIFY(taken > 1'600); // the list is mostly real relays
}

QTEST_GUILESS_MAIN(TestRelayUrl)
#include "tst_relay_url.moc"
