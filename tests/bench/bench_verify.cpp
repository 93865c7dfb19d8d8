// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What one event costs before the store sees it: parse, canonical form, hash, signature; and L.
//   bench_verify [FILE.jsonl] [THREADS]     default: the shared real events, 2 threads

#include "engine/crypto/schnorr.h"
#include "engine/crypto/sha256.h"
#include "engine/nostr/canonical_json.h"
#include "engine/nostr/event_json.h"
#include "engine/nostr/frame_peek.h"
#include "engine/nostr/verified_event.h"
#include "tests/bench/bench_loop.h"
#include "tests/bench/report.h"
#include "tests/support/test_data.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace nandu;

namespace {

constexpr int rounds = 5;

// The best of several rounds, in microseconds an event: the least disturbed one.
template <typename Work>
double microseconds(std::size_t count, Work work)
{
    double best = 1e9;
    for (int round = 0; round < rounds; ++round) {
        const auto start = std::chrono::steady_clock::now();
        work();
        best = std::min(best, bench::secondsSince(start));
    }
    return best * 1e6 / static_cast<double>(count);
}

int runBench(int argc, char** argv)
{
    if (argc < 2)
        tests::skipWithoutTestData("data/real-events.jsonl");
    const auto lines = tests::readLines(argc > 1 ? std::filesystem::path(argv[1]) : tests::testData("data/real-events.jsonl"));
    const unsigned threads = argc > 2 ? static_cast<unsigned>(std::atoi(argv[2])) : 2;
    nostr::EventParser parser;
    std::vector<nostr::Event> events;
    std::size_t bytes = 0;
    for (const std::string& line : lines) {
        auto parsed = parser.parseEvent(line);
        if (!parsed.ok()) {
            std::fprintf(stderr, "refused: %s\n", line.substr(0, 100).c_str());
            return 1;
        }
        events.push_back(std::move(parsed.event));
        bytes += line.size();
    }
    const std::size_t count = events.size();
    bench::report().remark(std::to_string(count) + " events of " + std::to_string(bytes / std::max<std::size_t>(count, 1)) + " bytes");

    std::size_t sink = 0;
    crypto::Sha256 sha;
    nostr::EventHasher hasher;
    std::vector<std::string> canonical;
    for (const nostr::Event& event : events)
        canonical.push_back(nostr::canonicalJson(event));

    const double peek = microseconds(count, [&] { for (const auto& line : lines) sink += nostr::peekEventId(line).has_value(); });
    const double parse = microseconds(count, [&] { for (const auto& line : lines) sink += parser.parseEvent(line).event.kind; });
    const double hash = microseconds(count, [&] { for (const auto& event : events) sink += hasher.id(event).bytes[0]; });
    const double digest = microseconds(count, [&] { for (const auto& text : canonical) sink += sha.digest(text)[0]; });
    const double write = microseconds(count, [&] { for (const auto& event : events) sink += nostr::eventToJson(event).size(); });
    const auto each = [&](const char* what, double us) { bench::report().rate(what, count, us * static_cast<double>(count) / 1e6); };
    each("id found in the raw frame", peek);
    each("parsed", parse);
    each("canonical form", hash - digest);
    each("SHA-256", digest);
    each("parsed, canonical form and SHA-256", parse + hash);
    each("written as JSON", write);

    crypto::SchnorrVerifier verifier;
    std::size_t failures = 0;
    const double verify = microseconds(count, [&] {
        for (const auto& event : events)
            failures += verifier.verify(event.id.bytes, event.pubkey, event.sig) ? 0 : 1;
    });
    each("signature with kept keys", verify);
    for (int round = 0; round < rounds; ++round) {
        const bench::BareLoop loop = bench::bareVerifyLoop(events, threads);
        failures += loop.failures;
        bench::report().rate("L with " + std::to_string(threads) + " threads", count, static_cast<double>(count) / loop.eventsPerSecond);
    }
    return failures == 0 && sink > 0 ? 0 : 1;
}

const bench::Registration registration{"verify", "[FILE.jsonl] [THREADS]: what one event costs before the store sees it; the shared real events, 2 threads", runBench};

} // namespace
