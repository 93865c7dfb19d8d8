// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The writer alone: how many events a second it takes that others have parsed and verified before, and what one costs it, to
// the last commit and until everything is counted and merged; and how long an own post waits while the indexes of all that merge.
//   bench_store [FILE.jsonl] [ROUNDS]     default: the shared real events, 3 rounds

#include "engine/base/ticket_ledger.h"
#include "engine/nostr/event_json.h"
#include "engine/nostr/stored_ids.h"
#include "engine/nostr/trusted_row.h"
#include "engine/store/event_reader.h"
#include "engine/store/event_writer.h"
#include "tests/bench/bench_loop.h"
#include "tests/bench/report.h"
#include "tests/support/event_factory.h"
#include "tests/support/test_data.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <thread>
#include <unistd.h>

using namespace nandu;

namespace {

std::vector<nostr::AdmittedEvent> admittedFrom(const std::string& file)
{
    std::vector<nostr::AdmittedEvent> events;
    nostr::EventParser parser;
    std::ifstream in(file, std::ios::binary);
    for (std::string line; std::getline(in, line);) {
        auto parsed = parser.parseEvent(line);
        if (!parsed.ok())
            continue;
        auto interactions = nostr::interactionsOf(parsed.event);
        events.push_back({nostr::TrustedRow::verified(std::move(parsed.event)), std::move(interactions), {}, 0, {}, {}, 0, {}});
    }
    return events;
}

void run(const std::vector<nostr::AdmittedEvent>& events, const std::filesystem::path& folder, bool withListeners)
{
    std::filesystem::remove_all(folder);
    store::WriterOptions options;
    options.file = folder / "events.db";
    nostr::StoredIds ids;
    base::TicketLedger ledger;
    auto writer = store::EventWriter::open(options, ids, ledger);
    if (!writer) {
        std::printf("%s\n", writer.error().detail.c_str());
        std::exit(1);
    }
    std::size_t deltas = 0;
    if (withListeners)
        (*writer)->onCounts([&deltas](const std::shared_ptr<const store::CountDelta>& delta) { deltas += delta->changed.size(); });
    auto copies = events; // the writer takes them away
    const auto start = std::chrono::steady_clock::now();
    const double cpuStart = bench::processorSeconds();
    for (auto& event : copies) {
        if (!(*writer)->inlet().push(std::move(event)))
            std::exit(1);
    }
    while ((*writer)->inlet().depth() > 0)
        std::this_thread::sleep_for(std::chrono::microseconds(500));
    const double committed = bench::secondsSince(start);
    const double cpuCommitted = bench::processorSeconds() - cpuStart;
    (*writer)->flush();
    const double merged = bench::secondsSince(start);
    const double cpu = bench::processorSeconds() - cpuStart;
    const auto stats = (*writer)->stats();
    const double count = static_cast<double>(events.size());
    const std::string who = withListeners ? ", with deltas" : "";
    bench::report().rate("committed" + who, events.size(), committed);
    bench::report().rate("counted and merged" + who, events.size(), merged);
    char words[160];
    std::snprintf(words, sizeof words, "processor %.2f and %.2f us an event; %llu stored in %llu commits, %zu deltas, %llu bytes each", cpuCommitted * 1e6 / count,
        cpu * 1e6 / count, static_cast<unsigned long long>(stats.stored), static_cast<unsigned long long>(stats.commits), deltas,
        static_cast<unsigned long long>(stats.databaseBytes / std::max<std::size_t>(1, events.size())));
    bench::report().remark(words);
}

// Committed, and found by a reader in the feed of its author.
void postWhileMerging(std::vector<nostr::AdmittedEvent> events, const std::filesystem::path& folder)
{
    constexpr unsigned own = 900; // of no generated file
    std::filesystem::remove_all(folder);
    store::WriterOptions options;
    options.file = folder / "events.db";
    nostr::StoredIds ids;
    base::TicketLedger ledger;
    auto writer = store::EventWriter::open(options, ids, ledger);
    auto reader = writer ? store::EventReader::open(options.file, &(*writer)->indexTail()) : base::Result<std::unique_ptr<store::EventReader>>(writer.error());
    if (!reader || !(*writer)->inlet().pushBatch(events))
        std::exit(1);
    while ((*writer)->stats().mergeHoldMaxUs == 0) // it begins when nothing comes for a moment
        std::this_thread::sleep_for(std::chrono::microseconds(500));
    store::NoteQuery query;
    query.feed = store::NoteQuery::Feed::Author;
    query.author = tests::person(own);
    query.now = 1'800'000'000;
    query.limit = 1;
    std::vector<double> us;
    for (int i = 0; (*writer)->stats().unmergedRows > 1'000; ++i) { // fewer are merged seconds later, when nothing comes
        const nostr::Event post = tests::note(own, "post " + std::to_string(i), 1'760'000'000 + i);
        const nostr::VerifiedEvent signedPost = tests::verified(post);
        const auto asked = std::chrono::steady_clock::now();
        (*writer)->writeNow({signedPost, {}, {}, 0, {}, {}, {}, {}}).wait();
        const auto page = (*reader)->notes(query);
        us.push_back(bench::secondsSince(asked) * 1e6);
        if (!page || page->empty() || page->front().event.id != post.id)
            std::exit(1);
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    bench::report().times("own post visible while indexes merge", us, 60'000);
    char words[100];
    std::snprintf(words, sizeof words, "longest hold of the writer by a merge %.1f ms", static_cast<double>((*writer)->stats().mergeHoldMaxUs) / 1e3);
    bench::report().remark(words);
}

int runBench(int argc, char** argv)
{
    if (argc < 2)
        tests::skipWithoutTestData("data/real-events.jsonl");
    const auto events = admittedFrom(argc > 1 ? argv[1] : tests::testData("data/real-events.jsonl").string());
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 3;
    const auto folder = std::filesystem::temp_directory_path() / ("nandu-bench-store-" + std::to_string(::getpid()));
    for (int round = 0; round < rounds; ++round) {
        run(events, folder, false);
        run(events, folder, true);
    }
    postWhileMerging(events, folder);
    std::filesystem::remove_all(folder);
    return 0;
}

const bench::Registration registration{"store", "FILE.jsonl [ROUNDS = 3]: the writer alone, events admitted before", runBench};

} // namespace
