// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What it costs to be connected and left alone: processor time of net, sync and store with 25 quiet relays, and of the whole client
// with one. The relays answer each question with EOSE and say nothing else; their own thread's time is taken off.
//   idle [seconds = 60]
#include "engine/client/client.h"
#include "tests/bench/bench_loop.h"
#include "tests/bench/report.h"
#include "tests/fakes/memory_secret_store.h"
#include "tests/integration/network_bench.h"

#include <QCoreApplication>

#include <cstdlib>

using namespace nandu;

namespace {

constexpr double percentWanted = 1; // of a core
constexpr int settleMs = 10'000;   // first questions, book-keeping of what was found

class QuietRelays {
public:
    explicit QuietRelays(std::size_t count)
    {
        m_thread.run([&] {
            for (std::size_t i = 0; i < count; ++i)
                m_relays.push_back(std::make_unique<tests::RelayScript>());
        });
    }
    ~QuietRelays()
    {
        m_thread.run([&] { m_relays.clear(); });
    }
    std::vector<const tests::RelayScript*> relays() const
    {
        std::vector<const tests::RelayScript*> all;
        for (const auto& relay : m_relays)
            all.push_back(relay.get());
        return all;
    }
    bool areConnected() const
    {
        return std::ranges::all_of(m_relays, [](const auto& relay) { return relay->peers() == 1 && !relay->received(QStringLiteral("REQ")).isEmpty(); });
    }
    double processorSeconds()
    {
        double seconds = 0;
        m_thread.run([&] {
            timespec spent;
            ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
            seconds = static_cast<double>(spent.tv_sec) + static_cast<double>(spent.tv_nsec) * 1e-9;
        });
        return seconds;
    }

private:
    tests::RelayThread m_thread;
    std::vector<std::unique_ptr<tests::RelayScript>> m_relays;
};

bool measure(const char* name, QuietRelays& relays, int seconds)
{
    if (!QTest::qWaitFor([&] { return relays.areConnected(); }, 30'000)) {
        std::fprintf(stderr, "%s: not all relays were asked\n", name);
        return false;
    }
    QTest::qWait(settleMs);
    const double relaysBefore = relays.processorSeconds(), before = bench::processorSeconds();
    const auto begun = std::chrono::steady_clock::now();
    QTest::qWait(seconds * 1'000);
    const double lasted = bench::secondsSince(begun);
    const double all = bench::processorSeconds() - before, ofRelays = relays.processorSeconds() - relaysBefore;
    const double share = (all - ofRelays) / lasted;
    bench::report().cost(name, 1e6 * share, 100 * share, percentWanted);
    return relays.areConnected();
}

bool measureNetwork(int seconds)
{
    QuietRelays relays(base::limits::socketsMax);
    tests::NetworkBench network;
    network.use(relays.relays());
    network.showGlobal();
    return measure("net, sync and store, 25 relays", relays, seconds);
}

bool measureClient(int seconds)
{
    QuietRelays relays(1);
    const QTemporaryDir folder;
    tests::MemorySecretStore keychain;
    const base::SystemClock clock;
    auto client = client::Client::open({folder.path(), {}, {}, {}, keychain, relays.relays().front()->url(), clock});
    if (!client)
        return false;
    (*client)->signInForSession(tests::key(1).secret());
    (*client)->services().feeds->watch({api::FeedQuery::Global, {}, {}});
    const bool isMeasured = measure("the whole client, one relay", relays, seconds);
    (*client)->stop();
    return isMeasured;
}

int runBench(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const int seconds = argc > 1 ? std::atoi(argv[1]) : 60;
    bench::report().remark("mean: microseconds of processor a second; ratio: per cent of one core");
    return measureNetwork(seconds) && measureClient(seconds) ? 0 : 1;
}

const bench::Registration registration{"idle", "[SECONDS = 60]: processor time while 25 relays are connected and nothing comes", runBench};

} // namespace
