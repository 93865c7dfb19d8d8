// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/crypto/schnorr.h"
#include "engine/nostr/event_json.h"
#include "engine/nostr/interaction.h"
#include "engine/nostr/zap_receipt.h"
#include "tests/support/event_factory.h"
#include "tests/support/test_data.h"

#include <QTest>
#include <nlohmann/json.hpp>

#include <map>

using namespace nandu;
using nostr::Event;
using nostr::ZapReceipt;

class TestZapReceipt : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsGenuineReceiptsAndRefusesForgedOnes();
    void derivesWhatTheVectorsSayFromRealReceipts();
    void countsAReceiptWhoseInvoiceIsOnlyAnAmount();
    void refusesARequestForAnotherAmount();
    void refusesTestnetMoney();
    void refusesSeveralTargets();
};

namespace {

crypto::SchnorrVerifier& verifier()
{
    static crypto::SchnorrVerifier instance;
    return instance;
}

Event receipt(const Event& target, std::string_view amount, std::string_view invoice, nostr::TagList more = {})
{
    tests::Draft request{.author = 2, .kind = 9734, .tags = {{"p", target.pubkey.hex()}, {"e", target.id.hex()}, {"amount", amount}}, .content = "thanks"};
    tests::Draft draft{.author = 3, .kind = 9735, .tags = {{"p", target.pubkey.hex()}, {"e", target.id.hex()}, {"bolt11", invoice},
        {"description", nostr::eventToJson(tests::event(request))}}, .content = {}};
    for (const auto tag : more)
        draft.tags.add(tag);
    return tests::event(draft);
}

} // namespace

// "count" also needs the provider's key, which only LNURL knows: here the vector names it.
void TestZapReceipt::countsGenuineReceiptsAndRefusesForgedOnes()
{
    tests::skipWithoutTestData("vectors/nip57");
    int counted = 0, refused = 0;
    for (const auto& vector : nlohmann::json::parse(tests::readFile(tests::testData("vectors/nip57/receipts.json")))) {
        const auto parsed = nostr::parseEvent(vector["receipt"].dump());
        QVERIFY(parsed.ok());
        const auto verified = nostr::verify(parsed.event, verifier());
        const auto zap = verified ? nostr::parseZapReceipt(verified->event(), verifier()) : base::Result<ZapReceipt>(verified.error());
        const bool counts = zap.ok() && zap->provider.hex() == vector["lnurl_nostrPubkey"].get<std::string>();
        QVERIFY2(counts == (vector["expect"] == "count"), vector["name"].get<std::string>().c_str());
        QVERIFY(verified.ok() == (vector["expect"] != "reject-event"));
        if (counts) {
            QCOMPARE(std::to_string(zap->millisats), vector["amount_msat"].get<std::string>());
            QCOMPARE(zap->sender.hex(), vector["sender"].get<std::string>());
        }
        ++(counts ? counted : refused);
    }
    QVERIFY(counted > 0 && refused > 0);
}

void TestZapReceipt::derivesWhatTheVectorsSayFromRealReceipts()
{
    tests::skipWithoutTestData("vectors/nip57");
    tests::skipWithoutTestData("data/real-events.jsonl");
    std::map<std::string, Event> receipts;
    for (const std::string& line : tests::readLines(tests::testData("data/real-events.jsonl"))) {
        auto parsed = nostr::parseEvent(line);
        if (parsed.ok() && parsed.event.kind == 9735)
            receipts.emplace(parsed.event.id.hex(), std::move(parsed.event));
    }
    int counted = 0, refused = 0;
    std::map<std::string, int> reasons;
    for (const std::string& line : tests::readLines(tests::testData("vectors/nip57/real-receipts.jsonl"))) {
        const auto expected = nlohmann::json::parse(line);
        const auto zap = nostr::parseZapReceipt(receipts.at(expected["id"]), verifier());
        if (!zap) {
            ++refused;
            ++reasons[zap.error().detail];
            QVERIFY2(!expected.value("request_sig_valid", false) || zap.error().detail.find("target") != std::string::npos
                         || zap.error().detail.find("amount") != std::string::npos,
                     line.c_str());
            continue;
        }
        ++counted;
        QCOMPARE(std::to_string(zap->millisats), expected["amount_msat"].get<std::string>());
        QCOMPARE(zap->sender.hex(), expected["sender"].get<std::string>());
        QCOMPARE(zap->recipient.hex(), expected["p"].get<std::string>());
        QCOMPARE(zap->target ? zap->target->hex() : std::string(), expected["e"].is_null() ? std::string() : expected["e"].get<std::string>());
        QCOMPARE(zap->comment, expected["comment"].get<std::string>());
        QCOMPARE(zap->isAnonymous, expected["anon"].get<bool>());
        const auto hash = expected["description_hash_matches"].is_null() ? ZapReceipt::DescriptionHash::Absent
            : expected["description_hash_matches"].get<bool>() ? ZapReceipt::DescriptionHash::Matches : ZapReceipt::DescriptionHash::Differs;
        QVERIFY2(zap->descriptionHash == hash, line.c_str());
    }
    for (const auto& [reason, count] : reasons)
        qInfo("%d refused: %s", count, reason.c_str());
    qInfo("%d counted, %d refused", counted, refused);
    QVERIFY(counted >= 630);
}

void TestZapReceipt::countsAReceiptWhoseInvoiceIsOnlyAnAmount()
{
    const Event target = tests::note(1, "hello");
    const auto interactions = nostr::interactionsOf(receipt(target, "21000", "lnbc210n1pjunk"));
    QCOMPARE(interactions.size(), std::size_t{1});
    QCOMPARE(interactions[0].millisats, std::uint64_t{21'000});
    QVERIFY(interactions[0].target == target.id);
    QVERIFY(interactions[0].author == tests::person(2));
    QVERIFY(interactions[0].recipient == target.pubkey);
    QVERIFY(interactions[0].zapProvider == tests::person(3));
}

void TestZapReceipt::refusesARequestForAnotherAmount()
{
    const Event target = tests::note(1, "hello");
    QVERIFY(!nostr::parseZapReceipt(receipt(target, "22000", "lnbc210n1pjunk"), verifier()));
    QVERIFY(nostr::interactionsOf(receipt(target, "22000", "lnbc210n1pjunk")).empty());
}

void TestZapReceipt::refusesTestnetMoney()
{
    const Event target = tests::note(1, "hello");
    QVERIFY(!nostr::parseZapReceipt(receipt(target, "21000", "lntb210n1pjunk"), verifier()));
}

void TestZapReceipt::refusesSeveralTargets()
{
    const Event target = tests::note(1, "hello");
    const nostr::TagList another{{"e", std::string(64, 'a')}};
    QVERIFY(!nostr::parseZapReceipt(receipt(target, "21000", "lnbc210n1pjunk", another), verifier()));
}

QTEST_GUILESS_MAIN(TestZapReceipt)
#include "tst_zap_receipt.moc"
