// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/pipeline_watch.h"

#include "app/cli/console.h"
#include "app/cli/open_store.h"

#include <cstdio>

#include <unistd.h>

namespace nandu::cli {

namespace {
constexpr std::chrono::milliseconds lookEvery(500);
constexpr int looksUntilGivingUp = 20; // 10 s: the writer has tried several times by then
} // namespace

PipelineWatch::PipelineWatch(client::Pipeline& pipeline, const Arguments& arguments)
    : m_pipeline(pipeline)
    , m_databaseName(databaseName(arguments))
    , m_showsProgress(::isatty(STDERR_FILENO) == 1 && !arguments.isJson)
    , m_thread([this] { run(); })
{
}

PipelineWatch::~PipelineWatch()
{
    stop();
}

void PipelineWatch::stop()
{
    {
        std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_stopAsked.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void PipelineWatch::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_stopAsked.wait_for(lock, lookEvery, [this] { return m_isStopping; })) {
        lock.unlock();
        look();
        lock.lock();
    }
    if (m_showsProgress)
        std::fputs("\r\033[K", stderr);
}

void PipelineWatch::look()
{
    const store::WriterStats stats = m_pipeline.writer().stats();
    if (m_showsProgress) {
        const auto& metrics = m_pipeline.metrics();
        std::fprintf(stderr, "\r\033[K%llu received, %llu stored, %llu known already, %.0f a second",
            static_cast<unsigned long long>(metrics.received.total.value()),
            static_cast<unsigned long long>(metrics.stored.total.value()),
            static_cast<unsigned long long>(metrics.duplicates.total.value()),
            metrics.received.rate.perSecond(std::chrono::steady_clock::now()));
        std::fflush(stderr);
    }
    if (!stats.trouble) {
        m_looksInTrouble = 0;
        return;
    }
    if (m_looksInTrouble++ == 0)
        say(sentence(*stats.trouble, m_databaseName));
    if (m_looksInTrouble < looksUntilGivingUp || m_hasGivenUp)
        return;
    m_hasGivenUp = true;
    m_pipeline.frames().drain(); // no more in: push() ends; what waits for its outcome ends with the pipeline
    m_pipeline.stop(std::chrono::seconds(2));
}

} // namespace nandu::cli
