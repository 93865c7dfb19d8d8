// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/read_pool.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>
#include <utility>

namespace nandu::store {

using Clock = std::chrono::steady_clock;

struct ReadPool::Worker {
    explicit Worker(std::unique_ptr<EventReader> opened) : reader(std::move(opened)), thread([this] { run(); }) {}
    ~Worker() { stop(); }

    void post(Clock::time_point due, Task task)
    {
        {
            std::lock_guard lock(mutex);
            if (isStopped)
                return;
            tasks.emplace(due, std::move(task));
        }
        changed.notify_one();
    }

    void stop()
    {
        {
            std::lock_guard lock(mutex);
            isStopped = true;
        }
        changed.notify_one();
        if (thread.joinable())
            thread.join();
        tasks.clear();
    }

    void run()
    {
        std::unique_lock lock(mutex);
        while (!isStopped) {
            if (tasks.empty()) {
                changed.wait(lock);
                continue;
            }
            const Clock::time_point due = tasks.begin()->first;
            if (due > Clock::now()) {
                changed.wait_until(lock, due);
                continue;
            }
            Task task = std::move(tasks.begin()->second);
            tasks.erase(tasks.begin());
            lock.unlock();
            isBusy = true;
            task(*reader);
            task = nullptr; // what it holds is let go outside of the lock
            isBusy = false;
            lock.lock();
        }
    }

    std::unique_ptr<EventReader> reader;
    std::mutex mutex;
    std::condition_variable changed;
    std::multimap<Clock::time_point, Task> tasks; // equal times keep the order in which they came
    bool isStopped = false;
    std::atomic<bool> isBusy = false;
    std::thread thread; // last: runs as soon as it is made
};

base::Result<std::unique_ptr<ReadPool>> ReadPool::open(const std::filesystem::path& file, const IndexTail* tail)
{
    std::array<std::unique_ptr<Worker>, 2> workers;
    for (auto& worker : workers) {
        auto reader = EventReader::open(file, tail);
        if (!reader)
            return reader.error();
        worker = std::make_unique<Worker>(std::move(*reader));
    }
    return std::unique_ptr<ReadPool>(new ReadPool(std::move(workers)));
}

ReadPool::ReadPool(std::array<std::unique_ptr<Worker>, 2> workers) : m_workers(std::move(workers)) {}
ReadPool::~ReadPool() { stop(); }

void ReadPool::post(Lane lane, Task task)
{
    m_workers[static_cast<std::size_t>(lane)]->post(Clock::now(), std::move(task));
}

void ReadPool::postAt(Lane lane, Clock::time_point due, Task task)
{
    m_workers[static_cast<std::size_t>(lane)]->post(due, std::move(task));
}

int ReadPool::busy() const
{
    return static_cast<int>(std::ranges::count_if(m_workers, [](const auto& worker) { return worker->isBusy.load(); }));
}

void ReadPool::stop()
{
    for (auto& worker : m_workers)
        worker->stop();
}

} // namespace nandu::store
