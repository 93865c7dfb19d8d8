// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one parser, on real events, on made-up attacks and on every JSON file of JSONTestSuite.

#include "engine/crypto/schnorr.h"
#include "engine/nostr/canonical_json.h"
#include "engine/nostr/event_json.h"
#include "engine/nostr/verified_event.h"
#include "tests/support/test_data.h"

#include <QTest>

#include <algorithm>
#include <filesystem>

#include <nlohmann/json.hpp>

using namespace nandu;
using nlohmann::json;
using nostr::ParseFault;

namespace {

// Why a text is not taken, as the gate would say it; "" if it is.
std::string refusal(std::string_view text)
{
    static nostr::EventParser parser;
    static crypto::SchnorrVerifier verifier;
    auto parsed = parser.parseEvent(text);
    if (!parsed.ok())
        return std::string(nostr::parseFaultName(parsed.fault));
    const auto verified = nostr::verify(std::move(parsed.event), verifier);
    return verified ? std::string() : verified.error().detail;
}

std::string rawOf(const json& row)
{
    if (row.contains("raw"))
        return row["raw"].get<std::string>();
    const QByteArray bytes = QByteArray::fromBase64(QByteArray::fromStdString(row.value("raw_b64", std::string())));
    return bytes.toStdString();
}

const std::string zeros64(64, '0');

std::string eventWith(const std::string& extra, const std::string& tags = "[]")
{
    return "{\"id\":\"" + zeros64 + "\",\"pubkey\":\"" + zeros64 + "\",\"created_at\":1,\"kind\":1,\"tags\":" + tags
        + ",\"content\":\"\",\"sig\":\"" + zeros64 + zeros64 + "\"" + extra + "}";
}

ParseFault faultOf(const std::string& text)
{
    return nostr::parseEvent(text).fault;
}

} // namespace

