// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How much of the GUI thread a flood takes: the real window, painted in software on the GUI thread itself, on the demo network at
// the given rate. A turn is what the event loop does between two sleeps; its processor time is that of the thread alone. Beside it
// an idle loop on a thread of its own tells how late the machine was for anybody.
// usage: bench_window [EVENTS_PER_SECOND] [SECONDS]
#include "tests/window/demo_window.h"

#include <QAbstractEventDispatcher>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QThread>
#include <QTimer>

#include <QtQml/qqmlextensionplugin.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

Q_IMPORT_QML_PLUGIN(Nandu_ModelsPlugin)
Q_IMPORT_QML_PLUGIN(Nandu_UiPlugin)

namespace {

using namespace nandu;

double threadMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

// GUI thread: all it does between two sleeps. It uses no processor while it sleeps, so the difference between two sleeps is the
// turn's own; by the clock on the wall a turn begins with its first event.
class TurnWatch : public QGuiApplication {
public:
    using QGuiApplication::QGuiApplication;
    void start()
    {
        connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this, [this] { end(); });
    }
    bool notify(QObject* receiver, QEvent* event) override
    {
        if (!m_watch.isValid())
            m_watch.start();
        return QGuiApplication::notify(receiver, event);
    }
    void clear()
    {
        m_cpu.clear();
        m_wall.clear();
        m_cpuAt = threadMs();
        m_watch.invalidate();
    }
    void print(const char* what)
    {
        std::sort(m_cpu.begin(), m_cpu.end());
        std::sort(m_wall.begin(), m_wall.end());
        if (m_cpu.empty())
            return;
        double sum = 0;
        for (const double ms : m_cpu)
            sum += ms;
        std::printf("%-28s %6zu turns, own processor ms: p50 %.2f  p99 %.2f  p99.9 %.2f  max %.2f  sum %.0f; wall ms: p99.9 %.1f  max %.1f\n", what,
            m_cpu.size(), at(m_cpu, 0.5), at(m_cpu, 0.99), at(m_cpu, 0.999), m_cpu.back(), sum, at(m_wall, 0.999), m_wall.back());
    }

private:
    static double at(const std::vector<double>& sorted, double share) { return sorted[static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1))]; }
    void end()
    {
        const double now = threadMs();
        m_cpu.push_back(now - m_cpuAt);
        m_cpuAt = now;
        m_wall.push_back(m_watch.isValid() ? static_cast<double>(m_watch.nsecsElapsed()) / 1e6 : 0);
        m_watch.invalidate();
    }
    std::vector<double> m_cpu, m_wall;
    QElapsedTimer m_watch;
    double m_cpuAt = 0;
};

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

void openPage(const tests::DemoWindow& demo, Qt::Key key)
{
    QTest::keyClick(demo.window, Qt::Key_G);
    QTest::keyClick(demo.window, key);
}

void measure(TurnWatch& turns, tests::DemoWindow& demo, const char* what, int seconds, bool readsNewOnes = false)
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
    turns.print(what);
    std::printf("%-28s %lld events received a second, %d rows; the idle loop was at most %.1f ms late\n", "", static_cast<long long>(received * 1000 / watch.elapsed()),
        demo.rows(), latest);
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    qputenv("QT_NO_GLIB", "1"); // its loop does not tell when it goes to sleep
    TurnWatch turns(argc, argv);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    const double rate = argc > 1 ? std::atof(argv[1]) : 2000;
    const int seconds = argc > 2 ? std::atoi(argv[2]) : 20;
    tests::DemoWindow demo(rate);
    if (!demo.show() || !QTest::qWaitFor([&] { return demo.rows() > 30; }, 30'000)) {
        std::fprintf(stderr, "no window, or no notes in it\n");
        return 1;
    }
    runFor(2000);
    turns.start();
    measure(turns, demo, "home, asking for new notes", seconds, true);
    demo.scrollTo(15);
    measure(turns, demo, "home, scrolled down", seconds);
    openPage(demo, Qt::Key_A);
    runFor(1000);
    measure(turns, demo, "global, asking for new notes", seconds, true);
    openPage(demo, Qt::Key_E);
    runFor(1000);
    measure(turns, demo, "stats", seconds);
    return 0;
}
