// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The half of the feed service that works on a reader thread: keeps the LiveQuerySet, turns what it says into display-ready
// rows there, and flushes it at the pace of FeedPace. Its functions may be called from any thread; they only post. Shared with the
// tasks that it posted, so it may be let go at any time; deliver() is not called after disconnect() has returned.
#pragma once

#include "engine/api/feed_service.h"
#include "engine/client/feed_pace.h"
#include "engine/store/live_query_set.h"
#include "engine/store/read_pool.h"

#include <QHash>

#include <functional>
#include <memory>
#include <mutex>

namespace nandu::client {

// What a row needs from the network to be complete.
struct RowNeeds {
    QString noteId;
    std::vector<base::PubKey> people;
    std::vector<base::EventId> missing;
};

// Either of them is empty.
struct FeedNews {
    std::optional<api::FeedDelta> feed;
    std::vector<RowNeeds> needs; // of feed->rows, in their order
    std::optional<api::StatsDelta> stats;
    std::optional<api::ProfileRow> profile;
};

class LiveFeeds : public std::enable_shared_from_this<LiveFeeds> {
public:
    using Deliver = std::function<void(FeedNews)>; // on the reader thread
    LiveFeeds(store::ReadPool& pool, Deliver deliver, std::function<std::int64_t()> now);

    void open(api::WatchId watch, store::NoteQuery query);
    void openThread(api::WatchId watch, base::EventId focus);
    void close(api::WatchId watch);
    void older(api::WatchId watch);
    void refresh(api::WatchId watch);
    void setMutes(std::shared_ptr<const store::Mutes> mutes);
    void setBookmarks(api::WatchId watch, std::vector<base::EventId> ids);
    void setViewer(base::PubKey viewer);
    void watchProfile(base::PubKey key);
    void unwatchProfile(base::PubKey key);
    void take(std::shared_ptr<const store::Commit> commit);
    void take(std::shared_ptr<const store::CountDelta> delta);

    void setDelivery(const QString& noteId, const api::NoteDelivery& delivery); // shown with rows built from now on
    void disconnect();

private:
    void post(std::function<void(store::EventReader&)> task);
    void schedule(); // on the lane from here on
    void flush(store::EventReader& reader);
    void tell(store::FeedChange change);
    void tell(FeedNews news);

    store::ReadPool& m_pool;
    std::mutex m_mutex; // of the next two
    Deliver m_deliver;
    QHash<QString, api::NoteDelivery> m_deliveries;

    store::LiveQuerySet m_live; // this and the rest: on the lane
    std::function<std::int64_t()> m_now;
    base::PubKey m_viewer;
    FeedPace m_pace;
    bool m_isScheduled = false;
    std::chrono::steady_clock::time_point m_lastFlush;
    std::optional<std::int64_t> m_wakesAt;
};

} // namespace nandu::client
