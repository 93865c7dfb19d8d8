// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/gathering_vfs.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstdint>
#include <new>
#include <vector>

namespace nandu::store {

namespace {

constexpr std::size_t gatheredBytesMax = 120 * 1024; // SQLite's own file layer takes less than 128 KiB in a call
constexpr int frameHeaderBytes = 24;

sqlite3_vfs* realVfs = nullptr;

// A log. The real file is behind it in the memory that SQLite gives.
struct LogFile : sqlite3_file {
    std::vector<std::uint8_t> gathered;
    sqlite3_int64 gatheredAt = 0; // where its first byte belongs
    sqlite3_int64 end = -1;       // of the last write
    bool isCommitFrame = false;   // the last write was the header of the frame that ends a transaction

    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
    const sqlite3_io_methods& methods() { return *real()->pMethods; }
    int flush();
    int append(const std::uint8_t* bytes, int count, sqlite3_int64 at);
};

LogFile& log(sqlite3_file* file) { return *static_cast<LogFile*>(file); }

// What could not be written belongs to a transaction that fails with it, and is written again by none.
int LogFile::flush()
{
    if (gathered.empty())
        return SQLITE_OK;
    const int rc = methods().xWrite(real(), gathered.data(), static_cast<int>(gathered.size()), gatheredAt);
    gathered.clear();
    return rc;
}

// What does not go on where the last write ended (the first of a transaction after a rollback or a restart of the log, a page that
// was written before) is written as it comes.
int LogFile::append(const std::uint8_t* bytes, int count, sqlite3_int64 at)
{
    const auto size = static_cast<std::size_t>(count);
    const bool isNext = at == end;
    if (!isNext || gathered.size() + size > gatheredBytesMax) {
        if (const int rc = flush(); rc != SQLITE_OK)
            return rc;
    }
    end = at + count;
    if (!isNext)
        return methods().xWrite(real(), bytes, count, at);
    if (gathered.empty())
        gatheredAt = at;
    gathered.insert(gathered.end(), bytes, bytes + count);
    return SQLITE_OK;
}

// Bytes 4 to 7 of a frame's header are the size of the database in pages when the frame ends a transaction, else zero.
bool endsTransaction(const std::uint8_t* header)
{
    return std::any_of(header + 4, header + 8, [](std::uint8_t byte) { return byte != 0; });
}

int writeLog(sqlite3_file* file, const void* data, int count, sqlite3_int64 at)
{
    LogFile& f = log(file);
    const auto* bytes = static_cast<const std::uint8_t*>(data);
    const bool isLastPage = f.isCommitFrame;
    f.isCommitFrame = count == frameHeaderBytes && endsTransaction(bytes);
    const int rc = f.append(bytes, count, at);
    return rc == SQLITE_OK && isLastPage ? f.flush() : rc;
}

template <typename Call>
int afterFlush(sqlite3_file* file, Call call)
{
    LogFile& f = log(file);
    const int rc = f.flush();
    return rc == SQLITE_OK ? call(f.methods(), f.real()) : rc;
}

sqlite3_io_methods logMethods()
{
    using Methods = const sqlite3_io_methods;
    sqlite3_io_methods m{};
    m.iVersion = 1; // a log is neither shared memory nor mapped
    m.xClose = [](sqlite3_file* file) { // what still waits belongs to no commit
        const int rc = log(file).methods().xClose(log(file).real());
        log(file).~LogFile();
        return rc;
    };
    m.xRead = [](sqlite3_file* file, void* to, int count, sqlite3_int64 at) {
        return afterFlush(file, [=](Methods& real, sqlite3_file* f) { return real.xRead(f, to, count, at); });
    };
    m.xWrite = writeLog;
    m.xTruncate = [](sqlite3_file* file, sqlite3_int64 size) {
        return afterFlush(file, [=](Methods& real, sqlite3_file* f) { return real.xTruncate(f, size); });
    };
    m.xSync = [](sqlite3_file* file, int flags) {
        return afterFlush(file, [=](Methods& real, sqlite3_file* f) { return real.xSync(f, flags); });
    };
    m.xFileSize = [](sqlite3_file* file, sqlite3_int64* size) {
        return afterFlush(file, [=](Methods& real, sqlite3_file* f) { return real.xFileSize(f, size); });
    };
    m.xLock = [](sqlite3_file* file, int level) { return log(file).methods().xLock(log(file).real(), level); };
    m.xUnlock = [](sqlite3_file* file, int level) { return log(file).methods().xUnlock(log(file).real(), level); };
    m.xCheckReservedLock = [](sqlite3_file* file, int* out) { return log(file).methods().xCheckReservedLock(log(file).real(), out); };
    m.xFileControl = [](sqlite3_file* file, int what, void* argument) { return log(file).methods().xFileControl(log(file).real(), what, argument); };
    m.xSectorSize = [](sqlite3_file* file) { return log(file).methods().xSectorSize(log(file).real()); };
    m.xDeviceCharacteristics = [](sqlite3_file* file) { return log(file).methods().xDeviceCharacteristics(log(file).real()); };
    return m;
}

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    if ((flags & SQLITE_OPEN_WAL) == 0)
        return realVfs->xOpen(realVfs, name, file, flags, outFlags);
    static const sqlite3_io_methods methods = logMethods();
    auto* opened = ::new (file) LogFile;
    opened->pMethods = nullptr;
    const int rc = realVfs->xOpen(realVfs, name, opened->real(), flags, outFlags);
    if (opened->real()->pMethods)
        opened->pMethods = &methods;
    else
        opened->~LogFile(); // SQLite closes what has methods
    return rc;
}

} // namespace

const char* gatheringVfs()
{
    static sqlite3_vfs vfs = [] {
        realVfs = sqlite3_vfs_find(nullptr);
        sqlite3_vfs over = *realVfs;
        over.zName = "nandu-gathering";
        over.szOsFile = static_cast<int>(sizeof(LogFile)) + realVfs->szOsFile;
        over.xOpen = openFile;
        return over;
    }();
    static const int registered = sqlite3_vfs_register(&vfs, 0);
    (void)registered; // fails only where SQLite itself could not begin
    return vfs.zName;
}

} // namespace nandu::store
