// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/writer_thread.h"

#include "engine/base/log.h"

#include <algorithm>
#include <system_error>
#include <utility>

namespace nandu::store {

using namespace std::chrono_literals;

namespace {

// Merged although events keep coming. The more at once, the fewer pages are written twice; until then 250 bytes a row in memory.
constexpr std::size_t mergeRowsBusy = 250'000;
constexpr std::size_t mergeRowsIdle = 2'000;       // worth a merge as soon as nothing comes
constexpr std::chrono::milliseconds mergeIdleAfter = 100ms;
constexpr std::chrono::milliseconds mergeFewAfter = 5s; // each merge writes whole pages, so a few rows wait for more
constexpr int checkpointPagesBusy = 64'000;        // 256 MB of WAL: what a burst writes several times reaches the file once
constexpr int checkpointPagesOwn = 4'000;          // what the writer copies itself at the end, some 20 ms
constexpr int checkpointPassesMax = 4;             // with a disk slower than the stream it must copy more
constexpr std::chrono::milliseconds checkpointIdleAfter = 2s;
constexpr std::chrono::milliseconds checkpointAgainAfter = 30s; // a reader may hold it up
constexpr std::int64_t expirePerCommit = 500;
constexpr std::chrono::milliseconds expireEvery = 1s;
constexpr std::chrono::milliseconds indexIdleAfter = 250ms; // full text: after the merge, which more depends on
constexpr std::chrono::milliseconds indexAlsoEvery = 1s;    // in the gaps of a stream that never ends
constexpr std::chrono::milliseconds troubleFor = 1s; // between tries of what nobody waits for
constexpr std::chrono::milliseconds longest = 10s;
constexpr std::size_t zapsWorthAThread = 500; // else checked before the merge, in some 20 ms

} // namespace

// One bounded piece of each kind of work that is due, so that commits never wait long.
void EventWriter::Private::housekeeping()
{
    const SteadyTime now = std::chrono::steady_clock::now();
    if (now < notBefore)
        return;
    if (nextZaps() <= now)
        handOutZaps();
    if (nextFlush() <= now) {
        flushCounts();
        setSizes(); // the log grows for minutes between two checkpoints
    }
    if (nextMerge() <= now)
        mergeSlice();
    if (nextExpiry() <= now)
        expireSome();
    if (nextIndexing() <= now)
        indexSlice();
    if (nextRecount() <= now)
        recountSlice();
    if (nextPrune() <= now)
        pruneSlice();
    if (nextCheckpoint() <= now) {
        if (db->walPages >= checkpointPagesBusy)
            checkpointBusy();
        else
            checkpoint(WriterDatabase::LogFile::Shortened);
        setSizes();
    }
}

std::chrono::milliseconds EventWriter::Private::patience() const
{
    const SteadyTime now = std::chrono::steady_clock::now();
    const SteadyTime next = std::max(notBefore, std::min({nextZaps(), nextFlush(), nextMerge(), nextExpiry(), nextIndexing(), nextRecount(), nextPrune(), nextCheckpoint()}));
    return std::clamp(std::chrono::ceil<std::chrono::milliseconds>(next - now), 0ms, longest);
}

SteadyTime EventWriter::Private::nextMerge() const
{
    if (db->merger->isMerging())
        return lastCommit;
    const std::size_t rows = db->tail.rows();
    if (rows == 0)
        return SteadyTime::max() - 1h;
    if (rows >= mergeRowsBusy)
        return lastCommit;
    return lastCommit + (rows >= mergeRowsIdle ? mergeIdleAfter : mergeFewAfter);
}

SteadyTime EventWriter::Private::nextExpiry() const
{
    return expiryDue ? lastExpiry + expireEvery : SteadyTime::max() - 1h;
}

// Never while events wait: the full text is nobody's hurry.
SteadyTime EventWriter::Private::nextIndexing() const
{
    if (!db->search->isBehind() || inlet.depth() > 0)
        return SteadyTime::max() - 1h;
    return std::max(lastIndexing, std::min(lastCommit + indexIdleAfter, lastIndexing + indexAlsoEvery));
}

SteadyTime EventWriter::Private::nextCheckpoint() const
{
    if (db->walPages == 0 || checkpointer.isRunning())
        return SteadyTime::max() - 1h;
    if (checkpointPasses > 0)
        return lastCommit;
    if (db->walPages >= checkpointPagesBusy)
        return lastCheckpoint + expireEvery;
    return std::max(lastCommit + checkpointIdleAfter, lastCheckpoint + checkpointAgainAfter);
}

// True when more is to be merged.
bool EventWriter::Private::mergeSlice()
{
    const SteadyTime start = std::chrono::steady_clock::now();
    if (!db->merger->isMerging())
        db->merger->begin();
    if (auto written = db->merger->slice(mergeKeysPerSlice); !written)
        return keepTrouble(written.error());
    endTrouble();
    const auto held = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - start);
    {
        std::lock_guard lock(mutex);
        stats.mergeHoldMaxUs = std::max<std::int64_t>(stats.mergeHoldMaxUs, held.count());
    }
    return db->merger->isMerging() || db->tail.rows() > 0;
}

