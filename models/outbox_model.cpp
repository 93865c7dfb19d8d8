// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/outbox_model.h"

#include "models/row_list.h"

#include <QRegularExpression>

#include <algorithm>

namespace nandu::models {
namespace {

bool isText(int kind) { return kind == 1 || kind == 1111; }

QString titleOf(const api::OutboxRow& row)
{
    switch (row.kind) {
    //: What is on its way to relays
    case 0: return OutboxModel::tr("Profile");
    //: What is on its way to relays
    case 1: return OutboxModel::tr("Note");
    //: What is on its way to relays
    case 3: return OutboxModel::tr("Follow list");
    //: What is on its way to relays
    case 5: return OutboxModel::tr("Request to delete");
    case 6:
    //: What is on its way to relays
    case 16: return OutboxModel::tr("Repost");
    //: What is on its way to relays
    case 7: return OutboxModel::tr("Reaction");
    //: What is on its way to relays
    case 1111: return OutboxModel::tr("Comment");
    //: What is on its way to relays
    case 10000: return OutboxModel::tr("Mute list");
    //: What is on its way to relays
    case 10002: return OutboxModel::tr("Relay list");
    //: What is on its way to relays
    case 10003: return OutboxModel::tr("Bookmarks");
    //: What is on its way to relays
    case 30000: return OutboxModel::tr("List of people");
    //: What is on its way to relays, %1 is the number of its kind
    default: return OutboxModel::tr("Event of kind %1").arg(row.kind);
    }
}

// Names of people and notes are seventy letters and more: their beginning is enough to know one's own words again.
QString wordsOf(const api::OutboxRow& row)
{
    static const QRegularExpression name(QStringLiteral("nostr:((?:npub|nprofile|note|nevent|naddr)1[a-z0-9]{4})[a-z0-9]+"));
    return row.text.simplified().replace(name, QStringLiteral("\\1…"));
}

QString sentenceOf(const api::OutboxRow& row)
{
    //: State of a note
    return row.delivery.undoUntilMs > 0 ? OutboxModel::tr("Not sent yet: you can still take it back.") : deliverySentence(row.delivery, row.kind);
}

qreal shareOf(const api::NoteDelivery& delivery)
{
    return delivery.targets > 0 ? qreal(delivery.accepted) / delivery.targets : 0;
}

bool isOpen(const api::NoteDelivery& delivery) { return delivery.accepted < delivery.targets && delivery.undoUntilMs == 0; }

} // namespace

int OutboxModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant OutboxModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const api::OutboxRow& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case EventIdRole: return row.eventId;
    case IsNoteRole: return isText(row.kind);
    case TitleRole: return titleOf(row);
    case WordsRole: return wordsOf(row);
    case WrittenAtRole: return row.writtenAt;
    case DeliveryRole: return QVariant::fromValue(row.delivery);
    case SentenceRole: return sentenceOf(row);
    case LinesRole: return QVariant::fromValue(deliveryLines(row.delivery));
    case ShareRole: return shareOf(row.delivery);
    case CanUndoRole: return row.delivery.undoUntilMs > 0;
    case CanRetryRole: return isOpen(row.delivery) && row.delivery.state != api::NoteDelivery::Sending;
    case WorkBitsRole: return row.delivery.accepted == 0 && row.delivery.state == api::NoteDelivery::Failed ? row.workBits : 0;
    case WorkShareRole: return m_works.value(row.eventId, -1);
    case Qt::DisplayRole: return titleOf(row);
    default: return {};
    }
}

QHash<int, QByteArray> OutboxModel::roleNames() const
{
    return {{EventIdRole, "eventId"}, {IsNoteRole, "isNote"}, {TitleRole, "title"}, {WordsRole, "words"}, {WrittenAtRole, "writtenAt"},
        {DeliveryRole, "delivery"}, {SentenceRole, "sentence"}, {LinesRole, "lines"}, {ShareRole, "share"}, {CanUndoRole, "canUndo"}, {CanRetryRole, "canRetry"}, {WorkBitsRole, "workBits"}, {WorkShareRole, "workShare"}};
}

void OutboxModel::setSession(Session* session)
{
    if (m_session == session)
        return;
    if (outbox())
        disconnect(outbox(), nullptr, this, nullptr);
    m_session = session;
    if (outbox()) {
        connect(outbox(), &api::OutboxService::rowsChanged, this, &OutboxModel::look);
        connect(outbox(), &api::OutboxService::worked, this, &OutboxModel::takeWork);
        connect(outbox(), &api::OutboxService::failed, this, &OutboxModel::endWorks);
    }
    look();
    Q_EMIT sessionChanged();
}

int OutboxModel::failedCount() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const api::OutboxRow& row) { return row.delivery.state == api::NoteDelivery::Failed; }));
}

void OutboxModel::undo(const QString& eventId)
{
    if (outbox())
        outbox()->undo(eventId);
}

void OutboxModel::sendNow(const QString& eventId)
{
    if (outbox())
        outbox()->sendNow(eventId);
}

void OutboxModel::retry(const QString& eventId)
{
    if (outbox())
        outbox()->retry(eventId);
}

void OutboxModel::workAndSend(const QString& eventId)
{
    if (!outbox() || m_works.contains(eventId))
        return;
    takeWork(eventId, 0);
    m_asked.insert(outbox()->workAndSend(eventId), eventId);
}

void OutboxModel::cancelWork(const QString& eventId)
{
    if (outbox())
        outbox()->cancelWork(eventId);
}

void OutboxModel::takeWork(const QString& eventId, double share)
{
    m_works.insert(eventId, share);
    tellWork(eventId);
}

// Given up, or refused; when it is through, its row goes.
void OutboxModel::endWorks(api::RequestId request)
{
    const QString eventId = m_asked.take(request);
    if (m_works.remove(eventId) > 0)
        tellWork(eventId);
}

void OutboxModel::tellWork(const QString& eventId)
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const api::OutboxRow& one) { return one.eventId == eventId; });
    if (row == m_rows.end())
        return;
    const QModelIndex at = index(static_cast<int>(row - m_rows.begin()));
    Q_EMIT dataChanged(at, at, {WorkShareRole});
}

void OutboxModel::giveUp(const QString& eventId)
{
    if (outbox())
        outbox()->giveUp(eventId);
}

void OutboxModel::look()
{
    const QList<api::OutboxRow> rows = outbox() ? outbox()->rows() : QList<api::OutboxRow>();
    const int was = count();
    const int failed = failedCount();
    RowList<OutboxModel, api::OutboxRow>::sync(
        *this, m_rows, std::vector<api::OutboxRow>(rows.cbegin(), rows.cend()), [](const api::OutboxRow& row) { return row.eventId; },
        [](const api::OutboxRow& before, const api::OutboxRow& now) {
            return before == now ? QList<int>() : QList<int>{DeliveryRole, SentenceRole, LinesRole, ShareRole, CanUndoRole, CanRetryRole, WorkBitsRole};
        });
    if (count() != was || failedCount() != failed)
        Q_EMIT countChanged();
}

} // namespace nandu::models
