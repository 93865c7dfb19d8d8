// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/people_model.h"

#include "models/row_list.h"

namespace nandu::models {

PeopleModel::~PeopleModel()
{
    setSession(nullptr);
}

int PeopleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant PeopleModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) || !m_session)
        return {};
    const api::ProfileRow& person = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case ProfileRole: return QVariant::fromValue(person);
    case IsFollowingRole: return m_session->isFollowing(person.key);
    case IsSavingRole: return m_session->isChangingFollow(person.key);
    case Qt::DisplayRole: return person.title;
    default: return {};
    }
}

QHash<int, QByteArray> PeopleModel::roleNames() const
{
    return {{ProfileRole, "profile"}, {IsFollowingRole, "isFollowing"}, {IsSavingRole, "isSaving"}};
}

void PeopleModel::setSession(Session* session)
{
    if (m_session == session)
        return;
    if (m_session) {
        disconnect(m_session->services().feeds, nullptr, this, nullptr);
        disconnect(m_session, nullptr, this, nullptr);
        m_session->services().feeds->unwatch(m_watch);
        m_watch = 0;
    }
    m_session = session;
    Q_EMIT sessionChanged();
    if (!session)
        return;
    connect(session->services().feeds, &api::FeedService::feedChanged, this, &PeopleModel::onFeedChanged);
    connect(session, &Session::followsChanged, this, &PeopleModel::onFollowsChanged);
    connect(session, &Session::followStateChanged, this, &PeopleModel::onFollowsChanged);
    m_isInWatch = true;
    m_watch = session->services().feeds->watch({api::FeedQuery::Global, {}, {}});
    m_isInWatch = false;
    const QList<api::FeedDelta> early = std::exchange(m_early, {});
    for (const api::FeedDelta& delta : early)
        onFeedChanged(delta);
}

void PeopleModel::setFollowing(const QString& key, bool follow)
{
    if (m_session)
        m_session->setFollowing(key, follow);
}

// Whoever is in the list stays where they are, so that nobody clicks the wrong person; new ones join at the end.
void PeopleModel::onFeedChanged(const api::FeedDelta& delta)
{
    if (m_isInWatch) {
        m_early.append(delta);
        return;
    }
    if (delta.watch != m_watch || !m_session)
        return;
    std::vector<api::ProfileRow> wanted = m_rows;
    for (const api::NoteRow& row : delta.rows) {
        const auto same = [&](const api::ProfileRow& person) { return person.key == row.author.key; };
        const auto known = std::find_if(wanted.begin(), wanted.end(), same);
        if (known != wanted.end()) {
            *known = row.author;
            continue;
        }
        const bool isNews = row.author.isKnown && row.author.key != m_session->key() && !m_session->isFollowing(row.author.key);
        if (isNews && wanted.size() < peopleMax)
            wanted.push_back(row.author);
    }
    const int was = count();
    RowList<PeopleModel, api::ProfileRow>::sync(
        *this, m_rows, std::move(wanted), [](const api::ProfileRow& person) { return person.key; },
        [](const api::ProfileRow& before, const api::ProfileRow& now) {
            return before == now ? QList<int>() : QList<int>{ProfileRole};
        });
    if (count() != was)
        Q_EMIT countChanged();
}

void PeopleModel::onFollowsChanged()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(count() - 1), {IsFollowingRole, IsSavingRole});
}

} // namespace nandu::models
