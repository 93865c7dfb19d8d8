// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Feeds, threads and profiles for the models. Lives on the GUI thread; reading and building rows is LiveFeeds' work on a reader
// thread, whose answers come back queued. Tells sync what is on screen. Destroy it before the ReadPool it was given.
#pragma once

#include "engine/api/feed_service.h"
#include "engine/client/live_feeds.h"
#include "engine/sync/feed_interest.h"

#include <QHash>

namespace nandu::client {

class FeedServiceImpl : public api::FeedService {
    Q_OBJECT
public:
    // `sink` may be null (no network). `now` gives seconds since 1970.
    FeedServiceImpl(store::ReadPool& pool, sync::FeedInterestSink* sink, std::function<std::int64_t()> now, QObject* parent = nullptr);
    ~FeedServiceImpl() override;

    api::WatchId watch(const api::FeedQuery& query) override;
    void unwatch(api::WatchId watch) override;
    void older(api::WatchId watch) override;
    void refresh(api::WatchId watch) override;
    void setVisible(api::WatchId watch, const QStringList& noteIds) override;
    void watchProfile(const QString& key) override;
    void unwatchProfile(const QString& key) override;

    // Whose follows, likes and reposts; zero for nobody. Every open feed is read again.
    void setViewer(const base::PubKey& viewer);
    // Home is read while the window is still being made; the first watch() of it gets what was read, at once.
    void prepareHome();
    void setMutes(std::shared_ptr<const store::Mutes> mutes) { m_live->setMutes(std::move(mutes)); } // on the Feeds lane
    // What Bookmarks feeds show: of the account in use.
    void setBookmarks(std::vector<base::EventId> notes);
    // How far an own post got: told to the models now and kept for rows built later; None forgets it.
    void setDelivery(const QString& noteId, const api::NoteDelivery& delivery);

    // For EventWriter::onCommit and onCounts: may be copied and called on any thread, also when this object is gone.
    std::function<void(std::shared_ptr<const store::Commit>)> commitListener() const;
    std::function<void(std::shared_ptr<const store::CountDelta>)> countListener() const;

private:
    struct Watch {
        sync::FeedInterest interest; // as last told
        QStringList visible;
        QHash<QString, RowNeeds> needs; // by note id
        std::vector<base::EventId> missing; // of a thread
        std::int64_t endsAt = 0;
        bool isBookmarks = false;
    };
    void take(const FeedNews& news);
    void takeNeeds(Watch& watch, const FeedNews& news);
    void tellSync(api::WatchId id, Watch& watch);

    void dropPrepared();

    std::shared_ptr<LiveFeeds> m_live;
    sync::FeedInterestSink* m_sink;
    std::function<std::int64_t()> m_now;
    QHash<api::WatchId, Watch> m_watches;
    std::vector<base::EventId> m_bookmarks;
    QHash<QString, int> m_profiles; // watched, how often
    api::WatchId m_lastWatch = 0;
    bool m_wasPrepared = false; // once: at the start
    api::WatchId m_prepared = 0; // 0: none, or somebody has it
    std::vector<FeedNews> m_early; // of m_prepared
};

} // namespace nandu::client
