// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The outbox for the window: what is open or failed, and taking back what has not left. GUI thread; user.db is read elsewhere.
#pragma once

#include "engine/api/outbox_service.h"
#include "engine/client/note_miner.h"
#include "engine/client/publish_session.h"

#include <QTimer>

#include <map>
#include <memory>

namespace nandu::client {

class OutboxServiceImpl : public api::OutboxService {
    Q_OBJECT
public:
    explicit OutboxServiceImpl(QObject* parent = nullptr);

    void setSession(std::shared_ptr<PublishSession> session); // null: signed out or read only
    void deliveryChanged() { m_readTimer.start(); }
    std::int64_t undoMs() const { return m_undoMs; }

    QList<api::OutboxRow> rows() const override { return m_rows; }
    void setUndoSeconds(int seconds) override;
    api::RequestId undo(const QString& eventId) override;
    api::RequestId sendNow(const QString& eventId) override;
    api::RequestId retry(const QString& eventId) override;
    api::RequestId workAndSend(const QString& eventId) override;
    void cancelWork(const QString& eventId) override;
    api::RequestId giveUp(const QString& eventId) override;

Q_SIGNALS:
    void draftKept(const nandu::api::DraftRow& draft); // of a note that was taken back: for the shelf of drafts

private:
    using Work = std::function<base::Result<void>(const PublishSession::Inside&, const base::EventId&)>;
    api::RequestId request(const QString& eventId, Work work, std::function<void(api::RequestId)> after = {});
    void read();
    void work(api::RequestId request, const QString& eventId, const nostr::Event& old, unsigned bits);
    void answer(api::RequestId request, const base::Result<void>& result);

    std::shared_ptr<PublishSession> m_session;
    QList<api::OutboxRow> m_rows;
    QTimer m_readTimer; // many answers come at once
    NoteMiner m_miner;
    std::map<QString, api::RequestId> m_works; // by event
    std::int64_t m_undoMs = 0;
    api::RequestId m_lastRequest = 0;
};

} // namespace nandu::client
