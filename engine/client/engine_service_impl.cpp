// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/engine_service_impl.h"

#include "engine/client/engine_report.h"

namespace nandu::client {

namespace {
constexpr std::chrono::milliseconds lookEvery{500};

bool is(const QString& key, const char* name)
{
    return key == QLatin1String(name);
}
} // namespace

EngineServiceImpl::EngineServiceImpl(Pipeline& pipeline, Settings& settings, Elsewhere elsewhere, QObject* parent)
    : api::EngineService(parent), m_pipeline(pipeline), m_settings(settings), m_elsewhere(std::move(elsewhere))
{
    for (const QString& key : m_settings.keysWithDefault())
        apply(key);
    connect(&m_timer, &QTimer::timeout, this, &EngineServiceImpl::look);
    m_timer.start(lookEvery);
    m_stats = engineStats(m_pipeline, std::chrono::steady_clock::now());
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

QString EngineServiceImpl::report() const
{
    return engineReport(m_stats);
}

void EngineServiceImpl::notePainted(qint64 microsecondsSinceStored)
{
    m_pipeline.metrics().storedToPainted.record(std::chrono::microseconds(microsecondsSinceStored), std::chrono::steady_clock::now());
}

PipelineOptions EngineServiceImpl::optionsFrom(const Settings& settings, const std::filesystem::path& database)
{
    PipelineOptions options;
    options.database = database;
    options.workers = settings.value(QLatin1String(setting_keys::workers)).toUInt();
    options.queueEntries = settings.value(QLatin1String(setting_keys::queueCapacity)).toUInt();
    options.countFlushEvery = std::chrono::milliseconds(settings.value(QLatin1String(setting_keys::countFlushMs)).toInt());
    return options;
}

void EngineServiceImpl::apply(const QString& key)
{
    const QVariant value = m_settings.value(key);
    if (is(key, setting_keys::workers) && value.toUInt() != m_pipeline.workers())
        m_pipeline.setWorkers(value.toUInt());
    else if (is(key, setting_keys::queueCapacity))
        m_pipeline.setQueueEntries(value.toUInt());
    else if (is(key, setting_keys::countFlushMs))
        m_pipeline.setCountFlushEvery(std::chrono::milliseconds(value.toInt()));
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
    m_stats = std::move(stats);
    Q_EMIT statsChanged();
}

} // namespace nandu::client
