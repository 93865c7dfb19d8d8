// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/bytes.h"
#include "engine/nostr/entity.h"
#include "tests/support/test_data.h"

#include <QTest>
#include <nlohmann/json.hpp>

using namespace nandu;
using nostr::Entity;

class TestEntity : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void agreesWithTheVectors();
    void neverTakesASecretKeyForAnEntity();
    void encodesANeventWithAllItsFields();
    void opensNostrUrisAndNothingElse();
    void refusesEveryBeginningOfAnEntity();
};

namespace {

void checkEntity(const nlohmann::json& vector, const Entity& entity)
{
    const std::string type = vector["type"];
    const auto& expected = vector["data"];
    const std::string input = QByteArray::fromStdString(vector["input"]).toLower().toStdString(); // upper case is legal, we write lower
    if (type == "npub") {
        QCOMPARE(entity.author->hex(), expected.get<std::string>());
        QVERIFY(input.ends_with(nostr::toBech32(entity)));
    } else if (type == "note") {
        QCOMPARE(entity.eventId->hex(), expected.get<std::string>());
        QVERIFY(input.ends_with(nostr::toBech32(entity)));
    } else {
        auto relays = expected.value("relays", std::vector<std::string>());
        std::erase_if(relays, [](const std::string& relay) { return !relay.starts_with("ws"); }); // one real entity names "coracle"
        QVERIFY2(entity.relays == relays, vector.dump().c_str());
        const std::string author = expected.contains("pubkey") ? expected["pubkey"] : expected.contains("author") ? expected["author"] : nlohmann::json("");
        QCOMPARE(entity.author ? entity.author->hex() : std::string(), author);
        if (type == "nevent")
            QCOMPARE(entity.eventId->hex(), expected["id"].get<std::string>());
        if (type == "naddr")
            QCOMPARE(entity.identifier, expected["identifier"].get<std::string>());
        if (expected.contains("kind") && expected["kind"].is_number())
            QCOMPARE(unsigned{*entity.kind}, expected["kind"].get<unsigned>());
        QVERIFY(*nostr::parseEntity(nostr::toBech32(entity)) == entity);
    }
}

} // namespace

void TestEntity::agreesWithTheVectors()
{
    tests::skipWithoutTestData("vectors/nip19");
    const auto vectors = nlohmann::json::parse(tests::readFile(tests::testData("vectors/nip19/nip19.json")));
    for (const auto& vector : vectors) {
        const std::string input = vector["input"];
        const bool isUri = input.starts_with("nostr:") || input.starts_with("NOSTR:");
        const auto entity = isUri ? nostr::parseNostrUri(input) : nostr::parseEntity(input);
        const auto secret = nostr::parseNsec(input);
        if (vector["expect"] == "fail") {
            QVERIFY2(!entity && !secret, vector.dump().c_str());
        } else if (vector["expect"] == "ok" && vector["type"] == "nsec") {
            QVERIFY(!entity && secret);
            QCOMPARE(base::toHex(secret->bytes()), vector["data"].get<std::string>());
            QCOMPARE(std::string(nostr::nsecOf(*secret).text()), input);
        } else if (vector["expect"] == "ok") {
            QVERIFY2(entity.ok(), vector.dump().c_str());
            checkEntity(vector, *entity);
        }
    }
    QVERIFY(vectors.size() >= 204);
}

void TestEntity::neverTakesASecretKeyForAnEntity()
{
    const auto key = base::Secret::copyOf(std::vector<std::uint8_t>(32, 7));
    const std::string nsec(nostr::nsecOf(key).text());
    QCOMPARE(nostr::parseEntity(nsec).error().code, base::ErrorCode::Refused);
    QCOMPARE(nostr::parseNostrUri("nostr:" + nsec).error().code, base::ErrorCode::Refused);
    QVERIFY(*nostr::parseNsec(nsec) == key);
}

void TestEntity::encodesANeventWithAllItsFields()
{
    const auto id = *nostr::EventId::fromHex(std::string(64, 'a'));
    const auto author = *nostr::PubKey::fromHex(std::string(64, 'b'));
    const auto entity = nostr::parseEntity(nostr::neventOf(id, author, 1, "wss://relay.example/"));
    QVERIFY(entity.ok());
    QVERIFY(entity->eventId == id);
    QVERIFY(entity->author == author);
    QVERIFY(entity->kind == 1);
    QCOMPARE(entity->relays, std::vector<std::string>{"wss://relay.example/"});
}

// What a URI from outside may do is decided above; here only entities come through.
void TestEntity::opensNostrUrisAndNothingElse()
{
    tests::skipWithoutTestData("vectors/uris");
    int opened = 0;
    for (const auto& vector : nlohmann::json::parse(tests::readFile(tests::testData("vectors/uris/uris.json")))) {
        const std::string expected = vector["expect"];
        const bool opens = expected.starts_with("open-") && expected != "open-in-browser-on-click";
        QVERIFY2(nostr::parseNostrUri(vector["input"].get<std::string>()).ok() == opens, vector.dump().c_str());
        opened += opens;
    }
    QVERIFY(opened > 0);
}

void TestEntity::refusesEveryBeginningOfAnEntity()
{
    const auto id = *nostr::EventId::fromHex(std::string(64, 'c'));
    const std::string nevent = nostr::neventOf(id, {}, 1, "wss://relay.example/");
    for (std::size_t length = 0; length < nevent.size(); ++length)
        QVERIFY(!nostr::parseEntity(std::string_view(nevent).substr(0, length)));
}

QTEST_GUILESS_MAIN(TestEntity)
#include "tst_entity.moc"
