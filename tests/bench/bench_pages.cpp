// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the pages of the window cost in a large store: Home, Global, profiles, threads, searches, each with ever other people,
// notes and words. pages DATABASE (as nandu-cli import makes it; a follow list of 5,000 is added, the full text filled).
// Prints p50, p95 and the slowest; ends with 1 when a target of must-be-true 3 is missed.
#include "engine/base/ticket_ledger.h"
#include "engine/nostr/stored_ids.h"
#include "engine/store/event_reader.h"
#include "engine/store/event_writer.h"
#include "tests/bench/report.h"
#include "tests/support/event_factory.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <future>
#include <iterator>
#include <random>
#include <sstream>

#include <time.h>

using namespace nandu;
using namespace nandu::store;
using Clock = std::chrono::steady_clock;

namespace {

constexpr int runs = 300;
constexpr unsigned viewerNumber = 77; // made here, in no generated file
constexpr std::size_t followsWanted = 5'000;

template <typename T>
T must(base::Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", result.error().detail.c_str());
        std::exit(2);
    }
    return std::move(*result);
}

double processorMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

// `targetMs` 0: none.
void measure(const char* what, double targetMs, const std::function<std::size_t()>& read)
{
    std::vector<double> us;
    std::vector<double> own; // processor time: what others on the machine do moves it less
    std::size_t rows = 0;
    read(); // statements prepared
    for (int i = 0; i < runs; ++i) {
        const auto begun = Clock::now();
        const double ownBegun = processorMs();
        rows += read();
        own.push_back(processorMs() - ownBegun);
        us.push_back(std::chrono::duration<double, std::micro>(Clock::now() - begun).count());
    }
    std::sort(own.begin(), own.end());
    bench::report().times(what, us, targetMs * 1000);
    char words[100];
    std::snprintf(words, sizeof words, "  %zu rows, processor p95 %.0f us", rows / runs, 1000 * own[static_cast<std::size_t>(runs) * 95 / 100]);
    bench::report().remark(words);
}

