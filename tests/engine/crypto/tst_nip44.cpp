// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// NIP-44 version 2 and NIP-04: their vectors, and texts that somebody damaged.

#include "engine/crypto/base64.h"
#include "engine/crypto/key_pair.h"
#include "engine/crypto/nip04.h"
#include "engine/crypto/nip44.h"
#include "engine/crypto/sha256.h"
#include "tests/support/test_data.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace nandu;
using base::ErrorCode;

namespace {

base::Secret secretOf(const QJsonValue& hex)
{
    base::Secret secret(32);
    [[maybe_unused]] const bool isHex = base::fromHex(hex.toString().toStdString(), secret.bytes());
    return secret;
}

crypto::Nip44Nonce nonceOf(const QJsonValue& hex)
{
    crypto::Nip44Nonce nonce{};
    [[maybe_unused]] const bool isHex = base::fromHex(hex.toString().toStdString(), nonce);
    return nonce;
}

std::string hexOf(const base::Secret& secret) { return base::toHex(secret.bytes()); }
std::string text(const QJsonValue& value) { return value.toString().toStdString(); }

std::string sha256(std::string_view bytes)
{
    return base::toHex(crypto::Sha256().digest(bytes));
}

} // namespace

class TestNip44 : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void agreesOnConversationKeys();
    void derivesTheKeysOfAMessage();
    void padsAsTheNipSays();
    void encryptsAndDecryptsTheVectors();
    void encryptsAndDecryptsLongTexts();
    void refusesWhatIsNoKey();
    void refusesTextsOfAWrongLength();
    void refusesTheInvalidPayloads();
    void refusesEveryFlippedByte();
    void usesAFreshNonceEachTime();
    void readsTheLegacyVectorsAndRefusesMalformedOnes();

private:
    QJsonObject m_valid, m_invalid;
};

void TestNip44::initTestCase()
{
    tests::skipWithoutTestData("vectors/nip44");
    const auto all = QJsonDocument::fromJson(QByteArray::fromStdString(tests::readFile(tests::testData("vectors/nip44/nip44.vectors.json")))).object();
    m_valid = all[QLatin1String("v2")].toObject()[QLatin1String("valid")].toObject();
    m_invalid = all[QLatin1String("v2")].toObject()[QLatin1String("invalid")].toObject();
    QVERIFY(!m_valid.isEmpty() && !m_invalid.isEmpty());
}

void TestNip44::agreesOnConversationKeys()
{
    int seen = 0;
    for (const QJsonValue& one : m_valid[QLatin1String("get_conversation_key")].toArray()) {
        const auto key = crypto::nip44ConversationKey(secretOf(one[QLatin1String("sec1")]), *base::PubKey::fromHex(text(one[QLatin1String("pub2")])));
        QVERIFY(key.ok());
        QCOMPARE(hexOf(*key), text(one[QLatin1String("conversation_key")]));
        ++seen;
    }
    QVERIFY(seen > 20);
}

void TestNip44::derivesTheKeysOfAMessage()
{
    const auto group = m_valid[QLatin1String("get_message_keys")];
    const base::Secret conversation = secretOf(group[QLatin1String("conversation_key")]);
    for (const QJsonValue& one : group[QLatin1String("keys")].toArray()) {
        const auto keys = crypto::nip44MessageKeys(conversation, nonceOf(one[QLatin1String("nonce")]));
        QCOMPARE(hexOf(keys.chachaKey), text(one[QLatin1String("chacha_key")]));
        QCOMPARE(hexOf(keys.chachaNonce), text(one[QLatin1String("chacha_nonce")]));
        QCOMPARE(hexOf(keys.hmacKey), text(one[QLatin1String("hmac_key")]));
    }
}

void TestNip44::padsAsTheNipSays()
{
    for (const QJsonValue& one : m_valid[QLatin1String("calc_padded_len")].toArray())
        QCOMPARE(crypto::nip44PaddedSize(static_cast<std::size_t>(one[0].toInt())), static_cast<std::size_t>(one[1].toInt()));
    QCOMPARE(crypto::nip44PaddedSize(65'535), std::size_t{65'536});
}

void TestNip44::encryptsAndDecryptsTheVectors()
{
    for (const QJsonValue& one : m_valid[QLatin1String("encrypt_decrypt")].toArray()) {
        const base::Secret first = secretOf(one[QLatin1String("sec1")]), second = secretOf(one[QLatin1String("sec2")]);
        const auto key = crypto::nip44ConversationKey(first, crypto::KeyPair::fromSecret(second)->publicKey());
        const auto other = crypto::nip44ConversationKey(second, crypto::KeyPair::fromSecret(first)->publicKey());
        QCOMPARE(hexOf(*key), text(one[QLatin1String("conversation_key")]));
        QVERIFY(*key == *other);
        const auto payload = crypto::nip44Encrypt(text(one[QLatin1String("plaintext")]), *key, nonceOf(one[QLatin1String("nonce")]));
        QCOMPARE(*payload, text(one[QLatin1String("payload")]));
        QCOMPARE(*crypto::nip44Decrypt(*payload, *key), text(one[QLatin1String("plaintext")]));
    }
}

