// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The stats pane's two tables: the stages from socket to pixels, and the workers. GUI thread; made by a page, given the session.
#pragma once

#include "models/session.h"

#include <QAbstractListModel>
#include <QPointer>

#include <vector>

namespace nandu::models {

template <typename Model, typename Row>
class RowList;

class StagesModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(nandu::models::Session* session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(Window window READ window WRITE setWindow NOTIFY windowChanged)
public:
    enum Window { Second, Minute, WholeSession };
    Q_ENUM(Window)
    enum Role { StageRole = Qt::UserRole + 1, NameRole, CountTextRole, P50TextRole, P95TextRole, P99TextRole, MaxTextRole };
    Q_ENUM(Role)

    explicit StagesModel(QObject* parent = nullptr) : QAbstractListModel(parent) {}

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    Session* session() const { return m_session; }
    void setSession(Session* session);
    Window window() const { return m_window; }
    void setWindow(Window window);

Q_SIGNALS:
    void sessionChanged();
    void windowChanged();

private:
    template <typename Model, typename Row>
    friend class RowList;
    void look();

    QPointer<Session> m_session;
    Window m_window = Minute;
    std::vector<api::StageRow> m_rows;
};

class WorkersModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(nandu::models::Session* session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
public:
    enum Role { WorkerRole = Qt::UserRole + 1, CheckedTextRole, RateTextRole, MeanTextRole, P95TextRole, LastTextRole };
    Q_ENUM(Role)

    explicit WorkersModel(QObject* parent = nullptr) : QAbstractListModel(parent) {}

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    Session* session() const { return m_session; }
    void setSession(Session* session);
    int count() const { return static_cast<int>(m_rows.size()); }

Q_SIGNALS:
    void sessionChanged();
    void countChanged();

private:
    template <typename Model, typename Row>
    friend class RowList;
    void look();

    QPointer<Session> m_session;
    std::vector<api::WorkerRow> m_rows;
};

} // namespace nandu::models
