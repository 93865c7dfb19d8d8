// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/accounts/ncryptsec.h"
#include "engine/base/bytes.h"
#include "engine/nostr/bech32.h"
#include "tests/support/test_data.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace nandu;
using accounts::fromNcryptsec;
using accounts::toNcryptsec;
using base::Secret;

class TestNcryptsec : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void agreesWithTheVectors();
    void normalisesPasswords();
    void givesBackWhatItEncrypted();
    void neverMakesTheSameTextTwice();
    void refusesToSpendMoreThanAGibibyte();
};

namespace {

QJsonArray vectorsIn(const char* file)
{
    tests::skipWithoutTestData("vectors/nip49");
    return QJsonDocument::fromJson(QByteArray::fromStdString(tests::readFile(tests::testData(std::string("vectors/nip49/") + file)))).array();
}

Secret key() { return Secret::copyOf(std::vector<std::uint8_t>(32, 0x5a)); }

} // namespace

void TestNcryptsec::agreesWithTheVectors()
{
    int good = 0, bad = 0;
    for (const QJsonValue& value : vectorsIn("nip49.json")) {
        const QJsonObject vector = value.toObject();
        const auto opened = fromNcryptsec(vector[QLatin1String("ncryptsec")].toString().toStdString(),
                                          Secret::copyOf(vector[QLatin1String("password")].toString().toStdString()));
        const bool isGood = vector[QLatin1String("expect")].toString() == QLatin1String("ok");
        QVERIFY2(opened.ok() == isGood, QJsonDocument(vector).toJson().constData());
        if (isGood)
            QCOMPARE(base::toHex(opened->bytes()), vector[QLatin1String("secret_hex")].toString().toStdString());
        ++(isGood ? good : bad);
    }
    QVERIFY(good >= 8 && bad >= 8);
}

void TestNcryptsec::normalisesPasswords()
{
    for (const QJsonValue& value : vectorsIn("normalization.json")) {
        const QByteArray typed = QByteArray::fromHex(value[QLatin1String("password_utf8_hex")].toString().toLatin1());
        const auto normalised = accounts::normalisedPassword(Secret::copyOf(typed.toStdString()));
        QCOMPARE(base::toHex(normalised.bytes()), value[QLatin1String("nfkc_utf8_hex")].toString().toStdString());
    }
}

void TestNcryptsec::givesBackWhatItEncrypted()
{
    const auto password = Secret::copyOf("pa\u00dfwort");
    const auto text = toNcryptsec(key(), password, 4);
    QVERIFY(text.ok());
    QVERIFY(*fromNcryptsec(*text, password) == key());
    QCOMPARE(fromNcryptsec(*text, Secret::copyOf("other")).error().code, base::ErrorCode::Refused);
    QVERIFY(!fromNcryptsec(text->substr(1), password));
}

void TestNcryptsec::neverMakesTheSameTextTwice()
{
    QVERIFY(*toNcryptsec(key(), Secret::copyOf("x"), 1) != *toNcryptsec(key(), Secret::copyOf("x"), 1));
}

void TestNcryptsec::refusesToSpendMoreThanAGibibyte()
{
    QCOMPARE(toNcryptsec(key(), Secret::copyOf("x"), 21).error().code, base::ErrorCode::TooLarge);
    std::vector<std::uint8_t> payload(91);
    payload[0] = 2;
    for (const std::uint8_t logN : {std::uint8_t{0}, std::uint8_t{21}, std::uint8_t{31}, std::uint8_t{255}}) {
        payload[1] = logN;
        QCOMPARE(fromNcryptsec(nostr::encodeBech32("ncryptsec", payload), Secret::copyOf("x")).error().code, base::ErrorCode::TooLarge);
    }
}

QTEST_GUILESS_MAIN(TestNcryptsec)
#include "tst_ncryptsec.moc"
