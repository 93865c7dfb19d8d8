// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/ingest/worker_pool.h"

#include "engine/base/limits.h"
#include "engine/base/log.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <utility>

namespace nandu::ingest {

struct WorkerPool::Private {
    explicit Private(WorkerSurroundings given) : surroundings(std::move(given)) {}

    void grow()
    {
        const auto number = static_cast<unsigned>(workers.size() + 1);
        workers.push_back(std::make_unique<VerifyWorker>(number, surroundings, makeCheck, size, [this] {
            std::lock_guard lock(finishedMutex);
            finished.notify_all();
        }));
    }

    bool areAllFinished() const
    {
        const auto isFinished = [](const auto& worker) { return worker->isFinished(); };
        return std::ranges::all_of(workers, isFinished) && std::ranges::all_of(leaving, isFinished);
    }

    const WorkerSurroundings surroundings;
    MakeCheck makeCheck;
    std::atomic<unsigned> size = 0;

    std::mutex finishedMutex; // taken by workers on their way out, hence not `mutex`
    std::condition_variable finished;

    mutable std::mutex mutex; // over what follows
    bool isStopped = false;
    std::vector<std::unique_ptr<VerifyWorker>> workers;
    std::vector<std::unique_ptr<VerifyWorker>> leaving; // asked to leave, joined once they have
};

WorkerPool::WorkerPool(WorkerSurroundings surroundings, unsigned workers, MakeCheck makeCheck)
    : m(std::make_unique<Private>(std::move(surroundings)))
{
    m->makeCheck = std::move(makeCheck);
    if (!m->makeCheck) {
        m->makeCheck = [around = &m->surroundings]() -> Check {
            return [gate = std::make_shared<EventGate>(around->asked, around->ids)](
                       const Frame& frame, Copies copies, std::chrono::steady_clock::time_point now) {
                return gate->check(frame, copies, now);
            };
        };
    }
    resize(workers);
}

WorkerPool::~WorkerPool()
{
    stop(std::chrono::steady_clock::now());
}

void WorkerPool::resize(unsigned workers)
{
    const unsigned wanted = std::clamp(workers, base::limits::workersMin, base::limits::workersMax);
    std::lock_guard lock(m->mutex);
    if (m->isStopped)
        return;
    std::erase_if(m->leaving, [](const auto& worker) { return worker->isFinished(); });
    base::Log(base::LogCategory::Ingest) << (m->workers.empty() ? "Starting " : "Changing to ") << wanted << " event processing workers";
    m->size = wanted;
    while (m->workers.size() < wanted)
        m->grow();
    while (m->workers.size() > wanted) {
        m->workers.back()->askToLeave();
        m->leaving.push_back(std::move(m->workers.back()));
        m->workers.pop_back();
    }
}

unsigned WorkerPool::size() const
{
    return m->size;
}

void WorkerPool::stop(std::chrono::steady_clock::time_point deadline)
{
    m->surroundings.frames.drain();
    std::lock_guard lock(m->mutex);
    m->isStopped = true;
    bool areFinished = false;
    {
        std::unique_lock finishedLock(m->finishedMutex);
        areFinished = m->finished.wait_until(finishedLock, deadline, [this] { return m->areAllFinished(); });
    }
    if (!areFinished) {
        for (auto* part : {&m->workers, &m->leaving}) {
            for (const auto& worker : *part)
                worker->abandon();
        }
        m->surroundings.admitted.drain();
    }
    m->workers.clear();
    m->leaving.clear();
}

std::vector<WorkerHealth> WorkerPool::health(std::chrono::steady_clock::time_point now) const
{
    std::vector<WorkerHealth> all;
    std::lock_guard lock(m->mutex);
    for (const auto* part : {&m->workers, &m->leaving}) {
        for (const auto& worker : *part) {
            if (!worker->isFinished())
                all.push_back(worker->health(now));
        }
    }
    return all;
}

} // namespace nandu::ingest
