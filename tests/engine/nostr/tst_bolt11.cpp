// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/bytes.h"
#include "engine/nostr/bolt11.h"
#include "tests/support/test_data.h"

#include <QTest>
#include <nlohmann/json.hpp>

using namespace nandu;
using nostr::Bolt11;

class TestBolt11 : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesTheValidAndRefusesTheInvalidInvoicesOfBolt11();
    void readsAmountExpiryHashAndNetwork();
    void readsTheAmountFromTheBeginningAlone_data();
    void readsTheAmountFromTheBeginningAlone();
    void refusesEveryBeginningOfAnInvoice();
};

namespace {

std::vector<std::string> validInvoices()
{
    tests::skipWithoutTestData("vectors/nip57");
    std::vector<std::string> invoices;
    for (const auto& vector : nlohmann::json::parse(tests::readFile(tests::testData("vectors/nip57/bolt11.json")))) {
        if (vector["expect"] == "valid")
            invoices.push_back(vector["invoice"]);
    }
    return invoices;
}

} // namespace

void TestBolt11::takesTheValidAndRefusesTheInvalidInvoicesOfBolt11()
{
    tests::skipWithoutTestData("vectors/nip57");
    for (const auto& vector : nlohmann::json::parse(tests::readFile(tests::testData("vectors/nip57/bolt11.json")))) {
        const auto invoice = nostr::parseBolt11(vector["invoice"].get<std::string>());
        QVERIFY2(invoice.ok() == (vector["expect"] == "valid"), vector["title"].get<std::string>().c_str());
    }
}

void TestBolt11::readsAmountExpiryHashAndNetwork()
{
    const auto invoices = validInvoices();
    const auto coffee = nostr::parseBolt11(invoices.at(1));
    QCOMPARE(*coffee->millisats, std::uint64_t{250'000'000});
    QCOMPARE(coffee->expirySeconds, std::uint64_t{60});
    QCOMPARE(coffee->createdAt, std::int64_t{1496314658});
    QCOMPARE(coffee->description, std::string("1 cup coffee"));
    QCOMPARE(base::toHex(coffee->paymentHash), std::string("0001020304050607080900010203040506070809000102030405060708090102"));
    const auto things = nostr::parseBolt11(invoices.at(2));
    QCOMPARE(base::toHex(*things->descriptionHash), std::string("3925b6f67e2c340036ed12093dd44e0368df1b6ea26c53dbe4811f58fd5db8c1"));
    QCOMPARE(nostr::parseBolt11(invoices.at(3))->network, Bolt11::Network::Test);
    QCOMPARE(*nostr::parseBolt11(invoices.at(6))->millisats, std::uint64_t{967'878'534});
    QVERIFY(!nostr::parseBolt11(invoices.at(0))->millisats);
}

void TestBolt11::readsTheAmountFromTheBeginningAlone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("millisats"); // 0: none, -1: refused
    QTest::newRow("nano") << QByteArray("lnbc210n1pj9x") << qint64{21'000};
    QTest::newRow("micro") << QByteArray("lnbc1u1pj9x") << qint64{100'000};
    QTest::newRow("micro in upper case") << QByteArray("LNBC11U1PJ") << qint64{1'100'000};
    QTest::newRow("milli") << QByteArray("lnbc20m1abc1") << qint64{2'000'000'000};
    QTest::newRow("bitcoin") << QByteArray("lnbc21pvjl") << qint64{200'000'000'000};
    QTest::newRow("no amount") << QByteArray("lnbc1pvjl") << qint64{0};
    QTest::newRow("part of a millisat") << QByteArray("lnbc2500000001p1pvjl") << qint64{-1};
    QTest::newRow("leading zero") << QByteArray("lnbc01u1pvjl") << qint64{-1};
    QTest::newRow("more than there is") << QByteArray("lnbc99999999999999m1pvjl") << qint64{-1};
    QTest::newRow("other chain") << QByteArray("lnxx1u1pvjl") << qint64{-1};
    QTest::newRow("empty") << QByteArray() << qint64{-1};
}

void TestBolt11::readsTheAmountFromTheBeginningAlone()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, millisats);
    const auto head = nostr::readBolt11Head(text.toStdString());
    QCOMPARE(head ? static_cast<qint64>(head->millisats.value_or(0)) : qint64{-1}, millisats);
}

void TestBolt11::refusesEveryBeginningOfAnInvoice()
{
    const std::string invoice = validInvoices().at(2);
    for (std::size_t length = 0; length < invoice.size(); ++length)
        QVERIFY(!nostr::parseBolt11(std::string_view(invoice).substr(0, length)));
}

QTEST_GUILESS_MAIN(TestBolt11)
#include "tst_bolt11.moc"