void TestNip44::encryptsAndDecryptsLongTexts()
{
    for (const QJsonValue& one : m_valid[QLatin1String("encrypt_decrypt_long_msg")].toArray()) {
        const std::string plain = one[QLatin1String("pattern")].toString().repeated(one[QLatin1String("repeat")].toInt()).toStdString();
        QCOMPARE(sha256(plain), text(one[QLatin1String("plaintext_sha256")]));
        const base::Secret key = secretOf(one[QLatin1String("conversation_key")]);
        const auto payload = crypto::nip44Encrypt(plain, key, nonceOf(one[QLatin1String("nonce")]));
        QCOMPARE(sha256(*payload), text(one[QLatin1String("payload_sha256")]));
        QCOMPARE(*crypto::nip44Decrypt(*payload, key), plain);
    }
}

void TestNip44::refusesWhatIsNoKey()
{
    for (const QJsonValue& one : m_invalid[QLatin1String("get_conversation_key")].toArray())
        QCOMPARE(crypto::nip44ConversationKey(secretOf(one[QLatin1String("sec1")]), *base::PubKey::fromHex(text(one[QLatin1String("pub2")]))).error().code,
                 ErrorCode::InvalidInput);
}

void TestNip44::refusesTextsOfAWrongLength()
{
    const base::Secret key = base::Secret::random(32);
    for (const QJsonValue& length : m_invalid[QLatin1String("encrypt_msg_lengths")].toArray())
        QVERIFY(!crypto::nip44Encrypt(std::string(static_cast<std::size_t>(length.toInt()), 'x'), key).ok());
    QVERIFY(crypto::nip44Encrypt(std::string(65'535, 'x'), key).ok());
}

void TestNip44::refusesTheInvalidPayloads()
{
    int seen = 0;
    for (const QJsonValue& one : m_invalid[QLatin1String("decrypt")].toArray()) {
        QVERIFY2(!crypto::nip44Decrypt(text(one[QLatin1String("payload")]), secretOf(one[QLatin1String("conversation_key")])).ok(),
                 qPrintable(one[QLatin1String("note")].toString()));
        ++seen;
    }
    QVERIFY(seen >= 8);
    const base::Secret key = base::Secret::random(32);
    for (const std::string& bad : {std::string(), std::string("#"), std::string(200, '='), std::string(200, 'A'), std::string(200'000, 'A'), std::string(132, '\0')})
        QVERIFY(!crypto::nip44Decrypt(bad, key).ok());
}

void TestNip44::refusesEveryFlippedByte()
{
    const base::Secret key = base::Secret::random(32);
    const auto bytes = *crypto::fromBase64(*crypto::nip44Encrypt("a text of some length", key));
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        auto damaged = bytes;
        damaged[i] ^= 1;
        QVERIFY(!crypto::nip44Decrypt(crypto::toBase64(damaged), key).ok());
    }
    QVERIFY(!crypto::nip44Decrypt(crypto::toBase64(bytes), base::Secret::random(32)).ok());
}

void TestNip44::usesAFreshNonceEachTime()
{
    const base::Secret key = base::Secret::random(32);
    QVERIFY(*crypto::nip44Encrypt("same", key) != *crypto::nip44Encrypt("same", key));
}

void TestNip44::readsTheLegacyVectorsAndRefusesMalformedOnes()
{
    tests::skipWithoutTestData("vectors/nip04");
    const auto all = QJsonDocument::fromJson(QByteArray::fromStdString(tests::readFile(tests::testData("vectors/nip04/nip04.json")))).array();
    for (const QJsonValue& one : all) {
        const base::Secret receiver = secretOf(one[QLatin1String("receiver_secret")]);
        const auto sender = crypto::KeyPair::fromSecret(secretOf(one[QLatin1String("sender_secret")]));
        const auto plain = crypto::nip04Decrypt(text(one[QLatin1String("payload")]), receiver, sender->publicKey());
        if (one[QLatin1String("expect")].toString() == QStringLiteral("ok"))
            QCOMPARE(*plain, text(one[QLatin1String("plaintext")]));
        else if (one[QLatin1String("note")].toString().startsWith(QStringLiteral("malformed")))
            QVERIFY(!plain.ok());
        // A flipped bit of the vector goes unnoticed: there is no MAC. That is why it is only read, and labelled.
    }
}

QTEST_APPLESS_MAIN(TestNip44)
#include "tst_nip44.moc"
