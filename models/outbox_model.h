// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything of one's own that some relay still lacks: what waits, what failed and why, what may be taken back. GUI thread;
// made by the outbox page and the rail, given the session.
#pragma once

#include "models/delivery_text.h"
#include "models/session.h"

#include <QAbstractListModel>
#include <QHash>
#include <QPointer>

#include <vector>

namespace nandu::models {

template <typename Model, typename Row>
class RowList;

class OutboxModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(nandu::models::Session* session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int failedCount READ failedCount NOTIFY countChanged)
public:
    enum Role { EventIdRole = Qt::UserRole + 1, IsNoteRole, TitleRole, WordsRole, WrittenAtRole, DeliveryRole, SentenceRole, LinesRole, ShareRole, CanUndoRole, CanRetryRole, WorkBitsRole, WorkShareRole };
    Q_ENUM(Role)

    explicit OutboxModel(QObject* parent = nullptr) : QAbstractListModel(parent) {}

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    Session* session() const { return m_session; }
    void setSession(Session* session);
    int count() const { return static_cast<int>(m_rows.size()); }
    int failedCount() const;

    Q_INVOKABLE void undo(const QString& eventId);
    Q_INVOKABLE void sendNow(const QString& eventId);
    Q_INVOKABLE void retry(const QString& eventId);
    Q_INVOKABLE void workAndSend(const QString& eventId);
    Q_INVOKABLE void cancelWork(const QString& eventId);
    Q_INVOKABLE void giveUp(const QString& eventId);

Q_SIGNALS:
    void sessionChanged();
    void countChanged();

private:
    template <typename Model, typename Row>
    friend class RowList;
    void look();
    void takeWork(const QString& eventId, double share);
    void endWorks(api::RequestId request);
    void tellWork(const QString& eventId);
    api::OutboxService* outbox() const { return m_session ? m_session->services().outbox : nullptr; }

    QPointer<Session> m_session;
    std::vector<api::OutboxRow> m_rows;
    QHash<QString, double> m_works; // how far, by event
    QHash<api::RequestId, QString> m_asked;
};

} // namespace nandu::models
