// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a page of joined notes and some queries cost in a store of the given events, the last 20,000 of them not merged yet.
// bench_reader FILE.jsonl (for example 200,000 events of gen_events); prints the median and the slowest of the runs.
#include "engine/nostr/event_json.h"
#include "engine/store/event_reader.h"
#include "tests/engine/store/filled_store.h"
#include "tests/support/event_factory.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <functional>
#include <unordered_set>

using namespace nandu;
using namespace nandu::store;
using Clock = std::chrono::steady_clock;

namespace {

constexpr std::size_t unmergedRows = 20'000;
constexpr int runs = 15;

void measure(const char* what, const std::function<std::size_t()>& read)
{
    std::vector<double> ms;
    std::size_t rows = 0;
    for (int i = 0; i < runs; ++i) {
        const auto begun = Clock::now();
        rows = read();
        ms.push_back(std::chrono::duration<double, std::milli>(Clock::now() - begun).count());
    }
    const double first = ms.front();
    std::sort(ms.begin(), ms.end());
    std::printf("%-48s %6zu rows   first %8.2f ms   median %8.2f ms   slowest %8.2f ms\n", what, rows, first, ms[ms.size() / 2], ms.back());
}

std::vector<nostr::Event> eventsOf(const char* file)
{
    std::vector<nostr::Event> events;
    nostr::EventParser parser;
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);) {
        auto parsed = parser.parseEvent(line);
        if (parsed.ok())
            events.push_back(std::move(parsed.event));
    }
    return events;
}

void addFollower(std::vector<nostr::Event>& events, unsigned viewer, std::span<const base::PubKey> people)
{
    nostr::TagList tags;
    for (const base::PubKey& person : people)
        tags.add({"p", person.hex()});
    events.push_back(tests::event({.author = viewer, .kind = 3, .tags = std::move(tags)}));
}

} // namespace

int main(int argumentCount, char** arguments)
{
    if (argumentCount != 2) {
        std::printf("SKIPPED: no test data; usage: bench_reader FILE.jsonl\n");
        return 77;
    }
    std::vector<nostr::Event> events = eventsOf(arguments[1]);
    std::vector<base::PubKey> people;
    std::unordered_set<base::PubKey> known;
    std::int64_t newest = 0;
    for (const auto& event : events) {
        newest = std::max(newest, event.createdAt);
        if (known.insert(event.pubkey).second)
            people.push_back(event.pubkey);
    }
    const auto last = std::find_if(events.rbegin(), events.rend(), [](const auto& event) { return event.kind == 1; });
    if (last == events.rend()) {
        std::fprintf(stderr, "no notes in %s\n", arguments[1]);
        return 1;
    }
    const nostr::Event someNote = *last;
    const auto firstPeople = [&](std::size_t count) { return std::span(people).first(std::min(count, people.size())); };
    const auto lastPeople = [&](std::size_t count) { return std::span(people).last(std::min(count, people.size())); };
    addFollower(events, 1, firstPeople(100));
    addFollower(events, 2, firstPeople(5'000));
    addFollower(events, 3, lastPeople(1'000));
    std::printf("%zu events, %zu authors\n", events.size(), people.size());

    const auto folder = std::filesystem::temp_directory_path() / ("nandu-bench-reader-" + std::to_string(Clock::now().time_since_epoch().count()));
    {
        tests::FilledStore filled(folder / "events.db");
        const std::size_t merged = events.size() > unmergedRows ? events.size() - unmergedRows : 0;
        filled.add(std::span(events).first(merged), newest);
        filled.merge();
        for (std::size_t at = merged; at < events.size(); at += 2'000)
            filled.add(std::span(events).subspan(at, std::min<std::size_t>(2'000, events.size() - at)), newest);
        filled.count(events);
        auto reader = EventReader::open(filled.file, &filled.tail);
        if (!reader) {
            std::fprintf(stderr, "%s\n", reader.error().detail.c_str());
            return 1;
        }
        const auto page = [&](NoteQuery::Feed feed, unsigned viewer, std::int64_t before, std::uint32_t limit) {
            NoteQuery query;
            query.feed = feed;
            query.viewer = tests::person(viewer);
            query.author = someNote.pubkey;
            query.now = newest;
            query.limit = limit;
            if (before != 0) {
                query.beforeOrderAt = before;
                query.beforeId = base::EventId();
            }
            auto notes = (*reader)->notes(query);
            return notes ? notes->size() : 0;
        };
        const auto matching = [&](nostr::Filter filter) {
            auto found = (*reader)->query(std::span(&filter, 1), 500);
            return found ? found->size() : 0;
        };
        std::int64_t middle = 0;
        {
            std::vector<std::int64_t> times;
            for (const auto& event : events)
                times.push_back(event.createdAt);
            std::nth_element(times.begin(), times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2), times.end());
            middle = times[times.size() / 2];
        }
        using Feed = NoteQuery::Feed;
        measure("Global, newest 50", [&] { return page(Feed::Global, 1, 0, 50); });
        measure("Global, newest 100", [&] { return page(Feed::Global, 1, 0, 100); });
        measure("Global, 50 in the middle", [&] { return page(Feed::Global, 1, middle, 50); });
        measure("Home of 100 follows, 50", [&] { return page(Feed::Follows, 1, 0, 50); });
        measure("Home of up to 5,000 follows, 50", [&] { return page(Feed::Follows, 2, 0, 50); });
        measure("Home of up to 5,000 follows, 50 in the middle", [&] { return page(Feed::Follows, 2, middle, 50); });
        measure("Home of 1,000 follows who write rarely, 50", [&] { return page(Feed::Follows, 3, 0, 50); });
        measure("Author, 50", [&] { return page(Feed::Author, 1, 0, 50); });
        measure("Thread of the newest note", [&] { return (*reader)->thread(someNote.id, tests::person(1)).value().nodes.size(); });
        nostr::Filter notes, byTag, byAuthorAndKind, newestOfAll;
        notes.kinds = {1};
        byTag.tags['e'] = {someNote.tags.first("e").empty() ? someNote.id.hex() : std::string(someNote.tags.first("e"))};
        byAuthorAndKind.authors = {someNote.pubkey};
        byAuthorAndKind.kinds = {1};
        measure("{kinds:[1]}, 500", [&] { return matching(notes); });
        measure("{#e:[...]}", [&] { return matching(byTag); });
        measure("{authors:[1],kinds:[1]}", [&] { return matching(byAuthorAndKind); });
        measure("{}, 500", [&] { return matching(newestOfAll); });
        measure("count {kinds:[1]}", [&] { return static_cast<std::size_t>((*reader)->count(std::span(&notes, 1)).value()); });
        measure("people by name", [&] { return (*reader)->profilesByName("an", tests::person(2), 10).value().size(); });
    }
    std::filesystem::remove_all(folder);
    return 0;
}
