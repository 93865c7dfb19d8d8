// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/undo_model.h"

#include "models/error_text.h"

#include <QDateTime>

#include <algorithm>

namespace nandu::models {

UndoModel::UndoModel(QObject* parent) : QObject(parent), m_nowMs(&QDateTime::currentMSecsSinceEpoch)
{
    m_timer.setInterval(250);
    connect(&m_timer, &QTimer::timeout, this, &UndoModel::look);
}

void UndoModel::setSession(Session* session)
{
    if (m_session == session)
        return;
    if (m_session && m_session->services().outbox)
        disconnect(m_session->services().outbox, nullptr, this, nullptr);
    m_session = session;
    Q_EMIT sessionChanged();
    if (session && session->services().outbox) {
        const api::OutboxService* outbox = session->services().outbox;
        connect(outbox, &api::OutboxService::rowsChanged, this, &UndoModel::look);
        connect(outbox, &api::OutboxService::undone, this,
            [this](api::RequestId, const QString&, const api::DraftRow& draft) {
                Q_EMIT undone(draft);
            });
        connect(outbox, &api::OutboxService::failed, this, [this](api::RequestId, int code, const QString& detail) {
            m_let.clear();
            look();
            if (m_session)
                Q_EMIT m_session->said(errorText(code, detail));
        });
    }
    look();
}

void UndoModel::look()
{
    QString eventId;
    qint64 leftMs = 0;
    const QList<api::OutboxRow> rows = m_session && m_session->services().outbox ? m_session->services().outbox->rows() : QList<api::OutboxRow>();
    if (std::none_of(rows.cbegin(), rows.cend(), [this](const api::OutboxRow& row) { return row.eventId == m_let; }))
        m_let.clear();
    for (const api::OutboxRow& row : rows) { // newest first
        leftMs = row.delivery.undoUntilMs - m_nowMs();
        if (leftMs > 0 && row.eventId != m_let) {
            eventId = row.eventId;
            break;
        }
    }
    const int seconds = eventId.isEmpty() ? 0 : static_cast<int>((leftMs + 999) / 1000);
    if (eventId.isEmpty())
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start();
    if (eventId == m_eventId && seconds == m_seconds)
        return;
    m_eventId = eventId;
    m_seconds = seconds;
    Q_EMIT changed();
}

void UndoModel::undo()
{
    if (!isHolding())
        return;
    m_let = m_eventId;
    m_session->services().outbox->undo(m_let);
    look();
}

void UndoModel::sendNow()
{
    if (!isHolding())
        return;
    m_let = m_eventId;
    m_session->services().outbox->sendNow(m_let);
    look();
}

} // namespace nandu::models
