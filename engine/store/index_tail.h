// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The index keys of rows that are committed but not yet merged into the ix_ tables: immutable sorted runs, published as one
// snapshot. The writer changes it; any thread takes snapshots.
//
// How a reader sees everything exactly once: take the snapshot FIRST, then begin the read transaction, then read
// progress.merged_upto in it. Rows up to merged_upto are found in the ix_ tables (ignore keys there with a higher rid: a merge
// is under way), rows above it in the runs (ignore keys there with a lower rid: just merged). A run leaves the tail only after
// its merge is committed, so nothing is missed. A key whose rid has no row in `event` was removed: skip it.
// What the reader then sees is at least the state at snapshot.position.
#pragma once

#include "engine/base/result.h"
#include "engine/store/commit.h"
#include "engine/store/index_keys.h"
#include "engine/store/sqlite_db.h"

#include <cstdint>
#include <memory>
#include <mutex>
#include <vector>

namespace nandu::nostr {
struct Event;
}

namespace nandu::store {

// Each vector is sorted.
struct IndexRun {
    std::int64_t firstRid = 0;
    std::int64_t lastRid = 0;
    std::vector<IdKey> byId;
    std::vector<AuthorKey> byAuthor;
    std::vector<KindKey> byKind;
    std::vector<TagKey> byTag;

    void reserve(std::size_t rows);
    void add(std::int64_t rid, std::uint32_t pid, const nostr::Event& event);
    void sort(); // once, after the last add()
};

struct TailSnapshot {
    Position position = 0;
    std::vector<std::shared_ptr<const IndexRun>> runs; // by rising rid, none overlapping
};

class IndexTail {
public:
    std::shared_ptr<const TailSnapshot> snapshot() const;

    // The rest is for the writer (and for a reader without one, before it shares the tail).

    // Re-reads the rows above progress.merged_upto.
    base::Result<void> load(SqliteDb& db);
    // After the commit of its rows. An empty run only moves the position.
    void append(IndexRun run, Position position);
    void setPosition(Position position);
    // The runs there are, which then stay as they are until dropUpTo: what a merge works through.
    std::vector<std::shared_ptr<const IndexRun>> freeze();
    // After the merge of everything up to `rid` is committed.
    void dropUpTo(std::int64_t rid);
    std::size_t rows() const; // by the ids in the runs

private:
    void publish(std::shared_ptr<const TailSnapshot> next);

    mutable std::mutex m_mutex; // of m_current only
    std::shared_ptr<const TailSnapshot> m_current = std::make_shared<TailSnapshot>();
    std::int64_t m_frozenUpTo = 0;
};

} // namespace nandu::store
