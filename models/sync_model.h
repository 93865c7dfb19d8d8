// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is fetched of the past, one row a relay, those that need a look first; and the bytes of this session and day. GUI thread; made
// by the sync page, given the session.
#pragma once

#include "models/session.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QTimer>

#include <vector>

namespace nandu::models {

template <typename Model, typename Row>
class RowList;

class SyncModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(nandu::models::Session* session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(QString waits READ waits NOTIFY changed) // while metered: what waits; else empty
    Q_PROPERTY(double share READ share NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(bool canPauseAll READ canPauseAll NOTIFY changed)
    Q_PROPERTY(bool canResumeAll READ canResumeAll NOTIFY changed)
    Q_PROPERTY(QStringList traffic READ traffic NOTIFY changed) // caption, value ...
    Q_PROPERTY(bool metered READ isMetered NOTIFY changed)
    Q_PROPERTY(bool meteredKnown READ isMeteredKnown NOTIFY changed) // this desktop tells
public:
    enum Role { UrlRole = Qt::UserRole + 1, HostRole, StateRole, StateTextRole, AskedRole, FiguresRole, ShareRole, BusyRole, CanPauseRole, CanResumeRole, CanGiveUpRole };
    Q_ENUM(Role)
    enum State { Complete, Working, Waiting, Failing, Offline }; // of a row, for its sign
    Q_ENUM(State)

    explicit SyncModel(QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    Session* session() const { return m_session; }
    void setSession(Session* session);
    int count() const { return static_cast<int>(m_rows.size()); }
    QString summary() const;
    QString waits() const;
    double share() const;
    bool isBusy() const;
    bool canPauseAll() const;
    bool canResumeAll() const;
    QStringList traffic() const;
    bool isMetered() const;
    bool isMeteredKnown() const;

    Q_INVOKABLE void setPaused(const QString& url, bool isPaused);
    Q_INVOKABLE void setAllPaused(bool isPaused);
    Q_INVOKABLE void giveUp(const QString& url);
    // Everything since so many days ago; 0: since the beginning.
    Q_INVOKABLE void resyncDays(const QString& url, int days);
    // Since the day that was typed; empty when it is fetched, else one sentence.
    Q_INVOKABLE QString resyncFrom(const QString& url, const QString& day);

Q_SIGNALS:
    void sessionChanged();
    void changed();

private:
    template <typename Model, typename Row>
    friend class RowList;
    void show();
    api::SyncService* service() const { return m_session ? m_session->services().sync : nullptr; }

    QPointer<Session> m_session;
    std::vector<api::SyncRow> m_rows;
};

} // namespace nandu::models
