// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/writer_database.h"

#include "engine/store/schema.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <string>
#include <system_error>
#include <vector>

namespace nandu::store {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

constexpr std::size_t idsPerLoad = 50'000;
constexpr int cacheKib = 32 * 1024;
constexpr const char* keepLogFile = "PRAGMA journal_size_limit=268435456"; // a burst would only make it as long again
constexpr const char* shortenLogFile = "PRAGMA journal_size_limit=67108864";

Result<void> refuseNewerVersion(const std::filesystem::path& file);

template <typename T>
Result<void> keep(std::unique_ptr<T>& place, Result<T> opened)
{
    if (!opened)
        return opened.error();
    place = std::make_unique<T>(std::move(*opened));
    return {};
}

} // namespace

Result<std::unique_ptr<WriterDatabase>> WriterDatabase::open(const std::filesystem::path& file, nostr::StoredIds& ids, std::int64_t pagesMax)
{
    if (auto known = refuseNewerVersion(file); !known)
        return known.error();
    std::error_code ignored;
    if (std::filesystem::exists(damageMark(file), ignored))
        return fail(ErrorCode::Corrupt, "found damaged when it was last open");
    auto database = std::make_unique<WriterDatabase>();
    SqliteOptions options;
    options.mode = SqliteOptions::Mode::Create;
    options.cacheKib = cacheKib;
    options.autocheckpointPages = 0; // by the writer, when it has time
    options.gathersLog = true;
    if (auto opened = keep(database->db, SqliteDb::open(file, options)); !opened)
        return opened.error();
    if (auto locked = database->lock(file); !locked)
        return locked.error();
    if (auto migrated = migrateEventSchema(*database->db); !migrated)
        return migrated.error();
    if (auto set = database->setPagesMax(pagesMax); !set)
        return set.error();
    sqlite3_wal_hook(database->db->handle(), [](void* pages, sqlite3*, const char*, int inWal) {
        *static_cast<int*>(pages) = inWal;
        return SQLITE_OK;
    }, &database->walPages);
    database->place = file;
    if (auto ready = database->openParts(ids); !ready) {
        // The tables are ours and of a known version: a row that has to be there and is not can only be damage.
        if (ready.error().code == ErrorCode::NotFound)
            return fail(ErrorCode::Corrupt, ready.error().detail);
        return ready.error();
    }
    return database;
}

WriterDatabase::~WriterDatabase()
{
    if (db)
        sqlite3_wal_hook(db->handle(), nullptr, nullptr);
    if (lockFile >= 0)
        ::close(lockFile);
}

std::filesystem::path WriterDatabase::damageMark(const std::filesystem::path& file)
{
    return file.string() + ".damaged";
}

void WriterDatabase::markDamaged()
{
    const int mark = ::open(damageMark(place).c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    if (mark >= 0)
        ::close(mark);
}

Result<void> WriterDatabase::checkpoint(LogFile after)
{
    if (auto set = db->run(after == LogFile::Kept ? keepLogFile : shortenLogFile); !set)
        return set;
    int inWal = 0;
    int copied = 0;
    const int mode = after == LogFile::Emptied ? SQLITE_CHECKPOINT_TRUNCATE : SQLITE_CHECKPOINT_PASSIVE;
    const int rc = sqlite3_wal_checkpoint_v2(db->handle(), nullptr, mode, &inWal, &copied);
    if (rc == SQLITE_BUSY) // a reader holds an old view: another time
        return {};
    if (rc != SQLITE_OK)
        return db->error("checkpoint");
    if (inWal == copied)
        walPages = 0;
    return {};
}

Result<void> WriterDatabase::setPagesMax(std::int64_t pages)
{
    constexpr std::int64_t most = 0xfffffffe; // SQLite's own bound
    return db->run(("PRAGMA max_page_count=" + std::to_string(pages > 0 ? pages : most)).c_str());
}

// Not on the database itself: closing any descriptor of that file would drop SQLite's own locks.
Result<void> WriterDatabase::lock(const std::filesystem::path& file)
{
    const std::string name = file.string() + ".lock";
    lockFile = ::open(name.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (lockFile < 0)
        return fail(ErrorCode::PermissionDenied, "can't write " + name + ": " + std::strerror(errno));
    if (::flock(lockFile, LOCK_EX | LOCK_NB) != 0)
        return fail(ErrorCode::Busy, "another program is writing " + file.string());
    return {};
}

Result<void> WriterDatabase::openParts(const nostr::StoredIds& ids)
{
    auto opened = keep(pubkeys, PubkeyTable::load(*db));
    if (opened)
        opened = keep(tombstones, Tombstones::load(*db));
    if (opened)
        opened = tail.load(*db);
    if (opened)
        opened = keep(events, EventTable::open(*db, tail, *pubkeys));
    if (opened)
        opened = keep(counts, CountFlusher::open(*db, *pubkeys, *events));
    if (opened)
        opened = counts->replay();
    if (opened)
        opened = keep(recount, Recount::open(*db, *pubkeys, *events, *counts));
    if (opened)
        opened = keep(merger, IndexMerger::open(*db, tail));
    if (opened) {
        quarantine = std::make_unique<QuarantineTable>(*db);
        opened = quarantine->load();
        coverage = std::make_unique<CoverageTable>(*db);
    }
    if (opened)
        opened = keep(pruner, Pruner::open(*db, *events));
    if (opened)
        opened = keep(search, SearchIndex::open(*db, *events));
    if (!opened)
        return opened;
    auto highest = db->integer("SELECT max(last_rid, merged_upto, counted_upto, coalesce((SELECT max(rid) FROM event), 0)) FROM progress");
    if (!highest)
        return highest.error();
    lastRid = *highest;
    rules = std::make_unique<EventRules>(RulesContext{*db, *pubkeys, *tombstones, *events, *counts, *search, ids, lastRid});
    return {};
}

Result<void> WriterDatabase::loadIds(nostr::StoredIds& ids)
{
    auto merged = SqliteStatement::prepare(*db, "SELECT id FROM ix_id WHERE rid <= (SELECT merged_upto FROM progress)");
    if (!merged)
        return merged.error();
    std::vector<base::EventId> some;
    some.reserve(idsPerLoad);
    while (merged->next()) {
        some.push_back(merged->id<base::EventId>(0));
        if (some.size() == idsPerLoad) {
            ids.load(some);
            some.clear();
        }
    }
    if (merged->failure())
        return *merged->failure();
    for (const auto& run : tail.snapshot()->runs) {
        for (const IdKey& key : run->byId)
            some.push_back(key.id);
    }
    ids.load(some);
    return {};
}

namespace {

// Before anything opens the file for writing, which could already change a format that we don't know.
Result<void> refuseNewerVersion(const std::filesystem::path& file)
{
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored) || std::filesystem::file_size(file, ignored) == 0)
        return {};
    SqliteOptions options;
    options.mode = SqliteOptions::Mode::ReadOnly;
    auto db = SqliteDb::open(file, options);
    if (!db)
        return db.error();
    auto known = checkEventSchema(*db);
    if (!known && known.error().code != ErrorCode::NotFound)
        return known;
    return {};
}

} // namespace

} // namespace nandu::store
