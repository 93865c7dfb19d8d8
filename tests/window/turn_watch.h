// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the turns of the GUI thread's event loop are. GUI thread.
#pragma once

#include <QAbstractEventDispatcher>
#include <QElapsedTimer>
#include <QGuiApplication>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

namespace nandu::tests {

inline double threadMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

// GUI thread: all it does between two sleeps. It uses no processor while it sleeps, so the difference between two sleeps is the
// turn's own; by the clock on the wall a turn begins with its first event.
class TurnWatch : public QGuiApplication {
public:
    // Before it is made.
    static void prepare() { qputenv("QT_NO_GLIB", "1"); } // GLib's loop does not tell when it goes to sleep
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
    const std::vector<double>& processorMs() const { return m_cpu; } // of every turn
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

} // namespace nandu::tests
