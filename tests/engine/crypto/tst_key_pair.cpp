// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keys that are none are refused; a signature verifies; a digest is the known one.

#include "engine/crypto/key_pair.h"
#include "engine/crypto/sha256.h"

#include <QTest>

using namespace nandu;

class TestKeyPair : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refusesWhatIsNoKey()
    {
        QVERIFY(!crypto::KeyPair::fromSecretHex(std::string(64, '0')).ok());
        QVERIFY(!crypto::KeyPair::fromSecretHex(std::string(64, 'f')).ok());
        QVERIFY(!crypto::KeyPair::fromSecretHex(std::string(64, 'A')).ok());
        QVERIFY(!crypto::KeyPair::fromSecretHex("01").ok());
        QVERIFY(!crypto::KeyPair::fromSecret(base::Secret(31)).ok());
    }

    void signsWhatTheVerifierAccepts()
    {
        const auto pair = crypto::KeyPair::generate();
        const crypto::Digest message{42};
        crypto::SchnorrVerifier verifier;
        const auto once = pair.sign(message);
        const auto twice = pair.sign(message);
        QVERIFY(once != twice); // fresh randomness
        QVERIFY(verifier.verify(message, pair.publicKey(), once));
        QVERIFY(verifier.verify(message, pair.publicKey(), twice));
        QVERIFY(!verifier.verify(crypto::Digest{43}, pair.publicKey(), once));
    }

    void givesItsSecretBack()
    {
        const auto pair = crypto::KeyPair::generate();
        const auto again = crypto::KeyPair::fromSecret(pair.secret());
        QVERIFY(again.ok());
        QVERIFY(again->publicKey() == pair.publicKey());
    }

    void secretsMoveAndCompare()
    {
        base::Secret secret = base::Secret::copyOf(std::string_view("correct horse"));
        const base::Secret copy = secret.clone();
        const base::Secret moved = std::move(secret);
        QVERIFY(moved == copy);
        QVERIFY(!(moved == base::Secret::copyOf(std::string_view("correct mouse"))));
        QVERIFY(moved.text() == "correct horse");
    }

    void hashesTheKnownText()
    {
        crypto::Sha256 sha;
        const char* const empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        QCOMPARE(base::toHex(sha.digest(std::string_view())), std::string(empty));
        QCOMPARE(base::toHex(sha.digest(std::string_view("abc"))),
            std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QCOMPARE(base::toHex(sha.digest(std::string_view())), std::string(empty));
    }
};

QTEST_GUILESS_MAIN(TestKeyPair)
#include "tst_key_pair.moc"
