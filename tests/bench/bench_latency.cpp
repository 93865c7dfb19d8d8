// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How late things are at a steady rate through the whole client: real sockets on loopback, workers, writer, readers, feeds.
//   latency [events a second = 200] [seconds = 60, no less: the stages' figures are of the last minute, and the past that comes at
//   once when it starts is not to be in it]
// The made-up network is served by this very process, so its own work is in the figures.
#include "app/demo/demo_relay.h"
#include "engine/client/client.h"
#include "tests/bench/report.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>

using namespace nandu;

namespace {

class NoKeychain : public accounts::SecretStore {
public:
    void save(const base::PubKey&, base::Secret, Done done) override { done(base::fail(base::ErrorCode::Unavailable)); }
    void load(const base::PubKey&, Loaded loaded) override { loaded(base::fail(base::ErrorCode::Unavailable)); }
    void remove(const base::PubKey&, Done done) override { done(base::fail(base::ErrorCode::Unavailable)); }
};

qint64 nowUs()
{
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

void print(const char* what, const std::vector<qint64>& us, double allowedP95Ms)
{
    bench::report().times(what, std::vector<double>(us.begin(), us.end()), 1000 * allowedP95Ms);
}

void print(const char* what, const api::StageRow& stage, double allowedP95Ms)
{
    bench::Row row;
    row.name = what;
    row.count = static_cast<std::uint64_t>(stage.count);
    row.p50 = static_cast<double>(stage.p50Us);
    row.p95 = static_cast<double>(stage.p95Us);
    row.p99 = static_cast<double>(stage.p99Us);
    row.longest = static_cast<double>(stage.maxUs);
    row.wantedP95 = 1000 * allowedP95Ms;
    bench::report().add(std::move(row));
}

int runBench(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    demo::DemoOptions options;
    options.eventsPerSecond = argc > 1 ? std::atof(argv[1]) : 200;
    const int seconds = std::max(60, argc > 2 ? std::atoi(argv[2]) : 60);
    auto relay = demo::DemoRelay::start(options);
    const QTemporaryDir folder;
    NoKeychain keychain;
    const base::SystemClock clock;
    if (!relay)
        return 1;
    auto client = client::Client::open({folder.path(), {}, {}, {}, keychain, (*relay)->url().toString(), clock});
    if (!client)
        return 1;
    (*client)->signInForSession((*relay)->visitorSecret());
    const api::Services services = (*client)->services();

    std::vector<qint64> commitToModel, saved, visible;
    QHash<api::RequestId, qint64> askedAt;
    QHash<QString, qint64> waitingToBeSeen;
    bool isMeasuring = false;
    QObject::connect(services.feeds, &api::FeedService::feedChanged, &app, [&](const api::FeedDelta& delta) {
        const qint64 now = nowUs();
        if (isMeasuring && delta.cause == api::FeedDelta::Live && delta.committedUs > 0)
            commitToModel.push_back(now - delta.committedUs);
        for (const api::NoteRow& row : delta.rows) {
            if (const auto own = waitingToBeSeen.constFind(row.note.noteId); own != waitingToBeSeen.constEnd()) {
                visible.push_back(now - *own);
                waitingToBeSeen.erase(own);
            }
        }
    });
    QObject::connect(services.publishing, &api::PublishService::saved, &app, [&](api::RequestId request, const QString& eventId) {
        saved.push_back(nowUs() - askedAt.value(request));
        waitingToBeSeen.insert(eventId, askedAt.value(request));
    });
    services.feeds->watch({api::FeedQuery::Global, {}, {}});

    services.engine->setSetting(QStringLiteral("publish.undo_s"), 0); // a note in its undo time is not in the store

    QTimer posts;
    QObject::connect(&posts, &QTimer::timeout, &app, [&, number = 0]() mutable {
        const qint64 at = nowUs();
        askedAt.insert(services.publishing->postNote(QStringLiteral("own note %1").arg(++number), {}, {}), at);
    });
    constexpr int warmUpMs = 5'000; // the past of the network arrives at once
    QTimer::singleShot(warmUpMs, &app, [&] {
        isMeasuring = true;
        posts.start(400);
    });
    QTimer::singleShot(warmUpMs + seconds * 1'000, &app, [&] {
        posts.stop();
        QTimer::singleShot(500, &app, &QCoreApplication::quit); // the last one is to be seen, too
    });
    QCoreApplication::exec();

    const api::EngineStats stats = services.engine->stats();
    bench::report().remark(std::to_string(options.eventsPerSecond) + " events a second for " + std::to_string(seconds) + " s; stages: the last minute");
    print("received -> committed", stats.stages[api::StageRow::ReceivedToStored], 20);
    print("committed -> model", commitToModel, 5);
    print("count lag", stats.stages[api::StageRow::CountLag], 250);
    print("own post -> durable (FULL)", saved, 10);
    print("own post -> in the feed", visible, 60);
    bench::report().remark("received " + std::to_string(stats.received) + ", stored " + std::to_string(stats.stored) + "; own posts not seen in the feed: "
        + std::to_string(waitingToBeSeen.size()));
    (*client)->stop();
    return 0;
}

const bench::Registration registration{"latency", "[EVENTS A SECOND = 200] [SECONDS = 60, or more]: how late things are through the whole client", runBench};

} // namespace
