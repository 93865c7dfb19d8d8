// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nostr/bech32.h"
#include "tests/support/test_data.h"

#include <QTest>
#include <nlohmann/json.hpp>

using namespace nandu;

class TestBech32 : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void agreesWithTheVectorsOfBip173AndRefusesBech32m();
    void givesBackWhatWasEncoded();
};

void TestBech32::agreesWithTheVectorsOfBip173AndRefusesBech32m()
{
    tests::skipWithoutTestData("vectors/bech32");
    constexpr std::size_t bip173CharsMax = 90;
    const auto vectors = nlohmann::json::parse(tests::readFile(tests::testData("vectors/bech32/bech32.json")));
    for (const auto& vector : vectors) {
        const QByteArray bytes = QByteArray::fromHex(QByteArray::fromStdString(vector["hex"].get<std::string>()));
        const bool expected = vector["variant"] == "bech32" && vector["expect"] == "valid";
        const auto decoded = nostr::decodeBech32({bytes.constData(), static_cast<std::size_t>(bytes.size())}, bip173CharsMax);
        QVERIFY2(decoded.has_value() == expected, vector.dump().c_str());
    }
    QVERIFY(vectors.size() >= 27);
}

void TestBech32::givesBackWhatWasEncoded()
{
    std::vector<std::uint8_t> bytes;
    for (int size = 0; size < 200; ++size) {
        const auto decoded = nostr::decodeBech32(nostr::encodeBech32("test", bytes));
        QVERIFY(decoded.has_value());
        QCOMPARE(decoded->prefix, std::string("test"));
        QVERIFY(nostr::bytesOfWords(decoded->words) == bytes);
        bytes.push_back(static_cast<std::uint8_t>(size * 37));
    }
}

QTEST_GUILESS_MAIN(TestBech32)
#include "tst_bech32.moc"
