// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The last minute at half a second and the last ten minutes at five seconds of the engine's rates. GUI thread; owned by the
// session, so that the graph is full when the stats pane opens.
#pragma once

#include "engine/api/engine_service.h"

#include <QList>
#include <QObject>

namespace nandu::models {

class StatsHistory : public QObject {
    Q_OBJECT
public:
    struct Series {
        QList<qreal> received, verified, stored; // oldest first, at most pointsMax
    };
    static constexpr int pointsMax = 120;
    static constexpr int samplesPerCoarsePoint = 10;

    StatsHistory(api::EngineService* engine, QObject* parent);

    const api::EngineStats& latest() const { return m_latest; }
    const Series& minute() const { return m_minute; }
    const Series& tenMinutes() const { return m_tenMinutes; }

Q_SIGNALS:
    void sampled();

private:
    void sample();

    api::EngineService* m_engine;
    api::EngineStats m_latest;
    Series m_minute;
    Series m_tenMinutes;
    qreal m_sumReceived = 0, m_sumVerified = 0, m_sumStored = 0; // of the coarse point being gathered
    int m_gathered = 0;
};

} // namespace nandu::models
