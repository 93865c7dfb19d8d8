// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/trace_model.h"

#include "models/number_text.h"
#include "models/time_text.h"

#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <array>

namespace nandu::models {
namespace {

std::array<qint64, 4> stagesOf(const api::TraceRow& trace)
{
    return {trace.queueWaitUs, trace.checkUs, trace.commitUs, trace.paintedUs};
}

QString timeText(qint64 microseconds)
{
    return microseconds < 0 ? QStringLiteral("–") : durationText(microseconds);
}

} // namespace

void TraceModel::setSession(Session* session)
{
    if (m_session == session)
        return;
    if (m_session)
        disconnect(m_session->services().diagnostics, nullptr, this, nullptr);
    m_session = session;
    if (session) {
        connect(session->services().diagnostics, &api::DiagnosticsService::traceReady, this, [this](const api::TraceRow& trace) {
            if (trace.noteId != m_trace.noteId)
                return;
            m_trace = trace;
            m_loading = false;
            Q_EMIT changed();
        });
    }
    Q_EMIT changed();
}

void TraceModel::setNoteId(const QString& noteId)
{
    m_trace = {};
    m_trace.noteId = noteId;
    m_loading = m_session && !noteId.isEmpty();
    Q_EMIT changed();
    if (m_loading)
        m_session->services().diagnostics->askTrace(noteId);
}

QString TraceModel::relay() const
{
    //: Instead of a relay: the event came from here
    return m_trace.relay.isEmpty() ? tr("This computer") : m_trace.relay;
}

QString TraceModel::receivedText() const
{
    return m_trace.receivedAt > 0 ? exactTimeText(m_trace.receivedAt) : QString();
}

QStringList TraceModel::stageNames() const
{
    //: Stage of the way of an event, with its time
    return {tr("Waited in the queue"),
        //: Stage of the way of an event, with its time
        tr("Check"),
        //: Stage of the way of an event, with its time: writing into the database
        tr("Commit"),
        //: Stage of the way of an event, with its time: until it stood on the screen
        tr("Until painted")};
}

QStringList TraceModel::stageTexts() const
{
    QStringList texts;
    for (const qint64 stage : stagesOf(m_trace))
        texts.append(timeText(stage));
    return texts;
}

QList<qreal> TraceModel::stageShares() const
{
    qint64 sum = 0;
    for (const qint64 stage : stagesOf(m_trace))
        sum += std::max<qint64>(stage, 0);
    QList<qreal> shares;
    for (const qint64 stage : stagesOf(m_trace))
        shares.append(sum > 0 ? static_cast<qreal>(std::max<qint64>(stage, 0)) / static_cast<qreal>(sum) : 0);
    return shares;
}

QString TraceModel::totalText() const
{
    if (!m_trace.isTraced)
        return {};
    //: How long an event took, %1 such as "12 ms"
    return m_trace.paintedUs < 0 ? tr("%1 until stored").arg(durationText(m_trace.untilStoredUs())) :
        //: How long an event took, both such as "12 ms"
        tr("%1 until stored, %2 until painted").arg(durationText(m_trace.untilStoredUs()), durationText(m_trace.untilStoredUs() + m_trace.paintedUs));
}

QString TraceModel::workerText() const
{
    //: Name of a thread that checks signatures
    return m_trace.worker > 0 ? tr("Worker %L1").arg(m_trace.worker) : QString();
}

QString TraceModel::bytesText() const
{
    return m_trace.bytes > 0 ? byteText(m_trace.bytes) : QString();
}

QString TraceModel::json() const
{
    const QJsonDocument document = QJsonDocument::fromJson(m_trace.json.toUtf8());
    return document.isNull() ? m_trace.json : QString::fromUtf8(document.toJson());
}

void TraceModel::copyJson()
{
    if (m_session)
        m_session->copyText(m_trace.json);
}

int SlowestModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant SlowestModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const api::TraceRow& row = m_rows[index.row()];
    switch (role) {
    case NoteIdRole: return row.noteId;
    case WhenRole: return QLocale().toString(QDateTime::fromSecsSinceEpoch(row.receivedAt), QStringLiteral("HH:mm:ss"));
    //: Instead of a relay: the event came from here
    case RelayRole: return row.relay.isEmpty() ? tr("This computer") : QString(row.relay).remove(QStringLiteral("wss://"));
    case Qt::DisplayRole:
    case TotalTextRole: return durationText(row.untilStoredUs());
    case QueueTextRole: return durationText(row.queueWaitUs);
    case CheckTextRole: return durationText(row.checkUs);
    case CommitTextRole: return durationText(row.commitUs);
    case WorkerTextRole: return QString::number(row.worker);
    default: return {};
    }
}

QHash<int, QByteArray> SlowestModel::roleNames() const
{
    return {{NoteIdRole, "noteId"}, {WhenRole, "when"}, {RelayRole, "relay"}, {TotalTextRole, "totalText"}, {QueueTextRole, "queueText"},
        {CheckTextRole, "checkText"}, {CommitTextRole, "commitText"}, {WorkerTextRole, "workerText"}};
}

void SlowestModel::setSession(Session* session)
{
    if (m_session == session)
        return;
    m_session = session;
    look();
    Q_EMIT sessionChanged();
}

void SlowestModel::look()
{
    beginResetModel();
    m_rows = m_session ? m_session->services().diagnostics->slowest() : QList<api::TraceRow>();
    endResetModel();
    Q_EMIT countChanged();
}

} // namespace nandu::models
