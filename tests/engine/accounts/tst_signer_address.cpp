// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/accounts/signer_address.h"
#include "tests/support/test_data.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

using namespace nandu;

class TestSignerAddress : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsAnAddressFromASigner();
    void refusesWhatTheVectorsRefuse();
    void refusesHostileAddresses();
    void makesAnAddressThatOthersRead();
};

namespace {
const std::string signer(64, 'a');
}

void TestSignerAddress::readsAnAddressFromASigner()
{
    const auto address = accounts::parseBunker("bunker://" + signer + "?relay=wss%3A%2F%2Fone.example&relay=ws://127.0.0.1:7777&relay=wss%3a%2f%2Fone.example/&secret=a%20b%2Bc&other=1");
    QVERIFY(address.ok());
    QCOMPARE(address->signer.hex(), signer);
    QCOMPARE(address->relays.size(), std::size_t{2}); // each once
    QCOMPARE(address->relays[0].text(), std::string("wss://one.example/"));
    QCOMPARE(address->secret.text(), std::string_view("a b+c"));
    QVERIFY(accounts::parseBunker("BUNKER://" + signer + "?relay=wss://one.example")->secret.empty());
}

void TestSignerAddress::refusesWhatTheVectorsRefuse()
{
    tests::skipWithoutTestData("vectors/uris");
    int refused = 0;
    for (const QJsonValue& vector : QJsonDocument::fromJson(QByteArray::fromStdString(tests::readFile(tests::testData("vectors/uris/uris.json")))).array()) {
        const QString uri = vector[QLatin1String("input")].toString();
        if (!uri.startsWith(QStringLiteral("bunker:")) && !uri.startsWith(QStringLiteral("nostrconnect:")))
            continue;
        QVERIFY2(!accounts::parseBunker(uri.toStdString()).ok(), qPrintable(uri)); // those of nostrconnect are for signers
        ++refused;
    }
    QVERIFY(refused >= 4);
}

void TestSignerAddress::refusesHostileAddresses()
{
    for (const std::string& uri : {std::string(), std::string("bunker://"), "bunker://" + signer, "bunker://" + signer + "?", "bunker://" + signer + "?relay=", "bunker://" + signer + "?relay=http://one.example",
             "bunker://" + std::string(64, 'A') + "?relay=wss://one.example", "nsec://" + signer + "?relay=wss://one.example", "bunker://" + signer + "?relay=wss://one.example&x=" + std::string(5'000, 'x')}) {
        const auto address = accounts::parseBunker(uri);
        QVERIFY2(!address.ok(), uri.c_str());
        QCOMPARE(address.error().code, base::ErrorCode::InvalidInput);
    }
    std::string many = "bunker://" + signer + "?";
    for (int i = 0; i < 50; ++i)
        many += "relay=wss://r" + std::to_string(i) + ".example&";
    QCOMPARE(accounts::parseBunker(many)->relays.size(), accounts::signerRelaysMax);
}

void TestSignerAddress::makesAnAddressThatOthersRead()
{
    const auto relays = {*base::RelayUrl::parse("wss://one.example/a?x=1&y=2"), *base::RelayUrl::parse("ws://127.0.0.1:7777")};
    const QString uri = QString::fromStdString(accounts::nostrConnectUri(*base::PubKey::fromHex(signer), relays, "s3cr3t"));
    QCOMPARE(uri.section(QLatin1Char('?'), 0, 0), QStringLiteral("nostrconnect://") + QString::fromStdString(signer));
    const QUrlQuery query(uri.section(QLatin1Char('?'), 1));
    QCOMPARE(query.allQueryItemValues(QStringLiteral("relay"), QUrl::FullyDecoded).size(), 2);
    QCOMPARE(query.queryItemValue(QStringLiteral("secret")), QStringLiteral("s3cr3t"));
    QCOMPARE(query.queryItemValue(QStringLiteral("name")), QStringLiteral("Nandu"));
    QVERIFY(query.queryItemValue(QStringLiteral("perms"), QUrl::FullyDecoded).contains(QStringLiteral("sign_event:1,")));
}

QTEST_GUILESS_MAIN(TestSignerAddress)
#include "tst_signer_address.moc"
