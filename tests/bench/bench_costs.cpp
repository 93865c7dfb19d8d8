// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the gate compares: the processor time of what every event or page goes through, as a multiple of the bare signature check that is
// measured beside it in each round, so that neither a slower machine nor its other work changes the figure. Made-up events, no file needed.
// Built with NANDU_SLOWED (a target of the benches alone) each check and each thread is done twice: the gate has to notice.
#include "engine/base/ticket_ledger.h"
#include "engine/crypto/schnorr.h"
#include "engine/nostr/canonical_json.h"
#include "engine/nostr/event_json.h"
#include "engine/nostr/frame_peek.h"
#include "engine/nostr/interaction.h"
#include "engine/nostr/stored_ids.h"
#include "engine/store/event_reader.h"
#include "engine/store/event_writer.h"
#include "tests/bench/bench_loop.h"
#include "tests/bench/report.h"
#include "tests/support/event_factory.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <unistd.h>

using namespace nandu;

namespace {

constexpr int rounds = 7;
constexpr unsigned people = 200;
constexpr unsigned viewer = 500;
constexpr unsigned replies = 1'000;
#ifdef NANDU_SLOWED
constexpr int repeats = 2;
#else
constexpr int repeats = 1;
#endif

struct MadeUp {
    std::vector<nostr::Event> events;
    std::vector<std::string> frames;
    nostr::Event root; // of a thread of a thousand replies
};

MadeUp makeUp()
{
    MadeUp made;
    nostr::TagList follows;
    for (unsigned person = 1; person <= people; ++person) {
        follows.add({"p", tests::person(person).hex()});
        for (unsigned i = 0; i < 8; ++i)
            made.events.push_back(tests::note(person, "A note about the weather in town, number " + std::to_string(i) + ", and the train was late again.",
                                              1'750'000'000 + i * 1000 + person));
    }
    made.root = made.events.front();
    const std::size_t notes = made.events.size();
    for (unsigned i = 0; i < replies; ++i)
        made.events.push_back(tests::reply(1 + i % people, made.root, "reply " + std::to_string(i), 1'750'010'000 + i));
    for (unsigned i = 0; i < 1'000; ++i)
        made.events.push_back(tests::reaction(1 + i % people, made.events[i % notes], "+", 1'750'020'000 + i));
    made.events.push_back(tests::event({.author = viewer, .kind = 3, .tags = std::move(follows)}));
    for (const nostr::Event& event : made.events)
        made.frames.push_back("[\"EVENT\",\"s\"," + nostr::eventToJson(event) + "]");
    return made;
}

class Costs {
public:
    explicit Costs(const std::vector<nostr::Event>& events) : m_events(events) {}

    // Processor microseconds of one of `count`, against a bare check of the same round; the median of the rounds is told.
    void measure(const std::string& name, std::size_t count, const std::function<void()>& work)
    {
        std::vector<double> us, ratios;
        work(); // statements prepared, caches warm
        for (int round = 0; round < rounds; ++round) {
            const double bare = bench::bareVerifyLoop(m_events, 1).processorUs;
            const double before = bench::processorSeconds();
            work();
            us.push_back((bench::processorSeconds() - before) * 1e6 / static_cast<double>(count));
            ratios.push_back(us.back() / bare);
        }
        std::ranges::sort(us);
        std::ranges::sort(ratios);
        bench::report().cost(name, us[rounds / 2], ratios[rounds / 2]);
    }

private:
    const std::vector<nostr::Event>& m_events;
};

nostr::AdmittedEvent admitted(const nostr::Event& event)
{
    return {tests::verified(event), nostr::interactionsOf(event), {}, 0, {}, {}, {}, {}};
}

struct Store {
    explicit Store(const std::filesystem::path& place) : folder(place)
    {
        std::filesystem::remove_all(folder);
        store::WriterOptions options;
        options.file = folder / "events.db";
        auto opened = store::EventWriter::open(options, ids, ledger);
        if (!opened)
            std::abort();
        writer = std::move(*opened);
    }
    ~Store()
    {
        writer.reset();
        std::filesystem::remove_all(folder);
    }
    void fill(std::vector<nostr::AdmittedEvent> events)
    {
        for (nostr::AdmittedEvent& event : events) {
            if (!writer->inlet().push(std::move(event)))
                std::abort();
        }
        writer->flush();
    }
    std::filesystem::path folder;
    nostr::StoredIds ids;
    base::TicketLedger ledger;
    std::unique_ptr<store::EventWriter> writer;
};

template <typename T>
T must(base::Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", result.error().detail.c_str());
        std::exit(2);
    }
    return std::move(*result);
}

void measureEvents(Costs& costs, const MadeUp& made, const std::filesystem::path& folder, Store& filled)
{
    const std::size_t count = made.events.size();
    nostr::EventParser parser;
    nostr::EventHasher hasher;
    crypto::SchnorrVerifier verifier;
    std::size_t wrong = 0;
    costs.measure("an event checked: parsed, id, signature", count, [&] {
        for (const std::string& frame : made.frames) {
            const std::size_t from = frame.find('{');
            const auto parsed = parser.parseEvent(std::string_view(frame).substr(from, frame.size() - from - 1));
            wrong += parsed.ok() && hasher.id(parsed.event) == parsed.event.id ? 0 : 1;
            for (int i = 0; i < repeats; ++i)
                wrong += verifier.verify(parsed.event.id.bytes, parsed.event.pubkey, parsed.event.sig) ? 0 : 1;
        }
    });
    constexpr std::size_t passes = 20;
    costs.measure("a stored copy found in its raw frame", count * passes, [&] {
        for (std::size_t pass = 0; pass < passes; ++pass) {
            for (const std::string& frame : made.frames) {
                const auto id = nostr::peekEventId(frame);
                wrong += id && filled.ids.state(*id) == nostr::StoredIds::State::Stored ? 0 : 1;
            }
        }
    });
    if (wrong > 0)
        std::exit(2);
    std::vector<nostr::AdmittedEvent> all;
    for (const nostr::Event& event : made.events)
        all.push_back(admitted(event));
    costs.measure("an event stored, counted and merged", count, [&] {
        Store store(folder / "one");
        store.fill(all);
    });
}

void measurePages(Costs& costs, const MadeUp& made, Store& filled)
{
    auto reader = must(store::EventReader::open(filled.folder / "events.db", &filled.writer->indexTail()));
    store::NoteQuery query;
    query.feed = store::NoteQuery::Feed::Follows;
    query.viewer = tests::person(viewer);
    query.now = 1'750'100'000;
    query.limit = 100;
    constexpr std::size_t pages = 20;
    std::size_t rows = 0;
    costs.measure("home page of 100 rows", pages, [&] {
        for (std::size_t i = 0; i < pages; ++i)
            rows += must(reader->notes(query)).size();
    });
    query.feed = store::NoteQuery::Feed::Author;
    query.limit = 50;
    costs.measure("profile page", pages * 5, [&] {
        for (std::size_t i = 0; i < pages * 5; ++i) {
            query.author = tests::person(1 + static_cast<unsigned>(i) % people);
            rows += must(reader->notes(query)).size();
        }
    });
    costs.measure("thread of a thousand replies", 3, [&] {
        for (int i = 0; i < 3 * repeats; ++i)
            rows += must(reader->thread(made.root.id, tests::person(viewer))).nodes.size();
    });
    query.feed = store::NoteQuery::Feed::Search;
    query.text = "weather";
    costs.measure("search for one word", pages, [&] {
        for (std::size_t i = 0; i < pages; ++i)
            rows += must(reader->notes(query)).size();
    });
    if (rows == 0)
        std::exit(2);
}

int runBench(int, char**)
{
    const auto folder = std::filesystem::temp_directory_path() / ("nandu-bench-costs-" + std::to_string(::getpid()));
    const MadeUp made = makeUp();
    Costs costs(made.events);
    {
        Store filled(folder / "all");
        std::vector<nostr::AdmittedEvent> all;
        for (const nostr::Event& event : made.events)
            all.push_back(admitted(event));
        filled.fill(std::move(all));
        filled.writer->indexSearch().wait();
        measureEvents(costs, made, folder, filled);
        measurePages(costs, made, filled);
    }
    std::filesystem::remove_all(folder);
    return 0;
}

const bench::Registration registration{"costs", "what the gate compares: costs as multiples of a bare signature check", runBench};

} // namespace
