// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The engine's dials and gauges over a running pipeline. Lives on the GUI thread; everything it reads is in memory.
#pragma once

#include "engine/api/engine_service.h"
#include "engine/client/metrics_server.h"
#include "engine/client/metrics_text.h"
#include "engine/client/pipeline.h"
#include "engine/client/settings.h"

#include <QTimer>

#include <functional>

namespace nandu::client {

class EngineServiceImpl final : public api::EngineService {
    Q_OBJECT
public:
    // What the pipeline does not know; asked on the GUI thread, twice a second, so they must be quick. May be empty.
    struct Elsewhere {
        std::function<int()> connectedRelays;
        std::function<int()> outboxPending;
        std::function<int()> busyReaders;
        std::function<int()> openWants;
        std::function<std::vector<RelayFigures>()> relays;
    };

    // Both outlive this. Applies the settings to the pipeline; what had to be corrected is told once the event loop runs.
    EngineServiceImpl(Pipeline& pipeline, Settings& settings, Elsewhere elsewhere = {}, QObject* parent = nullptr);

    QVariant setting(const QString& key) const override { return m_settings.value(key); }
    void setSetting(const QString& key, const QVariant& value) override;
    void restoreDefaults() override;
    int autoWorkers() const override;

    api::EngineStats stats() const override { return m_stats; }
    QString report() const override;
    void notePainted(qint64 microsecondsSinceStored, const QStringList& noteIds) override;

    // As a pipeline is opened with; before there is one.
    static PipelineOptions optionsFrom(const Settings& settings, const std::filesystem::path& database);

private:
    void apply(const QString& key);
    void serveMetrics(int port);
    void tellCorrections();
    void look(); // the timer

    Pipeline& m_pipeline;
    Settings& m_settings;
    const Elsewhere m_elsewhere;
    api::EngineStats m_stats;
    QTimer m_timer;
    MetricsServer m_server;
    QString m_serverError;
};

} // namespace nandu::client
