// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// People to follow when one follows nobody yet: whoever writes what Global shows. GUI thread; made by the Home page,
// given the session.
#pragma once

#include "models/session.h"

#include <QAbstractListModel>
#include <QPointer>

#include <vector>

namespace nandu::models {

template <typename Model, typename Row>
class RowList;

class PeopleModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(nandu::models::Session* session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
public:
    enum Role { ProfileRole = Qt::UserRole + 1, IsFollowingRole, IsSavingRole };
    Q_ENUM(Role)
    static constexpr int peopleMax = 12;

    explicit PeopleModel(QObject* parent = nullptr) : QAbstractListModel(parent) {}
    ~PeopleModel() override;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    Session* session() const { return m_session; }
    void setSession(Session* session);
    int count() const { return static_cast<int>(m_rows.size()); }

    Q_INVOKABLE void setFollowing(const QString& key, bool follow);

Q_SIGNALS:
    void sessionChanged();
    void countChanged();

private:
    template <typename Model, typename Row>
    friend class RowList;
    void onFeedChanged(const api::FeedDelta& delta);
    void onFollowsChanged();

    QPointer<Session> m_session;
    api::WatchId m_watch = 0;
    std::vector<api::ProfileRow> m_rows;
    bool m_isInWatch = false;
    QList<api::FeedDelta> m_early;
};

} // namespace nandu::models
