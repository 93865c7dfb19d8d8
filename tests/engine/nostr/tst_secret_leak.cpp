// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/bytes.h"
#include "engine/nostr/entity.h"
#include "engine/nostr/secret_leak.h"
#include "tests/support/test_data.h"

#include <QTest>

using namespace nandu;
using nostr::Leak;

namespace {

base::Secret key() { return base::Secret::copyOf(std::vector<std::uint8_t>(32, 0xab)); }
std::string nsec() { return std::string(nostr::nsecOf(key()).text()); }

} // namespace

class TestSecretLeak : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsASecretKeyAnywhereInTheText();
    void findsAnEncryptedKey();
    void findsTheOwnKeyInHexadecimalOnly();
    void findsTheWordsOfAKey();
    void isNotFooledByBlanksInsideAKey();
    void knowsTheBeginningOfAKey();
    void letsOrdinaryTextPass();
};

void TestSecretLeak::findsASecretKeyAnywhereInTheText()
{
    QString upper = QString::fromStdString(nsec()).toUpper();
    for (const std::string& text : {nsec(), "look: " + nsec() + "!", "xnsec1" + nsec() + "qq", "nostr:" + nsec(), "#" + upper.toStdString()})
        QCOMPARE(nostr::secretLeakIn(text, nullptr), Leak::SecretKey);
}

void TestSecretLeak::findsAnEncryptedKey()
{
    const std::string ncryptsec = "ncryptsec1qgg9947rlpvqu76pj5ecreduf9jxhselq2nae2kghhvd5g7dgjtcxfqtd67p9m0w57lspw8gsq6yphnm8623nsl8xn9j4jdzz84zm3frztj3z7s35vpzmqf6ksu8r89qk5z2zxfmu5gv8th8wclt0h4p";
    QCOMPARE(nostr::secretLeakIn("backup " + ncryptsec + " end", nullptr), Leak::EncryptedKey);
}

void TestSecretLeak::findsTheOwnKeyInHexadecimalOnly()
{
    const base::Secret own = key();
    QCOMPARE(nostr::secretLeakIn("id " + base::toHex(own.bytes()), &own), Leak::OwnKey);
    QCOMPARE(nostr::secretLeakIn("ID " + QString::fromStdString(base::toHex(own.bytes())).toUpper().toStdString(), &own), Leak::OwnKey);
    QCOMPARE(nostr::secretLeakIn(std::string(64, 'c'), &own), Leak::None);
    QCOMPARE(nostr::secretLeakIn(base::toHex(own.bytes()), nullptr), Leak::None);
}

void TestSecretLeak::findsTheWordsOfAKey()
{
    const std::string words = "leader monkey parrot ring guide accident before fence cannon height naive bean";
    const std::string more = "what bleak badge arrange retreat wolf trade produce cricket blur garlic valid proud rude strong choose busy staff weather area salt hollow arm fade";
    for (const std::string& text : {words, "my backup: " + words + ". Keep it!", "zoo zoo " + words, more, QString::fromStdString(more).toUpper().replace(QLatin1Char(' '), QStringLiteral(", ")).toStdString(),
                                    std::string("1. leader 2. monkey 3. parrot 4. ring\n5. guide 6. accident 7. before 8. fence\n9. cannon 10. height 11. naive 12. bean")})
        QCOMPARE(nostr::secretLeakIn(text, nullptr), Leak::Words);
    QCOMPARE(nostr::secretLeakIn("leader monkey parrot ring guide accident before fence cannon height naive naive", nullptr), Leak::None); // no key
}

void TestSecretLeak::isNotFooledByBlanksInsideAKey()
{
    std::string spaced, invisible;
    for (const char c : nsec()) {
        spaced += {c, ' '};
        invisible += std::string(1, c) + "\xE2\x80\x8B";
    }
    QCOMPARE(nostr::secretLeakIn(spaced, nullptr), Leak::SecretKey);
    QCOMPARE(nostr::secretLeakIn(invisible, nullptr), Leak::SecretKey);
}

void TestSecretLeak::knowsTheBeginningOfAKey()
{
    QVERIFY(nostr::mayBecomeSecret("here: " + nsec().substr(0, 12)));
    QVERIFY(nostr::mayBecomeSecret("leader monkey parrot ring guide accident"));
    QVERIFY(!nostr::mayBecomeSecret("never paste your nsec1 anywhere"));
    QVERIFY(!nostr::mayBecomeSecret("Today I make coffee and will call you again about the plan."));
    QVERIFY(!nostr::mayBecomeSecret(""));
}

void TestSecretLeak::letsOrdinaryTextPass()
{
    QCOMPARE(nostr::secretLeakIn("never paste your nsec1 anywhere", nullptr), Leak::None);
    std::string broken = nsec();
    broken.back() = broken.back() == 'q' ? 'p' : 'q';
    QCOMPARE(nostr::secretLeakIn(broken, nullptr), Leak::SecretKey); // one wrong letter hides nothing
    QCOMPARE(nostr::secretLeakIn(nsec().substr(0, 50), nullptr), Leak::None);
    const base::Secret none;
    QCOMPARE(nostr::secretLeakIn("", &none), Leak::None);
}

QTEST_GUILESS_MAIN(TestSecretLeak)
#include "tst_secret_leak.moc"
