// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The messages of NIP-01, 42 and 45 in both directions, and the hostile frames.

#include "engine/nostr/client_message.h"
#include "engine/nostr/event_json.h"
#include "engine/nostr/relay_message.h"
#include "tests/support/event_factory.h"
#include "tests/support/test_data.h"

#include <QTest>

#include <filesystem>

#include <nlohmann/json.hpp>

using namespace nandu;
using namespace nostr;
using nlohmann::json;

namespace {

template <typename T>
bool isClient(std::string_view frame)
{
    return std::holds_alternative<T>(parseClientMessage(frame));
}

// "closed" for a refusal that names its subscription, "notice" for one that does not, "" for a message.
std::string refusalOf(std::string_view frame)
{
    const ClientMessage message = parseClientMessage(frame);
    const auto* refusal = std::get_if<ClientRefusal>(&message);
    return !refusal ? "" : refusal->subscription ? "closed" : "notice";
}

} // namespace

class TestMessages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void relayMessagesSurviveTheWay()
    {
        const std::vector<RelayMessage> messages{RelayEvent{{"s"}, tests::note(1, "a\"b\n")}, RelayEose{{"s:1"}},
            RelayOk{tests::note(1, "x").id, true, ""}, RelayOk{tests::note(1, "x").id, false, "invalid: \"no\""},
            RelayNotice{"<b>hello</b>"}, RelayClosed{{"s"}, "auth-required: x"}, RelayAuth{"challenge"}, RelayCount{{"s"}, 42},
            RelayEose{{"s"}, StoredRest::None}, RelayEose{{"s"}, StoredRest::More}, RelayNegMessage{{"s"}, "6100"}, RelayNegError{{"s"}, "blocked: too many"}};
        for (const RelayMessage& message : messages) {
            const auto again = parseRelayMessage(toJson(message));
            QVERIFY2(again.ok(), toJson(message).c_str());
            QVERIFY(*again == message);
        }
    }

    void hintsOfEoseAreReadAndUnknownOnesIgnored()
    {
        const auto restOf = [](std::string_view frame) { return std::get<RelayEose>(parseRelayMessage(frame).value()).rest; };
        QCOMPARE(restOf("[\"EOSE\",\"s\",[\"finish\"]]"), StoredRest::None);
        QCOMPARE(restOf("[\"EOSE\",\"s\",[\"later\",\"more\",[1,{}]]]"), StoredRest::More);
        QCOMPARE(restOf("[\"EOSE\",\"s\",[\"finish\",\"more\"]]"), StoredRest::More); // who contradicts itself is asked again
        QCOMPARE(restOf("[\"EOSE\",\"s\",[]]"), StoredRest::Unknown);
        for (const char* frame : {"[\"EOSE\",\"s\",\"finish\"]", "[\"EOSE\",\"s\",[],[]]", "[\"CLOSED\",\"s\",[]]", "[\"EOSE\",\"s\",[tru]]"})
            QVERIFY2(!parseRelayMessage(frame).ok(), frame);
    }

    void comparisonsAreWrittenAsNip77Has()
    {
        const Filter filter = *Filter::fromJson("{\"kinds\":[1]}");
        QCOMPARE(negOpenMessage({"n\"1"}, filter, "6100"), std::string("[\"NEG-OPEN\",\"n\\\"1\",{\"kinds\":[1]},\"6100\"]"));
        QCOMPARE(negMessage({"n"}, "61"), std::string("[\"NEG-MSG\",\"n\",\"61\"]"));
        QCOMPARE(negCloseMessage({"n"}), std::string("[\"NEG-CLOSE\",\"n\"]"));
    }

    void clientMessagesSurviveTheWay()
    {
        const auto note = tests::note(1, "a\"b\n");
        const Filter filter = *Filter::fromJson("{\"kinds\":[1],\"#t\":[\"x\"],\"limit\":3}");
        const auto sent = parseClientMessage(eventMessage(note));
        QVERIFY(parseEvent(std::get<ClientEvent>(sent).json).event == note);
        QVERIFY(std::get<ClientEvent>(sent).claimedId == note.id);
        const std::vector<Filter> filters{filter, Filter()};
        const auto asked = parseClientMessage(reqMessage({"s"}, filters));
        QVERIFY(std::get<ClientReq>(asked).filters == filters);
        QCOMPARE(std::get<ClientReq>(asked).subscription.text, std::string("s"));
        const auto counted = parseClientMessage(countMessage({"s"}, filters));
        QVERIFY(std::get<ClientCount>(counted).filters == filters);
        QCOMPARE(std::get<ClientClose>(parseClientMessage(closeMessage({"s"}))).subscription.text, std::string("s"));
        QVERIFY(std::get<ClientAuth>(parseClientMessage(authMessage(note))).event == note);
    }

    void readsTheRelayFramesOfNip01()
    {
        tests::skipWithoutTestData("vectors/frames/relay-to-client.jsonl");
        int rows = 0;
        for (const std::string& line : tests::readLines(tests::testData("vectors/frames/relay-to-client.jsonl"))) {
            const json row = json::parse(line);
            const std::string raw = row["raw"], expected = row["expect"], note = row["note"];
            ++rows;
            const bool isTaken = parseRelayMessage(raw).ok();
            if (raw.starts_with("[\"NEG-")) {
                QVERIFY(isTaken); // what a comparison makes of it is tst_negentropy's
                continue;
            }
            if (expected == "process" || expected == "log-plain")
                QVERIFY2(isTaken, raw.substr(0, 80).c_str());
            if (expected == "ignore" && note != "unknown subscription id") // that one is the gate's to refuse
                QVERIFY2(!isTaken, raw.substr(0, 80).c_str());
        }
        QVERIFY(rows > 25);
    }

    void readsTheClientFramesOfNip01()
    {
        tests::skipWithoutTestData("vectors/frames/client-to-local-relay.jsonl");
        int rows = 0;
        for (const std::string& line : tests::readLines(tests::testData("vectors/frames/client-to-local-relay.jsonl"))) {
            const json row = json::parse(line);
            const std::string raw = row["raw"], expected = row["expect"], refusal = refusalOf(raw);
            if (raw.starts_with("[\"NEG-"))
                continue;
            ++rows;
            if (expected == "closed")
                QCOMPARE(refusal, std::string("closed"));
            else if (expected == "notice")
                QCOMPARE(refusal, std::string("notice"));
            else if (expected == "closed-or-notice" || expected == "notice-or-close")
                QVERIFY2(!refusal.empty(), raw.substr(0, 80).c_str());
            else if (expected.starts_with("closed-or-"))
                QVERIFY2(refusal != "notice", raw.substr(0, 80).c_str());
            else
                QVERIFY2(refusal.empty(), raw.substr(0, 80).c_str());
        }
        QVERIFY(rows > 20);
    }

    void refusesWhatIsAlmostAMessage()
    {
        const std::string id(64, 'a');
        for (const std::string& frame : std::vector<std::string>{"[\"OK\",\"" + id + "\",true,\"\",1]", "[\"OK\",\"" + id + "\",1,\"\"]",
                 "[\"OK\",\"" + id + "\",true,false]", "[\"EOSE\",\"s\",\"x\"]", "[\"EOSE\",\"\"]", "[\"NOTICE\"]", "[\"NOTICE\",\"a\",\"b\"]",
                 "[\"AUTH\",\"\"]", "[\"COUNT\",\"s\",{}]", "[\"COUNT\",\"s\",{\"count\":1,\"count\":2}]", "[\"EOSE\",\"s\"]]",
                 "[\"EOSE\",\"s\"", "[\"EOSE\",\"\xff\"]", "", "[", "[\"CLOSED\",\"s\",1]"})
            QVERIFY2(!parseRelayMessage(frame).ok(), frame.c_str());
        for (const char* frame : {"[\"CLOSE\"]", "[\"CLOSE\",\"s\",1]", "[\"CLOSE\",1]", "[\"EVENT\",1]", "[\"EVENT\",{},{}]", "[\"AUTH\",\"x\"]",
                 "[\"REQ\",\"s\",{},1]", "[\"REQ\",\"s\",{}]x", "{}", ""})
            QVERIFY2(isClient<ClientRefusal>(frame), frame);
    }

    void survivesEveryJsonFile()
    {
        tests::skipWithoutTestData("vectors/json/test_parsing");
        for (const auto& file : std::filesystem::directory_iterator(tests::testData("vectors/json/test_parsing"))) {
            const std::string text = tests::readFile(file.path());
            QVERIFY(!parseRelayMessage(text).ok());
            QVERIFY(isClient<ClientRefusal>(text));
            if (file.path().filename().string().starts_with("n_"))
                QVERIFY2(!Filter::fromJson("{\"x\":" + text + "}").ok(), file.path().c_str());
        }
    }
};

QTEST_GUILESS_MAIN(TestMessages)
#include "tst_messages.moc"
