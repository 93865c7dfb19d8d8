// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Traces, quarantine, benchmark and recount over a running pipeline. Lives on the GUI thread; the store is read on a reader
// thread, waits are on a thread of its own, and what comes back is queued. Destroy it before the pipeline.
#pragma once

#include "engine/api/diagnostics_service.h"
#include "engine/client/pipeline.h"
#include "engine/client/settings.h"
#include "engine/client/worker_benchmark.h"
#include "engine/localrelay/door.h"
#include "engine/store/read_pool.h"

#include <QThreadPool>

#include <atomic>

namespace nandu::client {

class DiagnosticsServiceImpl final : public api::DiagnosticsService {
    Q_OBJECT
public:
    DiagnosticsServiceImpl(Pipeline& pipeline, store::ReadPool& readers, Settings& settings, QObject* parent = nullptr);
    ~DiagnosticsServiceImpl() override;

    void askTrace(const QString& noteId) override;
    QList<api::TraceRow> slowest() const override;
    void askQuarantine() override;
    void retryQuarantined(qint64 number) override;
    void deleteQuarantined(const QList<qint64>& numbers) override;
    void exportQuarantined(const QString& file) override;
    void startBenchmark() override;
    void cancelBenchmark() override;
    bool isBenchmarking() const override { return m_benchmark != nullptr; }
    api::BenchmarkResult benchmark() const override;
    void rebuildCounts() override;
    void cancelRebuild() override;

private:
    api::TraceRow rowOf(const base::Trace& trace) const;
    QStringList seenOn(const base::EventId& id) const;
    void endBenchmark(const QList<api::BenchmarkRow>& rows, bool isComplete);

    Pipeline& m_pipeline;
    store::ReadPool& m_readers;
    Settings& m_settings;
    std::shared_ptr<localrelay::Door> m_door;
    std::unique_ptr<WorkerBenchmark> m_benchmark;
    std::shared_ptr<std::atomic<bool>> m_isRebuildCancelled; // of the last rebuild
    QThreadPool m_waits; // for what the writer answers when it has time
};

} // namespace nandu::client
