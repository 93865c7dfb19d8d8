// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A list service that remembers what it was asked, changes the lists that the test gave it, and says what the test tells it
// to. GUI thread.
#pragma once

#include "engine/api/list_service.h"

#include <QStringList>

namespace nandu::fakes {

class FakeListService : public api::ListService {
    Q_OBJECT
public:
    using api::ListService::ListService;

    QStringList asked; // "mute p <key> on", "restore lost <id>", "answer 3 yes", ...
    QMap<int, api::ListState> known; // by kind
    QMap<int, QList<api::ListVersionRow>> versions;
    api::ListDifference difference;
    QMap<QString, QString> profileSent;

    api::RequestId setMuted(const QString& name, const QString& value, bool on, bool isPrivate) override
    {
        set(10'000, {name, value, {}, isPrivate}, on);
        return take(QStringLiteral("mute"), name + u' ' + value, on);
    }
    api::RequestId setBookmarked(const QString& noteId, bool on, bool isPrivate) override
    {
        set(10'003, {QStringLiteral("e"), noteId, {}, isPrivate}, on);
        return take(QStringLiteral("bookmark"), noteId, on);
    }
    api::RequestId setInPeopleList(const QString& identifier, const QString& key, bool on, bool) override { return take(identifier, key, on); }
    api::RequestId setRelay(const QString& url, bool read, bool write) override { return take(QStringLiteral("relay"), url, read || write); }
    api::RequestId setMediaServer(const QString& url, bool on) override
    {
        set(10'063, {QStringLiteral("server"), url, {}, false}, on);
        return take(QStringLiteral("server"), url, on);
    }
    api::RequestId setProfile(const QMap<QString, QString>& fields) override
    {
        profileSent = fields;
        return take(QStringLiteral("profile"), fields.keys().join(u','), true);
    }
    api::RequestId restore(const QString& versionId) override { return take(QStringLiteral("restore"), versionId, true); }
    api::RequestId restoreLost(const QString& versionId) override { return take(QStringLiteral("restore lost"), versionId, true); }
    void answer(quint64 question, bool goOn) override { take(QStringLiteral("answer"), QString::number(question), goOn); }
    api::ListState list(int kind, const QString&) const override { return known.value(kind); }
    QList<api::ListState> lists() const override { return known.values(); }
    void readVersions(int kind, const QString& identifier) override { Q_EMIT versionsRead(kind, identifier, versions.value(kind)); }
    void compare(const QString& olderId, const QString& newerId) override
    {
        difference.olderId = olderId;
        difference.newerId = newerId;
        Q_EMIT compared(difference);
    }

private:
    void set(int kind, const api::ListEntry& entry, bool on)
    {
        QList<api::ListEntry>& entries = known[kind].entries;
        known[kind].kind = kind;
        entries.removeIf([&](const api::ListEntry& one) { return one.name == entry.name && one.value == entry.value; });
        if (on)
            entries.append(entry);
        Q_EMIT listChanged(kind, {});
    }
    api::RequestId take(const QString& what, const QString& about, bool on)
    {
        asked.append(what + u' ' + about + (on ? QStringLiteral(" on") : QStringLiteral(" off")));
        return ++m_last;
    }
    api::RequestId m_last = 0;
};

} // namespace nandu::fakes
