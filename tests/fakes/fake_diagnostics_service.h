// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A diagnostics service with made-up traces, quarantine and benchmark; answers at once. GUI thread.
#pragma once

#include "engine/api/diagnostics_service.h"

#include <algorithm>
#include <utility>

namespace nandu::fakes {

class FakeDiagnosticsService : public api::DiagnosticsService {
    Q_OBJECT
public:
    using DiagnosticsService::DiagnosticsService;

    QList<api::TraceRow> traces; // slowest first
    QList<api::QuarantineRow> quarantine;
    api::BenchmarkResult result;
    QStringList asked;
    QList<qint64> refusesToStore; // numbers whose retry fails
    qint64 drift = 0;
    bool benchmarks = false;
    bool rebuildsAtOnce = true;
    bool isRebuilding = false;

    void askTrace(const QString& noteId) override
    {
        const auto found = std::find_if(traces.cbegin(), traces.cend(), [&](const api::TraceRow& row) { return row.noteId == noteId; });
        api::TraceRow row;
        row.noteId = noteId;
        row.json = QStringLiteral("{\"id\":\"%1\",\"kind\":1,\"content\":\"Hello\"}").arg(noteId);
        Q_EMIT traceReady(found != traces.cend() ? *found : row);
    }
    QList<api::TraceRow> slowest() const override { return traces; }
    void askQuarantine() override { Q_EMIT quarantineChanged(quarantine, {}); }
    void retryQuarantined(qint64 number) override
    {
        const bool isStored = !refusesToStore.contains(number);
        if (isStored)
            forget(number);
        Q_EMIT retried(number, isStored, isStored ? QString() : QStringLiteral("The database refused it again."));
        askQuarantine();
    }
    void deleteQuarantined(const QList<qint64>& numbers) override
    {
        for (const qint64 number : numbers)
            forget(number);
        askQuarantine();
    }
    void exportQuarantined(const QString& file) override
    {
        asked.append(file);
        Q_EMIT exported(static_cast<int>(quarantine.size()), {});
    }
    void startBenchmark() override
    {
        benchmarks = true;
        Q_EMIT benchmarkMoved(40);
    }
    void cancelBenchmark() override { endBenchmark(false); }
    void endBenchmark(bool isComplete)
    {
        benchmarks = false;
        Q_EMIT benchmarkEnded(isComplete);
    }
    bool isBenchmarking() const override { return benchmarks; }
    api::BenchmarkResult benchmark() const override { return result; }
    void rebuildCounts() override
    {
        isRebuilding = !rebuildsAtOnce;
        if (rebuildsAtOnce)
            Q_EMIT countsRebuilt(drift, true, {});
    }
    void cancelRebuild() override
    {
        if (std::exchange(isRebuilding, false))
            Q_EMIT countsRebuilt(drift, false, {});
    }

private:
    void forget(qint64 number)
    {
        quarantine.removeIf([&](const api::QuarantineRow& row) { return row.number == number; });
    }
};

} // namespace nandu::fakes
