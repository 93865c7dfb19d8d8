// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/writer_thread.h"

#include "engine/base/thread_name.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace nandu::store {

using nostr::AdmittedEvent;
using nostr::WriteOutcome;
using namespace std::chrono_literals;

namespace {
constexpr std::chrono::milliseconds idsAfter = 400ms;
constexpr std::chrono::milliseconds workersBehindFrom = 20ms; // so long frames wait for one
constexpr std::chrono::milliseconds streamEndsAfter = 5ms;    // without an event; the workers hand over what they have after 2
}

void EventWriter::Private::run()
{
    base::setThreadName("nandu-writer");
    base::lowerThreadPriority();
    const bool isReady = loadIds();
    while (isReady) {
        serveUrgent();
        runTasks();
        housekeeping();
        {
            std::lock_guard lock(mutex);
            if (isAbandoned || (isStopping && inlet.isClosed() && urgentEvents.empty() && tasks.empty()))
                break;
        }
        auto batch = inlet.popBatch(base::limits::commitEventsMax, patience());
        if (batch.empty())
            continue;
        areWorkersBehind = batch.back().startedAt - batch.back().receivedAt > workersBehindFrom;
        holdBack();
        const CommitReason reason = gather(batch);
        serveUrgent();
        commit(std::move(batch), reason);
    }
    finishAll(true);
    abandonRest();
}

bool EventWriter::Private::loadIds()
{
    if (!options.onIdsLoaded)
        return true; // by open()
    waitForEvents(idsAfter); // a window that starts wants both cores for its first frame
    auto loaded = db->loadIds(ids);
    if (!loaded) { // without them a copy could not be told from what is new
        if (loaded.error().code == base::ErrorCode::Corrupt)
            db->markDamaged();
        setTrouble(loaded.error());
        std::lock_guard lock(mutex);
        isAbandoned = true;
    }
    options.onIdsLoaded();
    return loaded.ok();
}

void EventWriter::Private::waitForEvents(std::chrono::milliseconds atMost)
{
    const auto hasNone = [this] {
        std::lock_guard lock(mutex);
        return urgentEvents.empty() && !isStopping && !isAbandoned;
    };
    const SteadyTime end = std::chrono::steady_clock::now() + atMost;
    for (auto now = end - atMost; now < end && inlet.depth() == 0 && hasNone(); now = std::chrono::steady_clock::now())
        inlet.popBatch(0, std::chrono::ceil<std::chrono::milliseconds>(end - now)); // a task that came ends it, too
}

void EventWriter::Private::serveUrgent()
{
    std::vector<Urgent> urgent;
    {
        std::lock_guard lock(mutex);
        urgent.assign(std::make_move_iterator(urgentEvents.begin()), std::make_move_iterator(urgentEvents.end()));
        urgentEvents.clear();
    }
    if (urgent.empty())
        return;
    std::vector<AdmittedEvent> events;
    std::vector<std::promise<WriteOutcome>> waiting;
    for (Urgent& one : urgent) {
        events.push_back(std::move(one.event));
        waiting.push_back(std::move(one.done));
    }
    commit(std::move(events), CommitReason::Idle, &waiting);
}

void EventWriter::Private::runTasks()
{
    std::deque<std::function<void()>> due;
    {
        std::lock_guard lock(mutex);
        due.swap(tasks);
    }
    for (const auto& task : due)
        task();
}

// While a stream flows, a short wait fills the commit. It ends with the stream.
CommitReason EventWriter::Private::gather(std::vector<AdmittedEvent>& batch)
{
    const std::chrono::milliseconds gathering = pace.gatherFor(batch.size() + inlet.depth(), areWorkersBehind);
    if (gathering == 0ms) {
        std::lock_guard lock(mutex);
        return isStopping ? CommitReason::Shutdown : batch.size() >= base::limits::commitEventsMax ? CommitReason::Size : CommitReason::Idle;
    }
    const SteadyTime end = std::chrono::steady_clock::now() + gathering;
    const auto isAwaited = [this] { return isStopping || !urgentEvents.empty(); };
    bool isEnding = false;
    for (bool isFlowing = true; isFlowing && std::chrono::steady_clock::now() < end;) {
        const std::size_t depth = inlet.depth();
        std::unique_lock lock(mutex);
        const bool isOver = wake.wait_until(lock, std::min(end, std::chrono::steady_clock::now() + streamEndsAfter), isAwaited);
        isFlowing = !isOver && inlet.depth() > depth;
        isEnding = isStopping;
    }
    auto more = inlet.popBatch(base::limits::commitEventsMax - batch.size(), 0ms);
    std::move(more.begin(), more.end(), std::back_inserter(batch));
    return isEnding ? CommitReason::Shutdown : batch.size() >= base::limits::commitEventsMax ? CommitReason::Size : CommitReason::Time;
}

