// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/ingest/worker_pool.h"

#include "engine/base/limits.h"
#include "engine/base/log.h"
#include "engine/base/thread_name.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <set>
#include <utility>

namespace nandu::ingest {

namespace {
constexpr std::chrono::milliseconds lookForHungEvery(500);
constexpr std::chrono::milliseconds lastCheckWithin(200); // of a worker that was abandoned; one takes 50 us
} // namespace

struct WorkerPool::Private {
    using Workers = std::vector<std::shared_ptr<VerifyWorker>>;

    explicit Private(WorkerSurroundings given) : surroundings(std::move(given)) {}

    // With the lock held, like all that follow.
    std::shared_ptr<VerifyWorker> begin(VerifyWorker::Hand hand = {})
    {
        return VerifyWorker::start(freeNumber(), surroundings, makeCheck, size, [this] {
            std::lock_guard lock(finishedMutex);
            finished.notify_all();
        }, std::move(hand));
    }

    unsigned freeNumber() const
    {
        std::set<unsigned> taken;
        for (const Workers* part : {&workers, &leaving, &hung}) {
            for (const auto& worker : *part)
                taken.insert(worker->number());
        }
        unsigned number = 1;
        while (taken.contains(number))
            ++number;
        return number;
    }

    bool areAllFinished() const
    {
        const auto isFinished = [](const auto& worker) { return worker->isFinished(); };
        return std::ranges::all_of(workers, isFinished) && std::ranges::all_of(leaving, isFinished);
    }

    static void joinFinished(Workers& part)
    {
        std::erase_if(part, [](const auto& worker) {
            if (!worker->isFinished())
                return false;
            worker->join();
            return true;
        });
    }

    // Those that do not come back from a check keep their thread; it ends by itself if the check ever does.
    static void letGo(Workers& part)
    {
        for (const auto& worker : part) {
            if (worker->seize(std::chrono::steady_clock::time_point::max()) && !worker->isFinished())
                worker->detach();
            else
                worker->join();
        }
        part.clear();
    }

    void watch();
    void replaceHung(Workers& part, bool isLeaving, std::chrono::steady_clock::time_point now);

    const WorkerSurroundings surroundings;
    MakeCheck makeCheck;
    std::atomic<unsigned> size = 0;

    std::mutex finishedMutex; // taken by workers on their way out, hence not `mutex`
    std::condition_variable finished;

    mutable std::mutex mutex; // over what follows
    std::condition_variable stopAsked;
    bool isStopped = false;
    Workers workers;
    Workers leaving; // asked to leave, joined once they have
    Workers hung;    // seized; in a check that has not returned
    std::thread watcher;
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
    m->watcher = std::thread([p = m.get()] { p->watch(); });
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
    Private::joinFinished(m->leaving);
    base::Log(base::LogCategory::Ingest) << (m->workers.empty() ? "Starting " : "Changing to ") << wanted << " event processing workers";
    m->size = wanted;
    while (m->workers.size() < wanted)
        m->workers.push_back(m->begin());
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

void WorkerPool::Private::watch()
{
    base::setThreadName("verify watch");
    std::unique_lock lock(mutex);
    while (!stopAsked.wait_for(lock, lookForHungEvery, [this] { return isStopped; })) {
        const auto now = std::chrono::steady_clock::now();
        replaceHung(workers, false, now);
        replaceHung(leaving, true, now);
        joinFinished(hung);
    }
}

void WorkerPool::replaceHung(std::chrono::steady_clock::time_point now)
{
    std::lock_guard lock(m->mutex);
    if (m->isStopped)
        return;
    m->replaceHung(m->workers, false, now);
    m->replaceHung(m->leaving, true, now);
}

void WorkerPool::Private::replaceHung(Workers& part, bool isLeaving, std::chrono::steady_clock::time_point now)
{
    for (auto& worker : part) {
        auto hand = worker->seize(now - base::limits::workerStuckAfter);
        if (!hand)
            continue;
        surroundings.metrics.workerErrors.add();
        surroundings.metrics.workerRestarts.add();
        base::Log(base::LogCategory::Ingest, base::LogLevel::Warning)
            << "Worker " << worker->number() << " hangs in a check; another takes its place";
        hung.push_back(worker);
        worker = begin(std::move(*hand));
        if (isLeaving)
            worker->askToLeave();
    }
}

void WorkerPool::stop(std::chrono::steady_clock::time_point deadline)
{
    m->surroundings.frames.drain();
    {
        std::lock_guard lock(m->mutex);
        m->isStopped = true;
    }
    m->stopAsked.notify_all();
    if (m->watcher.joinable())
        m->watcher.join();
    std::lock_guard lock(m->mutex);
    const auto areFinishedBy = [this](std::chrono::steady_clock::time_point due) {
        std::unique_lock finishedLock(m->finishedMutex);
        return m->finished.wait_until(finishedLock, due, [this] { return m->areAllFinished(); });
    };
    if (!areFinishedBy(deadline)) {
        for (auto* part : {&m->workers, &m->leaving}) {
            for (const auto& worker : *part)
                worker->abandon();
        }
        m->surroundings.admitted.drain();
        (void)areFinishedBy(std::chrono::steady_clock::now() + lastCheckWithin);
    }
    for (auto* part : {&m->workers, &m->leaving})
        Private::letGo(*part);
    for (const auto& worker : m->hung)
        worker->isFinished() ? worker->join() : worker->detach();
    m->hung.clear();
}

std::vector<WorkerHealth> WorkerPool::health(std::chrono::steady_clock::time_point now) const
{
    std::vector<WorkerHealth> all;
    std::lock_guard lock(m->mutex);
    for (const auto* part : {&m->workers, &m->leaving, &m->hung}) {
        for (const auto& worker : *part) {
            if (!worker->isFinished())
                all.push_back(worker->health(now));
        }
    }
    std::ranges::sort(all, {}, &WorkerHealth::number);
    return all;
}

} // namespace nandu::ingest
