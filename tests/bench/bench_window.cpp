// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How much of the GUI thread a flood takes: the real window, painted in software on the GUI thread itself, on the demo network at
// the given rate. A turn is what the event loop does between two sleeps; its processor time is that of the thread alone. Beside it
// an idle loop on a thread of its own tells how late the machine was for anybody.
// usage: bench_window [EVENTS_PER_SECOND] [SECONDS]
#include "tests/bench/report.h"
#include "tests/window/demo_window.h"
#include "tests/window/turn_watch.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QThread>
#include <QTimer>

#include <QtQml/qqmlextensionplugin.h>

#include <algorithm>
#include <cstdio>

namespace {

using namespace nandu;

// A thread that does nothing but wake up every 10 ms: how late it is, anybody would be.
class IdleLoop : public QThread {
public:
    IdleLoop() { start(); }
    ~IdleLoop() override
    {
        requestInterruption();
        wait();
    }
    double latestMs = 0; // read after the end

protected:
    void run() override
    {
        QElapsedTimer watch;
        while (!isInterruptionRequested()) {
            watch.start();
            QThread::msleep(10);
            latestMs = std::max(latestMs, static_cast<double>(watch.nsecsElapsed()) / 1e6 - 10);
        }
    }
};

// A real event loop: QTest::qWait sleeps by itself between turns.
void runFor(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

void measure(tests::TurnWatch& turns, tests::ClientWindow& demo, const char* what, int seconds, bool readsNewOnes = false)
{
    const qint64 before = demo.client->services().engine->stats().received;
    QElapsedTimer watch;
    watch.start();
    double latest = 0;
    {
        IdleLoop idle;
        turns.clear();
        for (int step = 0; watch.elapsed() < seconds * 1000; ++step) {
            runFor(500);
            QTest::keyClick(demo.window, Qt::Key_J); // a reader goes on from note to note
            if (step % 6 == 5 && readsNewOnes)
                demo.feed()->revealWaiting(); // and asks for the new ones
        }
        idle.requestInterruption();
        idle.wait();
        latest = idle.latestMs;
    }
    const qint64 received = demo.client->services().engine->stats().received - before;
    std::vector<double> us;
    for (const double ms : turns.processorMs())
        us.push_back(1000 * ms);
    std::ranges::sort(us);
    const double most = us.empty() ? 0 : us[static_cast<std::size_t>(0.999 * static_cast<double>(us.size() - 1))];
    bench::report().times(what, std::move(us));
    char words[160];
    std::snprintf(words, sizeof words, "  p99.9 %.1f ms; %lld events received a second, %d rows; an idle loop was at most %.1f ms late", most / 1000,
        static_cast<long long>(received * 1000 / watch.elapsed()), demo.rows(), latest);
    bench::report().remark(words);
}

int runBench(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    tests::TurnWatch::prepare();
    tests::TurnWatch turns(argc, argv);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    const double rate = argc > 1 ? std::atof(argv[1]) : 2000;
    const int seconds = argc > 2 ? std::atoi(argv[2]) : 20;
    tests::DemoWindow window(rate);
    tests::ClientWindow& demo = window.view;
    if (!demo.show() || !QTest::qWaitFor([&] { return demo.rows() > 30; }, 30'000)) {
        std::fprintf(stderr, "no window, or no notes in it\n");
        return 1;
    }
    runFor(2000);
    turns.start();
    measure(turns, demo, "home, asking for new notes", seconds, true);
    demo.scrollTo(15);
    measure(turns, demo, "home, scrolled down", seconds);
    demo.open(Qt::Key_A);
    runFor(1000);
    measure(turns, demo, "global, asking for new notes", seconds, true);
    demo.open(Qt::Key_E);
    runFor(1000);
    measure(turns, demo, "stats", seconds);
    return 0;
}

const bench::Registration registration{"window", "[EVENTS A SECOND = 2000] [SECONDS = 20]: turns of the GUI thread while a reader reads", runBench};

} // namespace