void EventWriter::Private::holdBack()
{
    const SteadyTime until = std::chrono::steady_clock::now() + pause.load();
    while (std::chrono::steady_clock::now() < until) {
        std::unique_lock lock(mutex);
        wake.wait_until(lock, until, [this] { return isStopping || !urgentEvents.empty(); });
        if (isStopping)
            return;
        lock.unlock();
        serveUrgent();
    }
}

void EventWriter::Private::commit(std::vector<AdmittedEvent> batch, CommitReason reason, std::vector<std::promise<WriteOutcome>>* waiting)
{
    applyPagesMax();
    const std::size_t events = batch.size();
    const SteadyTime start = std::chrono::steady_clock::now();
    const auto commits = batcher.commit(std::move(batch));
    lastCommit = std::chrono::steady_clock::now();
    if (!commits.empty())
        commits.front()->took = lastCommit - start;
    pace.committed(events, lastCommit);
    setQuarantined();
    std::size_t entry = 0;
    for (const auto& commit : commits) {
        commit->reason = reason;
        settle(commit);
        for (std::size_t i = 0; waiting && i < commit->entries.size(); ++i)
            (*waiting)[entry++].set_value(commit->entries[i].outcome);
    }
}

// Ids before listeners before tickets: when an EOSE is let out, everything before it is known as stored and on its way to views.
void EventWriter::Private::settle(const std::shared_ptr<Commit>& commit)
{
    std::vector<base::EventId> settled;
    std::vector<base::EventId> failed;
    std::vector<base::Ticket> tickets;
    for (const Commit::Entry& entry : commit->entries) {
        (entry.outcome == WriteOutcome::Failed ? failed : settled).push_back(entry.admitted.event->id);
        if (entry.admitted.ticket != 0)
            tickets.push_back(entry.admitted.ticket);
    }
    const auto copies = ids.markStored(settled);
    tickets.insert(tickets.end(), copies.begin(), copies.end());
    if (!failed.empty()) {
        const auto waiting = ids.forget(failed);
        tickets.insert(tickets.end(), waiting.begin(), waiting.end());
    }
    std::vector<base::EventId> pruned;
    for (const Commit::Removed& removed : commit->removed) {
        if (removed.why == LeftBy::Pruned)
            pruned.push_back(removed.id);
    }
    ids.drop(pruned);
    addToStats(*commit);
    for (const auto& listener : commitListeners)
        listener(commit);
    if (!tickets.empty())
        ledger.end(tickets);
    db->search->rowsAdded();
    expiryDue = 0; // may have changed: looked up again when the thread has time
}

void EventWriter::Private::addToStats(const Commit& commit)
{
    std::lock_guard lock(mutex);
    for (const Commit::Entry& entry : commit.entries) {
        switch (entry.outcome) {
        case WriteOutcome::Stored: ++stats.stored; break;
        case WriteOutcome::Duplicate: ++stats.duplicate; break;
        case WriteOutcome::Superseded: ++stats.superseded; break;
        case WriteOutcome::Deleted: ++stats.deleted; break;
        case WriteOutcome::Expired: ++stats.expired; break;
        case WriteOutcome::Ephemeral: ++stats.ephemeral; break;
        case WriteOutcome::Failed: ++stats.failed; break;
        }
    }
    for (const Commit::Removed& removed : commit.removed) {
        if (!removed.storedSinceOpen)
            continue;
        stats.leftSuperseded += removed.why == LeftBy::Superseded;
        stats.leftDeleted += removed.why == LeftBy::Deleted;
        stats.leftExpired += removed.why == LeftBy::Expired;
        stats.leftPruned += removed.why == LeftBy::Pruned;
    }
    ++stats.commits;
}

void EventWriter::Private::post(std::function<void()> task)
{
    bool isLate = false;
    {
        std::lock_guard lock(mutex);
        isLate = isFinished;
        if (!isLate)
            tasks.push_back(std::move(task));
    }
    if (isLate)
        task(); // the thread is gone, and with it whoever else could touch the database
    wake.notify_all();
    inlet.wake();
}

} // namespace nandu::store
