// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/notices_model.h"

#include "models/row_list.h"

#include <algorithm>

namespace nandu::models {
namespace {

using Type = api::NoticeRow::Type;
constexpr qsizetype peopleShownMax = 6;

} // namespace

NoticesModel::~NoticesModel()
{
    if (m_isWatched && service())
        service()->setWatched(false);
}

int NoticesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant NoticesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Group& group = m_groups[static_cast<std::size_t>(index.row())];
    switch (role) {
    case TypeRole: return int(group.type);
    case SentenceRole: return noticeSentence(group);
    case PeopleRole: return QVariant::fromValue(group.people.mid(0, peopleShownMax));
    case NoteIdRole: return group.noteId;
    case WordsRole: return group.words;
    case DetailRole: return noticeDetail(group);
    case AtRole: return group.at;
    case IsNewRole: return group.isNew;
    case Qt::DisplayRole: return noticeSentence(group);
    default: return {};
    }
}

QHash<int, QByteArray> NoticesModel::roleNames() const
{
    return {{TypeRole, "type"}, {SentenceRole, "sentence"}, {PeopleRole, "people"}, {NoteIdRole, "noteId"}, {WordsRole, "words"},
        {DetailRole, "detail"}, {AtRole, "at"}, {IsNewRole, "isNew"}};
}

bool NoticesModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && service() && m_isWatched && !service()->isAtEnd();
}

void NoticesModel::fetchMore(const QModelIndex&)
{
    if (service())
        service()->older();
}

void NoticesModel::setSession(Session* session)
{
    if (m_session == session)
        return;
    if (service())
        disconnect(service(), nullptr, this, nullptr);
    m_session = session;
    if (service())
        connect(service(), &api::NoticeService::rowsChanged, this, &NoticesModel::look);
    if (service() && m_isWatched)
        service()->setWatched(true);
    look();
    Q_EMIT sessionChanged();
}

void NoticesModel::setFilter(Filter filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    look();
    Q_EMIT filterChanged();
}

void NoticesModel::setWatched(bool isWatched)
{
    if (m_isWatched == isWatched)
        return;
    m_isWatched = isWatched;
    if (!isWatched)
        m_marked.clear();
    if (service())
        service()->setWatched(isWatched);
    look();
    Q_EMIT sessionChanged();
}

bool NoticesModel::isWanted(Type type) const
{
    switch (m_filter) {
    case All: return true;
    case Talk: return isTalk(type);
    case Reactions: return type == Type::Reaction;
    case Reposts: return type == Type::Repost;
    case Zaps: return type == Type::Zap;
    case Follows: return type == Type::Follow;
    }
    return true;
}

void NoticesModel::look()
{
    if (m_isLooking)
        return;
    std::vector<NoticeGroup> groups = gatherNotices(service() ? service()->rows() : QList<api::NoticeRow>());
    const auto newOnes = static_cast<int>(std::count_if(groups.begin(), groups.end(), [](const Group& group) { return group.isNew; }));
    if (m_isWatched) {
        for (Group& group : groups) {
            if (group.isNew)
                m_marked.insert(group.id);
            group.isNew = m_marked.contains(group.id);
        }
    }
    std::erase_if(groups, [this](const Group& group) { return !isWanted(group.type); });
    const int was = count();
    RowList<NoticesModel, Group>::sync(*this, m_groups, std::move(groups), [](const Group& group) { return group.id; },
        [](const Group& before, const Group& now) {
            return before == now ? QList<int>() : QList<int>{SentenceRole, PeopleRole, WordsRole, DetailRole, AtRole, IsNewRole};
        });
    const bool isChanged = count() != was || newOnes != m_newCount;
    m_newCount = newOnes;
    if (m_isWatched && newOnes > 0) { // in sight: seen
        m_isLooking = true; // the service tells of it at once
        service()->markSeen();
        m_isLooking = false;
        m_newCount = 0;
    }
    if (isChanged)
        Q_EMIT countChanged();
}

} // namespace nandu::models
