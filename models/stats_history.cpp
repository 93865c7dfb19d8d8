// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/stats_history.h"

namespace nandu::models {
namespace {

void append(QList<qreal>& points, qreal value)
{
    if (points.size() == StatsHistory::pointsMax)
        points.removeFirst();
    points.append(value);
}

void append(StatsHistory::Series& series, qreal received, qreal verified, qreal stored)
{
    append(series.received, received);
    append(series.verified, verified);
    append(series.stored, stored);
}

} // namespace

StatsHistory::StatsHistory(api::EngineService* engine, QObject* parent) : QObject(parent), m_engine(engine)
{
    connect(engine, &api::EngineService::statsChanged, this, &StatsHistory::sample);
}

void StatsHistory::sample()
{
    m_latest = m_engine->stats();
    append(m_minute, m_latest.receivedPerSecond, m_latest.verifiedPerSecond, m_latest.storedPerSecond);
    m_sumReceived += m_latest.receivedPerSecond;
    m_sumVerified += m_latest.verifiedPerSecond;
    m_sumStored += m_latest.storedPerSecond;
    if (++m_gathered == samplesPerCoarsePoint) {
        append(m_tenMinutes, m_sumReceived / m_gathered, m_sumVerified / m_gathered, m_sumStored / m_gathered);
        m_sumReceived = m_sumVerified = m_sumStored = 0;
        m_gathered = 0;
    }
    Q_EMIT sampled();
}

} // namespace nandu::models
