// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/engine_report.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTextStream>

#include <algorithm>
#include <cstdio>
#include <functional>

#include <unistd.h>

namespace nandu::client {

namespace {

using api::StageRow;
using Time = std::chrono::steady_clock::time_point;

constexpr std::size_t slowShown = 50;

qint64 microseconds(std::chrono::nanoseconds time)
{
    return std::chrono::duration_cast<std::chrono::microseconds>(time).count();
}

using Window = base::Histogram::Window;

StageRow stageRow(StageRow::Stage stage, const base::Histogram& histogram, Window window, Time now)
{
    const base::Histogram::Summary summary = histogram.summary(window, now);
    StageRow row;
    row.stage = stage;
    row.count = static_cast<qint64>(summary.count);
    row.p50Us = microseconds(summary.p50);
    row.p95Us = microseconds(summary.p95);
    row.p99Us = microseconds(summary.p99);
    row.maxUs = microseconds(summary.max);
    return row;
}

QList<StageRow> stageRows(const base::Metrics& metrics, Window window, Time now)
{
    return {stageRow(StageRow::QueueWait, metrics.queueWait, window, now), stageRow(StageRow::Check, metrics.check, window, now),
            stageRow(StageRow::Commit, metrics.commit, window, now),
            stageRow(StageRow::ReceivedToStored, metrics.receivedToStored, window, now),
            stageRow(StageRow::StoredToPainted, metrics.storedToPainted, window, now),
            stageRow(StageRow::CountLag, metrics.countLag, window, now)};
}

QString latin(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

api::WorkerRow workerRow(const ingest::WorkerHealth& health, Time now)
{
    api::WorkerRow row;
    row.number = static_cast<int>(health.number);
    row.busy = health.isBusy;
    row.stuck = health.isStuck;
    row.checked = static_cast<qint64>(health.checked);
    row.errors = static_cast<qint64>(health.errors);
    row.perSecond = health.perSecond;
    row.meanUs = microseconds(health.mean);
    row.p95Us = microseconds(health.p95);
    row.busyShare = health.busyShare;
    if (health.lastEventAt != Time{})
        row.idleSeconds = static_cast<int>(std::chrono::duration_cast<std::chrono::seconds>(now - health.lastEventAt).count());
    return row;
}

// What this process keeps in memory. One read of a file that is not on any disk.
qint64 residentBytes()
{
    std::FILE* statm = std::fopen("/proc/self/statm", "r");
    if (!statm)
        return 0;
    long long total = 0;
    long long resident = 0;
    const int found = std::fscanf(statm, "%lld %lld", &total, &resident);
    std::fclose(statm);
    return found == 2 ? resident * sysconf(_SC_PAGESIZE) : 0;
}

// One sentence while the store cannot write.
QString troubleSentence(const std::optional<base::Error>& trouble)
{
    if (!trouble)
        return {};
    if (trouble->code == base::ErrorCode::DiskFull)
        //: Line on top of every page while nothing can be stored
        return QCoreApplication::translate("Engine", "The disk is full: nothing new is stored until there is room.");
    if (trouble->code == base::ErrorCode::Corrupt)
        //: Line on top of every page while nothing can be stored
        return QCoreApplication::translate("Engine", "The database is damaged: nothing new is stored. It can be rebuilt from the relays.");
    //: Line on top of every page while nothing can be stored
    return QCoreApplication::translate("Engine", "The database cannot be written, so nothing new is stored: %1.").arg(QString::fromStdString(trouble->detail));
}

void addSlow(api::EngineStats& stats, const base::Metrics& metrics)
{
    for (const base::SlowLog::Entry& entry : metrics.slow.newest(slowShown)) {
        stats.slow.append({entry.at, QString::fromStdString(entry.what), QString::fromStdString(entry.detail),
            std::chrono::duration_cast<std::chrono::milliseconds>(entry.took).count()});
    }
}

void addRelayRefusals(api::EngineStats& stats, Pipeline& pipeline)
{
    pipeline.metrics().eachRelay([&](base::RelayRef relay, const base::RelayMetrics& counters) {
        for (std::size_t i = 1; i < ingest::refusalCount; ++i) {
            const auto count = static_cast<qint64>(counters.refusedBy[i].value());
            if (count > 0)
                stats.relayRefusals.append({latin(ingest::refusalName(static_cast<ingest::Refusal>(i))), count,
                    QString::fromStdString(pipeline.writer().relayName(relay))});
        }
    });
    std::ranges::sort(stats.relayRefusals, std::greater(), &api::NamedCount::count);
}

void writeStages(QTextStream& out, const QString& window, const QList<StageRow>& rows);

QString milliseconds(qint64 us)
{
    return QString::number(static_cast<double>(us) / 1000, 'f', us < 10'000 ? 2 : 0);
}

QString megabytes(qint64 bytes)
{
    return QString::number(static_cast<double>(bytes) / (1024 * 1024), 'f', 1) + QStringLiteral(" MiB");
}

} // namespace

api::EngineStats engineStats(Pipeline& pipeline, Time now)
{
    base::Metrics& metrics = pipeline.metrics();
    const store::WriterStats writer = pipeline.writer().stats();
    api::EngineStats stats;
    stats.receivedPerSecond = metrics.received.rate.perSecond(now);
    stats.duplicatesPerSecond = metrics.duplicates.rate.perSecond(now);
    stats.verifiedPerSecond = metrics.verified.rate.perSecond(now);
    stats.storedPerSecond = metrics.stored.rate.perSecond(now);
    stats.received = static_cast<qint64>(metrics.received.total.value());
    stats.duplicates = static_cast<qint64>(metrics.duplicates.total.value());
    stats.verified = static_cast<qint64>(metrics.verified.total.value());
    stats.stored = static_cast<qint64>(metrics.stored.total.value());
    stats.queueDepth = static_cast<qint64>(pipeline.frames().depth());
    stats.queueCapacity = static_cast<qint64>(pipeline.frames().entriesMax());
    stats.queueBytes = static_cast<qint64>(pipeline.frames().bytes());
    stats.databaseBytes = static_cast<qint64>(writer.databaseBytes);
    stats.walBytes = static_cast<qint64>(writer.walBytes);
    stats.storedEvents = static_cast<qint64>(pipeline.storedEvents());
    stats.memoryBytes = residentBytes();
    stats.countLagMs = writer.countLagMs;
    stats.databaseError = troubleSentence(writer.trouble);
    stats.stages = stageRows(metrics, Window::Minute, now);
    stats.stagesOfSecond = stageRows(metrics, Window::Second, now);
    stats.stagesOfSession = stageRows(metrics, Window::Session, now);
    stats.workerRestarts = static_cast<int>(metrics.workerRestarts.value());
    stats.quarantined = static_cast<int>(writer.quarantined);
    stats.countDrift = static_cast<qint64>(writer.countDrift);
    stats.recountPercent = writer.recountPercent;
    addSlow(stats, metrics);
    addRelayRefusals(stats, pipeline);
    for (const ingest::WorkerHealth& health : pipeline.workerHealth(now))
        stats.workers.append(workerRow(health, now));
    for (std::size_t i = 1; i < ingest::refusalCount; ++i) {
        const auto count = static_cast<qint64>(metrics.refused[i].value());
        stats.refused += count;
        if (count == 0)
            continue;
        api::NamedCount row;
        row.name = latin(ingest::refusalName(static_cast<ingest::Refusal>(i)));
        row.count = count;
        stats.refusals.append(row);
    }
    return stats;
}

QString stageName(StageRow::Stage stage)
{
    switch (stage) {
    case StageRow::QueueWait: return QStringLiteral("queue wait");
    case StageRow::Check: return QStringLiteral("check");
    case StageRow::Commit: return QStringLiteral("commit");
    case StageRow::ReceivedToStored: return QStringLiteral("received to stored");
    case StageRow::StoredToPainted: return QStringLiteral("stored to painted");
    case StageRow::CountLag: return QStringLiteral("count lag");
    }
    return {};
}

QString engineReport(const api::EngineStats& stats)
{
    QString text;
    QTextStream out(&text);
    out.setRealNumberNotation(QTextStream::FixedNotation);
    out.setRealNumberPrecision(1);
    out << "Events a second: " << stats.receivedPerSecond << " received, " << stats.duplicatesPerSecond << " duplicate, "
        << stats.verifiedPerSecond << " verified, " << stats.storedPerSecond << " stored\n"
        << "This session: " << stats.received << " received, " << stats.duplicates << " duplicate, " << stats.verified << " verified, "
        << stats.stored << " stored, " << stats.refused << " refused\n"
        << "Queue: " << stats.queueDepth << " of " << stats.queueCapacity << ", " << megabytes(stats.queueBytes) << "\n"
        << "Database: " << stats.storedEvents << " events, " << megabytes(stats.databaseBytes) << ", log " << megabytes(stats.walBytes)
        << "; memory " << megabytes(stats.memoryBytes) << "; counts " << stats.countLagMs << " ms behind\n"
        << "Workers: " << stats.workers.size() << ", " << stats.workerRestarts << " checks begun anew; quarantine: " << stats.quarantined
        << "; counts put right: " << stats.countDrift << "\n"
        << "Relays connected: " << stats.connectedRelays << "; waiting to be delivered: " << stats.outboxPending << "\n";
    if (!stats.databaseError.isEmpty())
        out << stats.databaseError << "\n";

    writeStages(out, QStringLiteral("last second"), stats.stagesOfSecond);
    writeStages(out, QStringLiteral("last minute"), stats.stages);
    writeStages(out, QStringLiteral("session"), stats.stagesOfSession);
    out << "\nWorker  state       checked  a second   mean us    p95 us    busy    errors\n";
    for (const api::WorkerRow& row : stats.workers) {
        const QString state = row.stuck ? QStringLiteral("stuck") : row.busy ? QStringLiteral("busy") : QStringLiteral("idle");
        out << QString::number(row.number).leftJustified(8) << state.leftJustified(7) << QString::number(row.checked).rightJustified(12)
            << QString::number(row.perSecond, 'f', 1).rightJustified(10) << QString::number(row.meanUs).rightJustified(10)
            << QString::number(row.p95Us).rightJustified(10)
            << (QString::number(qRound(row.busyShare * 100)) + QStringLiteral(" %")).rightJustified(8)
            << QString::number(row.errors).rightJustified(10) << "\n";
    }
    if (!stats.refusals.isEmpty())
        out << "\nRefused\n";
    for (const api::NamedCount& row : stats.refusals)
        out << row.name.leftJustified(16) << QString::number(row.count).rightJustified(10) << "\n";
    if (!stats.relayRefusals.isEmpty())
        out << "\nRefused, by relay\n";
    for (const api::NamedCount& row : stats.relayRefusals)
        out << row.name.leftJustified(16) << QString::number(row.count).rightJustified(10) << "  " << row.where << "\n";
    if (!stats.slow.isEmpty())
        out << "\nSlow operations, newest first\n";
    for (const api::SlowRow& row : stats.slow) {
        out << QDateTime::fromSecsSinceEpoch(row.at).toString(Qt::ISODate) << QString::number(row.tookMs).rightJustified(8) << " ms  "
            << row.what << ": " << row.detail << "\n";
    }
    return text;
}

namespace {

void writeStages(QTextStream& out, const QString& window, const QList<StageRow>& rows)
{
    out << "\n" << (QStringLiteral("Stage, ") + window).leftJustified(24) << "     count    p50 ms    p95 ms    p99 ms    max ms\n";
    for (const StageRow& row : rows) {
        out << stageName(row.stage).leftJustified(24) << QString::number(row.count).rightJustified(10)
            << milliseconds(row.p50Us).rightJustified(10) << milliseconds(row.p95Us).rightJustified(10)
            << milliseconds(row.p99Us).rightJustified(10) << milliseconds(row.maxUs).rightJustified(10) << "\n";
    }
}

} // namespace

} // namespace nandu::client
