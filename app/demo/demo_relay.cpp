// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demo_relay.h"

#include "app/demo/made_up_network.h"
#include "engine/client/pipeline.h"
#include "engine/client/pipeline_backend.h"
#include "engine/localrelay/listener.h"
#include "engine/nostr/event_json.h"
#include "engine/store/read_pool.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>

#include <chrono>
#include <cmath>
#include <optional>

namespace nandu::demo {

namespace {

constexpr std::chrono::milliseconds tick{10};

std::int64_t secondsNow()
{
    return std::chrono::duration_cast<std::chrono::seconds>(std::chrono::system_clock::now().time_since_epoch()).count();
}

} // namespace

struct DemoRelay::Private {
    QTemporaryDir folder;
    std::unique_ptr<client::Pipeline> pipeline;
    std::unique_ptr<store::ReadPool> readers;
    std::unique_ptr<client::PipelineBackend> backend;
    std::unique_ptr<client::EventFeed> feed;
    std::unique_ptr<MadeUpNetwork> network; // used on the thread once it runs
    QUrl url;

    // On the thread:
    QThread thread;
    QObject home;
    std::unique_ptr<localrelay::Listener> listener;
    double eventsPerSecond = 0;
    double published = 0;
    QElapsedTimer since;

    ~Private();
    base::Result<void> open(const DemoOptions& options);
    base::Result<void> listen();
    void start(double rate);
    void publishWhatIsDue();
    void hear(const std::shared_ptr<const store::Commit>& commit);
};

base::Result<std::unique_ptr<DemoRelay>> DemoRelay::start(const DemoOptions& options)
{
    auto p = std::make_unique<Private>();
    if (auto opened = p->open(options); !opened)
        return opened.error();
    p->start(options.eventsPerSecond);
    return std::unique_ptr<DemoRelay>(new DemoRelay(std::move(p)));
}

DemoRelay::DemoRelay(std::unique_ptr<Private> p) : m(std::move(p)) {}

DemoRelay::~DemoRelay() = default;

QUrl DemoRelay::url() const
{
    return m->url;
}

base::Secret DemoRelay::visitorSecret() const
{
    return m->network->visitor().secret();
}

DemoRelay::Private::~Private()
{
    if (thread.isRunning()) {
        QMetaObject::invokeMethod(&home, [this] {
            qDeleteAll(home.children()); // the timer
            listener.reset();
        }, Qt::BlockingQueuedConnection);
        thread.quit();
        thread.wait();
    }
    feed.reset();
    if (pipeline)
        pipeline->stop();
}

base::Result<void> DemoRelay::Private::open(const DemoOptions& options)
{
    if (!folder.isValid())
        return base::fail(base::ErrorCode::PermissionDenied, "no temporary folder: " + folder.errorString().toStdString());
    client::PipelineOptions pipelineOptions;
    pipelineOptions.database = folder.filePath(QStringLiteral("events.db")).toStdString();
    pipelineOptions.workers = 1;
    auto opened = client::Pipeline::open(pipelineOptions);
    if (!opened)
        return opened.error();
    pipeline = std::move(*opened);
    auto openedReaders = store::ReadPool::open(pipelineOptions.database, &pipeline->writer().indexTail());
    if (!openedReaders)
        return openedReaders.error();
    readers = std::move(*openedReaders);
    backend = std::make_unique<client::PipelineBackend>(*pipeline, *readers);
    pipeline->writer().onCommit([this](const std::shared_ptr<const store::Commit>& commit) { hear(commit); });

    home.moveToThread(&thread);
    thread.setObjectName(QStringLiteral("demo relay"));
    thread.start();
    if (auto listening = listen(); !listening)
        return listening;

    network = std::make_unique<MadeUpNetwork>(
        NetworkOptions{options.seed, options.people, options.pastEvents, secondsNow(), url.toString().toStdString()});
    feed = pipeline->feed([](const client::FeedOutcome&) {});
    std::uint64_t number = 0;
    for (const nostr::Event& event : network->history()) {
        if (!feed->push(nostr::eventToJson(event), ++number))
            return base::fail(base::ErrorCode::Internal, "the made-up network stopped early");
    }
    feed->finish();
    return {};
}

base::Result<void> DemoRelay::Private::listen()
{
    base::Result<void> result;
    QMetaObject::invokeMethod(&home, [this, &result] {
        listener = std::make_unique<localrelay::Listener>(*backend,
            localrelay::RelayIdentity{QStringLiteral("Demo relay"), QStringLiteral("A made-up network on your own computer.")});
        if (!listener->listen(0))
            result = base::fail(base::ErrorCode::Unavailable, listener->errorString().toStdString());
        url = listener->url();
    }, Qt::BlockingQueuedConnection);
    return result;
}

void DemoRelay::Private::start(double rate)
{
    QMetaObject::invokeMethod(&home, [this, rate] {
        eventsPerSecond = rate;
        since.start();
        auto* timer = new QTimer(&home);
        timer->setTimerType(Qt::PreciseTimer);
        QObject::connect(timer, &QTimer::timeout, &home, [this] { publishWhatIsDue(); });
        timer->start(tick);
    }, Qt::QueuedConnection);
}

void DemoRelay::Private::publishWhatIsDue()
{
    const double due = static_cast<double>(since.elapsed()) / 1000 * eventsPerSecond;
    for (; published + 1 <= due; published += 1) {
        std::string json = nostr::eventToJson(network->next(secondsNow()));
        if (!feed->tryPush(json, 0)) {
            published = due; // the store is behind: the network pauses rather than piling up
            return;
        }
    }
}

void DemoRelay::Private::hear(const std::shared_ptr<const store::Commit>& commit)
{
    QMetaObject::invokeMethod(&home, [this, commit] {
        for (const auto& [admitted, outcome] : commit->entries) {
            if (outcome == nostr::WriteOutcome::Stored && network && !network->knows(admitted.event->pubkey))
                network->hear(*admitted.event);
        }
    }, Qt::QueuedConnection);
}

} // namespace nandu::demo
