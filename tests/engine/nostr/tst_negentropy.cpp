// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Against transcripts of the reference implementation, against itself with random sets, and against nonsense.

#include "engine/nostr/negentropy.h"

#include "tests/support/test_data.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace nandu;
using base::EventId;
using nlohmann::json;
using nostr::Negentropy;
using nostr::NegentropyItem;

namespace {

std::string bytesOf(const std::string& hex)
{
    std::string bytes(hex.size() / 2, '\0');
    if (!base::fromHex(hex, std::span(reinterpret_cast<std::uint8_t*>(bytes.data()), bytes.size())))
        qFatal("no hex");
    return bytes;
}

std::string hexOf(const std::string& bytes)
{
    return base::toHex({reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()});
}

std::vector<NegentropyItem> itemsOf(const json& list)
{
    std::vector<NegentropyItem> items;
    for (const json& item : list)
        items.push_back({item[0].get<std::uint64_t>(), *EventId::fromHex(item[1].get<std::string>())});
    return items;
}

std::vector<std::string> hexOf(const std::set<EventId>& ids)
{
    std::vector<std::string> list;
    for (const EventId& id : ids)
        list.push_back(id.hex());
    return list;
}

NegentropyItem randomItem(std::mt19937& random, unsigned seconds)
{
    NegentropyItem item{1'700'000'000 + random() % seconds, {}};
    for (auto& byte : item.id.bytes)
        byte = static_cast<std::uint8_t>(random());
    return item;
}

struct Talk {
    std::size_t rounds = 0, bytes = 0, longest = 0;
};

// Until the client knows all.
Talk talk(Negentropy& client, Negentropy& relay)
{
    Talk talk;
    std::optional<std::string> said = client.begin();
    while (said && talk.rounds < 1'000) {
        const std::string answer = relay.answer(*said)->value_or("");
        talk.bytes += said->size() + answer.size();
        talk.longest = std::max({talk.longest, said->size(), answer.size()});
        ++talk.rounds;
        auto next = client.answer(answer);
        said = std::move(*next);
    }
    return talk;
}

} // namespace

class TestNegentropy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatTheReferenceSays()
    {
        tests::skipWithoutTestData("vectors/negentropy/transcripts.json");
        const json transcripts = json::parse(tests::readFile(tests::testData("vectors/negentropy/transcripts.json")));
        for (const json& one : transcripts) {
            const auto name = one["name"].get<std::string>();
            const auto limit = one["frame_size_limit"].get<std::size_t>();
            Negentropy client(Negentropy::Side::Client, itemsOf(one["client_items"]), limit);
            Negentropy relay(Negentropy::Side::Relay, itemsOf(one["relay_items"]), limit);
            std::optional<std::string> said = client.begin();
            for (const json& message : one["messages"]) {
                QVERIFY2(said, name.c_str());
                QVERIFY2(hexOf(*said) == message["hex"].get<std::string>(), name.c_str());
                auto next = (message["from"] == "client" ? relay : client).answer(*said);
                QVERIFY2(next.ok(), name.c_str());
                said = std::move(*next);
            }
            QVERIFY2(!said, name.c_str());
            QCOMPARE(hexOf(client.onlyHere()), one["client_have_relay_needs"].get<std::vector<std::string>>());
            QCOMPARE(hexOf(client.onlyThere()), one["client_needs"].get<std::vector<std::string>>());
        }
        QVERIFY(transcripts.size() >= 8);
    }

