// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a commit and a count flush tell the rest of the engine. Immutable once shared, any thread.
#pragma once

#include "engine/base/error.h"
#include "engine/base/ids.h"
#include "engine/nostr/admitted_event.h"

#include <chrono>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace nandu::store {

// The newest state of the store that a reader has seen; grows by one with each commit.
using Position = std::uint64_t;

// Why a batch was committed when it was: it was full, the wait that gathers a stream was over, nothing else waited, or the end.
enum class CommitReason : std::uint8_t { Size, Time, Idle, Shutdown };

// Why a row left the store. Pruned: the user's rules no longer keep it, and it may come again.
enum class LeftBy : std::uint8_t { Superseded, Deleted, Expired, Pruned };

struct Commit {
    struct Entry {
        nostr::AdmittedEvent admitted;
        nostr::WriteOutcome outcome;
    };
    struct Removed {
        base::EventId id;
        LeftBy why = LeftBy::Superseded;
        bool storedSinceOpen = false;  // false: the row was there before this program opened the database
    };
    Position position = 0;
    std::vector<Entry> entries;   // in arrival order, every outcome
    std::vector<Removed> removed; // rows that left with this commit; possibly stored by an entry of it
    std::chrono::steady_clock::time_point committedAt;
    std::chrono::nanoseconds took{}; // the transaction, with what was tried in vain before it; zero for further parts of one batch
    CommitReason reason = CommitReason::Idle;
};

// Exact counts of one target. Distinct (author, emoji) for reactions; direct children for replies.
struct Counts {
    std::uint32_t replies = 0;
    std::uint32_t reposts = 0;
    std::uint32_t quotes = 0;
    std::map<std::string, std::uint32_t> reactions; // by emoji; "+" likes, "-" dislikes
    std::uint32_t zaps = 0;
    std::uint64_t millisatsUnverified = 0; // receipt, request and amounts agree
    std::uint64_t millisatsVerified = 0;   // ... and the recipient's LNURL key is known to have signed it
    bool operator==(const Counts&) const = default;
};

// Whose counts a flush changed. Who shows some of them reads those: to read each here took as long as to count it.
struct CountDelta {
    Position position = 0;
    struct Changed {
        base::EventId target;
        std::string targetAddress; // when not empty, the target is this address
    };
    std::vector<Changed> changed;
    std::chrono::nanoseconds took{}; // the writer's time for this flush, all its slices
};

// A target whose stored counts are not what its interactions add up to.
struct CountDifference {
    base::EventId target;
    std::string targetAddress; // when not empty, the target is this address
    Counts stored;
    Counts recomputed;
};

struct WriterStats {
    // By outcome, since the database was opened; their sum is the number of events taken.
    std::uint64_t stored = 0, duplicate = 0, superseded = 0, deleted = 0, expired = 0, ephemeral = 0, failed = 0;
    // Of `stored`, those that left again since: what an import left behind is stored - leftSuperseded - leftDeleted - leftExpired,
    // its replaced events are superseded + leftSuperseded, and so on: each event once, by what became of it.
    std::uint64_t leftSuperseded = 0, leftDeleted = 0, leftExpired = 0, leftPruned = 0;
    std::uint64_t commits = 0;
    std::uint64_t inletDepth = 0;
    std::uint64_t unmergedRows = 0;
    std::uint64_t databaseBytes = 0, walBytes = 0;
    std::uint64_t quarantined = 0; // rows in the quarantine now
    std::int64_t mergeHoldMaxUs = 0; // the longest that one slice of an index merge held the writer, since the database was opened
    std::uint64_t countDrift = 0;  // targets whose counts were put right since the database was opened
    int recountPercent = -1;       // of the recount that was asked for; -1: none is under way
    std::int64_t recountHoldMaxUs = 0; // the longest that one slice of a recount held the writer
    std::uint64_t pruned = 0;      // rows that the user's rules removed since the database was opened
    std::uint64_t pruneLeft = 0;   // rows of the plan under way that have not gone yet
    std::int64_t pruneHoldMaxUs = 0; // the longest that one slice of it held the writer
    std::int64_t countLagMs = 0; // age of the oldest interaction not yet in the counts
    std::optional<base::Error> trouble; // why nothing can be committed right now (disk full, damaged file); absent when all is well
};

} // namespace nandu::store
