// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A scripted relay on a thread of its own. Made and destroyed by the test's thread.
#pragma once

#include "tests/support/relay_script.h"

#include <QThread>

namespace nandu::tests {

// A relay whose event loop is not the test's.
class RelayThread {
public:
    RelayThread()
    {
        m_thread.start();
        m_context.moveToThread(&m_thread);
        run([this] { m_script = new RelayScript; });
    }
    ~RelayThread()
    {
        run([this] { delete m_script; });
        m_thread.quit();
        m_thread.wait();
    }
    void run(const std::function<void()>& call) { QMetaObject::invokeMethod(&m_context, call, Qt::BlockingQueuedConnection); }
    RelayScript& script() { return *m_script; }

private:
    QThread m_thread;
    QObject m_context;
    RelayScript* m_script = nullptr;
};

} // namespace nandu::tests
