// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/notices_model.h"

#include "models/number_text.h"
#include "models/row_list.h"

#include <QDateTime>

#include <algorithm>
#include <map>

namespace nandu::models {
namespace {

using Type = api::NoticeRow::Type;
constexpr qsizetype peopleShownMax = 6;

// What stands by itself: somebody's words.
bool isTalk(Type type) { return type == Type::Mention || type == Type::Reply || type == Type::Quote; }

QString groupOf(const api::NoticeRow& row)
{
    if (isTalk(row.type))
        return row.eventId;
    if (row.type == Type::Follow) // those of one day
        return QStringLiteral("follow:") + QDateTime::fromSecsSinceEpoch(row.at).date().toString(Qt::ISODate);
    return QString::number(row.type) + u':' + row.noteId;
}

std::vector<NoticesModel::Group> gathered(const QList<api::NoticeRow>& rows)
{
    std::vector<NoticesModel::Group> groups;
    std::map<QString, std::size_t> places;
    std::vector<std::map<QString, int>> emojis;
    for (const api::NoticeRow& row : rows) { // newest first, so a group stands where its newest is
        const auto [place, isFirst] = places.try_emplace(groupOf(row), groups.size());
        if (isFirst) {
            NoticesModel::Group group;
            group.id = place->first;
            group.type = row.type;
            group.noteId = row.noteId;
            group.at = row.at;
            groups.push_back(group);
            emojis.emplace_back();
        }
        NoticesModel::Group& group = groups[place->second];
        const bool isKnown = std::any_of(group.people.cbegin(), group.people.cend(), [&](const api::ProfileRow& person) { return person.key == row.person.key; });
        if (!isKnown)
            group.people.append(row.person);
        if (group.words.isEmpty())
            group.words = row.noteText;
        group.sats += row.sats;
        group.isNew |= row.isNew;
        if (!row.emoji.isEmpty())
            ++emojis[place->second][row.emoji == QLatin1String("+") ? QStringLiteral("♥") : row.emoji];
    }
    for (std::size_t i = 0; i < groups.size(); ++i) {
        for (const auto& [emoji, count] : emojis[i])
            groups[i].emojis.append(emoji);
        std::stable_sort(groups[i].emojis.begin(), groups[i].emojis.end(), [&](const QString& a, const QString& b) { return emojis[i][a] > emojis[i][b]; });
    }
    return groups;
}

QString names(const QList<api::ProfileRow>& people)
{
    const auto count = static_cast<int>(people.size());
    if (count == 0)
        return {};
    const QString first = people[0].title;
    if (count == 1)
        return first;
    if (count == 2)
        //: Two names, in a sentence such as "Ada and Bo follow you"
        return NoticesModel::tr("%1 and %2").arg(first, people[1].title);
    //: Names, in a sentence such as "Ada, Bo and 3 others follow you"
    return NoticesModel::tr("%1, %2 and %Ln others", nullptr, static_cast<int>(count - 2)).arg(first, people[1].title);
}

QString sentenceOf(const NoticesModel::Group& group)
{
    const QString who = names(group.people);
    const auto people = static_cast<int>(group.people.size()); // many languages change the verb
    switch (group.type) {
    //: Notification: %1 are one or more names; the number of people decides the form of the verb
    case Type::Mention: return NoticesModel::tr("%1 mentioned you", nullptr, people).arg(who);
    //: Notification: %1 are one or more names; the number of people decides the form of the verb
    case Type::Reply: return NoticesModel::tr("%1 replied to you", nullptr, people).arg(who);
    //: Notification: %1 are one or more names; the number of people decides the form of the verb
    case Type::Quote: return NoticesModel::tr("%1 quoted you", nullptr, people).arg(who);
    case Type::Reaction:
        return group.emojis == QStringList{QStringLiteral("♥")} ?
            //: Notification: %1 are one or more names; the number of people decides the form of the verb
            NoticesModel::tr("%1 liked your note", nullptr, people).arg(who) :
            //: Notification: %1 are one or more names; the number of people decides the form of the verb
            NoticesModel::tr("%1 reacted to your note", nullptr, people).arg(who);
    //: Notification: %1 are one or more names; the number of people decides the form of the verb
    case Type::Repost: return NoticesModel::tr("%1 reposted your note", nullptr, people).arg(who);
    //: Notification: %1 are one or more names who paid bitcoin for the note; the number of people decides the form of the verb
    case Type::Zap: return NoticesModel::tr("%1 zapped your note", nullptr, people).arg(who);
    //: Notification: %1 are one or more names; the number of people decides the form of the verb
    case Type::Follow: return NoticesModel::tr("%1 follow you", nullptr, people).arg(who);
    }
    return {};
}

QString detailOf(const NoticesModel::Group& group)
{
    if (group.type == Type::Zap)
        //: How much was zapped, %1 is a number; sats are the small unit of bitcoin
        return NoticesModel::tr("%1 sats").arg(fullNumberText(group.sats));
    return group.type == Type::Reaction ? group.emojis.mid(0, 8).join(u' ') : QString();
}

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
    case SentenceRole: return sentenceOf(group);
    case PeopleRole: return QVariant::fromValue(group.people.mid(0, peopleShownMax));
    case NoteIdRole: return group.noteId;
    case WordsRole: return group.words;
    case DetailRole: return detailOf(group);
    case AtRole: return group.at;
    case IsNewRole: return group.isNew;
    case Qt::DisplayRole: return sentenceOf(group);
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
    std::vector<Group> groups = gathered(service() ? service()->rows() : QList<api::NoticeRow>());
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