class TestEventJson : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { tests::skipWithoutTestData("vectors/events/invalid.jsonl"); }

    void takesEveryRealEventAndWritesItBackTheSame()
    {
        const auto lines = tests::readLines(tests::testData("data/real-events.jsonl"));
        QCOMPARE(lines.size(), std::size_t(9763));
        nostr::EventParser parser;
        crypto::SchnorrVerifier verifier;
        for (const std::string& line : lines) {
            const auto parsed = parser.parseEvent(line);
            QVERIFY2(parsed.ok(), line.substr(0, 80).c_str());
            const json expected = json::parse(line);
            QCOMPARE(parsed.event.id.hex(), expected["id"].get<std::string>());
            QCOMPARE(parsed.event.sig.hex(), expected["sig"].get<std::string>());
            QVERIFY2(nostr::verify(parsed.event, verifier).ok(), parsed.event.id.hex().c_str());
            const std::string written = nostr::eventToJson(parsed.event);
            QVERIFY(json::parse(written) == expected);
            const auto again = parser.parseEvent(written);
            QVERIFY(again.ok() && again.event == parsed.event);
        }
    }

    void takesRealLinesAsTheyCame()
    {
        nostr::EventParser parser;
        int frames = 0, bare = 0;
        for (const std::string& line : tests::readLines(tests::testData("data/raw-lines.jsonl"))) {
            const std::size_t brace = line.find('{');
            const bool isFrame = line[line.find_first_not_of(" \t")] == '[';
            const bool isFromRelay = isFrame && std::count(line.begin(), line.begin() + static_cast<std::ptrdiff_t>(brace), ',') == 2;
            const std::string_view event = std::string_view(line).substr(brace, line.rfind('}') + 1 - brace);
            const ParseFault fault = isFromRelay ? parser.parseEventFrame(line).fault : parser.parseEvent(event).fault;
            QVERIFY2(fault == ParseFault::None, (std::string(nostr::parseFaultName(fault)) + " " + line.substr(0, 300)).c_str());
            ++(isFromRelay ? frames : bare);
        }
        QVERIFY(frames > 0);
        QCOMPARE(frames + bare, 743);
    }

    void refusesEveryRealInvalidEventAndNamesTheClass()
    {
        int count = 0;
        for (const std::string& line : tests::readLines(tests::testData("data/real-invalid.jsonl"))) {
            const json row = json::parse(line);
            const std::string reason = refusal(row["event"].dump());
            QVERIFY2(!reason.empty(), line.c_str());
            const std::string expected = row["class"].get<std::string>();
            if (expected.starts_with("id mismatch"))
                QCOMPARE(reason, std::string("bad id"));
            else if (expected.starts_with("signature"))
                QCOMPARE(reason, std::string("bad signature"));
            else
                QVERIFY2(reason != "bad id" && reason != "bad signature", (line + reason).c_str());
            ++count;
        }
        QCOMPARE(count, 223);
    }

    void refusesMadeUpInvalidEvents()
    {
        int rejected = 0;
        for (const std::string& line : tests::readLines(tests::testData("vectors/events/invalid.jsonl"))) {
            const json row = json::parse(line);
            const std::string reason = refusal(rawOf(row));
            if (row["expect"] == "reject") {
                QVERIFY2(!reason.empty(), row["name"].get<std::string>().c_str());
                ++rejected;
            }
        }
        QVERIFY(rejected > 100);
    }

    void takesTrickyValidEvents()
    {
        nostr::EventParser parser;
        for (const std::string& line : tests::readLines(tests::testData("vectors/events/valid-tricky.jsonl"))) {
            const json row = json::parse(line);
            const std::string raw = rawOf(row);
            QVERIFY2(refusal(raw).empty(), (row["name"].get<std::string>() + ": " + refusal(raw)).c_str());
            QCOMPARE(parser.parseEvent(raw).event.id.hex(), row["id"].get<std::string>());
            const auto again = parser.parseEvent(nostr::eventToJson(parser.parseEvent(raw).event));
            QVERIFY(again.ok() && again.event == parser.parseEvent(raw).event);
        }
    }

    void takesControlCharactersInEitherForm()
    {
        for (const std::string& line : tests::readLines(tests::testData("vectors/events/ambiguous.jsonl"))) {
            const json row = json::parse(line);
            const std::string raw = rawOf(row);
            QVERIFY2(refusal(raw).empty(), row["note"].get<std::string>().c_str());
            const auto event = nostr::parseEvent(raw).event;
            QVERIFY(!nostr::hasOneCanonicalForm(event));
            QVERIFY(refusal(nostr::eventToJson(event)).empty());
        }
    }

    void judgesValuesThatItThrowsAwayAsStrictlyAsJsonTestSuite()
    {
        int yes = 0, no = 0;
        for (const auto& file : std::filesystem::directory_iterator(tests::testData("vectors/json/test_parsing"))) {
            const std::string name = file.path().filename().string();
            const std::string text = tests::readFile(file.path());
            const ParseFault fault = faultOf(eventWith(",\"x\":" + text));
            if (name.starts_with("y_")) {
                QVERIFY2(fault == ParseFault::None, (name + " " + std::string(nostr::parseFaultName(fault))).c_str());
                ++yes;
            } else if (name.starts_with("n_")) {
                QVERIFY2(fault != ParseFault::None, name.c_str());
                ++no;
            }
            (void)faultOf(text); // alone: no crash
        }
        QVERIFY(yes >= 50 && no >= 120);
    }

    void refusesTextAfterTheEnd()
    {
        QCOMPARE(faultOf(eventWith("")), ParseFault::None);
        QCOMPARE(faultOf(eventWith("") + " \n\t"), ParseFault::None);
        for (const char* rest : {"x", "{}", "]", "}", ",", "\"\"", "1", "null"})
            QVERIFY2(faultOf(eventWith("") + rest) != ParseFault::None, rest);
    }

    void refusesKeysThatComeTwice()
    {
        QCOMPARE(faultOf(eventWith(",\"kind\":1")), ParseFault::DuplicateKey);
        QCOMPARE(faultOf(eventWith(",\"\\u006bind\":1")), ParseFault::DuplicateKey);
        QCOMPARE(faultOf(eventWith(",\"x\":1,\"y\":2,\"x\":1")), ParseFault::DuplicateKey);
        QCOMPARE(faultOf(eventWith(",\"x\":1,\"\\u0078\":1")), ParseFault::DuplicateKey);
        QCOMPARE(faultOf(eventWith(",\"x\":1,\"X\":1")), ParseFault::None);
    }

    void refusesOddArrays()
    {
        for (const char* tags : {"[[\"a\":1]]", "[[\"a\" \"b\"]]", "[[\"a\",]]", "[,]", "[[]", "[[\"a\",,\"b\"]]", "[[\"a\"],]", "[\"a\"]",
                 "[[1]]", "[[null]]", "{}", "\"\"", "[[[]]]", "[{}]"})
            QVERIFY2(faultOf(eventWith("", tags)) != ParseFault::None, tags);
        QCOMPARE(faultOf(eventWith("", " [ [ \"a\" , \"b\" ] , [ ] ] ")), ParseFault::None);
    }

    void refusesHalfSurrogatesWhereverTheyStand()
    {
        for (const char* text : {"\\ud800", "\\udc00", "\\ud800\\ud800", "\\ud800x", "\\udc00\\ud800", "x\\udbff"}) {
            const std::string quoted = std::string("\"") + text + "\"";
            QCOMPARE(faultOf(eventWith("", "[[" + quoted + "]]")), ParseFault::BadUtf8);
            QCOMPARE(faultOf(eventWith(",\"x\":" + quoted)), ParseFault::BadUtf8);
            QCOMPARE(faultOf(eventWith("," + quoted + ":1")), ParseFault::BadUtf8);
        }
        QCOMPARE(nostr::parseEvent(eventWith("", "[[\"\\ud83d\\ude00\"]]")).event.tags[0][0], std::string_view("\xf0\x9f\x98\x80"));
    }

    void stopsAtTheLimits()
    {
        const auto nested = [](int levels) { return std::string(size_t(levels), '[') + std::string(size_t(levels), ']'); };
        QCOMPARE(faultOf(eventWith(",\"x\":" + nested(63))), ParseFault::None);
        QCOMPARE(faultOf(eventWith(",\"x\":" + nested(64))), ParseFault::TooDeep);
        QCOMPARE(faultOf(eventWith(",\"x\":" + nested(100000))), ParseFault::TooDeep);
        const auto tags = [](int count) {
            std::string text = "[";
            for (int i = 0; i < count; ++i)
                text += i == 0 ? "[]" : ",[]";
            return text + "]";
        };
        QCOMPARE(faultOf(eventWith("", tags(5000))), ParseFault::None);
        QCOMPARE(faultOf(eventWith("", tags(5001))), ParseFault::TooManyTags);
        QCOMPARE(faultOf(eventWith(",\"x\":\"" + std::string(256 * 1024, 'x') + "\"")), ParseFault::TooLarge);
        QCOMPARE(faultOf(std::string(3'000'000, '[')), ParseFault::TooLarge);
    }

    void readsAFrameOnlyInItsExactShape()
    {
        nostr::EventParser parser;
        const std::string event = eventWith("");
        const auto ok = parser.parseEventFrame("[\"EVENT\",\"sub:1\"," + event + "]");
        QVERIFY(ok.ok());
        QCOMPARE(ok.subscription, std::string("sub:1"));
        for (const std::string& frame : std::vector<std::string>{"[\"EVENT\"," + event + "]", "[\"event\",\"s\"," + event + "]", "[\"EVENT\",\"s\"," + event + ",1]",
                 "[\"EVENT\",\"s\"," + event + "]]", "[\"EVENT\",\"\"," + event + "]", "[\"EVENT\",1," + event + "]",
                 "[\"EVENT\",\"" + std::string(65, 's') + "\"," + event + "]", "[\"EVENT\",\"s\"]", std::string("[]"),
                 "[\"EVENT\",\"s\"," + event + "][\"EVENT\",\"s\"," + event + "]", event})
            QVERIFY2(!parser.parseEventFrame(frame).ok(), frame.substr(0, 40).c_str());
    }

    void everyPrefixOfRealFramesIsRefused()
    {
        nostr::EventParser parser;
        const auto lines = tests::readLines(tests::testData("data/real-events.jsonl"));
        int frames = 0;
        for (std::size_t i = 0; i < lines.size() && frames < 200; i += 19) {
            if (lines[i].size() > 900)
                continue;
            const std::string frame = "[\"EVENT\",\"s\"," + lines[i] + "]";
            QVERIFY(parser.parseEventFrame(frame).ok());
            for (std::size_t length = 0; length < frame.size(); ++length) {
                const std::string exact(frame.data(), length); // its own allocation: a read past the end is seen by ASan
                QVERIFY(!parser.parseEventFrame(exact).ok());
            }
            ++frames;
        }
        QCOMPARE(frames, 200);
    }

    void noSingleByteFlipIsTaken()
    {
        const auto lines = tests::readLines(tests::testData("data/real-events.jsonl"));
        nostr::EventParser parser;
        nostr::EventHasher hasher;
        crypto::SchnorrVerifier verifier;
        int events = 0;
        for (std::size_t i = 100; i < lines.size() && events < 50; i += 19) {
            if (lines[i].size() > 900)
                continue;
            ++events;
            const auto original = parser.parseEvent(lines[i]);
            for (std::size_t at = 0; at < lines[i].size(); ++at) {
                std::string mutated = lines[i];
                mutated[at] = static_cast<char>(mutated[at] ^ (1 << (at % 8)));
                auto parsed = parser.parseEvent(mutated);
                if (!parsed.ok() || parsed.event == original.event)
                    continue; // refused, or only the spelling differs ("\\u00E9" for "\\u00e9")
                if (hasher.idHolds(parsed.event))
                    QVERIFY(!nostr::verify(std::move(parsed.event), verifier).ok());
            }
        }
        QCOMPARE(events, 50);
    }
};

QTEST_GUILESS_MAIN(TestEventJson)
#include "tst_event_json.moc"
