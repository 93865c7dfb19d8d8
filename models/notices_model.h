// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Notices gathered by what they are about: "Ann, Bob and 12 others liked your note". What was new stays marked until the page
// is left. GUI thread; made by the notifications page and by the rail's badge, given the session.
#pragma once

#include "models/notice_groups.h"
#include "models/session.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QSet>

#include <vector>

namespace nandu::models {

template <typename Model, typename Row>
class RowList;

class NoticesModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(nandu::models::Session* session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(Filter filter READ filter WRITE setFilter NOTIFY filterChanged)
    Q_PROPERTY(bool isWatched READ isWatched WRITE setWatched NOTIFY sessionChanged) // the page is in sight
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int newCount READ newCount NOTIFY countChanged) // of every kind, gathered
public:
    enum Filter { All, Talk, Reactions, Reposts, Zaps, Follows }; // Talk: mentions, replies, quotes
    Q_ENUM(Filter)
    enum Role { TypeRole = Qt::UserRole + 1, SentenceRole, PeopleRole, NoteIdRole, WordsRole, DetailRole, AtRole, IsNewRole };
    Q_ENUM(Role)
    using Group = NoticeGroup;

    explicit NoticesModel(QObject* parent = nullptr) : QAbstractListModel(parent) {}
    ~NoticesModel() override;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    Session* session() const { return m_session; }
    void setSession(Session* session);
    Filter filter() const { return m_filter; }
    void setFilter(Filter filter);
    bool isWatched() const { return m_isWatched; }
    void setWatched(bool isWatched);
    int count() const { return static_cast<int>(m_groups.size()); }
    int newCount() const { return m_newCount; }

Q_SIGNALS:
    void sessionChanged();
    void filterChanged();
    void countChanged();

private:
    template <typename Model, typename Row>
    friend class RowList;
    void look();
    bool isWanted(api::NoticeRow::Type type) const;
    api::NoticeService* service() const { return m_session ? m_session->services().notices : nullptr; }

    QPointer<Session> m_session;
    std::vector<Group> m_groups;
    QSet<QString> m_marked; // new when the page came into sight, or since
    Filter m_filter = All;
    int m_newCount = 0;
    bool m_isWatched = false;
    bool m_isLooking = false;
};

} // namespace nandu::models
