// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lets other threads (the writer that ends a ticket, a worker that frees room) hand a call to the net thread without knowing
// whether the pool still lives: after close() calls are dropped. Thread-safe.
#pragma once

#include <QMetaObject>
#include <QObject>

#include <functional>
#include <mutex>

namespace nandu::net {

class NetMailbox {
public:
    explicit NetMailbox(QObject* pool) : m_pool(pool) {}

    void post(std::function<void()> call)
    {
        std::lock_guard lock(m_mutex);
        if (m_pool)
            QMetaObject::invokeMethod(m_pool, std::move(call), Qt::QueuedConnection);
    }
    void close()
    {
        std::lock_guard lock(m_mutex);
        m_pool = nullptr;
    }

private:
    std::mutex m_mutex;
    QObject* m_pool;
};

} // namespace nandu::net
