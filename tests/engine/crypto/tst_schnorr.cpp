// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// BIP-340: its own vectors, and the cache of parsed keys.

#include "engine/crypto/key_pair.h"
#include "engine/crypto/schnorr.h"
#include "tests/support/test_data.h"

#include <QTest>

#include <sstream>

using namespace nandu;

namespace {

struct Row {
    std::string secret, publicKey, auxiliary, message, signature;
    bool isValid = false;
};

std::string lower(std::string text)
{
    for (char& c : text)
        c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return text;
}

std::vector<Row> rowsOf32ByteMessages()
{
    std::vector<Row> rows;
    for (const std::string& line : tests::readLines(tests::testData("vectors/bip340/test-vectors.csv"))) {
        std::istringstream cells(line);
        std::string index, verdict;
        Row row;
        std::getline(cells, index, ',');
        for (std::string* cell : {&row.secret, &row.publicKey, &row.auxiliary, &row.message, &row.signature}) {
            std::getline(cells, *cell, ',');
            *cell = lower(*cell);
        }
        std::getline(cells, verdict, ',');
        row.isValid = verdict == "TRUE";
        if (row.message.size() == 64)
            rows.push_back(row);
    }
    return rows;
}

crypto::Digest digestOf(const std::string& hex)
{
    crypto::Digest digest;
    [[maybe_unused]] const bool isHex = base::fromHex(hex, digest);
    return digest;
}

} // namespace

class TestSchnorr : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { tests::skipWithoutTestData("vectors/bip340/test-vectors.csv"); }

    void verifiesExactlyTheValidVectors()
    {
        const auto rows = rowsOf32ByteMessages();
        QVERIFY(rows.size() >= 8);
        for (int round = 0; round < 2; ++round) { // the second round finds the keys in the cache
            crypto::SchnorrVerifier verifier;
            for (const Row& row : rows) {
                const auto key = base::PubKey::fromHex(row.publicKey);
                const auto signature = base::Signature::fromHex(row.signature);
                QVERIFY(key && signature);
                for (int again = 0; again < 2; ++again)
                    QCOMPARE(verifier.verify(digestOf(row.message), *key, *signature), row.isValid);
            }
        }
    }

    void signsTheVectorsByteForByte()
    {
        int signedRows = 0;
        for (const Row& row : rowsOf32ByteMessages()) {
            if (row.secret.empty())
                continue;
            const auto pair = crypto::KeyPair::fromSecretHex(row.secret);
            QVERIFY(pair.ok());
            QCOMPARE(pair->publicKey().hex(), row.publicKey);
            QCOMPARE(pair->sign(digestOf(row.message), digestOf(row.auxiliary)).hex(), row.signature);
            ++signedRows;
        }
        QVERIFY(signedRows >= 3);
    }

    void keepsApartKeysThatShareASlot()
    {
        crypto::SchnorrVerifier verifier;
        const auto first = crypto::KeyPair::generate();
        const crypto::Digest message{1, 2, 3};
        const auto signature = first.sign(message);
        QVERIFY(verifier.verify(message, first.publicKey(), signature));
        base::PubKey neighbour = first.publicKey();
        neighbour.bytes[31] ^= 1; // same first eight bytes: same slot
        QVERIFY(!verifier.verify(message, neighbour, signature));
        QVERIFY(verifier.verify(message, first.publicKey(), signature));
    }
};

QTEST_GUILESS_MAIN(TestSchnorr)
#include "tst_schnorr.moc"
