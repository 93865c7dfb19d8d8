// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The only writer of events.db. Owns the writer thread: takes what waits in its inlet (commits at once when idle, up to
// limits::commitEventsMax when busy), one transaction for events, tags, interactions; then marks ids stored, ends tickets and
// tells the listeners. Also runs the count flush, index merges and checkpoints between batches.
// Public functions are thread-safe; callbacks run on the writer thread and must only post elsewhere.
#pragma once

#include "engine/base/channel.h"
#include "engine/base/clock.h"
#include "engine/base/limits.h"
#include "engine/base/result.h"
#include "engine/base/ticket_ledger.h"
#include "engine/nostr/admitted_event.h"
#include "engine/nostr/stored_ids.h"
#include "engine/store/commit.h"
#include "engine/store/coverage_table.h"
#include "engine/store/quarantine_table.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <future>
#include <memory>
#include <string>
#include <vector>

namespace nandu::store {

struct RetentionPlan;

struct WriterOptions {
    std::filesystem::path file;
    std::chrono::milliseconds countFlushEvery = base::limits::countFlushEvery;
    std::size_t inletEntries = base::limits::queueEntriesMax;
    std::shared_ptr<const base::Clock> clock = std::make_shared<base::SystemClock>(); // for NIP-40 and first_seen_at
    std::chrono::milliseconds retryAfter{100}; // first wait before a failed commit is tried again; later ones are 4 and 16 times as long
    std::chrono::milliseconds recountIdleAfter{30'000}; // the counts are looked over, a few a second, when nothing came for so long
    std::int64_t databasePagesMax = 0; // 4 KiB each; beyond, the disk counts as full. 0: as many as fit
    // When set, the ids are loaded on the writer thread before it writes anything, not by open(): reading needs none of them. Told once,
    // there. Damage that is found in this way is kept as trouble, nothing more is written, and the next open() says Corrupt.
    std::function<void()> onIdsLoaded;
};

class EventWriter {
public:
    // Opens or creates the database, migrates it, recovers counts and unmerged keys, loads `ids`, starts the thread.
    // Corrupt: the file is damaged, the caller puts it aside. TooNew: written by a newer version, left as it is.
    // Busy: another process writes it. PermissionDenied, DiskFull.
    static base::Result<std::unique_ptr<EventWriter>> open(const WriterOptions& options, nostr::StoredIds& ids, base::TicketLedger& ledger);
    ~EventWriter(); // drains and stops

    EventWriter(const EventWriter&) = delete;

    // Workers push here; blocks them (never net, never the GUI) when full.
    base::Channel<nostr::AdmittedEvent>& inlet();

    // The priority inlet: own posts, taken before the next batch. The future is set after the commit.
    std::future<nostr::WriteOutcome> writeNow(nostr::AdmittedEvent event);

    // After each commit, with everything in it. Add listeners before the first event.
    void onCommit(std::function<void(std::shared_ptr<const Commit>)> listener);
    // After each count flush that changed something: one delta for all changed targets.
    void onCounts(std::function<void(std::shared_ptr<const CountDelta>)> listener);
    // The address of a relay, for the quarantine. As with listeners: before the first event; must outlive stop().
    void nameRelaysBy(std::function<std::string(base::RelayRef)> name);
    std::string relayName(base::RelayRef relay) const; // empty when nobody names them

    // For a check that crashed: put aside as soon as the writer has time. Never waits. number and quarantinedAt are given here.
    void quarantine(QuarantinedEvent event);
    // Checks and writes the event of a row again. A row whose event has an outcome other than Failed leaves the quarantine, also when
    // the event came in another way; Failed stays with one more try. NotFound; InvalidInput or Refused: it is no valid event.
    // Waits for nothing; like the next one it is answered when the disk can be written again. List through EventReader.
    std::future<base::Result<nostr::WriteOutcome>> retryQuarantined(std::int64_t number);
    std::future<base::Result<void>> deleteQuarantined(std::vector<std::int64_t> numbers);

    // Written after every commit so far, and before any later mark: what it proves is there when it is. While the disk is to blame
    // it waits here.
    void cover(CoverageMark mark);
    // All groups, on the writer's thread, marks before it among them; nothing when they cannot be read.
    void readCoverage(std::function<void(std::vector<CoverageGroup>)> found);

    void setCountFlushEvery(std::chrono::milliseconds every);
    // Recomputes every count from the stored events; the future gives the targets whose counts differed. With `repair` they are
    // put right, in slices between commits (stats().recountPercent); without, the writer does nothing else until it is done.
    std::future<base::Result<std::vector<CountDifference>>> recount(bool repair);
    void cancelRecount(); // the future then gives what was put right so far
    // Removes what the plan says, in slices while little comes (stats().pruneLeft), except what something that came since refers to.
    // The future gives how many rows went, also when it was cancelled. Busy: another plan is under way.
    std::future<base::Result<std::uint64_t>> prune(std::shared_ptr<const RetentionPlan> plan);
    void cancelPrune();
    // For tests and graceful stop: everything pushed so far committed, counted and merged.
    void flush();
    // The full text, which otherwise follows when there is time: everything committed so far is in it when the future is set.
    std::future<void> indexSearch();
    // Held back artificially, for tests of back-pressure. The priority inlet is not.
    void setPauseBeforeCommit(std::chrono::milliseconds pause);
    void setDatabasePagesMax(std::int64_t pages); // as in WriterOptions

    WriterStats stats() const;
    // Consistent view for readers: index keys that are committed but not merged yet.
    const class IndexTail& indexTail() const;

    // Commits what waits, flushes counts, checkpoints, joins; gives up waiting at `deadline` (what is not committed is fetched again).
    void stop(std::chrono::steady_clock::time_point deadline);

private:
    struct Private;
    explicit EventWriter(std::unique_ptr<Private> p);
    std::unique_ptr<Private> m;
};

} // namespace nandu::store
