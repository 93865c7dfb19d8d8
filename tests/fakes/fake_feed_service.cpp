// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fakes/fake_feed_service.h"

#include <algorithm>

namespace nandu::fakes {

api::WatchId FakeFeedService::watch(const api::FeedQuery& query)
{
    const api::WatchId watch = ++lastWatch;
    m_watches.insert(watch, {query, 0, 0});
    sendPage(watch, api::FeedDelta::FirstPage);
    return watch;
}

void FakeFeedService::unwatch(api::WatchId watch)
{
    m_watches.remove(watch);
}

void FakeFeedService::older(api::WatchId watch)
{
    ++olderCalls;
    sendPage(watch, api::FeedDelta::OlderPage);
}

void FakeFeedService::refresh(api::WatchId watch)
{
    ++refreshCalls;
    answer(m_answering, this, [this, watch] {
        if (!m_watches.contains(watch))
            return;
        const Watch& of = m_watches[watch];
        const QList<api::NoteRow> all = rowsOf(of.query);
        api::FeedDelta delta;
        delta.watch = watch;
        delta.cause = api::FeedDelta::Refreshed;
        delta.rows = all.mid(0, std::max<qsizetype>(of.sent, rowsPerPage));
        delta.atEnd = delta.rows.size() == all.size();
        send(delta);
    });
}

void FakeFeedService::setVisible(api::WatchId, const QStringList& noteIds)
{
    visible = noteIds;
}

void FakeFeedService::watchProfile(const QString& key)
{
    watchedProfiles.append(key);
    if (!profileOf)
        return;
    answer(m_answering, this, [this, key] { Q_EMIT profileChanged(profileOf(key)); });
}

void FakeFeedService::unwatchProfile(const QString& key)
{
    watchedProfiles.removeOne(key);
}

void FakeFeedService::sendLive(api::WatchId watch, const QList<api::NoteRow>& rows, const QStringList& removed)
{
    api::FeedDelta delta;
    delta.watch = watch;
    delta.rows = rows;
    delta.removed = removed;
    send(delta);
}

void FakeFeedService::sendLiveToAll(const QList<api::NoteRow>& rows)
{
    const QList<api::WatchId> all = m_watches.keys();
    for (const api::WatchId watch : all) {
        if (m_watches[watch].query.feed <= api::FeedQuery::Global)
            sendLive(watch, rows);
    }
}

void FakeFeedService::sendPage(api::WatchId watch, api::FeedDelta::Cause cause)
{
    if (isSilent)
        return;
    answer(m_answering, this, [this, watch, cause] {
        if (!m_watches.contains(watch))
            return;
        api::FeedDelta delta;
        delta.watch = watch;
        delta.cause = cause;
        delta.error = error;
        if (error.isEmpty()) {
            Watch& of = m_watches[watch];
            const QList<api::NoteRow> all = rowsOf(of.query);
            const bool isThread = of.query.feed == api::FeedQuery::Thread;
            delta.rows = isThread ? all : all.mid(of.sent, rowsPerPage);
            of.sent += delta.rows.size();
            delta.atEnd = of.sent >= all.size();
            delta.missingParent = isThread ? missingParent : QString();
        }
        send(delta);
    });
}

void FakeFeedService::send(api::FeedDelta delta)
{
    delta.sequence = ++m_watches[delta.watch].sequence;
    Q_EMIT feedChanged(delta);
}

} // namespace nandu::fakes
