// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A feed service over rows given by the test: pages, live deltas on demand, gaps in the numbering on demand. GUI thread.
#pragma once

#include "engine/api/feed_service.h"
#include "tests/fakes/answering.h"

#include <QHash>

#include <functional>

namespace nandu::fakes {

class FakeFeedService : public api::FeedService {
    Q_OBJECT
public:
    using RowsOf = std::function<QList<api::NoteRow>(const api::FeedQuery&)>; // newest first, finite
    explicit FakeFeedService(Answering answering = Answering::AtOnce, QObject* parent = nullptr)
        : FeedService(parent), m_answering(answering) {}

    RowsOf rowsOf = [](const api::FeedQuery&) { return QList<api::NoteRow>(); };
    std::function<api::ProfileRow(const QString&)> profileOf; // empty: profiles never come
    QString error;          // set: every page fails with it
    bool isSilent = false;  // pages never come: the loading state
    QString missingParent;
    int rowsPerPage = 50;

    api::WatchId watch(const api::FeedQuery& query) override;
    void unwatch(api::WatchId watch) override;
    void older(api::WatchId watch) override;
    void refresh(api::WatchId watch) override;
    void setVisible(api::WatchId watch, const QStringList& noteIds) override;
    void watchProfile(const QString& key) override;
    void unwatchProfile(const QString& key) override;

    // What the engine would tell by itself.
    void sendLive(api::WatchId watch, const QList<api::NoteRow>& rows, const QStringList& removed = {});
    void sendLiveToAll(const QList<api::NoteRow>& rows); // every feed, no thread
    void loseOne(api::WatchId watch) { ++m_watches[watch].sequence; }

    QList<api::WatchId> watches() const { return m_watches.keys(); }
    api::WatchId lastWatch = 0;
    int olderCalls = 0;
    int refreshCalls = 0;
    QStringList visible;
    QStringList watchedProfiles;

private:
    struct Watch {
        api::FeedQuery query;
        quint64 sequence = 0;
        qsizetype sent = 0; // rows handed out by pages
    };
    void sendPage(api::WatchId watch, api::FeedDelta::Cause cause);
    void send(api::FeedDelta delta);

    Answering m_answering;
    QHash<api::WatchId, Watch> m_watches;
};

} // namespace nandu::fakes
