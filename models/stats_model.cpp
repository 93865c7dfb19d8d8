// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/stats_model.h"

#include "models/number_text.h"

#include <algorithm>
#include <cmath>

namespace nandu::models {
namespace {

constexpr qreal busyFrom = 500;          // events a second
constexpr qint64 catchingUpShare = 10;   // the queue is more than a tenth full

// 1, 2 or 5 times a power of ten: an axis that people can read.
qreal roundUp(qreal value)
{
    const qreal power = std::pow(10.0, std::floor(std::log10(value)));
    for (const qreal step : {1.0, 2.0, 5.0}) {
        if (value <= step * power)
            return step * power;
    }
    return 10 * power;
}

} // namespace

void StatsModel::setSession(Session* session)
{
    if (m_session == session)
        return;
    if (m_session) {
        disconnect(&m_session->history(), nullptr, this, nullptr);
        disconnect(m_session->services().diagnostics, nullptr, this, nullptr);
    }
    m_session = session;
    if (session) {
        connect(&session->history(), &StatsHistory::sampled, this, &StatsModel::sampled);
        connect(session->services().diagnostics, &api::DiagnosticsService::countsRebuilt, this, [this](qint64 drift, bool isComplete, const QString& sentence) {
            m_rebuilding = false;
            if (!sentence.isEmpty())
                m_countsText = sentence;
            else if (drift > 0)
                m_countsText =
                    //: After counting anew: how many counts of likes and replies were wrong
                    tr("%Ln counts were put right.", nullptr, static_cast<int>(drift));
            else
                //: After counting anew
                m_countsText = isComplete ? tr("All counts were right.") :
                    //: After counting anew was stopped
                    tr("Stopped; what was looked at was right.");
            Q_EMIT countsChanged();
        });
    }
    Q_EMIT sessionChanged();
    Q_EMIT sampled();
}

void StatsModel::setSpan(Span span)
{
    if (m_span == span)
        return;
    m_span = span;
    Q_EMIT sampled();
}

api::EngineStats StatsModel::stats() const
{
    return m_session ? m_session->history().latest() : api::EngineStats();
}

StatsHistory::Series StatsModel::series() const
{
    if (!m_session)
        return {};
    return m_span == Minute ? m_session->history().minute() : m_session->history().tenMinutes();
}

qreal StatsModel::ceiling() const
{
    qreal highest = 10;
    const StatsHistory::Series now = series();
    for (const QList<qreal>* points : {&now.received, &now.verified, &now.stored}) {
        for (const qreal point : *points)
            highest = std::max(highest, point);
    }
    return roundUp(highest);
}

StatsModel::Load StatsModel::load() const
{
    if (!m_session || m_session->isOffline() || stats().connectedRelays == 0)
        return Offline;
    const api::EngineStats now = stats();
    if (now.queueCapacity > 0 && now.queueDepth * catchingUpShare > now.queueCapacity)
        return CatchingUp;
    return now.receivedPerSecond > busyFrom ? Busy : Calm;
}

QString StatsModel::catchingUpText() const
{
    //: Beside the state of the engine
    return load() == CatchingUp ? tr("Catching up, %Ln queued", nullptr, static_cast<int>(stats().queueDepth)) : QString();
}

void StatsModel::rebuildCounts()
{
    if (!m_session || m_rebuilding)
        return;
    m_rebuilding = true;
    m_countsText.clear();
    Q_EMIT countsChanged();
    Q_EMIT sampled();
    m_session->services().diagnostics->rebuildCounts();
}

void StatsModel::cancelRebuild()
{
    if (m_session && m_rebuilding)
        m_session->services().diagnostics->cancelRebuild();
}

QString StatsModel::rebuildText() const
{
    //: While counts are made anew, per cent
    return m_rebuilding ? tr("Counting again: %L1 %").arg(std::max(stats().recountPercent, 0)) : QString();
}

QString StatsModel::rateText() const
{
    return models::rateText(stats().receivedPerSecond);
}

QString StatsModel::databaseText() const
{
    const api::EngineStats now = stats();
    return byteText(now.databaseBytes + now.walBytes);
}

QString StatsModel::memoryText() const
{
    return byteText(stats().memoryBytes);
}

QString StatsModel::report() const
{
    return m_session ? m_session->services().engine->report() : QString();
}

void StatsModel::copyReport()
{
    if (m_session)
        m_session->copyText(report());
}

} // namespace nandu::models
