// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole import path (parse, id, signature, SQLite, indexes, counts) against L, in one run.
//   bench_import [FILE.jsonl] [THREADS] [DATABASE]    default: the shared real events, 2 threads, a new database in a temporary folder
// A file of 200,000 events: ../shared/tools/gen_events.cpp.

#include "engine/client/pipeline.h"
#include "engine/nostr/event_json.h"
#include "tests/bench/bench_loop.h"
#include "tests/bench/report.h"
#include "tests/support/test_data.h"

#include <QTemporaryDir>

#include <sys/resource.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>

using namespace nandu;

namespace {

constexpr std::size_t eventsForL = 100'000; // as many as keep both threads busy for two seconds: a shorter burst is faster than the processor can go on

std::vector<nostr::Event> someEvents(const std::filesystem::path& file)
{
    std::vector<nostr::Event> events;
    nostr::EventParser parser;
    std::ifstream in(file);
    for (std::string line; events.size() < eventsForL && std::getline(in, line);) {
        if (auto parsed = parser.parseEvent(line); parsed.ok())
            events.push_back(std::move(parsed.event));
    }
    return events;
}

struct Import {
    std::size_t read = 0;
    double committedSeconds = 0; // until the last commit
    double committedProcessorSeconds = 0; // of the whole process until then
    double seconds = 0;          // ... and everything is indexed and counted
    double processorSeconds = 0;
};

long residentMaxMiB()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

Import import(client::Pipeline& pipeline, const std::filesystem::path& file)
{
    Import result;
    const auto start = std::chrono::steady_clock::now();
    const double processorBefore = bench::processorSeconds();
    const auto feed = pipeline.feed({});
    std::vector<char> buffer(std::size_t{1} << 18); // as nandu-cli import reads
    std::ifstream in;
    in.rdbuf()->pubsetbuf(buffer.data(), static_cast<std::streamsize>(buffer.size()));
    in.open(file);
    for (std::string line; std::getline(in, line); ++result.read) {
        if (!feed->push(std::move(line), result.read))
            std::abort();
    }
    feed->finish();
    result.committedSeconds = bench::secondsSince(start);
    result.committedProcessorSeconds = bench::processorSeconds() - processorBefore;
    pipeline.writer().flush();
    result.seconds = bench::secondsSince(start);
    result.processorSeconds = bench::processorSeconds() - processorBefore;
    return result;
}

int runBench(int argc, char** argv)
{
    if (argc < 2)
        tests::skipWithoutTestData("data/real-events.jsonl");
    const auto file = argc > 1 ? std::filesystem::path(argv[1]) : tests::testData("data/real-events.jsonl");
    const unsigned threads = argc > 2 ? static_cast<unsigned>(std::atoi(argv[2])) : 2;
    const QTemporaryDir folder;
    client::PipelineOptions options;
    options.database = argc > 3 ? std::filesystem::path(argv[3]) : std::filesystem::path(folder.filePath(QStringLiteral("events.db")).toStdString());
    options.workers = threads;

    // Read anew for each loop: 150 MiB that are not the engine's.
    const auto before = bench::bareVerifyLoop(someEvents(file), threads);
    auto pipeline = client::Pipeline::open(options);
    if (!pipeline) {
        std::fprintf(stderr, "%s\n", pipeline.error().detail.c_str());
        return 1;
    }
    const Import result = import(**pipeline, file);
    const auto stats = (*pipeline)->writer().stats();
    std::uint64_t refused = 0;
    for (const auto& counter : (*pipeline)->metrics().refused)
        refused += counter.value();
    const auto duplicates = (*pipeline)->metrics().duplicates.total.value();
    const auto commit = (*pipeline)->metrics().commit.session();
    pipeline->reset(); // else the full text is made beside the next loop
    const long residentMax = residentMaxMiB();
    const auto events = someEvents(file);
    const auto after = bench::bareVerifyLoop(events, threads);

    const double l = (before.eventsPerSecond + after.eventsPerSecond) / 2;
    const double lUs = (before.processorUs + after.processorUs) / 2;
    const auto unique = stats.stored + stats.superseded + stats.deleted + stats.expired + stats.ephemeral;
    if (unique + refused + duplicates != result.read) {
        std::fprintf(stderr, "%zu read, but %llu unique\n", result.read, static_cast<unsigned long long>(unique));
        return 1;
    }
    const double perSecond = static_cast<double>(unique) / result.seconds;
    const double committedPerSecond = static_cast<double>(unique) / result.committedSeconds;
    const auto took = [](std::uint64_t count, double each) { return static_cast<double>(count) / each; };
    bench::report().rate("L before", events.size(), took(events.size(), before.eventsPerSecond));
    bench::report().rate("L after", events.size(), took(events.size(), after.eventsPerSecond));
    bench::report().rate("committed, indexed and counted", unique, took(unique, perSecond), perSecond / before.eventsPerSecond, 0.75);
    bench::report().rate("... against L before and after", unique, took(unique, perSecond), perSecond / l);
    bench::report().rate("to the last commit", unique, took(unique, committedPerSecond), committedPerSecond / before.eventsPerSecond, 0.9);
    const auto processor = [&](const char* name, double seconds) {
        const double us = seconds * 1e6 / static_cast<double>(unique);
        bench::report().cost(name, us, us / lUs);
    };
    processor("processor of all threads, an event", result.processorSeconds);
    processor("... to the last commit", result.committedProcessorSeconds);
    char words[200];
    std::snprintf(words, sizeof words, "checked to committed p50 %.1f ms, p99 %.1f ms, %llu commits; longest hold of the writer by a merge %.1f ms; memory at most %ld MiB",
        static_cast<double>(commit.p50.count()) / 1e6, static_cast<double>(commit.p99.count()) / 1e6, static_cast<unsigned long long>(stats.commits),
        static_cast<double>(stats.mergeHoldMaxUs) / 1e3, residentMax);
    bench::report().remark(words);
    return 0;
}

const bench::Registration registration{"import", "[FILE.jsonl] [THREADS = 2] [DATABASE]: from a file into the store, everything committed, indexed and counted", runBench};

} // namespace
