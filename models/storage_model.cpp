// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage_model.h"

#include "models/error_text.h"
#include "models/number_text.h"

#include <algorithm>
#include <array>
#include <limits>

namespace nandu::models {

using api::StorageState;

namespace {

constexpr std::array dayKeys = {"retention.following_days", "retention.friends_days", "retention.strangers_days", "retention.reaction_days", "retention.other_days"};
constexpr char sizeKey[] = "retention.size_mb";
constexpr qint64 megabyte = 1'000'000;

int number(qint64 events)
{
    return static_cast<int>(std::min<qint64>(events, std::numeric_limits<int>::max()));
}

QString leavingText(const StorageState::Part& part)
{
    const int events = number(part.events);
    const QString size = byteText(part.bytes);
    switch (part.reason) {
    //: what would be freed, one line a reason; %1 is a size such as 3.4 MB
    case StorageState::OfFollowed: return StorageModel::tr("%Ln events of people you follow, about %1", nullptr, events).arg(size);
    //: what would be freed; people followed by those you follow
    case StorageState::OfFriends: return StorageModel::tr("%Ln events of friends of friends, about %1", nullptr, events).arg(size);
    //: what would be freed
    case StorageState::OfStrangers: return StorageModel::tr("%Ln events of strangers, about %1", nullptr, events).arg(size);
    //: what would be freed
    case StorageState::Reactions: return StorageModel::tr("%Ln reactions and zaps to notes that are not here, about %1", nullptr, events).arg(size);
    //: what would be freed; kinds of event that Nandu shows nowhere
    case StorageState::OtherKinds: return StorageModel::tr("%Ln events of kinds that no page shows, about %1", nullptr, events).arg(size);
    //: what would be freed because of the cap on the size
    case StorageState::Size: return StorageModel::tr("%Ln events over the size you set, about %1", nullptr, events).arg(size);
    default: return {};
    }
}

QString stayingText(const StorageState::Part& part)
{
    const int events = number(part.events);
    const QString size = byteText(part.bytes);
    switch (part.reason) {
    //: what stays, one line a reason; %1 is a size
    case StorageState::Own: return StorageModel::tr("%Ln events of your own, about %1", nullptr, events).arg(size);
    //: what stays; the newest version of each
    case StorageState::Newest: return StorageModel::tr("%Ln profiles, lists and articles, about %1", nullptr, events).arg(size);
    //: what stays
    case StorageState::Listed: return StorageModel::tr("%Ln that you bookmarked, answered or reacted to, about %1", nullptr, events).arg(size);
    //: what stays
    case StorageState::NamesYou: return StorageModel::tr("%Ln that name you, about %1", nullptr, events).arg(size);
    //: what stays; old notes, in threads that are kept for another reason
    case StorageState::Conversation: return StorageModel::tr("%Ln old ones that belong to a conversation that is kept, about %1", nullptr, events).arg(size);
    //: what stays
    case StorageState::Wanted: return StorageModel::tr("%Ln that your rules keep, about %1", nullptr, events).arg(size);
    default: return {};
    }
}

template <typename Text>
QStringList linesOf(const QList<StorageState::Part>& parts, Text text)
{
    QStringList lines;
    for (const StorageState::Part& part : parts)
        lines.append(text(part));
    return lines;
}

} // namespace

void StorageModel::setSession(Session* session)
{
    if (m_session == session)
        return;
    if (m_session) {
        disconnect(m_session->services().engine, nullptr, this, nullptr);
        if (m_session->services().storage)
            disconnect(m_session->services().storage, nullptr, this, nullptr);
    }
    m_session = session;
    if (session) {
        connect(session->services().engine, &api::EngineService::settingChanged, this, &StorageModel::changed);
        connect(session->services().engine, &api::EngineService::statsChanged, this, &StorageModel::changed);
        if (session->services().storage)
            connect(session->services().storage, &api::StorageService::stateChanged, this, &StorageModel::takeState);
    }
    takeState();
}

void StorageModel::takeState()
{
    m_state = m_session && m_session->services().storage ? m_session->services().storage->state() : StorageState();
    Q_EMIT changed();
}

QVariant StorageModel::setting(const QString& key) const
{
    return m_session ? m_session->services().engine->setting(key) : QVariant();
}

QList<int> StorageModel::days() const
{
    QList<int> days;
    for (const char* key : dayKeys)
        days.append(setting(QLatin1String(key)).toInt());
    return days;
}

QStringList StorageModel::daysTexts() const
{
    QStringList texts;
    for (const int kept : days()) {
        texts.append(kept == 0
            //: how long something is kept
            ? tr("For ever") :
            //: how long something is kept
            tr("%Ln days", nullptr, kept));
    }
    return texts;
}

void StorageModel::setDays(int rule, int days)
{
    if (m_session && rule >= 0 && rule < static_cast<int>(dayKeys.size()))
        m_session->services().engine->setSetting(QLatin1String(dayKeys[static_cast<std::size_t>(rule)]), days);
}

int StorageModel::sizeMaxMb() const
{
    return setting(QLatin1String(sizeKey)).toInt();
}

void StorageModel::setSizeMaxMb(int megabytes)
{
    if (m_session)
        m_session->services().engine->setSetting(QLatin1String(sizeKey), megabytes);
}

QString StorageModel::sizeMaxText() const
{
    //: the largest size of the store
    return sizeMaxMb() == 0 ? tr("No limit") : byteText(sizeMaxMb() * megabyte);
}

QString StorageModel::usesText() const
{
    const auto stats = m_session ? m_session->services().engine->stats() : api::EngineStats();
    //: what the store takes on the disk: so many events, such as 3.4 MB
    return tr("%Ln events, %1 on the disk", nullptr, number(stats.storedEvents)).arg(byteText(stats.databaseBytes));
}

bool StorageModel::hasRules() const
{
    const QList<int> kept = days();
    return sizeMaxMb() > 0 || std::ranges::any_of(kept, [](int rule) { return rule > 0; });
}

QString StorageModel::summary() const
{
    const int events = number(m_state.leaves.events);
    const QString size = byteText(m_state.leaves.bytes);
    switch (step()) {
    case Idle:
        return {};
    case Looking:
        //: under the bar; nothing is removed meanwhile
        return tr("Looking through the store…");
    case Looked:
        if (m_state.leaves.events == 0)
            return hasRules()
                //: what the dry run found: nothing
                ? tr("Nothing is older than your rules keep.") :
                //: what the dry run found; there are no rules
                tr("Everything is kept. Choose above what may go.");
        //: what the dry run found; %1 is a size
        return tr("Would free about %1: %Ln events.", nullptr, events).arg(size);
    case Freeing:
        //: under the bar; %1 is a size
        return tr("Freeing about %1…").arg(size);
    case Freed:
        if (m_state.freedEvents == 0)
            //: after freeing
            return tr("Nothing had to go.");
        //: the freed space stays inside the database file and is used first
        return tr("%Ln events are gone. About %1 inside the file are free now and are used before it grows again.", nullptr, number(m_state.freedEvents)).arg(size);
    case Cancelled:
        return m_state.freedEvents == 0
            //: after the look or the freeing was cancelled
            ? tr("Cancelled. Nothing is gone.") :
            //: after the freeing was cancelled
            tr("Cancelled. %Ln events are gone, the others stay.", nullptr, number(m_state.freedEvents));
    case Failed:
        return errorText(m_state.error);
    }
    return {};
}

QStringList StorageModel::leaving() const
{
    return linesOf(m_state.leaving, leavingText);
}

QStringList StorageModel::staying() const
{
    return linesOf(m_state.staying, stayingText);
}

void StorageModel::look()
{
    if (m_session && m_session->services().storage)
        m_session->services().storage->look();
}

void StorageModel::free()
{
    if (m_session && m_session->services().storage)
        m_session->services().storage->free();
}

void StorageModel::cancel()
{
    if (m_session && m_session->services().storage)
        m_session->services().storage->cancel();
}

} // namespace nandu::models
