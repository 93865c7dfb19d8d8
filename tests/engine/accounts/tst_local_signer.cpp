// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/accounts/local_signer.h"
#include "engine/crypto/schnorr.h"

#include <QFutureWatcher>
#include <QTest>

using namespace nandu;

class TestLocalSigner : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void signsWithTheKeyItHolds();
    void saysWhyItDoesNotSign();
    void finishesWhatWasAskedWhenItGoes();
    void knowsItsOwnKeyInATextThatWouldLeakIt();
    void readsWhatItEncryptedForItself();
};

void TestLocalSigner::signsWithTheKeyItHolds()
{
    accounts::LocalSigner signer(crypto::KeyPair::generate());
    auto future = signer.sign({.kind = 1, .createdAt = 1'750'000'000, .tags = {{"t", "x"}}, .content = "hello"});
    const auto event = future.result();
    QVERIFY(event.ok());
    QVERIFY(event->event().pubkey == signer.publicKey());
    QCOMPARE(event->event().content, std::string("hello"));
    crypto::SchnorrVerifier verifier;
    QVERIFY(nostr::verify(event->event(), verifier).ok());
}

void TestLocalSigner::saysWhyItDoesNotSign()
{
    accounts::LocalSigner signer(crypto::KeyPair::generate());
    const auto event = signer.sign({.kind = 1, .createdAt = 1, .tags = {}, .content = "\xff"}).result();
    QCOMPARE(event.error().code, base::ErrorCode::InvalidInput);
}

void TestLocalSigner::finishesWhatWasAskedWhenItGoes()
{
    std::vector<QFuture<base::Result<nostr::VerifiedEvent>>> futures;
    {
        accounts::LocalSigner signer(crypto::KeyPair::generate());
        for (int i = 0; i < 20; ++i)
            futures.push_back(signer.sign({.kind = 1, .createdAt = i + 1, .tags = {}, .content = "x"}));
    }
    for (auto& future : futures)
        QVERIFY(future.isFinished() && future.result().ok());
}

void TestLocalSigner::knowsItsOwnKeyInATextThatWouldLeakIt()
{
    accounts::LocalSigner signer(crypto::KeyPair::generate());
    const auto secret = signer.secret();
    QCOMPARE(signer.leakIn("my key is " + base::toHex(secret.bytes())), nostr::Leak::OwnKey);
    QCOMPARE(signer.leakIn("hello"), nostr::Leak::None);
}

void TestLocalSigner::readsWhatItEncryptedForItself()
{
    accounts::LocalSigner signer(crypto::KeyPair::generate()), other(crypto::KeyPair::generate());
    const auto payload = signer.encrypt(signer.publicKey(), "[[\"p\"]]").result();
    QVERIFY(payload.ok());
    QCOMPARE(*signer.decrypt(signer.publicKey(), *payload).result(), std::string("[[\"p\"]]"));
    QCOMPARE(other.decrypt(other.publicKey(), *payload).result().error().code, base::ErrorCode::Refused);
    QCOMPARE(signer.decrypt(signer.publicKey(), "AAAA?iv=AAAA").result().error().code, base::ErrorCode::InvalidInput);
}

QTEST_GUILESS_MAIN(TestLocalSigner)
#include "tst_local_signer.moc"
