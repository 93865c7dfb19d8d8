// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The relay that we serve, live: one client sends EVENT at a steady rate, another is subscribed; both over real sockets on loopback.
// Between the two each event is checked and committed.
//   served [events a second = 200] [seconds = 20]
#include "engine/client/pipeline_backend.h"
#include "engine/localrelay/listener.h"
#include "engine/nostr/event_json.h"
#include "tests/bench/report.h"
#include "tests/support/event_factory.h"

#include <QCoreApplication>
#include <QHash>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>
#include <QWebSocket>

#include <chrono>
#include <cstdlib>

using namespace nandu;
using Clock = std::chrono::steady_clock;

namespace {

constexpr qsizetype idLetters = 64;

double microsecondsSince(Clock::time_point begun) { return std::chrono::duration<double, std::micro>(Clock::now() - begun).count(); }

// The relay of nandu-cli, on a thread of its own.
struct Served {
    QTemporaryDir folder;
    std::unique_ptr<client::Pipeline> pipeline;
    std::unique_ptr<store::ReadPool> readers;
    std::unique_ptr<client::PipelineBackend> backend;
    std::unique_ptr<localrelay::Listener> listener;
    QThread thread;
    QObject home;
    QUrl url;

    bool start()
    {
        client::PipelineOptions options;
        options.database = folder.filePath(QStringLiteral("events.db")).toStdString();
        options.workers = 2;
        auto opened = client::Pipeline::open(options);
        if (!opened)
            return false;
        pipeline = std::move(*opened);
        auto pool = store::ReadPool::open(options.database, &pipeline->writer().indexTail());
        if (!pool)
            return false;
        readers = std::move(*pool);
        backend = std::make_unique<client::PipelineBackend>(*pipeline, *readers);
        home.moveToThread(&thread);
        thread.start();
        bool isListening = false;
        QMetaObject::invokeMethod(&home, [&] {
            listener = std::make_unique<localrelay::Listener>(*backend, localrelay::RelayIdentity{QStringLiteral("bench"), {}});
            isListening = listener->listen(0);
            url = listener->url();
        }, Qt::BlockingQueuedConnection);
        return isListening;
    }
    ~Served()
    {
        if (thread.isRunning())
            QMetaObject::invokeMethod(&home, [this] { listener.reset(); }, Qt::BlockingQueuedConnection);
        thread.quit();
        thread.wait();
        backend.reset();
        if (readers)
            readers->stop();
        if (pipeline)
            pipeline->stop();
    }
};

struct Traffic {
    std::vector<std::pair<QString, QString>> events; // id, message
    QHash<QString, Clock::time_point> sentAt;
    std::vector<double> seen, committed;
    std::size_t sent = 0;

    explicit Traffic(std::size_t count)
    {
        for (std::size_t i = 0; i < count; ++i) {
            const nostr::Event event = tests::note(1 + static_cast<unsigned>(i % 200), "note " + std::to_string(i) + std::string(200, 'x'));
            events.emplace_back(QString::fromStdString(event.id.hex()), QString::fromStdString("[\"EVENT\"," + nostr::eventToJson(event) + "]"));
        }
    }
    void send(QWebSocket& writer)
    {
        const auto& [id, message] = events[sent++];
        sentAt.insert(id, Clock::now());
        writer.sendTextMessage(message);
    }
    void took(std::vector<double>& times, const QString& text, QLatin1String before)
    {
        const auto at = sentAt.constFind(text.mid(text.indexOf(before) + before.size(), idLetters));
        if (at != sentAt.constEnd())
            times.push_back(microsecondsSince(*at));
    }
};

int runBench(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const int perSecond = argc > 1 ? std::atoi(argv[1]) : 200;
    const int seconds = argc > 2 ? std::atoi(argv[2]) : 20;
    Traffic traffic(static_cast<std::size_t>(perSecond * seconds));
    Served served;
    if (!served.start())
        return 1;
    QWebSocket writer, reader;
    QObject::connect(&reader, &QWebSocket::connected, &app, [&] { reader.sendTextMessage(QStringLiteral(R"(["REQ","s",{"kinds":[1],"limit":1}])")); });
    QTimer ticking;
    ticking.setTimerType(Qt::PreciseTimer);
    const auto begun = std::make_shared<Clock::time_point>();
    QObject::connect(&ticking, &QTimer::timeout, &app, [&] {
        const auto due = static_cast<std::size_t>(microsecondsSince(*begun) * perSecond / 1e6);
        while (traffic.sent < std::min(due, traffic.events.size()))
            traffic.send(writer);
    });
    QObject::connect(&reader, &QWebSocket::textMessageReceived, &app, [&](const QString& text) {
        if (text.startsWith(QStringLiteral("[\"EOSE\""))) {
            *begun = Clock::now();
            ticking.start(1);
        } else {
            traffic.took(traffic.seen, text, QLatin1String("\"id\":\""));
        }
    });
    QObject::connect(&writer, &QWebSocket::textMessageReceived, &app, [&](const QString& text) {
        traffic.took(traffic.committed, text, QLatin1String("[\"OK\",\""));
        if (traffic.committed.size() == traffic.events.size())
            QTimer::singleShot(200, &app, &QCoreApplication::quit);
    });
    QObject::connect(&writer, &QWebSocket::connected, &app, [&] { reader.open(served.url); });
    writer.open(served.url);
    QTimer::singleShot((seconds + 10) * 1'000, &app, &QCoreApplication::quit);
    QCoreApplication::exec();

    bench::Row seen;
    seen.name = "EVENT sent -> at the subscriber";
    seen.wantedP50 = 2'000;
    seen.wantedP99 = 5'000;
    bench::report().times(seen, traffic.seen);
    bench::report().times("EVENT sent -> OK, after the commit", traffic.committed);
    return traffic.seen.size() == traffic.events.size() ? 0 : 1;
}

const bench::Registration registration{"served", "[EVENTS A SECOND = 200] [SECONDS = 20]: from one client of the relay that we serve to another", runBench};

} // namespace
