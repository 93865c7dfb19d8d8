// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/feed_service_impl.h"

#include "engine/nostr/search_query.h"

#include <QMetaObject>

#include <algorithm>
#include <utility>

namespace nandu::client {

using Feed = api::FeedQuery::Feed;
using Interest = sync::FeedInterest::Feed;

namespace {

constexpr std::size_t bookmarksAskedMax = 200;
constexpr std::size_t earlyMax = 16; // then nobody is about to open Home
constexpr qsizetype rowsRememberedMax = 4'000; // what the rows of a watch need; the window of a model is 500

template <typename Id>
std::optional<Id> idOf(const QString& hex) { return Id::fromHex(hex.toStdString()); }

store::NoteQuery::Feed feedOf(Feed feed)
{
    switch (feed) {
    case Feed::Home: return store::NoteQuery::Feed::Follows;
    case Feed::Global: return store::NoteQuery::Feed::Global;
    case Feed::Author: return store::NoteQuery::Feed::Author;
    case Feed::AuthorWithReplies: return store::NoteQuery::Feed::AuthorWithReplies;
    case Feed::Notices: return store::NoteQuery::Feed::Notices;
    case Feed::Hashtag: return store::NoteQuery::Feed::Hashtag;
    case Feed::Search: return store::NoteQuery::Feed::Search;
    case Feed::Bookmarks: return store::NoteQuery::Feed::Bookmarks;
    case Feed::Thread: break;
    }
    return store::NoteQuery::Feed::Global;
}

Interest interestOf(Feed feed)
{
    switch (feed) {
    case Feed::Home: return Interest::Home;
    case Feed::Global: return Interest::Global;
    case Feed::Author:
    case Feed::AuthorWithReplies: return Interest::Author;
    case Feed::Notices: return Interest::Notices;
    case Feed::Thread: return Interest::Thread;
    case Feed::Hashtag: return Interest::Hashtag;
    case Feed::Search:
    case Feed::Bookmarks: return Interest::Search; // of what is stored, and what it lacks
    }
    return Interest::Global;
}

template <typename T>
void addOnce(std::vector<T>& list, const std::vector<T>& more)
{
    for (const T& value : more) {
        if (std::find(list.begin(), list.end(), value) == list.end())
            list.push_back(value);
    }
}

} // namespace

FeedServiceImpl::FeedServiceImpl(store::ReadPool& pool, sync::FeedInterestSink* sink, std::function<std::int64_t()> now, QObject* parent)
    : FeedService(parent), m_sink(sink), m_now(now)
{
    m_live = std::make_shared<LiveFeeds>(pool, [this](FeedNews news) {
        QMetaObject::invokeMethod(this, [this, news = std::move(news)] { take(news); }, Qt::QueuedConnection);
    }, std::move(now));
}

FeedServiceImpl::~FeedServiceImpl() { m_live->disconnect(); }

api::WatchId FeedServiceImpl::watch(const api::FeedQuery& query)
{
    if (query.feed == Feed::Home && m_prepared != 0) {
        const api::WatchId prepared = std::exchange(m_prepared, 0);
        for (const FeedNews& news : std::exchange(m_early, {}))
            take(news);
        return prepared;
    }
    const api::WatchId id = ++m_lastWatch;
    Watch& watch = m_watches[id];
    watch.interest.feed = interestOf(query.feed);
    const bool needsAuthor = query.feed == Feed::Author || query.feed == Feed::AuthorWithReplies;
    const auto author = idOf<base::PubKey>(query.key);
    const auto focus = idOf<base::EventId>(query.noteId);
    if ((needsAuthor && !author) || (query.feed == Feed::Thread && !focus)) {
        FeedNews news;
        news.feed = api::FeedDelta{.watch = id, .sequence = 1, .cause = api::FeedDelta::FirstPage, .rows = {}, .removed = {},
                                   .atEnd = true, .missingParent = {}, .error = QStringLiteral("not a key or id"), .committedUs = 0};
        QMetaObject::invokeMethod(this, [this, news] { take(news); }, Qt::QueuedConnection);
        return id;
    }
    if (query.feed == Feed::Thread) {
        watch.interest.focus = *focus;
        m_live->openThread(id, *focus);
    } else {
        store::NoteQuery notes;
        notes.feed = feedOf(query.feed);
        notes.author = author.value_or(base::PubKey());
        watch.interest.author = notes.author;
        watch.isBookmarks = query.feed == Feed::Bookmarks;
        if (watch.isBookmarks)
            notes.ids = m_bookmarks;
        if (query.feed == Feed::Search)
            notes.text = query.key.toStdString();
        if (query.feed == Feed::Hashtag)
            watch.interest.hashtag = notes.text = nostr::normalHashtag(query.key.toStdString());
        m_live->open(id, std::move(notes));
    }
    if (m_sink)
        m_sink->setInterest(id, watch.interest);
    return id;
}

void FeedServiceImpl::unwatch(api::WatchId watch)
{
    if (m_watches.remove(watch) == 0)
        return;
    m_live->close(watch);
    if (m_sink)
        m_sink->dropInterest(watch);
}

void FeedServiceImpl::older(api::WatchId watch) { m_live->older(watch); }
void FeedServiceImpl::refresh(api::WatchId watch) { m_live->refresh(watch); }

void FeedServiceImpl::setVisible(api::WatchId id, const QStringList& noteIds)
{
    const auto watch = m_watches.find(id);
    if (watch == m_watches.end())
        return;
    watch->visible = noteIds;
    tellSync(id, *watch);
}

void FeedServiceImpl::watchProfile(const QString& key)
{
    const auto person = idOf<base::PubKey>(key);
    if (!person)
        return;
    if (++m_profiles[key] == 1 && m_sink)
        m_sink->setProfileInterest(*person, true);
    m_live->watchProfile(*person); // also the second time: whoever asks gets an answer
}

void FeedServiceImpl::unwatchProfile(const QString& key)
{
    const auto person = idOf<base::PubKey>(key);
    if (!person || !m_profiles.contains(key) || --m_profiles[key] > 0)
        return;
    m_profiles.remove(key);
    m_live->unwatchProfile(*person);
    if (m_sink)
        m_sink->setProfileInterest(*person, false);
}

void FeedServiceImpl::setViewer(const base::PubKey& viewer) { m_live->setViewer(viewer); }

void FeedServiceImpl::prepareHome()
{
    if (std::exchange(m_wasPrepared, true) || !m_watches.isEmpty())
        return;
    api::FeedQuery home;
    home.feed = Feed::Home;
    m_prepared = watch(home);
}

void FeedServiceImpl::dropPrepared()
{
    m_early.clear();
    unwatch(std::exchange(m_prepared, 0));
}

void FeedServiceImpl::setBookmarks(std::vector<base::EventId> notes)
{
    if (notes == m_bookmarks)
        return;
    m_bookmarks = std::move(notes);
    for (auto watch = m_watches.cbegin(); watch != m_watches.cend(); ++watch) {
        if (watch->isBookmarks)
            m_live->setBookmarks(watch.key(), m_bookmarks);
    }
}

void FeedServiceImpl::setDelivery(const QString& noteId, const api::NoteDelivery& delivery)
{
    m_live->setDelivery(noteId, delivery);
    Q_EMIT deliveryChanged(noteId, delivery);
}

std::function<void(std::shared_ptr<const store::Commit>)> FeedServiceImpl::commitListener() const
{
    return [live = std::weak_ptr(m_live)](std::shared_ptr<const store::Commit> commit) {
        if (const auto feeds = live.lock())
            feeds->take(std::move(commit));
    };
}

std::function<void(std::shared_ptr<const store::CountDelta>)> FeedServiceImpl::countListener() const
{
    return [live = std::weak_ptr(m_live)](std::shared_ptr<const store::CountDelta> delta) {
        if (const auto feeds = live.lock())
            feeds->take(std::move(delta));
    };
}

void FeedServiceImpl::take(const FeedNews& news)
{
    if (m_prepared != 0 && (news.stats || (news.feed && news.feed->watch == m_prepared))) {
        m_early.push_back(news);
        if (m_early.size() > earlyMax)
            dropPrepared();
        else if (news.feed)
            return;
    }
    if (news.stats)
        Q_EMIT statsChanged(*news.stats);
    if (news.profile && m_profiles.contains(news.profile->key))
        Q_EMIT profileChanged(*news.profile);
    if (!news.feed)
        return;
    const auto watch = m_watches.find(news.feed->watch);
    if (watch == m_watches.end()) // closed meanwhile
        return;
    takeNeeds(*watch, news);
    tellSync(news.feed->watch, *watch);
    Q_EMIT feedChanged(*news.feed);
}

void FeedServiceImpl::takeNeeds(Watch& watch, const FeedNews& news)
{
    const api::FeedDelta& delta = *news.feed;
    if (watch.needs.size() > rowsRememberedMax) {
        QHash<QString, RowNeeds> kept;
        for (const QString& noteId : std::as_const(watch.visible))
            kept.insert(noteId, watch.needs.value(noteId));
        watch.needs = std::move(kept);
    }
    for (const RowNeeds& needs : news.needs)
        watch.needs.insert(needs.noteId, needs);
    if (watch.interest.feed == Interest::Thread && delta.cause != api::FeedDelta::OlderPage) {
        const auto parent = idOf<base::EventId>(delta.missingParent);
        watch.missing = parent ? std::vector{*parent} : std::vector<base::EventId>();
    }
    const bool isPage = delta.cause != api::FeedDelta::Live;
    if (watch.isBookmarks && delta.atEnd) { // those that are not stored are asked for
        watch.missing.clear();
        for (const base::EventId& id : m_bookmarks) {
            if (watch.missing.size() < bookmarksAskedMax && !watch.needs.contains(QString::fromStdString(id.hex())))
                watch.missing.push_back(id);
        }
    }
    if (isPage && delta.error.isEmpty() && watch.interest.feed != Interest::Thread) {
        if (!delta.rows.isEmpty())
            watch.endsAt = delta.atEnd ? delta.rows.last().orderAt : 0;
        else if (delta.cause == api::FeedDelta::OlderPage && watch.endsAt == 0)
            watch.endsAt = m_now();
    }
}

void FeedServiceImpl::tellSync(api::WatchId id, Watch& watch)
{
    sync::FeedInterest interest;
    interest.feed = watch.interest.feed;
    interest.author = watch.interest.author;
    interest.focus = watch.interest.focus;
    interest.hashtag = watch.interest.hashtag;
    interest.olderThan = watch.endsAt;
    interest.missingNotes = watch.missing;
    for (const QString& noteId : std::as_const(watch.visible)) {
        const auto note = idOf<base::EventId>(noteId);
        if (!note)
            continue;
        interest.visibleNotes.push_back(*note);
        const auto needs = watch.needs.constFind(noteId);
        if (needs == watch.needs.constEnd())
            continue;
        addOnce(interest.visibleAuthors, needs->people);
        addOnce(interest.missingNotes, needs->missing);
    }
    if (interest == watch.interest)
        return;
    watch.interest = interest;
    if (m_sink)
        m_sink->setInterest(id, std::move(interest));
}

} // namespace nandu::client
