// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/list_vault.h"

#include <algorithm>

namespace nandu::models {
namespace {

constexpr int peopleListKind = 30'000;
constexpr int alwaysShown[] = {3, 10'002, 10'000, 10'003, 0};

QString wordsOf(const api::ListState& list)
{
    //: How many fields one's profile has
    QString words = list.kind == 0 ? ListVault::tr("%Ln fields", nullptr, static_cast<int>(list.entries.size())) :
        //: How many entries a list has
        ListVault::tr("%Ln entries", nullptr, static_cast<int>(list.entries.size()));
    if (list.entries.isEmpty())
        //: How many entries a list has: none
        words = list.isKnown ? ListVault::tr("empty") :
            //: How many entries a list has: it was not loaded
            ListVault::tr("not known yet");
    if (list.waitingEdits > 0)
        //: Line at a list: %1 such as "12 entries"
        words = ListVault::tr("%1 · a change waits for your relays").arg(words);
    if (list.hasUnreadablePrivate)
        //: Line at a list: %1 such as "12 entries"
        words = ListVault::tr("%1 · private entries that cannot be read here are kept").arg(words);
    return words;
}

VaultList rowOf(const api::ListState& list)
{
    VaultList row;
    row.place = QString::number(list.kind) + (list.identifier.isEmpty() ? QString() : u':' + list.identifier);
    row.name = listName(list.kind, list.identifier);
    row.words = wordsOf(list);
    return row;
}

} // namespace

QString listName(int kind, const QString& identifier)
{
    switch (kind) {
    //: Name of a list
    case 0: return ListVault::tr("Profile");
    //: Name of a list
    case 3: return ListVault::tr("Follow list");
    //: Name of a list
    case 10000: return ListVault::tr("Mute list");
    //: Name of a list
    case 10002: return ListVault::tr("Relay list");
    //: Name of a list
    case 10003: return ListVault::tr("Bookmarks");
    //: Name of a list of people, %1 is the name its owner gave
    case 30000: return ListVault::tr("People: %1").arg(identifier);
    //: Name of a list without a name, %1 is the number of its kind
    default: return ListVault::tr("List of kind %1").arg(kind);
    }
}

void ListVault::setSession(Session* session)
{
    if (m_session == session)
        return;
    if (service())
        disconnect(service(), nullptr, this, nullptr);
    m_session = session;
    if (service()) {
        connect(service(), &api::ListService::listChanged, this, [this](int changedKind, const QString& d) {
            if (!m_place.isEmpty() && changedKind == kind() && d == identifier())
                read();
            else
                Q_EMIT changed();
        });
        connect(service(), &api::ListService::versionsRead, this, [this](int readKind, const QString& d, const QList<api::ListVersionRow>& versions) {
            if (m_place.isEmpty() || readKind != kind() || d != identifier())
                return;
            m_isRead = true;
            m_versions = versions;
            Q_EMIT changed();
        });
        connect(service(), &api::ListService::compared, this, [this](const api::ListDifference& difference) {
            if (placeOf(difference.newerId) < 0)
                return; // asked for by somebody else
            m_difference = difference;
            Q_EMIT compared();
        });
    }
    read();
}

void ListVault::setPlace(const QString& place)
{
    if (m_place == place)
        return;
    m_place = place;
    m_versions.clear();
    m_isRead = false;
    read();
}

void ListVault::read()
{
    Q_EMIT changed();
    if (service() && !m_place.isEmpty())
        service()->readVersions(kind(), identifier());
}

QList<VaultList> ListVault::lists() const
{
    QList<VaultList> rows;
    if (!service())
        return rows;
    for (const int kind : alwaysShown) {
        api::ListState list = service()->list(kind, {});
        list.kind = kind;
        rows.append(rowOf(list));
    }
    for (const api::ListState& list : service()->lists()) {
        if (list.kind == peopleListKind)
            rows.append(rowOf(list));
    }
    return rows;
}

qsizetype ListVault::placeOf(const QString& versionId) const
{
    const auto found = std::find_if(m_versions.cbegin(), m_versions.cend(), [&](const api::ListVersionRow& row) { return row.versionId == versionId; });
    return found == m_versions.cend() ? -1 : found - m_versions.cbegin();
}

QString ListVault::before(const QString& versionId) const
{
    const qsizetype at = placeOf(versionId);
    return at >= 0 && at + 1 < m_versions.size() ? m_versions[at + 1].versionId : QString();
}

void ListVault::compare(const QString& oneId, const QString& otherId)
{
    const qsizetype one = placeOf(oneId), other = placeOf(otherId);
    if (!service() || one < 0 || other < 0)
        return;
    const bool isOneNewer = one < other;
    service()->compare(isOneNewer ? otherId : oneId, isOneNewer ? oneId : otherId);
}

void ListVault::restore(const QString& versionId)
{
    if (service())
        service()->restore(versionId);
}

void ListVault::restoreLost(const QString& versionId)
{
    if (service())
        service()->restoreLost(versionId);
}

} // namespace nandu::models
