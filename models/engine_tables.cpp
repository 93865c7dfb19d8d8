// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/engine_tables.h"

#include "models/number_text.h"
#include "models/row_list.h"

namespace nandu::models {
namespace {

QString stageName(api::StageRow::Stage stage)
{
    switch (stage) {
    //: Stage of the way of an event, in a table of times
    case api::StageRow::QueueWait: return StagesModel::tr("Waiting in the queue");
    //: Stage of the way of an event, in a table of times
    case api::StageRow::Check: return StagesModel::tr("Check");
    //: Stage of the way of an event, in a table of times: writing into the database
    case api::StageRow::Commit: return StagesModel::tr("Commit");
    //: Stage of the way of an event, in a table of times
    case api::StageRow::ReceivedToStored: return StagesModel::tr("Received to stored");
    //: Stage of the way of an event, in a table of times
    case api::StageRow::StoredToPainted: return StagesModel::tr("Stored to painted");
    //: Stage in a table of times: how late counts of likes and replies are
    case api::StageRow::CountLag: return StagesModel::tr("Counts behind");
    }
    return {};
}

// A stage that has not happened in the window has no times.
QString timeOf(const api::StageRow& row, qint64 microseconds)
{
    return row.count > 0 ? durationText(microseconds) : QStringLiteral("–");
}

} // namespace

int StagesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant StagesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const api::StageRow& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case StageRole: return QVariant::fromValue(row);
    case Qt::DisplayRole:
    case NameRole: return stageName(row.stage);
    case CountTextRole: return shortNumberText(row.count);
    case P50TextRole: return timeOf(row, row.p50Us);
    case P95TextRole: return timeOf(row, row.p95Us);
    case P99TextRole: return timeOf(row, row.p99Us);
    case MaxTextRole: return timeOf(row, row.maxUs);
    default: return {};
    }
}

QHash<int, QByteArray> StagesModel::roleNames() const
{
    return {{StageRole, "stage"}, {NameRole, "name"}, {CountTextRole, "countText"}, {P50TextRole, "p50Text"}, {P95TextRole, "p95Text"},
        {P99TextRole, "p99Text"}, {MaxTextRole, "maxText"}};
}

void StagesModel::setSession(Session* session)
{
    if (m_session == session)
        return;
    if (m_session)
        disconnect(&m_session->history(), nullptr, this, nullptr);
    m_session = session;
    if (session)
        connect(&session->history(), &StatsHistory::sampled, this, &StagesModel::look);
    look();
    Q_EMIT sessionChanged();
}

void StagesModel::setWindow(Window window)
{
    if (m_window == window)
        return;
    m_window = window;
    look();
    Q_EMIT windowChanged();
}

void StagesModel::look()
{
    const api::EngineStats latest = m_session ? m_session->history().latest() : api::EngineStats();
    const QList<api::StageRow> stages = m_window == Second ? latest.stagesOfSecond : m_window == Minute ? latest.stages : latest.stagesOfSession;
    RowList<StagesModel, api::StageRow>::sync(
        *this, m_rows, std::vector<api::StageRow>(stages.cbegin(), stages.cend()),
        [](const api::StageRow& row) { return QString::number(row.stage); },
        [](const api::StageRow& before, const api::StageRow& now) {
            return before == now ? QList<int>() : QList<int>{StageRole, CountTextRole, P50TextRole, P95TextRole, P99TextRole, MaxTextRole};
        });
}

int WorkersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant WorkersModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const api::WorkerRow& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case WorkerRole: return QVariant::fromValue(row);
    //: Name of a thread that checks signatures
    case Qt::DisplayRole: return tr("Worker %L1").arg(row.number);
    case CheckedTextRole: return fullNumberText(row.checked);
    case RateTextRole: return rateText(row.perSecond);
    case MeanTextRole: return durationText(row.meanUs);
    case P95TextRole: return durationText(row.p95Us);
    //: When a worker checked something last
    case LastTextRole: return row.idleSeconds < 0 ? tr("nothing yet") :
        //: When a worker checked something last
        row.idleSeconds < 2 ? tr("now") :
        //: When a worker checked something last, %1 such as "12 s"
        tr("%1 ago").arg(durationText(qint64(row.idleSeconds) * 1'000'000));
    default: return {};
    }
}

QHash<int, QByteArray> WorkersModel::roleNames() const
{
    return {{WorkerRole, "worker"}, {CheckedTextRole, "checkedText"}, {RateTextRole, "rateText"}, {MeanTextRole, "meanText"},
        {P95TextRole, "p95Text"}, {LastTextRole, "lastText"}};
}

void WorkersModel::setSession(Session* session)
{
    if (m_session == session)
        return;
    if (m_session)
        disconnect(&m_session->history(), nullptr, this, nullptr);
    m_session = session;
    if (session)
        connect(&session->history(), &StatsHistory::sampled, this, &WorkersModel::look);
    look();
    Q_EMIT sessionChanged();
}

void WorkersModel::look()
{
    const QList<api::WorkerRow> workers = m_session ? m_session->history().latest().workers : QList<api::WorkerRow>();
    const int was = count();
    RowList<WorkersModel, api::WorkerRow>::sync(
        *this, m_rows, std::vector<api::WorkerRow>(workers.cbegin(), workers.cend()),
        [](const api::WorkerRow& row) { return QString::number(row.number); },
        [](const api::WorkerRow& before, const api::WorkerRow& now) {
            return before == now ? QList<int>() : QList<int>{WorkerRole, CheckedTextRole, RateTextRole, MeanTextRole, P95TextRole, LastTextRole};
        });
    if (count() != was)
        Q_EMIT countChanged();
}

} // namespace nandu::models
