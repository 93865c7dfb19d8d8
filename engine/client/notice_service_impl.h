// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Notices of the account in use: read from the store on the LookUps lane whenever something that names the account was
// committed; who follows, and what was seen, stand in its user.db. Lives on the GUI thread. Destroy it before the ReadPool, and
// after the publish service.
#pragma once

#include "engine/api/notice_service.h"
#include "engine/client/publish_session.h"
#include "engine/localrelay/door.h"
#include "engine/store/commit.h"
#include "engine/store/read_pool.h"
#include "engine/sync/feed_interest.h"

#include <QHash>
#include <QTimer>

#include <functional>
#include <memory>
#include <mutex>

namespace nandu::client {

class NoticeServiceImpl : public api::NoticeService {
    Q_OBJECT
public:
    // `sink` may be null (no network). `now` gives seconds since 1970.
    NoticeServiceImpl(store::ReadPool& pool, sync::FeedInterestSink* sink, std::function<std::int64_t()> now, QObject* parent = nullptr);
    ~NoticeServiceImpl() override;

    void setViewer(const base::PubKey& viewer);              // zero for nobody
    void setSession(std::weak_ptr<PublishSession> session);  // of the viewer; empty: nothing is kept
    void readAgain() { m_readTimer.start(); }                // who is muted changed
    // For EventWriter::onCommit: may be copied and called on any thread, also when this object is gone.
    std::function<void(std::shared_ptr<const store::Commit>)> commitListener() const;

    QList<api::NoticeRow> rows() const override { return m_rows; }
    bool isAtEnd() const override { return m_isAtEnd; }
    void older() override;
    void setWatched(bool isWatched) override;
    void markSeen() override;

private:
    // What the writer's thread asks about a commit.
    struct Watch {
        std::mutex mutex;
        base::PubKey viewer;
        std::string viewerHex;
        NoticeServiceImpl* owner = nullptr;
    };
    static void take(Watch& watch, const store::Commit& commit);
    void takeFollower(const base::PubKey& viewer, const base::PubKey& follower, std::int64_t listAt);
    void read();
    void takeRows(quint64 generation, std::vector<store::NoticeRecord> records, const QHash<QString, api::ProfileRow>& people);
    bool isNew(std::int64_t createdAt, std::int64_t seenHereAt) const;
    void tellSync();

    store::ReadPool& m_pool;
    sync::FeedInterestSink* m_sink;
    std::function<std::int64_t()> m_now;
    std::shared_ptr<localrelay::Door> m_door;
    std::shared_ptr<Watch> m_watch;
    std::weak_ptr<PublishSession> m_session;
    QTimer m_readTimer; // many events come at once
    base::PubKey m_viewer;
    QList<api::NoticeRow> m_rows;
    std::map<base::PubKey, store::Follower> m_followers;
    bool m_hasFollowers = false; // read from user.db
    std::vector<std::pair<base::PubKey, std::int64_t>> m_early; // followers that came before
    std::int64_t m_since = 0;    // when the account was first used here
    std::int64_t m_seenAt = 0;   // what was here by then was seen
    std::int64_t m_newestHereAt = 0;
    quint64 m_generation = 0;
    std::uint32_t m_limit = 0;
    std::int64_t m_olderThan = 0;
    bool m_isAtEnd = false;
    bool m_isWatched = false;
};

} // namespace nandu::client