void prepare(const char* file)
{
    nostr::StoredIds ids;
    base::TicketLedger ledger;
    WriterOptions options;
    options.file = file;
    auto writer = must(EventWriter::open(options, ids, ledger));
    auto reader = must(EventReader::open(file, &writer->indexTail()));
    if (must(reader->follows(tests::person(viewerNumber))).empty()) {
        nostr::TagList tags;
        std::vector<base::PubKey> people;
        nostr::Filter notes;
        notes.kinds = {1};
        (void)reader->each(std::span(&notes, 1), [&](const nostr::Event& event) {
            if (std::find(people.begin(), people.end(), event.pubkey) == people.end()) {
                people.push_back(event.pubkey);
                tags.add({"p", event.pubkey.hex()});
            }
            return people.size() < followsWanted;
        });
        const nostr::Event list = tests::event({.author = viewerNumber, .kind = 3, .tags = std::move(tags)});
        writer->writeNow({tests::verified(list), {}, {}, 0, {}, {}, {}, {}}).wait();
        writer->flush();
    }
    const auto unread = must(reader->search("", {})).unreadRows;
    if (unread == 0)
        return;
    const auto begun = Clock::now();
    auto indexed = writer->indexSearch();
    std::vector<double> waits; // of own posts meanwhile: how long a slice holds the writer
    while (indexed.wait_for(std::chrono::milliseconds(50)) != std::future_status::ready) {
        const nostr::Event post = tests::note(viewerNumber, "own post " + std::to_string(waits.size()));
        const auto asked = Clock::now();
        writer->writeNow({tests::verified(post), {}, {}, 0, {}, {}, {}, {}}).wait();
        waits.push_back(std::chrono::duration<double, std::milli>(Clock::now() - asked).count());
    }
    const double seconds = std::chrono::duration<double>(Clock::now() - begun).count();
    bench::report().rate("full text filled", unread, seconds);
    for (double& wait : waits)
        wait *= 1000;
    bench::report().times("own post meanwhile", waits, 50'000);
}

int runBench(int argumentCount, char** arguments)
{
    if (argumentCount != 2) {
        std::fprintf(stderr, "SKIPPED: no test data; nandu-bench --only pages DATABASE\n");
        return 77;
    }
    prepare(arguments[1]);
    auto reader = must(EventReader::open(arguments[1], nullptr));
    std::mt19937 random(7);
    const auto roll = [&](std::size_t below) { return std::uniform_int_distribution<std::size_t>(0, below - 1)(random); };

    // Notes from all over the store, their authors, and words out of them, rare and frequent as they are written.
    std::vector<nostr::Event> notes;
    std::int64_t newest = 0, oldest = 0;
    std::size_t count = 0;
    nostr::Filter kindOne;
    kindOne.kinds = {1};
    (void)reader->each(std::span(&kindOne, 1), [&](const nostr::Event& event) {
        if (event.pubkey == tests::person(viewerNumber))
            return true;
        newest = std::max(newest, event.createdAt);
        oldest = event.createdAt;
        if (++count % 97 == 0)
            notes.push_back(event);
        return true;
    });
    if (notes.empty()) {
        std::fprintf(stderr, "no notes in %s\n", arguments[1]);
        return 2;
    }
    const auto someNote = [&]() -> const nostr::Event& { return notes[roll(notes.size())]; };
    const auto someWord = [&] {
        for (int i = 0; i < 20; ++i) {
            std::istringstream in(someNote().content);
            std::vector<std::string> words{std::istream_iterator<std::string>(in), {}};
            std::erase_if(words, [](const std::string& word) { return word.size() < 2 || word.size() > 24 || word.find_first_of(":/#\"") != std::string::npos; });
            if (!words.empty())
                return words[roll(words.size())];
        }
        return std::string("the");
    };
    const nostr::Filter everything;
    bench::report().remark(std::to_string(must(reader->count(std::span(&everything, 1)))) + " events, " + std::to_string(count) + " notes");

    using Feed = NoteQuery::Feed;
    NoteQuery query;
    query.viewer = tests::person(viewerNumber);
    query.now = newest;
    const auto page = [&](Feed feed, std::uint32_t limit, bool isAnywhere) {
        query.feed = feed;
        query.limit = limit;
        query.beforeOrderAt.reset();
        if (isAnywhere) {
            query.beforeOrderAt = oldest + static_cast<std::int64_t>(roll(static_cast<std::size_t>(newest - oldest) + 1));
            query.beforeId = base::EventId();
        }
        return must(reader->notes(query)).size();
    };
    const auto search = [&](const std::string& text) {
        query.text = text;
        const std::size_t found = must(reader->search(text, query.viewer)).people.size();
        return found + page(Feed::Search, 50, false);
    };
    measure("Home of 5,000 follows, newest 100", 10, [&] { return page(Feed::Follows, 100, false); });
    measure("Home of 5,000 follows, 100 anywhere", 10, [&] { return page(Feed::Follows, 100, true); });
    measure("Global, newest 100", 10, [&] { return page(Feed::Global, 100, false); });
    measure("Global, 100 anywhere", 10, [&] { return page(Feed::Global, 100, true); });
    measure("profile page: the person, newest 50", 5, [&] {
        query.author = someNote().pubkey;
        (void)must(reader->profile(query.author));
        return page(Feed::Author, 50, false);
    });
    measure("profile page with replies, newest 50", 5, [&] {
        query.author = someNote().pubkey;
        return page(Feed::AuthorWithReplies, 50, false);
    });
    measure("thread", 5, [&] { return must(reader->thread(someNote().id, query.viewer)).nodes.size(); });
    measure("notices, newest 50", 0, [&] {
        NoteQuery notices = query;
        notices.feed = Feed::Notices;
        notices.limit = 50;
        notices.beforeOrderAt.reset();
        notices.viewer = someNote().pubkey;
        return must(reader->notes(notices)).size();
    });
    measure("hashtag, newest 50", 0, [&] {
        for (int i = 0; i < 200; ++i) {
            query.text = std::string(someNote().tags.first("t"));
            if (!query.text.empty())
                break;
        }
        return page(Feed::Hashtag, 50, false);
    });
    measure("search: one word", 30, [&] { return search(someWord()); });
    measure("search: two words", 30, [&] { return search(someWord() + ' ' + someWord()); });
    measure("search: a phrase out of a note", 30, [&] {
        const std::string& text = someNote().content;
        std::istringstream in(text);
        std::string one, two;
        in >> one >> two;
        return search('"' + one + ' ' + two + '"');
    });
    measure("search: a word but not another", 30, [&] { return search(someWord() + " -" + someWord()); });
    measure("search: a word of one person", 30, [&] {
        const nostr::Event& note = someNote();
        std::istringstream in(note.content);
        std::string word;
        in >> word;
        return search(word + " from:" + note.pubkey.hex());
    });
    measure("search: a word in one month, with a picture", 30, [&] {
        return search(someWord() + " has:image since:2023-11-15 until:2023-12-15");
    });
    measure("search: one person, no word", 30, [&] { return search("from:" + someNote().pubkey.hex()); });
    return bench::report().isMissed() ? 1 : 0;
}

const bench::Registration registration{"pages", "DATABASE: Home, profiles, threads, searches of a large store, as nandu-cli import makes it", runBench};

} // namespace
