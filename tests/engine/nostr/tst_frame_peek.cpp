// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The peek agrees with the parser or gives up, and never reads past the end.

#include "engine/nostr/event_json.h"
#include "engine/nostr/frame_peek.h"
#include "tests/support/event_factory.h"
#include "tests/support/test_data.h"

#include <QTest>

using namespace nandu;
using nostr::FrameType;
using nostr::peekFrame;

class TestFramePeek : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesTypeSubscriptionAndId()
    {
        const auto note = tests::note(1, "a quote \\\"id\\\": and \"id\": inside");
        const std::string frame = "[\"EVENT\",\"sub\"," + nostr::eventToJson(note) + "]";
        const auto peek = peekFrame(frame);
        QVERIFY(peek.type == FrameType::Event);
        QVERIFY(peek.subscription == "sub");
        QVERIFY(peek.id == note.id);
        QVERIFY(peekFrame(" [ \"EOSE\" , \"s\" ]").type == FrameType::Eose);
        QVERIFY(peekFrame("[\"EOSE\",\"s\"]").subscription == "s");
        QVERIFY(peekFrame("[\"OK\",\"" + note.id.hex() + "\",true,\"\"]").id == note.id);
        QVERIFY(peekFrame("[\"NOTICE\",\"x\"]").type == FrameType::Notice);
        QVERIFY(peekFrame("[\"CLOSED\",\"s\",\"x\"]").type == FrameType::Closed);
        QVERIFY(peekFrame("[\"AUTH\",\"x\"]").type == FrameType::Auth);
        QVERIFY(peekFrame("[\"COUNT\",\"s\",{\"count\":1}]").type == FrameType::Count);
    }

    void givesUpOnAnythingUnusual()
    {
        const std::string id = "\"" + std::string(64, 'a') + "\"";
        for (const char* frame : {"", "[", "[\"", "[\"EVENT", "{}", "null", "[\"event\",\"s\",{}]", "[\"EVEN\\u0054\",\"s\",{}]", "[[\"EVENT\"]]"})
            QVERIFY2(peekFrame(frame).type == FrameType::Unknown, frame);
        for (const std::string& frame : std::vector<std::string>{"[\"EVENT\",{\"id\":" + id + "}]", "[\"EVENT\",\"s\",{\"id\":" + id + ",\"id\":" + id + "}]",
                 "[\"EVENT\",\"s\",{\"x\":\"\\\"id\":" + id + "}]", "[\"EVENT\",\"s\",{\"id\":\"abc\"}]", "[\"EVENT\",\"s\",{\"id\":null}]",
                 "[\"EVENT\",\"s\",{\"id\":\"" + std::string(64, 'A') + "\"}]", "[\"EVENT\",\"s\",{}]", "[\"EVENT\",\"\\\"\",{\"id\":" + id + "}]"})
            QVERIFY2(!peekFrame(frame).id, frame.c_str());
        QVERIFY(!nostr::peekEventId("{\"x\":{\"id\":" + id + "},\"id\":" + id + "}"));
        QVERIFY(nostr::peekEventId("{\"tags\":[[\"id\",\"id\"]],\"id\" : " + id + "}").has_value());
    }

    void agreesWithTheParserOnEveryRealEvent()
    {
        tests::skipWithoutTestData("data/real-events.jsonl");
        nostr::EventParser parser;
        std::size_t named = 0;
        const auto lines = tests::readLines(tests::testData("data/real-events.jsonl"));
        for (const std::string& line : lines) {
            const std::string frame = "[\"EVENT\",\"s\"," + line + "]";
            const auto peek = peekFrame(frame);
            QVERIFY(peek.type == FrameType::Event && peek.subscription == "s");
            if (peek.id) {
                QVERIFY(*peek.id == parser.parseEventFrame(frame).event.id);
                ++named;
            }
        }
        QCOMPARE(named, lines.size());
    }

    void neverReadsPastTheEnd()
    {
        tests::skipWithoutTestData("data/real-events.jsonl");
        const auto lines = tests::readLines(tests::testData("data/real-events.jsonl"));
        int frames = 0;
        for (std::size_t i = 0; i < lines.size() && frames < 200; i += 23) {
            if (lines[i].size() > 1500)
                continue;
            ++frames;
            const std::string frame = "[\"EVENT\",\"s\"," + lines[i] + "]";
            const auto whole = peekFrame(frame);
            for (std::size_t length = 0; length < frame.size(); ++length) {
                const std::vector<char> exact(frame.begin(), frame.begin() + static_cast<std::ptrdiff_t>(length));
                const auto peek = peekFrame({exact.data(), exact.size()});
                QVERIFY(!peek.id || peek.id == whole.id);
            }
            if (frames > 50)
                continue;
            for (std::size_t at = 0; at < frame.size(); ++at) {
                std::vector<char> flipped(frame.begin(), frame.end());
                flipped[at] = static_cast<char>(flipped[at] ^ (1 << (at % 8)));
                (void)peekFrame({flipped.data(), flipped.size()});
            }
        }
        QCOMPARE(frames, 200);
    }
};

QTEST_GUILESS_MAIN(TestFramePeek)
#include "tst_frame_peek.moc"
