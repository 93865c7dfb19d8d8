// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/checkpointer.h"

#include "engine/base/log.h"
#include "engine/base/thread_name.h"
#include "engine/store/sqlite_db.h"

#include <sqlite3.h>

#include <utility>

namespace nandu::store {

Checkpointer::Checkpointer(std::filesystem::path file, std::function<void()> onDone) : m_file(std::move(file)), m_onDone(std::move(onDone)) {}
Checkpointer::~Checkpointer() { stop(); }

void Checkpointer::start()
{
    {
        std::lock_guard lock(m_mutex);
        m_isWanted = true;
    }
    if (m_thread.joinable())
        m_wake.notify_all();
    else
        m_thread = std::thread([this] { run(); });
}

bool Checkpointer::isRunning() const
{
    std::lock_guard lock(m_mutex);
    return m_isWanted;
}

void Checkpointer::stop()
{
    if (!m_thread.joinable())
        return;
    {
        std::lock_guard lock(m_mutex);
        m_isLeaving = true;
        if (m_interrupt)
            m_interrupt();
    }
    m_wake.notify_all();
    m_thread.join();
    m_thread = std::thread();
    m_isLeaving = m_isWanted = false;
}

void Checkpointer::run()
{
    base::setThreadName("nandu-checkpt");
    base::lowerThreadPriority();
    SqliteOptions options;
    options.cacheKib = 64; // a copy goes past the cache
    options.autocheckpointPages = 0;
    auto db = SqliteDb::open(m_file, options);
    std::unique_lock lock(m_mutex);
    while (!m_isLeaving) {
        if (!m_isWanted) {
            m_wake.wait(lock);
            continue;
        }
        if (db)
            m_interrupt = [handle = db->handle()] { sqlite3_interrupt(handle); };
        lock.unlock();
        const bool isCopied = db && sqlite3_wal_checkpoint_v2(db->handle(), nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr) == SQLITE_OK;
        if (!isCopied)
            base::Log(base::LogCategory::Store) << "checkpoint beside the writer: " << (db ? db->error("checkpoint") : db.error());
        lock.lock();
        m_interrupt = nullptr;
        m_isWanted = false;
        lock.unlock();
        m_onDone();
        lock.lock();
    }
}

} // namespace nandu::store
