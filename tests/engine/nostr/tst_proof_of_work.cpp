// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nostr/proof_of_work.h"

#include "engine/nostr/canonical_json.h"
#include "tests/support/event_factory.h"

#include <QTest>

using namespace nandu;

namespace {

bool goOn(std::uint64_t) { return true; }

nostr::EventTemplate note()
{
    return {1, 1'651'794'653, {{"t", "work"}, {"nonce", "1", "3"}, {"content", "[\"nonce\",\"1000000000000000\""}}, "[\"nonce\",\"1000000000000000\"] \"quoted\" \n 🦩"};
}

} // namespace

class TestProofOfWork : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsZeroBits()
    {
        // The note of NIP-13, and its other example.
        QCOMPARE(nostr::zeroBits(*base::EventId::fromHex("000006d8c378af1779d2feebc7603a125d99eca0ccf1085959b307f64e5dd358")), 21U);
        QCOMPARE(nostr::zeroBits(*base::EventId::fromHex("000000000e9d97a1ab09fc381030b346cdd7a142ad57e6df0b46dc9bef6c7e2d")), 36U);
        QCOMPARE(nostr::zeroBits(*base::EventId::fromHex(std::string(64, 'f'))), 0U);
        QCOMPARE(nostr::zeroBits(*base::EventId::fromHex(std::string(64, '0'))), 256U);
    }

    void findsANonceThatHoldsAndKeepsTheRest_data()
    {
        QTest::addColumn<unsigned>("bits");
        for (const unsigned bits : {0U, 1U, 8U, 13U, 16U})
            QTest::addRow("%u bits", bits) << bits;
    }
    void findsANonceThatHoldsAndKeepsTheRest()
    {
        QFETCH(unsigned, bits);
        const auto author = tests::person(1);
        const auto found = nostr::mined(note(), author, bits, goOn);
        QVERIFY(found.has_value());
        const nostr::Event event = nostr::unsignedEvent(*found, author);
        QVERIFY(nostr::zeroBits(event.id) >= bits);
        QVERIFY(nostr::EventHasher().idHolds(event));
        QCOMPARE(nostr::bitsPromised(found->tags), bits);
        QCOMPARE(found->tags.size(), note().tags.size()); // the old nonce went
        QCOMPARE(found->tags.first("t"), std::string_view("work"));
        QVERIFY(found->content == note().content);
        QCOMPARE(found->createdAt, note().createdAt);
    }

    void tellsHowFarItIsAndStops()
    {
        std::uint64_t told = 0;
        const auto found = nostr::mined(note(), tests::person(1), 60, [&](std::uint64_t tried) {
            if (tried <= told)
                qFatal("goes back");
            told = tried;
            return tried < 50'000;
        });
        QVERIFY(!found.has_value());
        QVERIFY(told >= 50'000);
    }

    void readsWhatARelayWants_data()
    {
        QTest::addColumn<QByteArray>("reason");
        QTest::addColumn<int>("bits"); // 0: it does not say
        QTest::newRow("NIP-01") << QByteArray("pow: difficulty 25>=24") << 25;
        QTest::newRow("less than") << QByteArray("pow: difficulty 26 is less than 30") << 30;
        QTest::newRow("needed") << QByteArray("pow: 28 bits needed. (2)") << 28;
        QTest::newRow("decimals") << QByteArray("pow: need 20.0") << 20;
        QTest::newRow("no number") << QByteArray("pow: work more") << 0;
        QTest::newRow("absurd") << QByteArray("pow: 99999999999999999999 bits, or 1000") << 0;
        QTest::newRow("another reason") << QByteArray("blocked: 28 of you") << 0;
        QTest::newRow("nothing") << QByteArray() << 0;
    }
    void readsWhatARelayWants()
    {
        QFETCH(QByteArray, reason);
        QFETCH(int, bits);
        QCOMPARE(static_cast<int>(nostr::bitsAskedFor(reason.toStdString()).value_or(0)), bits);
    }

    void costOfATry()
    {
        QBENCHMARK_ONCE {
            (void)nostr::mined(note(), tests::person(1), 60, [](std::uint64_t tried) { return tried < 1'000'000; });
        }
    }
};

QTEST_GUILESS_MAIN(TestProofOfWork)
#include "tst_proof_of_work.moc"
