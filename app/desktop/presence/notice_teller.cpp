// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/presence/notice_teller.h"

#include "engine/client/settings.h"
#include "engine/nostr/entity.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace nandu::desktop {
namespace {

using Type = api::NoticeRow::Type;
namespace keys = client::setting_keys;

constexpr qsizetype singlesMax = 3; // of one topic; more are one line
constexpr qsizetype charsMax = 200;
constexpr qint64 aheadMaxS = 900; // a later date is a wrong one
constexpr int minutesOfDay = 24 * 60;

QString topicOf(Type type)
{
    switch (type) {
    case Type::Mention:
    case Type::Reply:
    case Type::Quote: return QStringLiteral("talk");
    case Type::Reaction: return QStringLiteral("reactions");
    case Type::Repost: return QStringLiteral("reposts");
    case Type::Zap: return QStringLiteral("zaps");
    case Type::Follow: return QStringLiteral("follows");
    }
    return {};
}

const char* settingOf(Type type)
{
    switch (type) {
    case Type::Mention:
    case Type::Reply:
    case Type::Quote: return keys::notifyTalk;
    case Type::Reaction:
    case Type::Repost: return keys::notifyReactions;
    case Type::Zap: return keys::notifyZaps;
    case Type::Follow: return keys::notifyFollows;
    }
    return keys::notifyTalk;
}

QString countSentence(const QString& topic, int count)
{
    if (topic == QLatin1String("talk")) {
        //: a notification of the desktop
        return NoticeTeller::tr("%Ln new mentions and replies", nullptr, count);
    }
    if (topic == QLatin1String("reactions")) {
        //: a notification of the desktop
        return NoticeTeller::tr("%Ln new reactions", nullptr, count);
    }
    if (topic == QLatin1String("reposts")) {
        //: a notification of the desktop
        return NoticeTeller::tr("%Ln new reposts", nullptr, count);
    }
    if (topic == QLatin1String("zaps")) {
        //: a notification of the desktop; a zap is a small payment
        return NoticeTeller::tr("%Ln new zaps", nullptr, count);
    }
    //: a notification of the desktop
    return NoticeTeller::tr("%Ln new followers", nullptr, count);
}

// On one line, without what turns the direction of what follows.
QString calm(QString text)
{
    static const QRegularExpression turns(QStringLiteral("[\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}\\x{0000}-\\x{001f}\\x{007f}]+"));
    text.replace(turns, QStringLiteral(" "));
    text = text.simplified();
    return text.size() > charsMax ? text.left(charsMax - 1) + u'…' : text;
}

QString noteLink(const QString& hex)
{
    const auto id = base::EventId::fromHex(hex.toStdString());
    return id ? QStringLiteral("nostr:") + QString::fromStdString(nostr::noteOf(*id)) : QString();
}

QString linkOf(const models::NoticeGroup& group)
{
    if (!group.noteId.isEmpty())
        return noteLink(group.noteId);
    return group.people.size() == 1 ? QStringLiteral("nostr:") + group.people.first().npub : QString();
}

} // namespace

NoticeTeller::NoticeTeller(const api::Services& services, Now now, Pace pace, QObject* parent)
    : QObject(parent), m_services(services), m_now(std::move(now)), m_pace(pace), m_since(m_now().toSecsSinceEpoch())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &NoticeTeller::tell);
    connect(services.notices, &api::NoticeService::rowsChanged, this, &NoticeTeller::look);
    connect(services.accounts, &api::AccountService::stateChanged, this, [this, last = services.accounts->key()]() mutable {
        if (std::exchange(last, m_services.accounts->key()) == m_services.accounts->key())
            return;
        m_since = m_now().toSecsSinceEpoch();
        m_told.clear();
        m_timer.stop();
        Q_EMIT seen(); // what is shown was said to somebody else
    });
}

bool NoticeTeller::isOn(const char* key, bool fallback) const
{
    const QVariant value = m_services.engine->setting(QLatin1String(key));
    return value.isValid() ? value.toBool() : fallback;
}

bool NoticeTeller::isWanted(const api::NoticeRow& row) const
{
    return row.isNew && row.at >= m_since && row.at <= m_now().toSecsSinceEpoch() + aheadMaxS && !m_told.contains(row.eventId)
        && isOn(settingOf(row.type), settingOf(row.type) != keys::notifyReactions);
}

// From 22:00 until 7:00 goes over midnight.
bool NoticeTeller::isQuiet() const
{
    if (!isOn(keys::quietHours, false))
        return false;
    const int from = m_services.engine->setting(QLatin1String(keys::quietFrom)).toInt();
    const int until = m_services.engine->setting(QLatin1String(keys::quietUntil)).toInt();
    const QTime time = m_now().time();
    const int passed = (time.hour() * 60 + time.minute() - from + minutesOfDay) % minutesOfDay;
    return passed < (until - from + minutesOfDay) % minutesOfDay;
}

void NoticeTeller::look()
{
    const QList<api::NoticeRow> rows = m_services.notices->rows();
    if (std::none_of(rows.cbegin(), rows.cend(), [](const api::NoticeRow& row) { return row.isNew; })) {
        m_timer.stop();
        m_told.clear(); // seen is seen: none of them comes back as new
        Q_EMIT seen();
        return;
    }
    if (m_timer.isActive() || std::none_of(rows.cbegin(), rows.cend(), [this](const api::NoticeRow& row) { return isWanted(row); }))
        return;
    const std::chrono::milliseconds rested(m_toldAt.isValid() ? m_toldAt.msecsTo(m_now()) : m_pace.rest.count());
    m_timer.start(std::max(m_pace.gather, m_pace.rest - rested));
}

// As the rows are now: what was seen or muted meanwhile is no longer among them.
void NoticeTeller::tell()
{
    QStringList topics;
    QHash<QString, QList<api::NoticeRow>> wanted;
    const QList<api::NoticeRow> rows = m_services.notices->rows();
    for (const api::NoticeRow& row : rows) {
        if (!isWanted(row))
            continue;
        const QString topic = topicOf(row.type);
        if (!topics.contains(topic))
            topics.append(topic);
        wanted[topic].append(row);
    }
    for (const QList<api::NoticeRow>& some : std::as_const(wanted)) {
        for (const api::NoticeRow& row : some)
            m_told.insert(row.eventId);
    }
    if (topics.isEmpty() || isQuiet())
        return;
    m_toldAt = m_now();
    for (const QString& topic : std::as_const(topics))
        tellTopic(topic, wanted.value(topic));
}

void NoticeTeller::tellTopic(const QString& topic, const QList<api::NoticeRow>& rows)
{
    const std::vector<models::NoticeGroup> groups = models::gatherNotices(rows);
    const bool isTalk = topic == QLatin1String("talk");
    const bool isHidden = isOn(keys::notifyHidden, false);
    if (isHidden || static_cast<qsizetype>(groups.size()) > (isTalk ? singlesMax : 1)) {
        Q_EMIT told({topic, true, countSentence(topic, static_cast<int>(rows.size())), {}, {}});
        return;
    }
    for (auto group = groups.rbegin(); group != groups.rend(); ++group) { // the newest comes last, and so on top
        const QString detail = calm(models::noticeDetail(*group));
        const QString words = calm(group->words);
        const QString between = detail.isEmpty() || words.isEmpty() ? QString() : QStringLiteral("\n");
        Q_EMIT told({topic, false, calm(models::noticeSentence(*group)), detail + between + words, linkOf(*group)});
    }
}

} // namespace nandu::desktop
