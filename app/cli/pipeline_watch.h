// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Looks at a running pipeline twice a second from a thread of its own: shows progress on a terminal, says when nothing can be
// committed (disk full), and stops the pipeline when that lasts, so that whoever waits for it is released.
#pragma once

#include "app/cli/arguments.h"
#include "engine/client/pipeline.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace nandu::cli {

class PipelineWatch {
public:
    PipelineWatch(client::Pipeline& pipeline, const Arguments& arguments);
    ~PipelineWatch();
    PipelineWatch(const PipelineWatch&) = delete;

    void stop();
    bool hasGivenUp() const { return m_hasGivenUp; }

private:
    void run();
    void look();

    client::Pipeline& m_pipeline;
    const std::string m_databaseName;
    const bool m_showsProgress;
    int m_looksInTrouble = 0;
    std::atomic<bool> m_hasGivenUp = false;
    std::mutex m_mutex;
    std::condition_variable m_stopAsked;
    bool m_isStopping = false;
    std::thread m_thread;
};

} // namespace nandu::cli
