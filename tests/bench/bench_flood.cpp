// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One relay floods among ten over real sockets on loopback: how long the events of the others wait, from the frame to the commit.
//   bench_flood [events of the flood = 100000]
// The relays are served by this very process, so their own work is in the figures.
#include "tests/bench/report.h"
#include "tests/integration/network_bench.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace nandu;

namespace {

constexpr int others = 9;
constexpr int perSecondEach = 20;

void print(const char* whose, const std::vector<std::chrono::nanoseconds>& waits, double wantedP95Us)
{
    std::vector<double> us;
    for (const auto wait : waits)
        us.push_back(std::chrono::duration<double, std::micro>(wait).count());
    nandu::bench::report().times(whose, std::move(us), wantedP95Us);
}

int runBench(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const int floodLength = argc > 1 ? std::atoi(argv[1]) : 100'000;
    std::vector<QString> flood;
    for (int i = 0; i < floodLength; ++i)
        flood.push_back(tests::eventText(tests::note(1, "flood " + std::to_string(i) + std::string(200, 'x'))));
    std::vector<QString> small;
    for (int i = 0; i < 20'000; ++i)
        small.push_back(tests::eventText(tests::note(2, "small " + std::to_string(i))));

    tests::NetworkBench bench;
    const base::PubKey flooder = tests::person(1);
    std::mutex mutex;
    std::vector<std::chrono::nanoseconds> floodWaits, otherWaits;
    bench.pipeline->writer().onCommit([&](const std::shared_ptr<const store::Commit>& commit) {
        std::lock_guard lock(mutex);
        for (const auto& entry : commit->entries)
            (entry.admitted.event->pubkey == flooder ? floodWaits : otherWaits).push_back(commit->committedAt - entry.admitted.receivedAt);
    });
    std::atomic<int> next = 0;
    tests::RelayThread flooding, modest;
    flooding.run([&] {
        flooding.script().floodAfterReq([&](const QString& sub) -> std::optional<QString> {
            const int i = next++;
            return i >= floodLength ? std::nullopt : std::optional(QStringLiteral("[\"EVENT\",\"%1\",%2]").arg(sub, flood[static_cast<std::size_t>(i)]));
        });
    });
    std::vector<std::unique_ptr<tests::RelayScript>> rest;
    QHash<int, QString> subs; // each relay has its own
    std::size_t sent = 0;
    QTimer* ticking = nullptr;
    modest.run([&] {
        for (int i = 0; i < others; ++i) {
            rest.push_back(std::make_unique<tests::RelayScript>());
            rest.back()->setReqHandler([&, i](QWebSocket*, const QString& asked, const QJsonArray&) { subs.insert(i, asked); });
        }
        ticking = new QTimer;
        QObject::connect(ticking, &QTimer::timeout, ticking, [&] {
            for (int i = 0; i < others; ++i) {
                if (subs.contains(i) && sent < small.size())
                    rest[static_cast<std::size_t>(i)]->sendEvent(subs.value(i), small[sent++]);
            }
        });
        ticking->start(1'000 / perSecondEach);
    });
    std::vector<const tests::RelayScript*> relays = {&flooding.script()};
    for (const auto& relay : rest)
        relays.push_back(relay.get());
    bench.showGlobal();
    bench.use(relays);
    QElapsedTimer lasted;
    lasted.start();
    (void)QTest::qWaitFor(
        [&] {
            std::lock_guard lock(mutex);
            return floodWaits.size() >= static_cast<std::size_t>(floodLength);
        },
        150'000);
    const double seconds = static_cast<double>(lasted.elapsed()) / 1'000;
    modest.run([&] {
        delete ticking;
        rest.clear();
    });
    std::lock_guard lock(mutex);
    nandu::bench::report().rate("all", floodWaits.size() + otherWaits.size(), seconds);
    print("the flood, received -> committed", floodWaits, 0);
    print("the other nine, received -> committed", otherWaits, 100'000);
    return 0;
}

const bench::Registration registration{"flood", "[EVENTS = 100000]: one relay of ten floods, how long the others wait", runBench};

} // namespace
