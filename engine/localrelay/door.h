// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A way back from another thread to an object that may be gone by then: posts to it while it lives, else does nothing.
// The object keeps one as a shared_ptr, gives copies to its callbacks and closes it first thing in its destructor. Thread-safe.
#pragma once

#include <QMetaObject>
#include <QObject>

#include <mutex>
#include <utility>

namespace nandu::localrelay {

class Door {
public:
    explicit Door(QObject* owner) : m_owner(owner) {}

    // Runs `work` later on the owner's thread, unless the owner has gone.
    template <typename Work>
    void post(Work&& work)
    {
        std::lock_guard lock(m_mutex);
        if (m_owner)
            QMetaObject::invokeMethod(m_owner, std::forward<Work>(work), Qt::QueuedConnection);
    }
    void close()
    {
        std::lock_guard lock(m_mutex);
        m_owner = nullptr;
    }

private:
    std::mutex m_mutex;
    QObject* m_owner;
};

} // namespace nandu::localrelay
