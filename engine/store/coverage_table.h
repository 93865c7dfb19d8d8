// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which times of which relay are proved to be here completely: docs/decisions/coverage.md. Read and written by the writer's thread
// alone; each mark is one transaction.
#pragma once

#include "engine/base/ids.h"
#include "engine/base/result.h"
#include "engine/base/time_spans.h"
#include "engine/store/sqlite_db.h"

#include <cstdint>
#include <string>
#include <vector>

namespace nandu::store {

// People whose events of one scope were asked for together at one relay.
struct CoverageGroup {
    std::int64_t number = 0; // names it; given by who plans
    std::string relay;       // its address
    std::string scope;       // the filter as JSON, without authors, times and limit
    std::vector<base::PubKey> authors; // sorted; none: the scope names no authors
    base::TimeSpans spans;   // proved complete
    base::TimeSpans dense;   // seconds that hold more than can be asked for: not tried again, and no claim made of them
    std::uint64_t events = 0;    // that answers held so far, copies among them
    std::int64_t comparedAt = 0; // by negentropy, seconds since 1970; 0: never
    bool operator==(const CoverageGroup&) const = default;
};

// What changed. A group in `changed` is new as a whole; one in `moved` has its old authors.
struct CoverageMark {
    std::vector<CoverageGroup> changed;
    std::vector<CoverageGroup> moved; // their authors may be left out
    std::vector<std::int64_t> dropped;
    bool isEmpty() const { return changed.empty() && moved.empty() && dropped.empty(); }
};

class CoverageTable {
public:
    explicit CoverageTable(SqliteDb& db) : m_db(&db) {}

    base::Result<std::vector<CoverageGroup>> load();
    base::Result<void> save(const CoverageMark& mark); // in a transaction of its own

private:
    base::Result<void> write(const CoverageMark& mark);
    base::Result<void> writeSpans(const CoverageGroup& group);

    SqliteDb* m_db;
};

} // namespace nandu::store
