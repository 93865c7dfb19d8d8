// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What this computer can check: the real worker pool on prepared events, for each number of workers about a second. Runs on a
// thread of its own; cancel() and the destructor wait for at most the events in hand.
#pragma once

#include "engine/api/diagnostics_service.h"

#include <atomic>
#include <chrono>
#include <functional>
#include <thread>
#include <vector>

namespace nandu::client {

// Three quarters of the cores, so that the window, the writer and the readers find one free; at least 1, at most 16. Of two cores
// it takes both: the import was measured at 0.7 of the bare signature checks with two workers and cannot pass 0.5 with one.
unsigned autoWorkers(unsigned cores);
unsigned autoWorkers(); // of this computer

class WorkerBenchmark {
public:
    struct Told {
        std::function<void(int percent)> moved;
        std::function<void(const QList<api::BenchmarkRow>&, bool isComplete)> ended; // last
    };

    // Both are called on its thread.
    WorkerBenchmark(std::vector<unsigned> workers, std::chrono::milliseconds each, Told told);
    ~WorkerBenchmark();

    void cancel() { m_isCancelled = true; }

private:
    void run();
    bool measure(unsigned workers, const std::vector<std::string>& events, api::BenchmarkRow& row);

    const std::vector<unsigned> m_workers;
    const std::chrono::milliseconds m_each;
    const Told m_told;
    std::atomic<bool> m_isCancelled = false;
    std::thread m_thread;
};

} // namespace nandu::client
