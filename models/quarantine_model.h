// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was put aside, newest first, with what can be done about it. GUI thread; made by a page, given the session.
#pragma once

#include "models/session.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QUrl>

#include <vector>

namespace nandu::models {

template <typename Model, typename Row>
class RowList;

class QuarantineModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(nandu::models::Session* session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(int count READ count NOTIFY stateChanged)
    Q_PROPERTY(bool loading READ loading NOTIFY stateChanged)
    Q_PROPERTY(QString sentence READ sentence NOTIFY stateChanged) // of the last deed that failed or succeeded, else empty
public:
    enum Role { NumberRole = Qt::UserRole + 1, NoteIdRole, ReasonRole, StageTextRole, RelayRole, WhenRole, TriesTextRole, JsonRole, BusyRole };
    Q_ENUM(Role)

    explicit QuarantineModel(QObject* parent = nullptr) : QAbstractListModel(parent) {}

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    Session* session() const { return m_session; }
    void setSession(Session* session);
    int count() const { return static_cast<int>(m_rows.size()); }
    bool loading() const { return m_loading; }
    QString sentence() const { return m_sentence; }

    Q_INVOKABLE void look();
    Q_INVOKABLE void retry(qint64 number);
    Q_INVOKABLE void remove(qint64 number);
    Q_INVOKABLE void removeAll();
    Q_INVOKABLE QUrl proposedFile() const; // for the export
    Q_INVOKABLE void exportTo(const QUrl& file);
    Q_INVOKABLE void copyJson(qint64 number);

Q_SIGNALS:
    void sessionChanged();
    void stateChanged();

private:
    template <typename Model, typename Row>
    friend class RowList;
    void take(const QList<api::QuarantineRow>& rows, const QString& sentence);
    void say(const QString& sentence);

    QPointer<Session> m_session;
    std::vector<api::QuarantineRow> m_rows;
    QSet<qint64> m_retrying;
    QString m_sentence;
    bool m_loading = false;
};

} // namespace nandu::models
