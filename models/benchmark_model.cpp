// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/benchmark_model.h"

#include "models/number_text.h"
#include "models/time_text.h"

#include <algorithm>
#include <cmath>

namespace nandu::models {

void BenchmarkModel::setSession(Session* session)
{
    if (m_session == session)
        return;
    if (m_session)
        disconnect(m_session->services().diagnostics, nullptr, this, nullptr);
    m_session = session;
    if (session) {
        const api::DiagnosticsService* service = session->services().diagnostics;
        connect(service, &api::DiagnosticsService::benchmarkMoved, this, [this](int percent) {
            m_percent = percent;
            Q_EMIT changed();
        });
        connect(service, &api::DiagnosticsService::benchmarkEnded, this, [this] { Q_EMIT changed(); });
    }
    Q_EMIT changed();
}

bool BenchmarkModel::running() const
{
    return m_session && m_session->services().diagnostics->isBenchmarking();
}

QList<api::BenchmarkRow> BenchmarkModel::rows() const
{
    return m_session ? m_session->services().diagnostics->benchmark().rows : QList<api::BenchmarkRow>();
}

QString BenchmarkModel::dateText() const
{
    const qint64 at = m_session ? m_session->services().diagnostics->benchmark().at : 0;
    //: Under the benchmark, %1 is a date with time
    return at > 0 ? tr("Measured on %1.").arg(exactTimeText(at)) : QString();
}

void BenchmarkModel::start()
{
    if (!m_session)
        return;
    m_percent = 0;
    m_session->services().diagnostics->startBenchmark();
    Q_EMIT changed();
}

void BenchmarkModel::cancel()
{
    if (m_session)
        m_session->services().diagnostics->cancelBenchmark();
}

QString BenchmarkModel::rateText(const api::BenchmarkRow& row) const
{
    return fullNumberText(static_cast<qint64>(std::llround(row.perSecond / 100) * 100)); // the last digits mean nothing
}

QString BenchmarkModel::coresText(const api::BenchmarkRow& row) const
{
    const int cores = m_session ? m_session->services().diagnostics->benchmark().cores : 0;
    //: Processor use: %1 is a number such as 1.9, %Ln the cores of the computer
    return tr("%1 of %Ln cores", nullptr, cores).arg(QLocale().toString(row.coresUsed, 'f', 1));
}

qreal BenchmarkModel::shareOf(const api::BenchmarkRow& row) const
{
    qreal best = 1;
    for (const api::BenchmarkRow& one : rows())
        best = std::max(best, one.perSecond);
    return row.perSecond / best;
}

QString BenchmarkModel::costOf(int workers) const
{
    for (const api::BenchmarkRow& row : rows()) {
        if (row.workers == workers)
            //: Result of the benchmark: %1 a number, %2 such as "1.9 of 2 cores"
            return tr("%1 events/s, %2").arg(rateText(row), coresText(row));
    }
    return {};
}

} // namespace nandu::models
