// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Project Wycheproof's vectors for the primitives under NIP-04, NIP-44 and NIP-49.

#include "engine/crypto/aes_cbc.h"
#include "engine/crypto/hmac_sha256.h"
#include "engine/crypto/key_pair.h"
#include "engine/crypto/shared_point.h"
#include "tests/support/test_data.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <functional>
#include <sodium.h>
#include <vector>

using namespace nandu;

namespace {

std::vector<std::uint8_t> bytesOf(const QJsonValue& hex)
{
    const QByteArray raw = QByteArray::fromHex(hex.toString().toLatin1());
    return {raw.begin(), raw.end()};
}

// Every test of the file with its group; returns how many there were.
int forEach(const char* file, const std::function<void(const QJsonValue& group, const QJsonValue& test)>& check)
{
    tests::skipWithoutTestData("vectors/wycheproof");
    const auto all = QJsonDocument::fromJson(QByteArray::fromStdString(tests::readFile(tests::testData(std::string("vectors/wycheproof/") + file)))).object();
    int seen = 0;
    for (const QJsonValue& group : all[QLatin1String("testGroups")].toArray()) {
        for (const QJsonValue& test : group[QLatin1String("tests")].toArray()) {
            check(group, test);
            ++seen;
        }
    }
    return seen;
}

bool isValid(const QJsonValue& test) { return test[QLatin1String("result")].toString() == QStringLiteral("valid"); }
QByteArray idOf(const QJsonValue& test) { return QByteArray::number(test[QLatin1String("tcId")].toInt()) + ' ' + test[QLatin1String("comment")].toString().toLatin1(); }

} // namespace

class TestWycheproof : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hmacSha256();
    void hkdfSha256();
    void aesCbc();
    void sharedPoints();
    void xChaCha20Poly1305();
};

void TestWycheproof::hmacSha256()
{
    const int seen = forEach("hmac_sha256_test.json", [](const QJsonValue& group, const QJsonValue& test) {
        auto mac = crypto::hmacSha256(bytesOf(test[QLatin1String("key")]), {bytesOf(test[QLatin1String("msg")])});
        const auto cut = std::span(mac).first(static_cast<std::size_t>(group[QLatin1String("tagSize")].toInt() / 8));
        QVERIFY2(crypto::equalsInConstantTime(cut, bytesOf(test[QLatin1String("tag")])) == isValid(test), idOf(test));
    });
    QVERIFY(seen > 100);
}

void TestWycheproof::hkdfSha256()
{
    const int seen = forEach("hkdf_sha256_test.json", [](const QJsonValue&, const QJsonValue& test) {
        const auto key = crypto::hkdfExtract(bytesOf(test[QLatin1String("salt")]), bytesOf(test[QLatin1String("ikm")]));
        const auto out = crypto::hkdfExpand(key.bytes(), bytesOf(test[QLatin1String("info")]), static_cast<std::size_t>(test[QLatin1String("size")].toInt()));
        QVERIFY2(out.ok() == isValid(test), idOf(test));
        if (out)
            QVERIFY2(crypto::equalsInConstantTime(out->bytes(), bytesOf(test[QLatin1String("okm")])), idOf(test));
    });
    QVERIFY(seen >= 50);
}

void TestWycheproof::aesCbc()
{
    const int seen = forEach("aes_cbc_pkcs5_test.json", [](const QJsonValue&, const QJsonValue& test) {
        const auto plain = crypto::decryptAesCbc(bytesOf(test[QLatin1String("key")]), bytesOf(test[QLatin1String("iv")]), bytesOf(test[QLatin1String("ct")]));
        const auto expected = bytesOf(test[QLatin1String("msg")]);
        const bool isSame = plain.ok() && std::equal(plain->begin(), plain->end(), expected.begin(), expected.end(),
                                                     [](char a, std::uint8_t b) { return static_cast<std::uint8_t>(a) == b; });
        QVERIFY2(isSame == isValid(test), idOf(test));
    });
    QVERIFY(seen > 100);
}

// Their keys are in ASN.1; ours are an x coordinate, so of each valid one the point is taken.
void TestWycheproof::sharedPoints()
{
    int used = 0;
    forEach("ecdh_secp256k1_test.json", [&](const QJsonValue&, const QJsonValue& test) {
        const auto encoded = bytesOf(test[QLatin1String("public")]);
        if (!isValid(test) || encoded.size() < 65 || encoded[encoded.size() - 65] != 4)
            return;
        base::PubKey peer;
        std::copy_n(encoded.end() - 64, 32, peer.bytes.begin());
        auto number = bytesOf(test[QLatin1String("private")]);
        while (number.size() > 32)
            number.erase(number.begin());
        number.insert(number.begin(), 32 - number.size(), 0);
        const auto shared = crypto::sharedX(base::Secret::copyOf(number), peer);
        QVERIFY2(shared.ok(), idOf(test));
        QVERIFY2(crypto::equalsInConstantTime(shared->bytes(), bytesOf(test[QLatin1String("shared")])), idOf(test));
        ++used;
    });
    QVERIFY(used > 300);
}

// What protects a key at rest (NIP-49), as libsodium does it.
void TestWycheproof::xChaCha20Poly1305()
{
    const int seen = forEach("xchacha20_poly1305_test.json", [](const QJsonValue& group, const QJsonValue& test) {
        if (group[QLatin1String("ivSize")].toInt() != 192)
            return;
        const auto key = bytesOf(test[QLatin1String("key")]), nonce = bytesOf(test[QLatin1String("iv")]), extra = bytesOf(test[QLatin1String("aad")]);
        auto cipher = bytesOf(test[QLatin1String("ct")]);
        const auto tag = bytesOf(test[QLatin1String("tag")]), expected = bytesOf(test[QLatin1String("msg")]);
        cipher.insert(cipher.end(), tag.begin(), tag.end());
        std::vector<std::uint8_t> plain(expected.size() + 1);
        const bool isGood = crypto_aead_xchacha20poly1305_ietf_decrypt(plain.data(), nullptr, nullptr, cipher.data(), cipher.size(), extra.data(), extra.size(),
                                                                       nonce.data(), key.data()) == 0;
        QVERIFY2(isGood == isValid(test), idOf(test));
        plain.resize(expected.size());
        if (isGood)
            QVERIFY2(plain == expected, idOf(test));
    });
    QVERIFY(seen > 200);
}

QTEST_APPLESS_MAIN(TestWycheproof)
#include "tst_wycheproof.moc"
