// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/crypto/mnemonic.h"
#include "engine/base/bytes.h"
#include "tests/support/test_data.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace nandu;
using base::Secret;

class TestMnemonic : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void agreesWithTheSeedsOfBip39();
    void agreesWithTheVectorsOfNip06();
    void saysWhichWordIsWrong();
    void knowsEveryWordInOrder();
};

namespace {

QJsonArray vectorsIn(const char* file)
{
    tests::skipWithoutTestData("vectors/nip06");
    return QJsonDocument::fromJson(QByteArray::fromStdString(tests::readFile(tests::testData(std::string("vectors/nip06/") + file)))).array();
}

std::string textOf(const QJsonValue& vector, const char* name) { return vector[QLatin1String(name)].toString().toStdString(); }

} // namespace

void TestMnemonic::agreesWithTheSeedsOfBip39()
{
    int checked = 0;
    for (const QJsonValue& vector : vectorsIn("bip39-english.json")) {
        const auto words = crypto::normalisedMnemonic(textOf(vector, "mnemonic"));
        QVERIFY2(words.ok(), textOf(vector, "mnemonic").c_str());
        QCOMPARE(base::toHex(crypto::mnemonicSeed(*words, Secret::copyOf("TREZOR")).bytes()), textOf(vector, "seed_passphrase_TREZOR"));
        ++checked;
    }
    QVERIFY(checked >= 12);
}

void TestMnemonic::agreesWithTheVectorsOfNip06()
{
    int good = 0, bad = 0;
    for (const QJsonValue& vector : vectorsIn("nip06.json")) {
        const auto key = crypto::keyOfMnemonic(textOf(vector, "mnemonic"), Secret::copyOf(textOf(vector, "passphrase")),
                                               static_cast<std::uint32_t>(vector[QLatin1String("account")].toInt()));
        const std::string expected = textOf(vector, "secret_hex");
        if (!expected.empty()) {
            QVERIFY(key.ok());
            QCOMPARE(base::toHex(key->bytes()), expected);
            ++good;
        } else if (textOf(vector, "expect") == "ok-or-clear-error") { // blanks and case
            QVERIFY(key.ok());
            QCOMPARE(base::toHex(key->bytes()), std::string("7f7ff03d123792d6ac594bfa67bf6d0c0ab55b6b1fdb6249303fe861f1ccba9a"));
        } else {
            QVERIFY(!key.ok());
            QCOMPARE(key.error().code, base::ErrorCode::InvalidInput);
            ++bad;
        }
    }
    QVERIFY(good >= 4 && bad >= 3);
}

void TestMnemonic::saysWhichWordIsWrong()
{
    const auto why = [](const char* typed) { return QString::fromStdString(crypto::normalisedMnemonic(typed).error().detail); };
    QVERIFY(why("leader monkey parrot ring guide accident before fence cannon height naive beanz").contains(QStringLiteral("Word 12")));
    QVERIFY(why("leader monkey").contains(QStringLiteral("these are 2")));
    QVERIFY(why("zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo").contains(QStringLiteral("do not belong together")));
    QVERIFY(!crypto::normalisedMnemonic(std::string(5'000, 'a')).ok());
}

void TestMnemonic::knowsEveryWordInOrder()
{
    QVERIFY(std::is_sorted(crypto::mnemonicWords.begin(), crypto::mnemonicWords.end()));
    for (int i = 0; i < 2048; ++i)
        QCOMPARE(crypto::mnemonicWordNumber(crypto::mnemonicWords[static_cast<std::size_t>(i)]), i);
    QCOMPARE(crypto::mnemonicWordNumber("zooo"), -1);
    QCOMPARE(crypto::mnemonicWordNumber(""), -1);
}

QTEST_GUILESS_MAIN(TestMnemonic)
#include "tst_mnemonic.moc"
