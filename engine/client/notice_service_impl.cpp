// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/notice_service_impl.h"

#include "engine/client/note_row_builder.h"
#include "engine/nostr/kinds.h"

#include <algorithm>
#include <utility>

namespace nandu::client {

namespace {

constexpr int readAfterMs = 300;
constexpr std::uint32_t pageRows = 300;
constexpr qsizetype textCharsMax = 280;
constexpr std::int64_t lateMaxS = 2 * 24 * 3'600; // what comes later than so is history, not news
constexpr std::uint64_t watchNumber = std::uint64_t(1) << 62; // beside those of the feeds
constexpr std::string_view seenKey = "notices.seen", sinceKey = "notices.since";

QString hexOf(const auto& id) { return QString::fromStdString(id.hex()); }

api::NoticeRow::Type typeOf(store::NoticeRecord::Type type)
{
    using Type = store::NoticeRecord::Type;
    switch (type) {
    case Type::Mention: return api::NoticeRow::Mention;
    case Type::Reply: return api::NoticeRow::Reply;
    case Type::Quote: return api::NoticeRow::Quote;
    case Type::Reaction: return api::NoticeRow::Reaction;
    case Type::Repost: return api::NoticeRow::Repost;
    case Type::Zap: return api::NoticeRow::Zap;
    }
    return api::NoticeRow::Mention;
}

api::NoticeRow rowOf(const store::NoticeRecord& record, const base::PubKey& viewer)
{
    api::NoticeRow row;
    row.eventId = hexOf(record.event);
    row.type = typeOf(record.type);
    row.person = profileRowOf(record.person);
    row.noteId = hexOf(record.note);
    if (record.shown)
        row.noteText = noteRowOf(*record.shown, viewer).note.plain.simplified().left(textCharsMax);
    row.emoji = QString::fromStdString(record.emoji);
    row.sats = static_cast<qint64>(record.millisats / 1'000);
    row.at = record.createdAt;
    return row;
}

bool names(const nostr::Event& event, const std::string& person)
{
    for (const auto tag : event.tags) {
        if (tag.name() == "p" && tag.value() == person)
            return true;
    }
    return false;
}

std::int64_t numberOf(const base::Result<std::optional<std::string>>& setting)
{
    return setting && *setting ? QByteArray::fromStdString(**setting).toLongLong() : 0;
}

} // namespace

NoticeServiceImpl::NoticeServiceImpl(store::ReadPool& pool, sync::FeedInterestSink* sink, std::function<std::int64_t()> now, QObject* parent)
    : NoticeService(parent), m_pool(pool), m_sink(sink), m_now(std::move(now)), m_door(std::make_shared<localrelay::Door>(this)),
      m_watch(std::make_shared<Watch>()), m_limit(pageRows)
{
    m_watch->owner = this;
    m_readTimer.setSingleShot(true);
    m_readTimer.setInterval(readAfterMs);
    connect(&m_readTimer, &QTimer::timeout, this, &NoticeServiceImpl::read);
}

NoticeServiceImpl::~NoticeServiceImpl()
{
    {
        std::lock_guard lock(m_watch->mutex);
        m_watch->owner = nullptr;
    }
    m_door->close();
}

void NoticeServiceImpl::setViewer(const base::PubKey& viewer)
{
    if (viewer == m_viewer)
        return;
    m_viewer = viewer;
    {
        std::lock_guard lock(m_watch->mutex);
        m_watch->viewer = viewer;
        m_watch->viewerHex = viewer.hex();
    }
    ++m_generation;
    m_limit = pageRows;
    m_olderThan = m_newestHereAt = 0;
    m_isAtEnd = false;
    m_rows.clear();
    Q_EMIT rowsChanged();
    m_readTimer.start();
}

void NoticeServiceImpl::setSession(std::weak_ptr<PublishSession> session)
{
    m_session = std::move(session);
    m_followers.clear();
    m_early.clear();
    m_hasFollowers = false;
    m_seenAt = m_since = m_now();
    const auto open = m_session.lock();
    if (!open)
        return;
    open->inside([this, raw = open.get(), now = m_now()](const PublishSession::Inside& in) {
        const std::int64_t seen = numberOf(in.userDb.setting(seenKey));
        std::int64_t since = numberOf(in.userDb.setting(sinceKey));
        if (since == 0) {
            since = now;
            (void)in.userDb.setSetting(sinceKey, std::to_string(since)); // not kept: asked for again at the next start
        }
        const auto followers = in.userDb.followers();
        raw->onGuiThread([this, raw, seen, since, known = followers ? *followers : std::vector<store::Follower>()] {
            if (m_session.lock().get() != raw)
                return;
            m_since = since;
            m_seenAt = seen == 0 ? since : seen;
            for (const store::Follower& follower : known)
                m_followers.emplace(follower.key, follower);
            m_hasFollowers = true;
            for (const auto& [person, listAt] : std::exchange(m_early, {}))
                takeFollower(m_viewer, person, listAt);
            m_readTimer.start();
        });
    });
}

std::function<void(std::shared_ptr<const store::Commit>)> NoticeServiceImpl::commitListener() const
{
    return [watch = m_watch](const std::shared_ptr<const store::Commit>& commit) { take(*watch, *commit); };
}

void NoticeServiceImpl::take(Watch& watch, const store::Commit& commit)
{
    std::lock_guard lock(watch.mutex);
    if (!watch.owner || watch.viewer == base::PubKey())
        return;
    bool isTouched = !commit.removed.empty();
    for (const auto& entry : commit.entries) {
        const nostr::Event& event = entry.admitted.event.event();
        if (entry.outcome != nostr::WriteOutcome::Stored || event.pubkey == watch.viewer || !names(event, watch.viewerHex))
            continue;
        isTouched = true;
        if (event.kind == nostr::kinds::contacts) {
            QMetaObject::invokeMethod(watch.owner, [owner = watch.owner, viewer = watch.viewer, person = event.pubkey, at = event.createdAt] {
                owner->takeFollower(viewer, person, at);
            }, Qt::QueuedConnection);
        }
    }
    if (isTouched) {
        QMetaObject::invokeMethod(watch.owner, [owner = watch.owner] {
            if (!owner->m_readTimer.isActive()) // not started anew by each: a flood must not keep it from reading
                owner->m_readTimer.start();
        }, Qt::QueuedConnection);
    }
}

void NoticeServiceImpl::takeFollower(const base::PubKey& viewer, const base::PubKey& person, std::int64_t listAt)
{
    const auto open = m_session.lock();
    if (viewer != m_viewer || !open || m_followers.contains(person))
        return;
    if (!m_hasFollowers) {
        m_early.emplace_back(person, listAt);
        return;
    }
    const store::Follower follower{person, listAt < m_since ? 0 : listAt, m_now()};
    m_followers.emplace(person, follower);
    open->inside([follower](const PublishSession::Inside& in) { (void)in.userDb.addFollower(follower); }); // not kept: told again
}

void NoticeServiceImpl::read()
{
    if (m_viewer == base::PubKey())
        return;
    std::vector<base::PubKey> newFollowers;
    for (const auto& [key, follower] : m_followers) {
        if (follower.listAt > 0)
            newFollowers.push_back(key);
    }
    m_pool.post(store::ReadPool::Lane::LookUps,
        [this, door = m_door, generation = m_generation, viewer = m_viewer, limit = m_limit, now = m_now(), newFollowers](store::EventReader& reader) {
            auto records = reader.notices(viewer, limit, now);
            const auto people = reader.profilesToShow(newFollowers);
            if (!records || !people)
                return; // the next commit asks again
            QHash<QString, api::ProfileRow> rows;
            for (const store::ProfileRecord& person : *people)
                rows.insert(hexOf(person.pubkey), profileRowOf(person));
            door->post([this, generation, records = std::move(*records), rows] { takeRows(generation, records, rows); });
        });
}

void NoticeServiceImpl::takeRows(quint64 generation, std::vector<store::NoticeRecord> records, const QHash<QString, api::ProfileRow>& people)
{
    if (generation != m_generation)
        return;
    QList<api::NoticeRow> rows;
    for (const store::NoticeRecord& record : records) {
        rows.append(rowOf(record, m_viewer));
        rows.last().isNew = isNew(record.createdAt, record.firstSeenAt);
        m_newestHereAt = std::max(m_newestHereAt, record.firstSeenAt);
    }
    m_isAtEnd = records.size() < m_limit;
    const qint64 oldest = rows.isEmpty() ? 0 : rows.last().at;
    for (const auto& [key, follower] : m_followers) {
        const auto person = people.constFind(hexOf(key));
        if (follower.listAt == 0 || person == people.constEnd() || (!m_isAtEnd && follower.listAt < oldest))
            continue;
        api::NoticeRow row;
        row.eventId = QStringLiteral("follow:") + hexOf(key);
        row.type = api::NoticeRow::Follow;
        row.person = *person;
        row.at = follower.listAt;
        row.isNew = isNew(follower.listAt, follower.noticedAt);
        m_newestHereAt = std::max(m_newestHereAt, follower.noticedAt);
        rows.append(row);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const api::NoticeRow& a, const api::NoticeRow& b) { return a.at > b.at; });
    m_olderThan = m_isAtEnd && !records.empty() ? records.back().createdAt : 0;
    tellSync();
    if (rows == m_rows)
        return;
    m_rows = std::move(rows);
    Q_EMIT rowsChanged();
}

bool NoticeServiceImpl::isNew(std::int64_t createdAt, std::int64_t seenHereAt) const
{
    return seenHereAt > m_seenAt && createdAt > m_seenAt - lateMaxS;
}

void NoticeServiceImpl::older()
{
    if (m_isAtEnd) {
        tellSync();
        return;
    }
    m_limit += pageRows;
    m_readTimer.start();
}

void NoticeServiceImpl::setWatched(bool isWatched)
{
    if (m_isWatched == isWatched)
        return;
    m_isWatched = isWatched;
    if (isWatched)
        tellSync();
    else if (m_sink)
        m_sink->dropInterest(watchNumber);
}

void NoticeServiceImpl::tellSync()
{
    if (!m_sink || !m_isWatched)
        return;
    sync::FeedInterest interest;
    interest.feed = sync::FeedInterest::Feed::Notices;
    interest.olderThan = m_olderThan;
    for (const api::NoticeRow& row : m_rows) {
        const auto key = base::PubKey::fromHex(row.person.key.toStdString());
        if (key && !row.person.isKnown && interest.visibleAuthors.size() < pageRows)
            interest.visibleAuthors.push_back(*key);
        const auto note = base::EventId::fromHex(row.noteId.toStdString());
        if (note && row.noteText.isEmpty() && interest.missingNotes.size() < pageRows)
            interest.missingNotes.push_back(*note);
    }
    m_sink->setInterest(watchNumber, std::move(interest));
}

void NoticeServiceImpl::markSeen()
{
    if (m_newestHereAt <= m_seenAt)
        return;
    m_seenAt = m_newestHereAt;
    if (const auto open = m_session.lock())
        open->inside([seen = m_seenAt](const PublishSession::Inside& in) { (void)in.userDb.setSetting(seenKey, std::to_string(seen)); });
    for (api::NoticeRow& row : m_rows)
        row.isNew = false;
    Q_EMIT rowsChanged();
}

} // namespace nandu::client
