// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/sqlite_db.h"

#include "engine/store/gathering_vfs.h"
#include "engine/store/sqlite_statement.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <system_error>

namespace nandu::store {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

Result<void> createPrivateFile(const std::filesystem::path& file);
Result<void> applyPragmas(SqliteDb& db, const SqliteOptions& options);

} // namespace

Result<SqliteDb> SqliteDb::open(const std::filesystem::path& file, const SqliteOptions& options)
{
    if (options.mode == SqliteOptions::Mode::Create) {
        if (auto created = createPrivateFile(file); !created)
            return created.error();
    }
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored))
        return fail(ErrorCode::NotFound, "no database at " + file.string());
    if (::access(file.c_str(), R_OK) != 0)
        return fail(ErrorCode::PermissionDenied, "can't read " + file.string());

    // A reader of a WAL database still writes its -shm file, hence READONLY would fail where the writer is gone;
    // query_only below keeps it from writing anything else.
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_EXRESCODE;
    // SQLite's own memory statistics cost a lock on every allocation, 4 % of the writer's time.
    static const int withoutStatistics = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    (void)withoutStatistics; // refused when SQLite was in use before: then it is only slower
    sqlite3* raw = nullptr;
    const int rc = sqlite3_open_v2(file.c_str(), &raw, flags, options.gathersLog ? gatheringVfs() : nullptr);
    SqliteDb db(raw);
    if (rc != SQLITE_OK)
        return raw ? db.error("open " + file.string()) : fail(ErrorCode::Internal, "out of memory");
    if (options.mode != SqliteOptions::Mode::ReadOnly && sqlite3_db_readonly(raw, "main") == 1)
        return fail(ErrorCode::PermissionDenied, "can't write " + file.string());

    sqlite3_busy_timeout(raw, options.busyTimeoutMs);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_DQS_DML, 0, nullptr); // "text" is a column or an error, never a string
    sqlite3_db_config(raw, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_limit(raw, SQLITE_LIMIT_ATTACHED, 0);
    if (auto applied = applyPragmas(db, options); !applied)
        return applied.error();
    return db;
}

Result<void> SqliteDb::run(const char* sql)
{
    if (sqlite3_exec(handle(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return error(sql);
    return {};
}

Result<std::int64_t> SqliteDb::integer(const char* sql)
{
    auto statement = SqliteStatement::prepare(*this, sql);
    if (!statement)
        return statement.error();
    auto row = statement->step();
    if (!row)
        return row.error();
    if (!*row)
        return fail(ErrorCode::NotFound, sql);
    return statement->integer(0);
}

std::int64_t SqliteDb::lastInsertRowid() const { return sqlite3_last_insert_rowid(handle()); }
std::int64_t SqliteDb::changes() const { return sqlite3_changes64(handle()); }
std::int64_t SqliteDb::totalChanges() const { return sqlite3_total_changes64(handle()); }
bool SqliteDb::inTransaction() const { return sqlite3_get_autocommit(handle()) == 0; }

base::Error SqliteDb::error(std::string_view doing) const
{
    const int rc = sqlite3_extended_errcode(handle());
    std::string detail = sqlite3_errmsg(handle());
    detail.append(" (SQLite ").append(std::to_string(rc)).append("): ").append(doing);
    return fail(errorCodeOfSqlite(rc), std::move(detail));
}

void SqliteDb::Close::operator()(sqlite3* db) const { sqlite3_close_v2(db); }

ErrorCode errorCodeOfSqlite(int resultCode)
{
    switch (resultCode) {
    case SQLITE_IOERR_CORRUPTFS:
        return ErrorCode::Corrupt;
    case SQLITE_IOERR_ACCESS:
    case SQLITE_IOERR_AUTH:
        return ErrorCode::PermissionDenied;
    case SQLITE_IOERR_NOMEM:
        return ErrorCode::Internal;
    default:
        break;
    }
    switch (resultCode & 0xff) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
        return ErrorCode::Corrupt;
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
        return ErrorCode::PermissionDenied;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::Busy;
    case SQLITE_TOOBIG:
        return ErrorCode::TooLarge;
    case SQLITE_INTERRUPT:
    case SQLITE_ABORT:
        return ErrorCode::Cancelled;
    case SQLITE_IOERR:
        return ErrorCode::Unavailable; // the disk itself fails: retried, then told
    default:
        return ErrorCode::Internal;
    }
}

Result<SqliteTransaction> SqliteTransaction::begin(SqliteDb& db, Kind kind)
{
    if (auto begun = db.run(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN"); !begun)
        return begun.error();
    return SqliteTransaction(db);
}

SqliteTransaction::~SqliteTransaction() { rollback(); }

Result<void> SqliteTransaction::commit()
{
    auto committed = m_db->run("COMMIT");
    if (committed)
        m_db = nullptr;
    else
        rollback();
    return committed;
}

void SqliteTransaction::rollback()
{
    // After SQLITE_FULL and I/O errors SQLite has rolled back by itself, and ROLLBACK would only be an error.
    if (m_db && m_db->inTransaction())
        sqlite3_exec(m_db->handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    m_db = nullptr;
}

namespace {

// SQLite gives -wal and -shm the mode of the database, so it is enough to make this one private before SQLite sees it;
// no umask, which would be the whole process's.
Result<void> createPrivateFile(const std::filesystem::path& file)
{
    std::error_code error;
    const std::filesystem::path folder = file.parent_path();
    if (!folder.empty() && !std::filesystem::exists(folder, error)) {
        std::filesystem::create_directories(folder, error);
        if (error)
            return fail(ErrorCode::PermissionDenied, "can't make the folder " + folder.string() + ": " + error.message());
        std::filesystem::permissions(folder, std::filesystem::perms::owner_all, error);
    }
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0) {
        const int why = errno;
        const ErrorCode code = why == ENOSPC || why == EDQUOT ? ErrorCode::DiskFull : ErrorCode::PermissionDenied;
        return fail(code, "can't write " + file.string() + ": " + std::strerror(why));
    }
    const bool isPrivate = ::fchmod(descriptor, S_IRUSR | S_IWUSR) == 0;
    ::close(descriptor);
    if (!isPrivate)
        return fail(ErrorCode::PermissionDenied, "can't make " + file.string() + " private");
    return {};
}

Result<void> applyPragmas(SqliteDb& db, const SqliteOptions& options)
{
    std::string pragmas = "PRAGMA cell_size_check=ON; PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY; PRAGMA mmap_size=0;"
                          "PRAGMA cache_size=-" + std::to_string(options.cacheKib) + ";";
    if (options.mode == SqliteOptions::Mode::ReadOnly) {
        pragmas += "PRAGMA query_only=ON;";
    } else {
        pragmas += "PRAGMA page_size=4096; PRAGMA journal_mode=WAL;";
        pragmas += options.sync == SqliteOptions::Sync::Full ? "PRAGMA synchronous=FULL;" : "PRAGMA synchronous=NORMAL;";
        pragmas += "PRAGMA wal_autocheckpoint=" + std::to_string(options.autocheckpointPages) + ";"
                   "PRAGMA journal_size_limit=67108864;";
    }
    if (auto applied = db.run(pragmas.c_str()); !applied)
        return applied;
    // Nothing so far had to read the file of a reader: a damaged header shows here instead of in the first query.
    auto header = db.integer("SELECT count(*) FROM sqlite_schema");
    if (!header)
        return header.error();
    return {};
}

} // namespace

} // namespace nandu::store
