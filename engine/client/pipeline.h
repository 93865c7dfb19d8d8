// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The way of an event from the queue to the store, built, resized and stopped in one place; the window, nandu-cli and our
// relay run the same. Threads: N verify workers, one writer, the readers. Public functions are thread-safe unless they say
// otherwise; open() and stop() belong to the owner.
#pragma once

#include "engine/base/metrics.h"
#include "engine/base/result.h"
#include "engine/base/ticket_ledger.h"
#include "engine/client/event_feed.h"
#include "engine/ingest/frame_queue.h"
#include "engine/ingest/worker_pool.h"
#include "engine/nostr/open_filters.h"
#include "engine/nostr/stored_ids.h"
#include "engine/store/event_writer.h"

#include <atomic>
#include <chrono>
#include <filesystem>
#include <future>
#include <memory>
#include <vector>

namespace nandu::client {

struct PipelineOptions {
    std::filesystem::path database;
    unsigned workers = base::limits::workersDefault;
    std::size_t queueEntries = base::limits::queueEntriesMax;
    std::chrono::milliseconds countFlushEvery = base::limits::countFlushEvery;
    bool loadsIdsLater = false; // by the writer thread, so that reading begins at once: see WriterOptions
};

class Pipeline {
public:
    // As EventWriter::open(): Corrupt, TooNew, Busy, PermissionDenied, DiskFull.
    static base::Result<std::unique_ptr<Pipeline>> open(const PipelineOptions& options);
    ~Pipeline(); // stop()

    Pipeline(const Pipeline&) = delete;

    // For net and sync: frames in, what was asked, when everything before a ticket is committed.
    ingest::FrameQueue& frames() { return m_frames; }
    nostr::OpenFiltersBox& asked() { return m_asked; }
    nostr::StoredIds& ids() { return m_ids; }
    base::TicketLedger& ledger() { return m_ledger; }
    base::Metrics& metrics() { return m_metrics; }
    store::EventWriter& writer() { return *m_writer; }

    // Bare events from a file or a client, and what became of each. `told` runs on a worker's or the writer's thread.
    std::unique_ptr<EventFeed> feed(EventFeed::Told told) { return m_desk.open(std::move(told)); }
    // One of our own, past every queue: set after the commit.
    std::future<nostr::WriteOutcome> write(nostr::VerifiedEvent event);

    // Applied at once, clamped to the limits.
    void setWorkers(unsigned workers);
    void setQueueEntries(std::size_t entries);
    void setCountFlushEvery(std::chrono::milliseconds every);

    unsigned workers() const { return m_workers->size(); }
    std::vector<ingest::WorkerHealth> workerHealth(std::chrono::steady_clock::time_point now) const { return m_workers->health(now); }

    // Events in the database.
    std::uint64_t storedEvents() const { return m_storedEvents; }

    // After the sockets are closed: drains the queue, commits, flushes counts, checkpoints, joins. What is not through within
    // the time was not acknowledged and is fetched again. Safe to call twice.
    void stop(std::chrono::milliseconds within = base::limits::stopWithin);

private:
    explicit Pipeline(const PipelineOptions& options);
    void start(std::unique_ptr<store::EventWriter> writer, unsigned workers);
    void measureCommit(const store::Commit& commit);
    void measureCounts(const store::CountDelta& delta);
    void putAside(const ingest::Frame& frame, const std::string& reason);

    base::Metrics m_metrics;
    nostr::StoredIds m_ids;
    base::TicketLedger m_ledger;
    nostr::OpenFiltersBox m_asked;
    ingest::FrameQueue m_frames;
    FeedDesk m_desk;
    std::unique_ptr<store::EventWriter> m_writer;
    std::unique_ptr<ingest::WorkerPool> m_workers;
    std::atomic<std::uint64_t> m_storedEvents = 0;
    // Writer's thread: the oldest commit with interactions that no count flush has taken yet.
    std::chrono::steady_clock::time_point m_uncountedSince{};
    bool m_isStopped = false; // owner
};

} // namespace nandu::client
