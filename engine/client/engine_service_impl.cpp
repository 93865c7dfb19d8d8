// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/engine_service_impl.h"

#include "engine/client/engine_report.h"
#include "engine/client/worker_benchmark.h"

#include <QCoreApplication>

namespace nandu::client {

namespace {
constexpr std::chrono::milliseconds lookEvery{500};

bool is(const QString& key, const char* name)
{
    return key == QLatin1String(name);
}

unsigned workersOf(const QVariant& value)
{
    return value.toString() == QLatin1String(autoWorkersValue) ? autoWorkers() : value.toUInt();
}
} // namespace

EngineServiceImpl::EngineServiceImpl(Pipeline& pipeline, Settings& settings, Elsewhere elsewhere, QObject* parent)
    : api::EngineService(parent), m_pipeline(pipeline), m_settings(settings), m_elsewhere(std::move(elsewhere)),
      m_server([this] {
          const auto told = [](const std::function<int()>& figure) { return figure ? figure() : -1; };
          return metricsText(m_pipeline, {told(m_elsewhere.connectedRelays), told(m_elsewhere.outboxPending), told(m_elsewhere.busyReaders), told(m_elsewhere.openWants), -1,
                                 m_elsewhere.relays ? m_elsewhere.relays() : std::vector<RelayFigures>()},
              std::chrono::steady_clock::now());
      })
{
    for (const QString& key : m_settings.keysWithDefault())
        apply(key);
    connect(&m_timer, &QTimer::timeout, this, &EngineServiceImpl::look);
    m_timer.start(lookEvery);
    m_stats = engineStats(m_pipeline, std::chrono::steady_clock::now());
    m_stats.metricsPort = m_server.port();
    m_stats.metricsError = m_serverError;
}

void EngineServiceImpl::setSetting(const QString& key, const QVariant& value)
{
    const QVariant before = m_settings.value(key);
    const auto correction = m_settings.setValue(key, value);
    apply(key);
    if (m_settings.value(key) != before)
        Q_EMIT settingChanged(key);
    if (correction)
        Q_EMIT settingCorrected(correction->key, correction->sentence);
}

void EngineServiceImpl::restoreDefaults()
{
    m_settings.restoreDefaults();
    for (const QString& key : m_settings.keysWithDefault()) {
        apply(key);
        Q_EMIT settingChanged(key);
    }
}

int EngineServiceImpl::autoWorkers() const
{
    return static_cast<int>(client::autoWorkers());
}

QString EngineServiceImpl::report() const
{
    return engineReport(m_stats);
}

void EngineServiceImpl::notePainted(qint64 microsecondsSinceStored, const QStringList& noteIds)
{
    const std::chrono::microseconds took(microsecondsSinceStored);
    base::Metrics& metrics = m_pipeline.metrics();
    metrics.storedToPainted.record(took, std::chrono::steady_clock::now());
    metrics.slow.note("frame", std::to_string(noteIds.size()) + " new notes until painted", took);
    for (const QString& noteId : noteIds) {
        if (const auto id = base::EventId::fromHex(noteId.toStdString()))
            metrics.traces.painted(*id, took);
    }
}

PipelineOptions EngineServiceImpl::optionsFrom(const Settings& settings, const std::filesystem::path& database)
{
    PipelineOptions options;
    options.database = database;
    options.workers = workersOf(settings.value(QLatin1String(setting_keys::workers)));
    options.queueEntries = settings.value(QLatin1String(setting_keys::queueCapacity)).toUInt();
    options.countFlushEvery = std::chrono::milliseconds(settings.value(QLatin1String(setting_keys::countFlushMs)).toInt());
    return options;
}

void EngineServiceImpl::apply(const QString& key)
{
    const QVariant value = m_settings.value(key);
    if (is(key, setting_keys::workers) && workersOf(value) != m_pipeline.workers())
        m_pipeline.setWorkers(workersOf(value));
    else if (is(key, setting_keys::metricsPort))
        serveMetrics(value.toInt());
    else if (is(key, setting_keys::queueCapacity))
        m_pipeline.setQueueEntries(value.toUInt());
    else if (is(key, setting_keys::countFlushMs))
        m_pipeline.setCountFlushEvery(std::chrono::milliseconds(value.toInt()));
}

void EngineServiceImpl::serveMetrics(int port)
{
    if (port != 0 && m_server.port() == port)
        return;
    m_server.close();
    m_serverError.clear();
    if (port != 0 && !m_server.listen(static_cast<quint16>(port)))
        //: Error: %1 is a port number, %2 the reason
        m_serverError = QCoreApplication::translate("Engine", "Figures cannot be served on port %1: %2.").arg(port).arg(m_server.errorString());
}

void EngineServiceImpl::tellCorrections()
{
    for (const Settings::Correction& correction : m_settings.takeCorrections())
        Q_EMIT settingCorrected(correction.key, correction.sentence);
}

void EngineServiceImpl::look()
{
    tellCorrections();
    api::EngineStats stats = engineStats(m_pipeline, std::chrono::steady_clock::now());
    if (m_elsewhere.connectedRelays)
        stats.connectedRelays = m_elsewhere.connectedRelays();
    if (m_elsewhere.outboxPending)
        stats.outboxPending = m_elsewhere.outboxPending();
    stats.metricsPort = m_server.port();
    stats.metricsError = m_serverError;
    m_stats = std::move(stats);
    Q_EMIT statsChanged();
}

} // namespace nandu::client
