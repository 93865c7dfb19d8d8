// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/diagnostics_service_impl.h"

#include "engine/base/log.h"
#include "engine/nostr/event_json.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSaveFile>

#include <algorithm>

namespace nandu::client {

namespace {

constexpr std::int64_t quarantineRowsShown = 200;
constexpr std::int64_t quarantineRowsPerRead = 500;
constexpr std::chrono::milliseconds benchmarkEach(1'000);

qint64 microseconds(std::chrono::nanoseconds time)
{
    return std::chrono::duration_cast<std::chrono::microseconds>(time).count();
}

// Of a thing that happened at this moment of the steady clock.
qint64 wallSeconds(std::chrono::steady_clock::time_point at)
{
    const auto ago = std::chrono::duration_cast<std::chrono::seconds>(std::chrono::steady_clock::now() - at);
    return QDateTime::currentSecsSinceEpoch() - ago.count();
}

QString text(const std::string& utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

api::QuarantineRow rowOf(const store::QuarantinedEvent& event)
{
    api::QuarantineRow row;
    row.number = event.number;
    row.noteId = event.id == base::EventId{} ? QString() : text(event.id.hex());
    row.wasChecked = event.stage == store::QuarantinedEvent::Stage::Write;
    row.reason = text(event.reason);
    row.json = text(event.json);
    row.relay = text(event.relay);
    row.at = event.quarantinedAt;
    row.tries = static_cast<int>(event.tries);
    return row;
}

// The whole quarantine, one event a line.
base::Result<int> exportTo(const QString& path, store::EventReader& reader)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return base::fail(base::ErrorCode::PermissionDenied, file.errorString().toStdString());
    int written = 0;
    std::int64_t before = 0;
    while (true) {
        const auto rows = reader.quarantined(before, quarantineRowsPerRead);
        if (!rows)
            return rows.error();
        for (const store::QuarantinedEvent& row : *rows) {
            std::string line = row.json;
            std::ranges::replace(line, '\n', ' ');
            line += '\n';
            if (file.write(line.data(), static_cast<qint64>(line.size())) < 0)
                return base::fail(base::ErrorCode::DiskFull, file.errorString().toStdString());
            ++written;
        }
        if (static_cast<std::int64_t>(rows->size()) < quarantineRowsPerRead)
            break;
        before = rows->back().number;
    }
    if (!file.flush() || !file.commit()) // commit alone does not look whether its last write fitted
        return base::fail(base::ErrorCode::DiskFull, file.errorString().toStdString());
    return written;
}

QString outcomeSentence(const base::Result<nostr::WriteOutcome>& outcome)
{
    if (outcome && *outcome != nostr::WriteOutcome::Failed)
        return {};
    if (outcome)
        //: Error on the page of the engine; %1 is the reason in technical words
        return QCoreApplication::translate("Engine", "The database refused it again.");
    if (outcome.error().code == base::ErrorCode::NotFound)
        //: Error on the page of the engine; %1 is the reason in technical words
        return QCoreApplication::translate("Engine", "It is no longer in the quarantine.");
    //: Error on the page of the engine; %1 is the reason in technical words
    return QCoreApplication::translate("Engine", "It is not a valid event: %1.").arg(text(outcome.error().detail));
}

} // namespace

DiagnosticsServiceImpl::DiagnosticsServiceImpl(Pipeline& pipeline, store::ReadPool& readers, Settings& settings, QObject* parent)
    : api::DiagnosticsService(parent), m_pipeline(pipeline), m_readers(readers), m_settings(settings),
      m_door(std::make_shared<localrelay::Door>(this))
{
    m_waits.setMaxThreadCount(2);
}

DiagnosticsServiceImpl::~DiagnosticsServiceImpl()
{
    m_door->close();
    cancelRebuild(); // or the wait would be as long as it takes
    m_waits.waitForDone();
}

void DiagnosticsServiceImpl::askTrace(const QString& noteId)
{
    const auto id = base::EventId::fromHex(noteId.toStdString());
    api::TraceRow row;
    row.noteId = noteId;
    if (id) {
        if (const auto trace = m_pipeline.metrics().traces.find(*id))
            row = rowOf(*trace);
        row.seenOn = seenOn(*id);
    }
    m_readers.post(store::ReadPool::Lane::LookUps, [this, door = m_door, row, id](store::EventReader& reader) mutable {
        if (id) {
            const auto event = reader.byId(*id);
            if (event && *event) {
                row.json = text(nostr::eventToJson(**event));
                row.bytes = row.bytes > 0 ? row.bytes : row.json.toUtf8().size();
            }
        }
        door->post([this, row] { Q_EMIT traceReady(row); });
    });
}

QList<api::TraceRow> DiagnosticsServiceImpl::slowest() const
{
    QList<api::TraceRow> rows;
    for (const base::Trace& trace : m_pipeline.metrics().traces.slowest())
        rows.append(rowOf(trace));
    return rows;
}

api::TraceRow DiagnosticsServiceImpl::rowOf(const base::Trace& trace) const
{
    api::TraceRow row;
    row.noteId = text(trace.id.hex());
    row.isTraced = true;
    row.relay = text(m_pipeline.writer().relayName(trace.relay));
    row.receivedAt = wallSeconds(trace.receivedAt);
    row.queueWaitUs = microseconds(trace.queueWait);
    row.checkUs = microseconds(trace.check);
    row.commitUs = microseconds(trace.commit);
    row.paintedUs = trace.painted ? microseconds(*trace.painted) : -1;
    row.worker = static_cast<int>(trace.worker);
    row.bytes = trace.bytes;
    return row;
}

QStringList DiagnosticsServiceImpl::seenOn(const base::EventId& id) const
{
    QStringList names;
    for (const base::RelayRef relay : m_pipeline.metrics().seenOn.of(id))
        names.append(text(m_pipeline.writer().relayName(relay)));
    return names;
}

void DiagnosticsServiceImpl::askQuarantine()
{
    m_readers.post(store::ReadPool::Lane::LookUps, [this, door = m_door](store::EventReader& reader) {
        const auto found = reader.quarantined(0, quarantineRowsShown);
        QList<api::QuarantineRow> rows;
        if (found) {
            for (const store::QuarantinedEvent& event : *found)
                rows.append(client::rowOf(event));
        }
        //: Error on the page of the engine; %1 is the reason in technical words
        const QString sentence = found ? QString() : QCoreApplication::translate("Engine", "The quarantine could not be read: %1.").arg(text(found.error().detail));
        door->post([this, rows, sentence] { Q_EMIT quarantineChanged(rows, sentence); });
    });
}

void DiagnosticsServiceImpl::retryQuarantined(qint64 number)
{
    const auto answer = std::make_shared<std::future<base::Result<nostr::WriteOutcome>>>(m_pipeline.writer().retryQuarantined(number));
    m_waits.start([this, door = m_door, number, answer] {
        const auto outcome = answer->get();
        const QString sentence = outcomeSentence(outcome);
        door->post([this, number, sentence] {
            Q_EMIT retried(number, sentence.isEmpty(), sentence);
            askQuarantine();
        });
    });
}

void DiagnosticsServiceImpl::deleteQuarantined(const QList<qint64>& numbers)
{
    const auto answer = std::make_shared<std::future<base::Result<void>>>(m_pipeline.writer().deleteQuarantined({numbers.begin(), numbers.end()}));
    m_waits.start([this, door = m_door, answer] {
        const auto deleted = answer->get();
        if (!deleted)
            base::Log(base::LogCategory::Store, base::LogLevel::Warning) << "quarantine: " << deleted.error();
        door->post([this] { askQuarantine(); });
    });
}

void DiagnosticsServiceImpl::exportQuarantined(const QString& file)
{
    m_readers.post(store::ReadPool::Lane::LookUps, [this, door = m_door, file](store::EventReader& reader) {
        const auto written = exportTo(file, reader);
        //: Error on the page of the engine; %1 is the reason in technical words
        const QString sentence = written ? QString() : QCoreApplication::translate("Engine", "The quarantine could not be exported: %1.").arg(text(written.error().detail));
        const int count = written ? *written : 0;
        door->post([this, count, sentence] { Q_EMIT exported(count, sentence); });
    });
}

void DiagnosticsServiceImpl::startBenchmark()
{
    if (m_benchmark)
        return;
    std::vector<unsigned> workers = {1, 2, 4, 8, autoWorkers()};
    std::ranges::sort(workers);
    workers.erase(std::unique(workers.begin(), workers.end()), workers.end());
    m_benchmark = std::make_unique<WorkerBenchmark>(workers, benchmarkEach,
        WorkerBenchmark::Told{
            [this, door = m_door](int percent) { door->post([this, percent] { Q_EMIT benchmarkMoved(percent); }); },
            [this, door = m_door](const QList<api::BenchmarkRow>& rows, bool isComplete) {
                door->post([this, rows, isComplete] { endBenchmark(rows, isComplete); });
            }});
    Q_EMIT benchmarkMoved(0);
}

void DiagnosticsServiceImpl::cancelBenchmark()
{
    if (m_benchmark)
        m_benchmark->cancel();
}

void DiagnosticsServiceImpl::endBenchmark(const QList<api::BenchmarkRow>& rows, bool isComplete)
{
    m_benchmark.reset();
    if (isComplete) {
        QVariantList kept;
        for (const api::BenchmarkRow& row : rows)
            kept.append(QVariantMap{{QStringLiteral("workers"), row.workers}, {QStringLiteral("per_second"), row.perSecond},
                {QStringLiteral("cores_used"), row.coresUsed}});
        const QVariantMap result{{QStringLiteral("at"), QDateTime::currentSecsSinceEpoch()},
            {QStringLiteral("cores"), static_cast<int>(std::thread::hardware_concurrency())}, {QStringLiteral("rows"), kept}};
        (void)m_settings.setValue(QLatin1String(setting_keys::benchmark), result);
    }
    Q_EMIT benchmarkEnded(isComplete);
}

// As it was kept: by this program, or edited by anybody.
api::BenchmarkResult DiagnosticsServiceImpl::benchmark() const
{
    const QVariantMap kept = m_settings.value(QLatin1String(setting_keys::benchmark)).toMap();
    api::BenchmarkResult result;
    result.at = kept.value(QStringLiteral("at")).toLongLong();
    result.cores = kept.value(QStringLiteral("cores")).toInt();
    for (const QVariant& one : kept.value(QStringLiteral("rows")).toList()) {
        const QVariantMap row = one.toMap();
        const int workers = row.value(QStringLiteral("workers")).toInt();
        if (workers > 0 && result.rows.size() < 8)
            result.rows.append({workers, row.value(QStringLiteral("per_second")).toDouble(), row.value(QStringLiteral("cores_used")).toDouble()});
    }
    return result;
}

void DiagnosticsServiceImpl::rebuildCounts()
{
    const auto answer = std::make_shared<std::future<base::Result<std::vector<store::CountDifference>>>>(m_pipeline.writer().recount(true));
    m_isRebuildCancelled = std::make_shared<std::atomic<bool>>(false);
    m_waits.start([this, door = m_door, answer, isCancelled = m_isRebuildCancelled] {
        const auto differences = answer->get();
        const qint64 drift = differences ? static_cast<qint64>(differences->size()) : 0;
        const bool isComplete = differences && !*isCancelled;
        const QString sentence = differences ? QString() :
            //: Error on the page of the engine; %1 is the reason in technical words
            QCoreApplication::translate("Engine", "The counts could not be rebuilt: %1.").arg(text(differences.error().detail));
        door->post([this, drift, isComplete, sentence] { Q_EMIT countsRebuilt(drift, isComplete, sentence); });
    });
}

void DiagnosticsServiceImpl::cancelRebuild()
{
    if (m_isRebuildCancelled)
        *m_isRebuildCancelled = true;
    m_pipeline.writer().cancelRecount();
}

} // namespace nandu::client
