// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One SQLite connection: opened with the pragmas that every database of ours wants, errors as base::ErrorCode, files 0600.
// Owned and used by one thread at a time (NOMUTEX); may be moved to another thread while no statement is running.
#pragma once

#include "engine/base/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

struct sqlite3;

namespace nandu::store {

struct SqliteOptions {
    enum class Mode : std::uint8_t { ReadOnly, ReadWrite, Create };
    enum class Sync : std::uint8_t { Normal, Full };
    Mode mode = Mode::ReadWrite;
    Sync sync = Sync::Normal;
    int busyTimeoutMs = 5'000;
    int cacheKib = 16 * 1024;
    bool gathersLog = false; // by gathering_vfs.h: for a connection that writes much
    int autocheckpointPages = 16'000; // 64 MB of WAL; 0: only when asked. The default of 1000 costs half of all writing time
};

class SqliteDb {
public:
    // Opens, in Create mode also makes the file, 0600 in a folder 0700. Reads the header, so that a damaged or foreign file
    // fails here: Corrupt; DiskFull, PermissionDenied, NotFound (no such file), Busy.
    static base::Result<SqliteDb> open(const std::filesystem::path& file, const SqliteOptions& options);

    SqliteDb(SqliteDb&&) noexcept = default;
    SqliteDb& operator=(SqliteDb&&) noexcept = default;

    // One or more statements without results or parameters: schema, BEGIN, PRAGMA. Never with text from outside.
    base::Result<void> run(const char* sql);
    base::Result<std::int64_t> integer(const char* sql); // first column of the first row; NotFound without a row

    // PRAGMA user_version: the version of our schema.
    base::Result<std::int64_t> schemaVersion() { return integer("PRAGMA user_version"); }

    std::int64_t lastInsertRowid() const;
    std::int64_t changes() const; // rows changed by the last statement
    std::int64_t totalChanges() const; // since it was opened, in virtual tables' own tables, too
    bool inTransaction() const;

    base::Error error(std::string_view doing) const; // what the connection failed with last
    sqlite3* handle() const { return m_db.get(); }

private:
    struct Close {
        void operator()(sqlite3* db) const;
    };
    explicit SqliteDb(sqlite3* db) : m_db(db) {}
    std::unique_ptr<sqlite3, Close> m_db;
};

base::ErrorCode errorCodeOfSqlite(int resultCode);

// Rolls back unless committed, so that an early return leaves nothing half done.
class SqliteTransaction {
public:
    enum class Kind : std::uint8_t { Read, Write }; // Write takes the lock at once: no deadlock by upgrade
    static base::Result<SqliteTransaction> begin(SqliteDb& db, Kind kind);
    ~SqliteTransaction();
    SqliteTransaction(SqliteTransaction&& other) noexcept : m_db(other.m_db) { other.m_db = nullptr; }
    SqliteTransaction& operator=(SqliteTransaction&&) = delete;

    base::Result<void> commit(); // when it fails the transaction is rolled back
    void rollback();

private:
    explicit SqliteTransaction(SqliteDb& db) : m_db(&db) {}
    SqliteDb* m_db;
};

} // namespace nandu::store
