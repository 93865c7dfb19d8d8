// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quarantine_model.h"

#include "models/row_list.h"
#include "models/time_text.h"

#include <QStandardPaths>

namespace nandu::models {

int QuarantineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant QuarantineModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const api::QuarantineRow& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case NumberRole: return row.number;
    case NoteIdRole: return row.noteId;
    case Qt::DisplayRole:
    case ReasonRole: return row.reason;
    //: What went wrong with an event that was put aside: the database refused it
    case StageTextRole: return row.wasChecked ? tr("Could not be written") :
        //: What went wrong with an event that was put aside: its check crashed
        tr("Could not be checked");
    //: Instead of a relay: the event came from here
    case RelayRole: return row.relay.isEmpty() ? tr("This computer") : row.relay;
    case WhenRole: return exactTimeText(row.at);
    //: How often it was tried
    case TriesTextRole: return tr("%Ln tries", nullptr, row.tries);
    case JsonRole: return row.json;
    case BusyRole: return m_retrying.contains(row.number);
    default: return {};
    }
}

QHash<int, QByteArray> QuarantineModel::roleNames() const
{
    return {{NumberRole, "number"}, {NoteIdRole, "noteId"}, {ReasonRole, "reason"}, {StageTextRole, "stageText"}, {RelayRole, "relay"},
        {WhenRole, "when"}, {TriesTextRole, "triesText"}, {JsonRole, "json"}, {BusyRole, "busy"}};
}

void QuarantineModel::setSession(Session* session)
{
    if (m_session == session)
        return;
    if (m_session)
        disconnect(m_session->services().diagnostics, nullptr, this, nullptr);
    m_session = session;
    if (session) {
        const api::DiagnosticsService* service = session->services().diagnostics;
        connect(service, &api::DiagnosticsService::quarantineChanged, this, &QuarantineModel::take);
        connect(service, &api::DiagnosticsService::retried, this, [this](qint64 number, bool isStored, const QString& sentence) {
            m_retrying.remove(number);
            //: Message after an event was tried again
            say(isStored ? tr("It is stored now.") : sentence);
        });
        connect(service, &api::DiagnosticsService::exported, this, [this](int events, const QString& sentence) {
            //: Message after events were written into a file
            say(sentence.isEmpty() ? tr("%Ln events exported.", nullptr, events) : sentence);
        });
        look();
    }
    Q_EMIT sessionChanged();
}

void QuarantineModel::look()
{
    if (!m_session)
        return;
    m_loading = m_rows.empty();
    Q_EMIT stateChanged();
    m_session->services().diagnostics->askQuarantine();
}

void QuarantineModel::retry(qint64 number)
{
    if (!m_session || m_retrying.contains(number))
        return;
    m_retrying.insert(number);
    for (int i = 0; i < count(); ++i) {
        if (m_rows[static_cast<std::size_t>(i)].number == number)
            Q_EMIT dataChanged(index(i), index(i), {BusyRole});
    }
    m_session->services().diagnostics->retryQuarantined(number);
}

void QuarantineModel::remove(qint64 number)
{
    if (m_session)
        m_session->services().diagnostics->deleteQuarantined({number});
}

void QuarantineModel::removeAll()
{
    QList<qint64> numbers;
    for (const api::QuarantineRow& row : m_rows)
        numbers.append(row.number);
    if (m_session && !numbers.isEmpty())
        m_session->services().diagnostics->deleteQuarantined(numbers);
}

QUrl QuarantineModel::proposedFile() const
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    return QUrl::fromLocalFile(folder + QStringLiteral("/nandu-quarantine-")
        + QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss")) + QStringLiteral(".jsonl"));
}

void QuarantineModel::exportTo(const QUrl& file)
{
    if (m_session && file.isLocalFile())
        m_session->services().diagnostics->exportQuarantined(file.toLocalFile());
}

void QuarantineModel::copyJson(qint64 number)
{
    for (const api::QuarantineRow& row : m_rows) {
        if (row.number == number && m_session)
            m_session->copyText(row.json);
    }
}

void QuarantineModel::take(const QList<api::QuarantineRow>& rows, const QString& sentence)
{
    m_loading = false;
    if (!sentence.isEmpty())
        return say(sentence);
    RowList<QuarantineModel, api::QuarantineRow>::sync(
        *this, m_rows, std::vector<api::QuarantineRow>(rows.cbegin(), rows.cend()),
        [](const api::QuarantineRow& row) { return QString::number(row.number); },
        [](const api::QuarantineRow&, const api::QuarantineRow&) { return QList<int>{ReasonRole, WhenRole, TriesTextRole, BusyRole}; });
    Q_EMIT stateChanged();
}

void QuarantineModel::say(const QString& sentence)
{
    m_sentence = sentence;
    Q_EMIT stateChanged();
}

} // namespace nandu::models
