// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/notice_groups.h"

#include "models/notices_model.h"
#include "models/number_text.h"

#include <QDateTime>

#include <algorithm>
#include <map>

namespace nandu::models {
namespace {

using Type = api::NoticeRow::Type;

QString groupOf(const api::NoticeRow& row)
{
    if (isTalk(row.type))
        return row.eventId;
    if (row.type == Type::Follow) // those of one day
        return QStringLiteral("follow:") + QDateTime::fromSecsSinceEpoch(row.at).date().toString(Qt::ISODate);
    return QString::number(row.type) + u':' + row.noteId;
}

// A Hebrew or Arabic name at the front must not turn the sentence: first strong isolate ... pop.
QString apart(const QString& name)
{
    return name.isRightToLeft() ? QChar(0x2068) + name + QChar(0x2069) : name;
}

QString names(const QList<api::ProfileRow>& people)
{
    const auto count = static_cast<int>(people.size());
    if (count == 0)
        return {};
    const QString first = apart(people[0].title);
    if (count == 1)
        return first;
    if (count == 2)
        //: Two names, in a sentence such as "Ada and Bo follow you"
        return NoticesModel::tr("%1 and %2").arg(first, apart(people[1].title));
    //: Names, in a sentence such as "Ada, Bo and 3 others follow you"
    return NoticesModel::tr("%1, %2 and %Ln others", nullptr, static_cast<int>(count - 2)).arg(first, apart(people[1].title));
}

} // namespace

bool isTalk(Type type) { return type == Type::Mention || type == Type::Reply || type == Type::Quote; }

std::vector<NoticeGroup> gatherNotices(const QList<api::NoticeRow>& rows)
{
    std::vector<NoticeGroup> groups;
    std::map<QString, std::size_t> places;
    std::vector<std::map<QString, int>> emojis;
    for (const api::NoticeRow& row : rows) { // newest first, so a group stands where its newest is
        const auto [place, isFirst] = places.try_emplace(groupOf(row), groups.size());
        if (isFirst) {
            NoticeGroup group;
            group.id = place->first;
            group.type = row.type;
            group.noteId = row.noteId;
            group.at = row.at;
            groups.push_back(group);
            emojis.emplace_back();
        }
        NoticeGroup& group = groups[place->second];
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

QString noticeSentence(const NoticeGroup& group)
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

QString noticeDetail(const NoticeGroup& group)
{
    if (group.type == Type::Zap)
        //: How much was zapped, %1 is a number; sats are the small unit of bitcoin
        return NoticesModel::tr("%1 sats").arg(fullNumberText(group.sats));
    return group.type == Type::Reaction ? group.emojis.mid(0, 8).join(u' ') : QString();
}

} // namespace nandu::models
