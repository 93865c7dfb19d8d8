// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where one note came from and how long each stage took, ready to show; and the list of the slowest. GUI thread; made by a sheet
// or a page, given the session.
#pragma once

#include "models/session.h"

#include <QAbstractListModel>
#include <QPointer>

#include <vector>

namespace nandu::models {

class TraceModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(nandu::models::Session* session READ session WRITE setSession NOTIFY changed)
    Q_PROPERTY(QString noteId READ noteId WRITE setNoteId NOTIFY changed)
    Q_PROPERTY(bool loading READ loading NOTIFY changed)
    Q_PROPERTY(bool isTraced READ isTraced NOTIFY changed)
    Q_PROPERTY(QString relay READ relay NOTIFY changed)
    Q_PROPERTY(QStringList seenOn READ seenOn NOTIFY changed)
    Q_PROPERTY(QString receivedText READ receivedText NOTIFY changed)
    Q_PROPERTY(QStringList stageNames READ stageNames CONSTANT)
    Q_PROPERTY(QStringList stageTexts READ stageTexts NOTIFY changed)
    Q_PROPERTY(QList<qreal> stageShares READ stageShares NOTIFY changed) // of all stages together
    Q_PROPERTY(QString totalText READ totalText NOTIFY changed)
    Q_PROPERTY(QString workerText READ workerText NOTIFY changed)
    Q_PROPERTY(QString bytesText READ bytesText NOTIFY changed)
    Q_PROPERTY(QString json READ json NOTIFY changed) // over several lines, to read
public:
    explicit TraceModel(QObject* parent = nullptr) : QObject(parent) {}

    Session* session() const { return m_session; }
    void setSession(Session* session);
    QString noteId() const { return m_trace.noteId; }
    void setNoteId(const QString& noteId); // asks again, also for the same
    bool loading() const { return m_loading; }
    bool isTraced() const { return m_trace.isTraced; }
    QString relay() const;
    QStringList seenOn() const { return m_trace.seenOn; }
    QString receivedText() const;
    QStringList stageNames() const;
    QStringList stageTexts() const;
    QList<qreal> stageShares() const;
    QString totalText() const;
    QString workerText() const;
    QString bytesText() const;
    QString json() const;

    Q_INVOKABLE void copyJson();

Q_SIGNALS:
    void changed();

private:
    QPointer<Session> m_session;
    api::TraceRow m_trace;
    bool m_loading = false;
};

class SlowestModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(nandu::models::Session* session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
public:
    enum Role { NoteIdRole = Qt::UserRole + 1, WhenRole, RelayRole, TotalTextRole, QueueTextRole, CheckTextRole, CommitTextRole, WorkerTextRole };
    Q_ENUM(Role)

    explicit SlowestModel(QObject* parent = nullptr) : QAbstractListModel(parent) {}

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    Session* session() const { return m_session; }
    void setSession(Session* session);
    int count() const { return static_cast<int>(m_rows.size()); }

    Q_INVOKABLE void look(); // again: the list does not change under the reader's eyes

Q_SIGNALS:
    void sessionChanged();
    void countChanged();

private:
    QPointer<Session> m_session;
    QList<api::TraceRow> m_rows;
};

} // namespace nandu::models
