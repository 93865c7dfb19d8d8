// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/live_feeds.h"

#include "engine/client/note_row_builder.h"

#include <algorithm>
#include <utility>

namespace nandu::client {

using Lane = store::ReadPool::Lane;
using std::chrono::steady_clock;

namespace {

RowNeeds needsOf(const store::NoteRecord& record);

} // namespace

LiveFeeds::LiveFeeds(store::ReadPool& pool, Deliver deliver, std::function<std::int64_t()> now)
    : m_pool(pool), m_deliver(std::move(deliver)),
      m_live({
          .feedChanged = [this](store::FeedChange change) { tell(std::move(change)); },
          .standingsChanged = [this](std::vector<store::NoteStanding> standings) {
              FeedNews news;
              news.stats.emplace();
              for (const store::NoteStanding& standing : standings) {
                  const bool isWritten = standing.author == m_viewer && m_viewer != base::PubKey();
                  news.stats->changed.append({QString::fromStdString(standing.id.hex()), noteStatsOf(standing.counts, standing.mine),
                                              noteMineOf(standing.mine, isWritten)});
              }
              tell(std::move(news));
          },
          .profileChanged = [this](store::ProfileRecord profile) {
              FeedNews news;
              news.profile = profileRowOf(profile);
              tell(std::move(news));
          },
          .now = now,
      }),
      m_now(std::move(now))
{
}

void LiveFeeds::open(api::WatchId watch, store::NoteQuery query)
{
    post([this, watch, query = std::move(query)](store::EventReader& reader) { m_live.open(reader, watch, query); });
}

void LiveFeeds::openThread(api::WatchId watch, base::EventId focus)
{
    post([this, watch, focus](store::EventReader& reader) { m_live.openThread(reader, watch, focus); });
}

void LiveFeeds::close(api::WatchId watch)
{
    post([this, watch](store::EventReader&) { m_live.close(watch); });
}

void LiveFeeds::older(api::WatchId watch)
{
    post([this, watch](store::EventReader& reader) { m_live.older(reader, watch); });
}

void LiveFeeds::refresh(api::WatchId watch)
{
    post([this, watch](store::EventReader& reader) { m_live.refresh(reader, watch); });
}

void LiveFeeds::setMutes(std::shared_ptr<const store::Mutes> mutes)
{
    post([this, mutes = std::move(mutes)](store::EventReader& reader) { m_live.setMutes(reader, mutes); });
}

void LiveFeeds::setBookmarks(api::WatchId watch, std::vector<base::EventId> ids)
{
    post([this, watch, ids = std::move(ids)](store::EventReader& reader) { m_live.setBookmarks(reader, watch, ids); });
}

void LiveFeeds::setViewer(base::PubKey viewer)
{
    post([this, viewer](store::EventReader& reader) {
        m_viewer = viewer;
        m_live.setViewer(reader, viewer);
    });
}

void LiveFeeds::watchProfile(base::PubKey key)
{
    post([this, key](store::EventReader& reader) { m_live.watchProfile(reader, key); });
}

void LiveFeeds::unwatchProfile(base::PubKey key)
{
    post([this, key](store::EventReader&) { m_live.unwatchProfile(key); });
}

void LiveFeeds::take(std::shared_ptr<const store::Commit> commit)
{
    post([this, commit = std::move(commit)](store::EventReader&) {
        m_pace.took(commit->entries.size(), steady_clock::now());
        m_live.take(*commit);
    });
}

void LiveFeeds::take(std::shared_ptr<const store::CountDelta> delta)
{
    post([this, delta = std::move(delta)](store::EventReader&) { m_live.take(*delta); });
}

void LiveFeeds::setDelivery(const QString& noteId, const api::NoteDelivery& delivery)
{
    std::lock_guard lock(m_mutex);
    if (delivery.state == api::NoteDelivery::None)
        m_deliveries.remove(noteId);
    else
        m_deliveries.insert(noteId, delivery);
}

void LiveFeeds::disconnect()
{
    std::lock_guard lock(m_mutex);
    m_deliver = nullptr;
}

void LiveFeeds::post(std::function<void(store::EventReader&)> task)
{
    m_pool.post(Lane::Feeds, [self = shared_from_this(), task = std::move(task)](store::EventReader& reader) {
        task(reader);
        self->schedule();
    });
}

void LiveFeeds::schedule()
{
    const auto flushAt = [this](steady_clock::time_point due) {
        m_pool.postAt(Lane::Feeds, due, [self = shared_from_this()](store::EventReader& reader) { self->flush(reader); });
    };
    if (m_live.hasPending() && !m_isScheduled) {
        m_isScheduled = true;
        const auto now = steady_clock::now();
        flushAt(std::max(now, m_lastFlush + m_pace.interval(now)));
    }
    const auto due = m_live.nextDueAt();
    if (due && (!m_wakesAt || *due < *m_wakesAt)) {
        m_wakesAt = due;
        flushAt(steady_clock::now() + std::chrono::seconds(std::max<std::int64_t>(1, *due - m_now())));
    }
}

void LiveFeeds::flush(store::EventReader& reader)
{
    m_isScheduled = false;
    if (m_wakesAt && *m_wakesAt <= m_now())
        m_wakesAt.reset();
    m_live.flush(reader);
    m_lastFlush = steady_clock::now(); // after the work: a long flush leaves the lane to others for a while
    schedule();
}

void LiveFeeds::tell(store::FeedChange change)
{
    using Cause = store::FeedChange::Cause;
    FeedNews news;
    api::FeedDelta& delta = news.feed.emplace();
    delta.watch = change.watch;
    delta.sequence = change.sequence;
    switch (change.cause) {
    case Cause::FirstPage: delta.cause = api::FeedDelta::FirstPage; break;
    case Cause::OlderPage: delta.cause = api::FeedDelta::OlderPage; break;
    case Cause::Live: delta.cause = api::FeedDelta::Live; break;
    case Cause::Refreshed: delta.cause = api::FeedDelta::Refreshed; break;
    }
    for (std::size_t i = 0; i < change.notes.size(); ++i) {
        api::NoteRow row = noteRowOf(change.notes[i], m_viewer);
        row.depth = i < change.depths.size() ? static_cast<int>(change.depths[i]) : 0;
        row.isFocus = change.focus == i;
        {
            std::lock_guard lock(m_mutex);
            row.delivery = m_deliveries.value(row.note.noteId);
        }
        delta.rows.append(std::move(row));
        news.needs.push_back(needsOf(change.notes[i]));
    }
    for (const base::EventId& id : change.removed)
        delta.removed.append(QString::fromStdString(id.hex()));
    delta.atEnd = change.atEnd;
    if (change.missingParent)
        delta.missingParent = QString::fromStdString(change.missingParent->hex());
    if (change.error)
        delta.error = change.error->detail.empty() ? QStringLiteral("unreadable") : QString::fromStdString(change.error->detail);
    if (change.committedAt)
        delta.committedUs = std::chrono::duration_cast<std::chrono::microseconds>(change.committedAt->time_since_epoch()).count();
    tell(std::move(news));
}

void LiveFeeds::tell(FeedNews news)
{
    std::lock_guard lock(m_mutex);
    if (m_deliver)
        m_deliver(std::move(news));
}

namespace {

RowNeeds needsOf(const store::NoteRecord& record)
{
    RowNeeds needs;
    needs.noteId = QString::fromStdString(record.event.id.hex());
    const auto add = [&](const base::PubKey& person) {
        if (std::find(needs.people.begin(), needs.people.end(), person) == needs.people.end())
            needs.people.push_back(person);
    };
    add(record.author.pubkey);
    if (record.repostedBy)
        add(record.repostedBy->pubkey);
    if (record.replyToAuthor)
        add(record.replyToAuthor->pubkey);
    for (const store::ProfileRecord& person : record.mentioned)
        add(person.pubkey);
    for (const store::NoteRecord& quoted : record.quoted)
        add(quoted.author.pubkey);
    needs.missing = record.missing;
    return needs;
}

} // namespace

} // namespace nandu::client
