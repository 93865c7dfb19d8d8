// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every event from three relays over real WebSockets on loopback, from the socket to committed, indexed and counted, against L in the
// same run; then all of it once more, to see what a duplicate costs. The senders are threads of this process with frames made
// beforehand; what they cost is told, and is part of the first figure but not of the second.
//   bench_three_relays FILE.jsonl [THREADS]

#include "engine/client/network.h"
#include "engine/client/pipeline.h"
#include "engine/nostr/event_json.h"
#include "tests/bench/bench_loop.h"
#include "tests/bench/report.h"
#include "tests/bench/scripted_sender.h"
#include "tests/support/test_data.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <future>

using namespace nandu;

namespace {

constexpr std::size_t eventsForL = 20'000;
constexpr std::size_t relayCount = 3;

class NothingStored : public sync::StoreLookup {
public:
    void find(std::vector<nostr::Filter>, QObject* context, std::function<void(std::vector<nostr::Event>)> found) override
    {
        QMetaObject::invokeMethod(context, [found = std::move(found)] { found({}); }, Qt::QueuedConnection);
    }
};

struct Frames {
    std::string bytes; // of all WebSocket frames
    std::size_t count = 0;
    std::vector<nostr::Event> forL;
};

Frames framesOf(const std::string& file)
{
    Frames frames;
    nostr::EventParser parser;
    std::ifstream in(file);
    for (std::string line; std::getline(in, line); ++frames.count) {
        bench::appendTextFrame(frames.bytes, "[\"EVENT\",\"s\"," + line + "]");
        if (frames.forL.size() >= eventsForL)
            continue;
        if (auto parsed = parser.parseEvent(line); parsed.ok())
            frames.forL.push_back(std::move(parsed.event));
    }
    return frames;
}

void wait(const std::function<bool()>& isDone)
{
    const auto start = std::chrono::steady_clock::now();
    while (!isDone()) {
        if (bench::secondsSince(start) > 120) {
            std::fprintf(stderr, "nothing more comes\n");
            std::exit(1);
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
}

// Asks each relay for everything, as one subscription.
void subscribe(client::Pipeline& pipeline, client::Network& network, const std::array<bench::ScriptedSender, relayCount>& relays)
{
    std::vector<base::RelayRef> refs;
    std::vector<nostr::OpenFilters::Subscription> asked;
    for (const auto& relay : relays) {
        refs.push_back(network.names().refOf(base::RelayUrl::parse(relay.url()).value()));
        asked.push_back({refs.back(), base::SubId{"s"}, {nostr::Filter{}}, std::nullopt});
    }
    network.post([&network, refs] {
        std::vector<sync::UserRelay> users;
        for (const base::RelayRef relay : refs)
            users.push_back({relay, true, true});
        network.synchronizer().setUserRelays(users);
        for (const base::RelayRef relay : refs)
            network.pool().subscribe(relay, base::SubId{"s"}, {nostr::Filter{}});
    });
    wait([&relays] { return std::all_of(relays.begin(), relays.end(), [](const auto& relay) { return relay.isSubscribed(); }); });
    pipeline.asked().publish(std::make_shared<const nostr::OpenFilters>(asked));
}

struct Spent {
    double seconds = 0;
    double processorSeconds = 0;
    double sendersSeconds = 0;
};

Spent sendAll(client::Pipeline& pipeline, std::array<bench::ScriptedSender, relayCount>& relays, const Frames& frames)
{
    const auto expected = pipeline.metrics().received.total.value() + relayCount * frames.count;
    const auto start = std::chrono::steady_clock::now();
    const double before = bench::processorSeconds();
    for (auto& relay : relays)
        relay.send(frames.bytes);
    wait([&] { return pipeline.metrics().received.total.value() >= expected && pipeline.ledger().open() == 0; });
    pipeline.writer().flush();
    Spent spent;
    spent.seconds = bench::secondsSince(start);
    spent.processorSeconds = bench::processorSeconds() - before;
    for (const auto& relay : relays)
        spent.sendersSeconds += relay.processorSeconds();
    return spent;
}

int runBench(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    if (argc < 2)
        tests::skipWithoutTestData("data/real-events.jsonl");
    const Frames frames = framesOf(argc > 1 ? argv[1] : tests::testData("data/real-events.jsonl").string());
    const unsigned threads = argc > 2 ? static_cast<unsigned>(std::atoi(argv[2])) : 2;
    const QTemporaryDir folder;
    client::PipelineOptions options;
    options.database = std::filesystem::path(folder.filePath(QStringLiteral("events.db")).toStdString());
    options.workers = threads;

    const auto before = bench::bareVerifyLoop(frames.forL, threads);
    auto pipeline = client::Pipeline::open(options);
    if (!pipeline) {
        std::fprintf(stderr, "%s\n", pipeline.error().detail.c_str());
        return 1;
    }
    const base::SystemClock clock;
    NothingStored lookup;
    client::Network network(**pipeline, lookup, clock);
    std::array<bench::ScriptedSender, relayCount> relays;
    subscribe(**pipeline, network, relays);
    const Spent first = sendAll(**pipeline, relays, frames);
    const auto stored = (*pipeline)->writer().stats();
    (*pipeline)->writer().indexSearch().wait(); // else the full text is made beside the copies, and counted as their cost
    const Spent again = sendAll(**pipeline, relays, frames);
    const auto after = bench::bareVerifyLoop(frames.forL, threads);
    network.stop();

    const double l = (before.eventsPerSecond + after.eventsPerSecond) / 2;
    const double lUs = (before.processorUs + after.processorUs) / 2;
    const auto unique = stored.stored + stored.superseded + stored.deleted + stored.expired + stored.ephemeral;
    const auto messages = static_cast<double>(relayCount * frames.count);
    std::uint64_t refused = 0;
    for (const auto& counter : (*pipeline)->metrics().refused)
        refused += counter.value();
    if (unique != frames.count || refused != 0) {
        std::fprintf(stderr, "%llu unique of %zu, %llu refused\n", static_cast<unsigned long long>(unique), frames.count, static_cast<unsigned long long>(refused));
        return 1;
    }
    const double perSecond = static_cast<double>(unique) / first.seconds;
    bench::report().rate("L before", frames.forL.size(), static_cast<double>(frames.forL.size()) / before.eventsPerSecond);
    bench::report().rate("L after", frames.forL.size(), static_cast<double>(frames.forL.size()) / after.eventsPerSecond);
    bench::report().rate("unique, committed, indexed and counted", unique, first.seconds, perSecond / before.eventsPerSecond, 0.6);
    bench::report().rate("... against L before and after", unique, first.seconds, perSecond / l);
    bench::report().rate("messages", relayCount * frames.count, first.seconds);
    bench::report().cost("a unique event, processor of all threads", first.processorSeconds * 1e6 / static_cast<double>(unique), first.processorSeconds * 1e6 / static_cast<double>(unique) / lUs);
    const double duplicate = (again.processorSeconds - again.sendersSeconds) * 1e6 / messages;
    bench::report().cost("a duplicate of a stored event (3 us allowed)", duplicate, duplicate / lUs, 3 / lUs);
    return 0;
}

const bench::Registration registration{"three-relays", "[FILE.jsonl] [THREADS = 2]: every event from three relays over WebSockets, and what a duplicate costs", runBench};

} // namespace
