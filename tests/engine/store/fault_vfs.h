// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A VFS between SQLite and the disk, the default of the process once installed: counts what is written, cut and synced in databases
// and their logs, and makes one of these calls fail: with an I/O error, on a full disk, torn in the middle, or by the death of the
// process. Thread-safe; install before the first database is opened.
#pragma once

#include <sqlite3.h>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <cstdint>
#include <new>

namespace nandu::tests {

class FaultVfs {
public:
    enum class Fault : int { None, IoError, DiskFull, Torn, Kill };

    static void install()
    {
        static sqlite3_vfs vfs = *sqlite3_vfs_find(nullptr);
        s_real = sqlite3_vfs_find(nullptr);
        vfs.zName = "nandu-fault";
        vfs.szOsFile = static_cast<int>(sizeof(File)) + s_real->szOsFile;
        vfs.xOpen = openFile;
        sqlite3_vfs_register(&vfs, 1);
    }
    // The `atWrite`th write from now on, counted from 1; once, or that one and all after it until disarm().
    static void arm(Fault fault, std::int64_t atWrite, bool isOnce = true)
    {
        s_writes = 0;
        s_atWrite = atWrite;
        s_isOnce = isOnce;
        s_fired = 0;
        s_fault = static_cast<int>(fault);
    }
    static void disarm() { s_fault = static_cast<int>(Fault::None); }
    static std::int64_t writes() { return s_writes; } // since arm()
    static std::int64_t fired() { return s_fired; }

private:
    struct File : sqlite3_file {
        sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
    };
    static File* file(sqlite3_file* f) { return static_cast<File*>(f); }
    static sqlite3_file* real(sqlite3_file* f) { return file(f)->real(); }

    static Fault next()
    {
        const std::int64_t number = ++s_writes;
        const auto fault = static_cast<Fault>(s_fault.load());
        const bool isDue = s_isOnce ? number == s_atWrite : number >= s_atWrite;
        if (fault == Fault::None || !isDue)
            return Fault::None;
        ++s_fired;
        if (fault == Fault::Kill)
            std::raise(SIGKILL);
        return fault;
    }
    static int codeOf(Fault fault, int ioError) { return fault == Fault::DiskFull ? SQLITE_FULL : ioError; }

    // What was gathered into one large write may stop anywhere in it, so each piece counts for itself.
    static int write(sqlite3_file* f, const void* bytes, int count, sqlite3_int64 at)
    {
        constexpr int pieceBytes = 4'096;
        for (int done = 0; done < count; done += pieceBytes) {
            const auto* from = static_cast<const char*>(bytes) + done;
            const int piece = std::min(pieceBytes, count - done);
            const Fault fault = next();
            if (fault == Fault::Torn)
                real(f)->pMethods->xWrite(real(f), from, piece / 2, at + done);
            if (fault != Fault::None)
                return codeOf(fault, SQLITE_IOERR_WRITE);
            if (const int rc = real(f)->pMethods->xWrite(real(f), from, piece, at + done); rc != SQLITE_OK)
                return rc;
        }
        return SQLITE_OK;
    }
    static int truncate(sqlite3_file* f, sqlite3_int64 size)
    {
        const Fault fault = next();
        return fault == Fault::None ? real(f)->pMethods->xTruncate(real(f), size) : codeOf(fault, SQLITE_IOERR_TRUNCATE);
    }
    static int sync(sqlite3_file* f, int flags)
    {
        const Fault fault = next();
        return fault == Fault::None ? real(f)->pMethods->xSync(real(f), flags) : codeOf(fault, SQLITE_IOERR_FSYNC);
    }

    static int openFile(sqlite3_vfs*, const char* name, sqlite3_file* f, int flags, int* outFlags)
    {
        auto* opened = ::new (f) File;
        opened->pMethods = nullptr;
        const int rc = s_real->xOpen(s_real, name, opened->real(), flags, outFlags);
        if (!opened->real()->pMethods)
            return rc;
        const bool isCounted = (flags & (SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL)) != 0;
        static const sqlite3_io_methods faulty = methods(write, truncate, sync);
        static const sqlite3_io_methods plain = methods(
            [](sqlite3_file* p, const void* bytes, int count, sqlite3_int64 at) { return real(p)->pMethods->xWrite(real(p), bytes, count, at); },
            [](sqlite3_file* p, sqlite3_int64 size) { return real(p)->pMethods->xTruncate(real(p), size); },
            [](sqlite3_file* p, int how) { return real(p)->pMethods->xSync(real(p), how); });
        opened->pMethods = isCounted ? &faulty : &plain;
        return rc;
    }

    static sqlite3_io_methods methods(decltype(sqlite3_io_methods::xWrite) xWrite, decltype(sqlite3_io_methods::xTruncate) xTruncate,
                                      decltype(sqlite3_io_methods::xSync) xSync)
    {
        sqlite3_io_methods m{};
        m.iVersion = 2;
        m.xClose = [](sqlite3_file* f) { return real(f)->pMethods->xClose(real(f)); };
        m.xRead = [](sqlite3_file* f, void* to, int count, sqlite3_int64 at) { return real(f)->pMethods->xRead(real(f), to, count, at); };
        m.xWrite = xWrite;
        m.xTruncate = xTruncate;
        m.xSync = xSync;
        m.xFileSize = [](sqlite3_file* f, sqlite3_int64* size) { return real(f)->pMethods->xFileSize(real(f), size); };
        m.xLock = [](sqlite3_file* f, int level) { return real(f)->pMethods->xLock(real(f), level); };
        m.xUnlock = [](sqlite3_file* f, int level) { return real(f)->pMethods->xUnlock(real(f), level); };
        m.xCheckReservedLock = [](sqlite3_file* f, int* out) { return real(f)->pMethods->xCheckReservedLock(real(f), out); };
        m.xFileControl = [](sqlite3_file* f, int op, void* arg) { return real(f)->pMethods->xFileControl(real(f), op, arg); };
        m.xSectorSize = [](sqlite3_file* f) { return real(f)->pMethods->xSectorSize(real(f)); };
        m.xDeviceCharacteristics = [](sqlite3_file* f) { return real(f)->pMethods->xDeviceCharacteristics(real(f)); };
        m.xShmMap = [](sqlite3_file* f, int page, int size, int extend, void volatile** to) { return real(f)->pMethods->xShmMap(real(f), page, size, extend, to); };
        m.xShmLock = [](sqlite3_file* f, int offset, int n, int flags) { return real(f)->pMethods->xShmLock(real(f), offset, n, flags); };
        m.xShmBarrier = [](sqlite3_file* f) { real(f)->pMethods->xShmBarrier(real(f)); };
        m.xShmUnmap = [](sqlite3_file* f, int remove) { return real(f)->pMethods->xShmUnmap(real(f), remove); };
        return m;
    }

    static inline sqlite3_vfs* s_real = nullptr;
    static inline std::atomic<int> s_fault = 0;
    static inline std::atomic<std::int64_t> s_writes = 0;
    static inline std::atomic<std::int64_t> s_atWrite = 0;
    static inline std::atomic<std::int64_t> s_fired = 0;
    static inline std::atomic<bool> s_isOnce = true;
};

} // namespace nandu::tests
