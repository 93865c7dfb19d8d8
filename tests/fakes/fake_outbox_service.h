// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An outbox of the rows that the test gives; what is asked of it is remembered, and what is taken back goes. GUI thread.
#pragma once

#include "engine/api/outbox_service.h"

#include <QStringList>

namespace nandu::fakes {

class FakeOutboxService : public api::OutboxService {
    Q_OBJECT
public:
    using api::OutboxService::OutboxService;

    QStringList asked; // "undo <id>", "send <id>", "retry <id>", "give up <id>"
    bool fails = false;
    api::DraftRow draft;       // of what is taken back
    api::NoteOptions options;

    void show(const QList<api::OutboxRow>& rows)
    {
        m_rows = rows;
        Q_EMIT rowsChanged();
    }

    QList<api::OutboxRow> rows() const override { return m_rows; }
    void setUndoSeconds(int) override {}
    api::RequestId undo(const QString& eventId) override
    {
        const api::RequestId request = take(QStringLiteral("undo ") + eventId);
        if (!fails) {
            m_rows.removeIf([&](const api::OutboxRow& row) { return row.eventId == eventId; });
            Q_EMIT rowsChanged();
            Q_EMIT undone(request, eventId, draft, options);
        }
        return request;
    }
    api::RequestId sendNow(const QString& eventId) override { return take(QStringLiteral("send ") + eventId); }
    api::RequestId retry(const QString& eventId) override { return take(QStringLiteral("retry ") + eventId); }
    api::RequestId workAndSend(const QString& eventId) override { return take(QStringLiteral("work ") + eventId); }
    void cancelWork(const QString& eventId) override { asked.append(QStringLiteral("stop ") + eventId); }
    api::RequestId giveUp(const QString& eventId) override { return take(QStringLiteral("give up ") + eventId); }

private:
    api::RequestId take(const QString& what)
    {
        asked.append(what);
        if (fails)
            Q_EMIT failed(++m_last, 2, QStringLiteral("It has left already."));
        return fails ? m_last : ++m_last;
    }
    QList<api::OutboxRow> m_rows;
    api::RequestId m_last = 0;
};

} // namespace nandu::fakes
