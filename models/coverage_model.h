// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where each followed person is read, those who are not first; read again every few seconds while the page is open. GUI thread; made
// by that page, given the session.
#pragma once

#include "models/session.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QTimer>

#include <vector>

namespace nandu::models {

template <typename Model, typename Row>
class RowList;

class CoverageModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(nandu::models::Session* session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(int count READ count NOTIFY countsChanged)
    Q_PROPERTY(QString summary READ summary NOTIFY countsChanged)
    Q_PROPERTY(QStringList counts READ counts NOTIFY countsChanged) // caption, number ...
    Q_PROPERTY(bool onlyMissing READ onlyMissing WRITE setOnlyMissing NOTIFY countsChanged)
public:
    enum Role { KeyRole = Qt::UserRole + 1, NameRole, PlaceRole, WhyRole };
    Q_ENUM(Role)

    explicit CoverageModel(QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    Session* session() const { return m_session; }
    void setSession(Session* session);
    int count() const { return static_cast<int>(m_rows.size()); }
    QString summary() const;
    QStringList counts() const;
    bool onlyMissing() const { return m_onlyMissing; }
    void setOnlyMissing(bool on);

Q_SIGNALS:
    void sessionChanged();
    void countsChanged();

private:
    template <typename Model, typename Row>
    friend class RowList;
    void look();
    void show();
    qsizetype countOf(api::CoverageRow::Place place) const;

    QPointer<Session> m_session;
    QList<api::CoverageRow> m_all;
    std::vector<api::CoverageRow> m_rows; // of those, what is shown
    bool m_onlyMissing = false;
    bool m_isRead = false;
    QTimer m_timer;
};

} // namespace nandu::models
