// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything the writer has open, put together in the order in which the parts need each other, and brought up to date after
// a crash: keys above the merge watermark re-read, interactions above the count watermark counted, stored ids loaded.
// Opened on any thread, then used by the writer thread alone; at most one process has it open.
#pragma once

#include "engine/base/result.h"
#include "engine/nostr/stored_ids.h"
#include "engine/store/count_flusher.h"
#include "engine/store/coverage_table.h"
#include "engine/store/event_rules.h"
#include "engine/store/event_table.h"
#include "engine/store/index_merger.h"
#include "engine/store/index_tail.h"
#include "engine/store/pruner.h"
#include "engine/store/pubkey_table.h"
#include "engine/store/quarantine_table.h"
#include "engine/store/recount.h"
#include "engine/store/search_index.h"
#include "engine/store/sqlite_db.h"
#include "engine/store/tombstones.h"

#include <cstdint>
#include <filesystem>
#include <memory>

namespace nandu::store {

struct WriterDatabase {
    static base::Result<std::unique_ptr<WriterDatabase>> open(const std::filesystem::path& file, nostr::StoredIds& ids, std::int64_t pagesMax);
    base::Result<void> loadIds(nostr::StoredIds& ids); // before the first write
    void markDamaged(); // the next open() says Corrupt; gone with what is put aside
    static std::filesystem::path damageMark(const std::filesystem::path& file);
    ~WriterDatabase();

    // WAL pages written since the last complete checkpoint.
    int walPages = 0;
    enum class LogFile : std::uint8_t { Kept, Shortened, Emptied }; // Emptied waits for readers
    base::Result<void> checkpoint(LogFile after);
    base::Result<void> setPagesMax(std::int64_t pages);

    std::filesystem::path place;
    int lockFile = -1;
    std::int64_t lastRid = 0;
    std::unique_ptr<SqliteDb> db; // the rest points to it, so it is destroyed last
    IndexTail tail;
    std::unique_ptr<PubkeyTable> pubkeys;
    std::unique_ptr<Tombstones> tombstones;
    std::unique_ptr<EventTable> events;
    std::unique_ptr<CountFlusher> counts;
    std::unique_ptr<Recount> recount;
    std::unique_ptr<IndexMerger> merger;
    std::unique_ptr<SearchIndex> search;
    std::unique_ptr<EventRules> rules;
    std::unique_ptr<QuarantineTable> quarantine;
    std::unique_ptr<CoverageTable> coverage;
    std::unique_ptr<Pruner> pruner;

private:
    base::Result<void> lock(const std::filesystem::path& file);
    base::Result<void> openParts(const nostr::StoredIds& ids);
};

} // namespace nandu::store
