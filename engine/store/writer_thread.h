// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What EventWriter hides: the thread that owns the database, what other threads leave for it, what it does between commits
// (counts, merges, expiry, checkpoints). writer_thread.cpp takes and commits, writer_counts.cpp counts, writer_housekeeping.cpp does
// the rest.
#pragma once

#include "engine/store/checkpointer.h"
#include "engine/store/commit_batcher.h"
#include "engine/store/event_writer.h"
#include "engine/store/writer_database.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace nandu::store {

using SteadyTime = std::chrono::steady_clock::time_point;

// An event of the priority inlet.
struct Urgent {
    nostr::AdmittedEvent event;
    std::promise<nostr::WriteOutcome> done;
};

struct EventWriter::Private {
    Private(const WriterOptions& o, nostr::StoredIds& storedIds, base::TicketLedger& tickets, std::unique_ptr<WriterDatabase> database)
        : options(o), ids(storedIds), ledger(tickets), db(std::move(database)), inlet(o.inletEntries, base::limits::queueBytesMax),
          flushEvery(o.countFlushEvery),
          batcher({*db->db, *db->rules, *db->counts, *db->merger, db->tail, *db->quarantine,
                   [this](unsigned times) { return waitUnlessAbandoned(options.retryAfter * times); },
                   [this](const std::optional<base::Error>& error) { setTrouble(error); },
                   [this] { return options.clock->wallSeconds(); },
                   [this](base::RelayRef relay) { return relayName ? relayName(relay) : std::string(); }},
                  db->lastRid),
          checkpointer(o.file, [this] { inlet.wake(); })
    {
    }

    void run();
    bool loadIds(); // false: nothing may be written
    void waitForEvents(std::chrono::milliseconds atMost);
    void serveUrgent();
    void runTasks();
    CommitReason gather(std::vector<nostr::AdmittedEvent>& batch);
    void holdBack();
    void commit(std::vector<nostr::AdmittedEvent> batch, CommitReason reason, std::vector<std::promise<nostr::WriteOutcome>>* waiting = nullptr);
    void settle(const std::shared_ptr<Commit>& commit);
    void addToStats(const Commit& commit);
    void housekeeping();
    bool flushCounts();
    void finishZaps();
    void finishCounts();
    bool handOutZaps();
    bool mergeSlice();
    bool expireSome();
    bool indexSlice(); // full text
    bool recountSlice();
    void recount(bool repair, std::promise<base::Result<std::vector<CountDifference>>> done);
    void endRecount(const base::Result<std::vector<CountDifference>>& found);
    bool pruneSlice();
    void prune(std::shared_ptr<const RetentionPlan> plan, std::promise<base::Result<std::uint64_t>> done);
    void endPrune();
    void checkpointBusy();
    bool checkpoint(WriterDatabase::LogFile after);
    void finishAll(bool isLast);
    void drainInlet(std::size_t entries);
    void setSizes();
    void abandonRest();
    base::Result<nostr::WriteOutcome> retryQuarantined(std::int64_t number);
    void setQuarantined();
    void saveCoverage(); // what waits, in order
    std::chrono::milliseconds patience() const;
    SteadyTime nextMerge() const;
    SteadyTime nextCheckpoint() const;
    SteadyTime nextZaps() const;
    SteadyTime nextFlush() const;
    SteadyTime nextExpiry() const;
    SteadyTime nextIndexing() const;
    SteadyTime nextRecount() const;
    SteadyTime nextPrune() const;
    bool isGivenUp();
    bool waitUnlessAbandoned(std::chrono::milliseconds wait);
    void applyPagesMax();
    void setTrouble(const std::optional<base::Error>& error);
    bool keepTrouble(const base::Error& error);
    void endTrouble();
    void post(std::function<void()> task);

    const WriterOptions options;
    nostr::StoredIds& ids;
    base::TicketLedger& ledger;
    std::unique_ptr<WriterDatabase> db;
    base::Channel<nostr::AdmittedEvent> inlet;
    std::atomic<std::chrono::milliseconds> flushEvery;
    std::atomic<std::chrono::milliseconds> pause = std::chrono::milliseconds(0);
    std::vector<std::function<void(std::shared_ptr<const Commit>)>> commitListeners;
    std::vector<std::function<void(std::shared_ptr<const CountDelta>)>> countListeners;
    std::function<std::string(base::RelayRef)> relayName;

    mutable std::mutex mutex; // of what follows, up to the thread
    std::condition_variable wake;
    std::deque<Urgent> urgentEvents;
    std::deque<std::function<void()>> tasks;
    std::optional<std::int64_t> pagesMaxWanted;
    bool isStopping = false;
    bool isAbandoned = false;
    bool isFinished = false;
    WriterStats stats;
    std::thread thread;

    // Of the writer thread alone.
    CommitBatcher batcher;
    CommitPace pace;
    SteadyTime lastCommit = std::chrono::steady_clock::now();
    bool areWorkersBehind = false; // as the newest events show
    SteadyTime lastZaps;
    SteadyTime lastFlush;
    std::chrono::nanoseconds flushTook{0};
    SteadyTime lastExpiry;
    SteadyTime lastIndexing;
    SteadyTime lastCheckpoint;
    Checkpointer checkpointer;
    int checkpointPasses = 0;    // of the checkpointer, since the log began
    int checkpointPagesTaken = 0; // in the log when the last pass began
    SteadyTime lastRecount;
    std::vector<std::promise<base::Result<std::vector<CountDifference>>>> recounts; // asked for and under way
    std::uint64_t driftBefore = 0; // of earlier rounds
    SteadyTime lastPrune;
    std::optional<std::promise<base::Result<std::uint64_t>>> pruneDone;
    std::uint64_t prunedNow = 0; // rows of the plan under way
    SteadyTime notBefore; // housekeeping failed: not again before
    std::deque<CoverageMark> coverageMarks; // could not be written yet
    bool hasKeptTrouble = false;
    std::optional<std::int64_t> expiryDue = 0;
};

} // namespace nandu::store