    void findsExactlyTheDifferenceWhateverTheSetsAndTheCap()
    {
        const auto seed = std::random_device()();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        for (int turn = 0; turn < 60; ++turn) {
            const unsigned seconds = turn % 3 == 0 ? 1 : 1 + unsigned(random() % 5'000);
            std::vector<NegentropyItem> here, there;
            std::set<EventId> onlyHere, onlyThere;
            for (unsigned i = unsigned(random() % 4'000); i > 0; --i) {
                const NegentropyItem item = randomItem(random, seconds);
                const auto where = random() % 10;
                if (where == 0)
                    onlyThere.insert(item.id);
                else
                    here.push_back(item);
                if (where == 1)
                    onlyHere.insert(item.id);
                else
                    there.push_back(item);
            }
            const std::size_t cap = turn % 2 == 0 ? 0 : 4'096 + random() % 20'000;
            const auto cut = random() % 2 == 0 ? Negentropy::Cut::Fine : Negentropy::Cut::Reference;
            Negentropy client(Negentropy::Side::Client, here, cap, cut), relay(Negentropy::Side::Relay, there, cap);
            const Talk said = talk(client, relay);
            QVERIFY(client.onlyHere() == onlyHere);
            QVERIFY(client.onlyThere() == onlyThere);
            QVERIFY(cap == 0 || said.longest <= cap);
        }
    }

    void aHundredThousandInCommonAreSoonCompared()
    {
        std::mt19937 random(7);
        std::vector<NegentropyItem> here, there;
        for (int i = 0; i < 100'000; ++i) {
            here.push_back(randomItem(random, 10'000'000));
            there.push_back(here.back());
        }
        for (int i = 0; i < 500; ++i) {
            here.push_back(randomItem(random, 10'000'000));
            there.push_back(randomItem(random, 10'000'000));
        }
        std::map<Negentropy::Cut, std::size_t> bytes;
        for (const auto cut : {Negentropy::Cut::Reference, Negentropy::Cut::Fine}) {
            Negentropy client(Negentropy::Side::Client, here, 0, cut), relay(Negentropy::Side::Relay, there, 0);
            const Talk said = talk(client, relay);
            QCOMPARE(client.onlyHere().size(), std::size_t(500));
            QCOMPARE(client.onlyThere().size(), std::size_t(500));
            qInfo("%zu rounds, %zu bytes", said.rounds, said.bytes);
            bytes[cut] = said.bytes;
        }
        QVERIFY(bytes[Negentropy::Cut::Fine] * 2 < bytes[Negentropy::Cut::Reference]);
        QVERIFY(bytes[Negentropy::Cut::Fine] < 250 * 1'000); // a difference; two ids are 64
    }

    void whatIsMissingThereIsToldFromFingerprints()
    {
        std::mt19937 random(5);
        std::vector<NegentropyItem> here;
        for (int i = 0; i < 5'000; ++i)
            here.push_back(randomItem(random, 1'000'000));
        std::ranges::sort(here);
        std::vector<NegentropyItem> there = here;
        std::set<EventId> missing;
        for (const int at : {4'900, 2'500, 17, 0}) { // in different parts
            missing.insert(there[std::size_t(at)].id);
            there.erase(there.begin() + at);
        }
        Negentropy client(Negentropy::Side::Client, here, 0, Negentropy::Cut::Fine), relay(Negentropy::Side::Relay, there, 0);
        const Talk said = talk(client, relay);
        QVERIFY(client.onlyHere() == missing);
        QVERIFY(client.onlyThere().empty());
        QCOMPARE(said.rounds, std::size_t(2));
        QVERIFY(said.bytes < 4'000); // not one id among them
    }

    void nonsenseIsRefusedAndHarmless()
    {
        std::mt19937 random(11);
        std::vector<NegentropyItem> items;
        for (int i = 0; i < 500; ++i)
            items.push_back(randomItem(random, 100));
        for (const char* hex : {"", "00", "ff", "6103", "610000", "61000001", "6100000280808080808080808001", "6100000205", "61ffffffffffffffffffff00", "6100210000"}) {
            Negentropy client(Negentropy::Side::Client, items, 0);
            QVERIFY2(!client.answer(bytesOf(hex)).ok(), hex);
        }
        Negentropy client(Negentropy::Side::Client, items, 0);
        QCOMPARE(client.answer(bytesOf("62")).error().code, base::ErrorCode::Unavailable);
        Negentropy relay(Negentropy::Side::Relay, items, 0);
        QCOMPARE(hexOf(relay.answer(bytesOf("6200"))->value_or("")), std::string("61"));
        const std::string sound = client.begin();
        for (int turn = 0; turn < 20'000; ++turn) { // nothing but a Result comes out of a damaged one
            std::string damaged = sound.substr(0, 1 + random() % sound.size());
            for (unsigned i = unsigned(random() % 4); i > 0; --i)
                damaged[random() % damaged.size()] = static_cast<char>(random());
            Negentropy one(turn % 2 ? Negentropy::Side::Client : Negentropy::Side::Relay, {items.begin(), items.begin() + 60}, 0);
            static_cast<void>(one.answer(damaged).ok());
        }
    }
};

QTEST_GUILESS_MAIN(TestNegentropy)
#include "tst_negentropy.moc"
