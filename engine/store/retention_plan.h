// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the rules would free, and which rows: docs/decisions/retention.md. Made on a reader's thread, immutable afterwards; the
// writer works it off (pruner.h), the window shows its sums.
#pragma once

#include "engine/store/retention_graph.h"

#include <array>
#include <cstdint>
#include <utility>
#include <vector>

namespace nandu::store {

struct RetentionTally {
    std::uint64_t events = 0;
    std::int64_t bytes = 0; // about: the share of the database that such rows take
    bool operator==(const RetentionTally&) const = default;
};

struct RetentionPlan {
    struct Row {
        std::int64_t rid = 0;
        std::uint32_t group = 0;  // rows that refer to one another: if something new refers to one, all of them stay
    };
    std::vector<std::pair<std::uint64_t, std::uint32_t>> marks; // eventMark() and group of each row, sorted
    std::vector<Row> rows; // what is referred to before what refers to it, so that no count of a stored note is ever wrong
    std::int64_t upToRid = 0; // rows above it came later
    RetentionTally all, leaving, staying;
    std::array<RetentionTally, leavingCount> byReason{};
    std::array<RetentionTally, stayingCount> byGuard{};
    std::int64_t usedBytes = 0, freeBytes = 0; // of the database file, before
    bool areFollowsKnown = true; // of every account; else who is followed counts as a stranger
    // Whose events leave, and the newest second of theirs: no coverage holds up to there any more.
    std::vector<std::pair<base::PubKey, std::int64_t>> newestLeaving;
};

// One state of the store; takes some seconds for a million events. Cancelled when `goOn` said so.
base::Result<RetentionPlan> planRetention(ReadView& view, const RetentionQuestion& question, const RetentionProgress& goOn);

// The same without the store, for planRetention() and its tests.
RetentionPlan planOf(const RetentionGraph& graph, const RetentionQuestion& question);

} // namespace nandu::store