// True when more is due.
bool EventWriter::Private::expireSome()
{
    lastExpiry = std::chrono::steady_clock::now();
    auto due = db->events->nextExpiry();
    if (!due)
        return keepTrouble(due.error());
    expiryDue = *due;
    if (!expiryDue || *expiryDue > options.clock->wallSeconds())
        return false;
    auto commit = batcher.expire(expirePerCommit);
    if (!commit)
        return keepTrouble(commit.error());
    if (*commit)
        settle(*commit);
    return true;
}

// True when more waits.
bool EventWriter::Private::indexSlice()
{
    auto isMore = db->search->slice();
    lastIndexing = std::chrono::steady_clock::now();
    if (!isMore)
        return keepTrouble(isMore.error());
    endTrouble();
    return *isMore;
}

// The log can only begin anew when all of it is copied, so the last few pages are the writer's.
void EventWriter::Private::checkpointBusy()
{
    if (db->walPages - checkpointPagesTaken > checkpointPagesOwn && checkpointPasses < checkpointPassesMax) {
        checkpointPagesTaken = db->walPages;
        ++checkpointPasses;
        checkpointer.start();
    } else {
        checkpoint(WriterDatabase::LogFile::Kept);
    }
}

bool EventWriter::Private::checkpoint(WriterDatabase::LogFile after)
{
    checkpointPasses = checkpointPagesTaken = 0;
    lastCheckpoint = std::chrono::steady_clock::now();
    if (auto done = db->checkpoint(after); !done)
        return keepTrouble(done.error());
    endTrouble();
    return true;
}

// Everything that was committed: counted, merged and, at the end, in the database file itself.
void EventWriter::Private::finishAll(bool isLast)
{
    if (db->counts->zaps().size() < zapsWorthAThread)
        finishZaps();
    finishCounts();
    const auto isMerged = [this] { return !db->merger->isMerging() && db->tail.rows() == 0; };
    while (!isGivenUp() && !isMerged() && (isLast || handOutZaps()) && mergeSlice()) {
    }
    if (!isLast)
        finishZaps(); // what was not done beside the merge; many at the end are the next start's
    finishCounts();
    if (isLast) {
        checkpointer.stop();
        if (!isGivenUp())
            checkpoint(WriterDatabase::LogFile::Emptied);
    }
    setSizes();
}

void EventWriter::Private::drainInlet(std::size_t entries)
{
    while (entries > 0) {
        auto batch = inlet.popBatch(std::min(entries, base::limits::commitEventsMax), 0ms);
        if (batch.empty())
            return;
        entries -= std::min(entries, batch.size());
        commit(std::move(batch), CommitReason::Idle);
    }
}

void EventWriter::Private::setSizes()
{
    std::error_code none;
    const auto database = std::filesystem::file_size(options.file, none);
    const std::uint64_t databaseBytes = none ? 0 : database;
    const auto wal = std::filesystem::file_size(options.file.string() + "-wal", none);
    const std::uint64_t walBytes = none ? 0 : wal;
    std::lock_guard lock(mutex);
    stats.databaseBytes = databaseBytes;
    stats.walBytes = walBytes;
}

// What was not committed by the deadline may be fetched again.
void EventWriter::Private::abandonRest()
{
    std::vector<base::EventId> unsettled;
    while (true) {
        auto batch = inlet.popBatch(base::limits::commitEventsMax, 0ms);
        if (batch.empty())
            break;
        for (const nostr::AdmittedEvent& event : batch)
            unsettled.push_back(event.event->id);
    }
    std::deque<Urgent> urgent;
    std::deque<std::function<void()>> late;
    {
        std::lock_guard lock(mutex);
        isFinished = true;
        urgent.swap(urgentEvents);
        late.swap(tasks);
    }
    for (Urgent& one : urgent) {
        unsettled.push_back(one.event.event->id);
        one.done.set_value(nostr::WriteOutcome::Failed);
    }
    for (const auto& task : late)
        task();
    endRecount(db->recount->differences());
    endPrune();
    (void)ids.forget(unsettled); // nobody waits for an EOSE any more
    wake.notify_all();
}

bool EventWriter::Private::waitUnlessAbandoned(std::chrono::milliseconds wait)
{
    {
        std::unique_lock lock(mutex);
        wake.wait_for(lock, wait, [this] { return isAbandoned || pagesMaxWanted; });
        if (isAbandoned)
            return false;
    }
    applyPagesMax();
    return true;
}

void EventWriter::Private::applyPagesMax()
{
    std::optional<std::int64_t> pages;
    {
        std::lock_guard lock(mutex);
        pages.swap(pagesMaxWanted);
    }
    if (!pages)
        return;
    if (auto set = db->setPagesMax(*pages); !set)
        setTrouble(set.error());
}

void EventWriter::Private::setTrouble(const std::optional<base::Error>& error)
{
    bool isNew = false;
    {
        std::lock_guard lock(mutex);
        isNew = error && (!stats.trouble || stats.trouble->code != error->code);
        stats.trouble = error;
    }
    if (isNew)
        base::Log(base::LogCategory::Store, base::LogLevel::Failure) << "cannot write: " << *error;
}

// Nothing is lost by waiting: what was committed is counted and merged later.
bool EventWriter::Private::keepTrouble(const base::Error& error)
{
    setTrouble(error);
    notBefore = std::chrono::steady_clock::now() + troubleFor;
    hasKeptTrouble = true;
    return false;
}

void EventWriter::Private::endTrouble()
{
    if (std::exchange(hasKeptTrouble, false))
        setTrouble(std::nullopt);
}

} // namespace nandu::store
