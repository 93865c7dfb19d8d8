// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Filters against the expected answers over all real events, in text and back, and the prepared form against the plain one.

#include "engine/crypto/sha256.h"
#include "engine/nostr/event_json.h"
#include "engine/nostr/filter.h"
#include "engine/nostr/sorted_filter.h"
#include "tests/support/event_factory.h"
#include "tests/support/test_data.h"

#include <QTest>

#include <algorithm>

#include <nlohmann/json.hpp>

using namespace nandu;
using nlohmann::json;
using nostr::Filter;

namespace {

std::vector<nostr::Event> realEvents()
{
    std::vector<nostr::Event> events;
    nostr::EventParser parser;
    for (const std::string& line : tests::readLines(tests::testData("data/real-events.jsonl")))
        events.push_back(parser.parseEvent(line).event);
    return events;
}

bool isRead(std::string_view text)
{
    return Filter::fromJson(text).ok();
}

} // namespace

class TestFilter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void agreesWithTheOracleOverAllRealEvents()
    {
        tests::skipWithoutTestData("vectors/oracles/filters.jsonl");
        auto events = realEvents();
        std::sort(events.begin(), events.end(), [](const auto& a, const auto& b) {
            return a.createdAt != b.createdAt ? a.createdAt > b.createdAt : a.id < b.id;
        });
        crypto::Sha256 sha;
        int cases = 0;
        for (const std::string& line : tests::readLines(tests::testData("vectors/oracles/filters.jsonl"))) {
            const json row = json::parse(line);
            const auto filter = Filter::fromJson(row["filter"].dump());
            QVERIFY2(filter.ok(), line.c_str());
            QVERIFY(json::parse(filter->toJson()) == row["filter"]);
            const nostr::SortedFilter sorted(*filter);
            std::size_t matches = 0, returned = 0;
            std::string ids;
            for (const auto& event : events) {
                const bool isMatch = filter->matches(event);
                QCOMPARE(sorted.matches(event), isMatch);
                matches += isMatch;
                if (isMatch && (!filter->limit || returned < *filter->limit)) {
                    ids += event.id.hex();
                    ++returned;
                }
            }
            QCOMPARE(matches, row["matches_without_limit"].get<std::size_t>());
            QCOMPARE(returned, row["returned"].get<std::size_t>());
            QCOMPARE(base::toHex(sha.digest(ids)), row["sha256_of_ids"].get<std::string>());
            ++cases;
        }
        QCOMPARE(cases, 300);
    }

    void anEmptyListMatchesNothingAndAnAbsentOneEverything()
    {
        const auto event = tests::note(1, "x");
        QVERIFY(Filter::fromJson("{}")->matches(event));
        for (const char* text : {"{\"ids\":[]}", "{\"authors\":[]}", "{\"kinds\":[]}", "{\"#e\":[]}"})
            QVERIFY2(!Filter::fromJson(text)->matches(event), text);
    }

    void sinceAndUntilIncludeTheirSecond()
    {
        const auto event = tests::note(1, "x", 100);
        QVERIFY(Filter::fromJson("{\"since\":100,\"until\":100}")->matches(event));
        QVERIFY(!Filter::fromJson("{\"since\":101}")->matches(event));
        QVERIFY(!Filter::fromJson("{\"until\":99}")->matches(event));
    }

    void readsStrictly()
    {
        for (const char* text : {"{\"limit\":-1}", "{\"limit\":\"5\"}", "{\"limit\":1.5}", "{\"ids\":[\"abcd\"]}", "{\"ids\":\"x\"}",
                 "{\"kinds\":[65536]}", "{\"kinds\":[\"1\"]}", "{\"kinds\":1}", "{\"authors\":[1]}", "{\"#e\":[1]}", "{\"#e\":\"x\"}",
                 "{\"since\":\"1\"}", "{\"search\":1}", "{\"kinds\":[1],\"kinds\":[2]}", "{\"kinds\":[1]}x", "{\"x\":[1,,2]}", "[]",
                 "null", "", "{\"kinds\":[1,]}"})
            QVERIFY2(!isRead(text), text);
        QVERIFY(!isRead("{\"ids\":[\"" + std::string(64, 'A') + "\"]}"));
        for (const char* text : {"{\"#ee\":[\"x\"]}", "{\"unknown\":{\"a\":[1,2]}}", "{\"limit\":0}", "{\"limit\":99999999999}",
                 "{\"#e\":[\"x\"]}", "{\"search\":\"\\\" OR 1 NEAR(\"}", " { \"kinds\" : [ 1 , 6 ] } "})
            QVERIFY2(isRead(text), text);
    }

    void writesWhatItReads()
    {
        Filter filter;
        filter.ids = {tests::note(1, "a").id};
        filter.authors = {tests::person(1), tests::person(2)};
        filter.kinds = {1, 65535};
        filter.tags['t'] = {"a\"b", "\xc3\xa9"};
        filter.tags['E'] = {};
        filter.since = 0;
        filter.until = 9007199254740991;
        filter.limit = 7;
        filter.search = "line\nbreak";
        const auto again = Filter::fromJson(filter.toJson());
        QVERIFY2(again.ok(), filter.toJson().c_str());
        QVERIFY(*again == filter);
        QCOMPARE(Filter().toJson(), std::string("{}"));
    }
};

QTEST_GUILESS_MAIN(TestFilter)
#include "tst_filter.moc"
