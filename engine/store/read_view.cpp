// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/read_view.h"

#include "engine/base/ensure.h"
#include "engine/store/schema.h"
#include "engine/store/tag_codec.h"

#include <algorithm>

namespace nandu::store {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {
constexpr std::size_t peopleCachedMax = 200'000; // about 20 MB; a key costs one look-up when it is asked for again
}

Result<std::unique_ptr<ReadView>> ReadView::open(const std::filesystem::path& file, const IndexTail* tail)
{
    SqliteOptions options;
    options.mode = SqliteOptions::Mode::ReadOnly;
    auto db = SqliteDb::open(file, options);
    if (!db)
        return db.error();
    if (auto known = checkEventSchema(*db); !known)
        return known.error();
    std::unique_ptr<ReadView> view(new ReadView(std::move(*db), tail));
    if (auto reading = view->begin(); !reading)
        return reading.error();
    return view;
}

Result<ReadView::Reading> ReadView::begin()
{
    if (m_depth > 0) {
        ++m_depth;
        return Reading(*this);
    }
    m_failure.reset();
    if (!m_tail) {
        if (auto taken = takeOwnTail(); !taken)
            return taken.error();
    }
    // In this order, see index_tail.h: the transaction may be newer than the tail, never older.
    m_snapshot = m_tail ? m_tail->snapshot() : m_ownTail->snapshot();
    if (auto begun = m_db.run("BEGIN"); !begun)
        return begun.error();
    SqliteStatement& progress = statement("SELECT merged_upto, counted_upto FROM progress");
    if (progress.next()) {
        m_mergedUpTo = progress.integer(0);
        m_countedUpTo = progress.integer(1);
    }
    finish(progress);
    if (m_failure) {
        base::Error failed = *m_failure;
        (void)m_db.run("ROLLBACK");
        return failed;
    }
    m_depth = 1;
    ++m_reading;
    if (!m_authors.empty())
        m_authors = {}; // a large one would take long to clear for each small read after it
    return Reading(*this);
}

ReadView::Reading::~Reading()
{
    if (!m_view || --m_view->m_depth > 0)
        return;
    if (auto ended = m_view->m_db.run("COMMIT"); !ended)
        (void)m_view->m_db.run("ROLLBACK"); // nothing was written; the next begin() reports what is wrong
}

Result<void> ReadView::Reading::outcome() const
{
    return m_view->m_failure ? Result<void>(*m_view->m_failure) : Result<void>();
}

Position ReadView::position() const
{
    return m_tail ? m_tail->snapshot()->position : m_snapshot->position;
}

// Another process may be writing: what it appended shows in data_version.
Result<void> ReadView::takeOwnTail()
{
    auto version = m_db.integer("PRAGMA data_version");
    if (!version)
        return version.error();
    if (m_ownTail && *version == m_ownTailVersion)
        return {};
    auto tail = std::make_unique<IndexTail>();
    if (auto loaded = tail->load(m_db); !loaded)
        return loaded;
    m_ownTail = std::move(tail);
    m_ownTailVersion = *version;
    return {};
}

std::optional<std::uint32_t> ReadView::pidOf(const base::PubKey& key)
{
    if (const auto known = m_pids.find(key); known != m_pids.end())
        return known->second;
    SqliteStatement& select = statement("SELECT pid FROM pubkey WHERE key = ?1");
    select.bind(1, key);
    std::optional<std::uint32_t> pid;
    if (select.next())
        pid = static_cast<std::uint32_t>(select.integer(0));
    finish(select);
    if (pid) {
        if (m_pids.size() >= peopleCachedMax)
            m_pids.clear();
        m_pids.emplace(key, *pid);
    }
    return pid;
}

base::PubKey ReadView::keyOf(std::uint32_t pid)
{
    if (const auto known = m_keys.find(pid); known != m_keys.end())
        return known->second;
    SqliteStatement& select = statement("SELECT key FROM pubkey WHERE pid = ?1");
    select.bind(1, std::int64_t(pid));
    base::PubKey key;
    if (select.next()) {
        key = select.id<base::PubKey>(0);
        if (m_keys.size() >= peopleCachedMax)
            m_keys.clear();
        m_keys.emplace(pid, key);
    }
    finish(select);
    return key;
}

std::optional<std::int64_t> ReadView::ridOf(const base::EventId& id)
{
    for (const auto& run : m_snapshot->runs) {
        if (run->lastRid <= m_mergedUpTo)
            continue;
        const auto at = std::lower_bound(run->byId.begin(), run->byId.end(), IdKey{id, m_mergedUpTo + 1});
        if (at != run->byId.end() && at->id == id)
            return at->rid;
    }
    SqliteStatement& select = statement("SELECT rid FROM ix_id WHERE id = ?1 AND rid <= ?2");
    select.bind(1, id).bind(2, m_mergedUpTo);
    std::optional<std::int64_t> rid;
    if (select.next())
        rid = select.integer(0);
    finish(select);
    return rid;
}

std::optional<EventRow> ReadView::row(std::int64_t rid)
{
    SqliteStatement& select = statement("SELECT id, pid, created_at, kind, first_seen_at, tags, sig, content FROM event WHERE rid = ?1");
    select.bind(1, rid);
    std::optional<EventRow> row;
    if (select.next()) {
        auto tags = decodeTags(select.blob(5));
        if (tags) {
            row.emplace();
            row->rid = rid;
            row->pid = static_cast<std::uint32_t>(select.integer(1));
            row->firstSeenAt = select.integer(4);
            row->event.id = select.id<base::EventId>(0);
            row->event.createdAt = select.integer(2);
            row->event.kind = static_cast<std::uint16_t>(select.integer(3));
            row->event.tags = std::move(*tags);
            row->event.sig = select.id<base::Signature>(6);
            row->event.content = select.text(7);
        } else if (!m_failure) {
            m_failure = fail(ErrorCode::Corrupt, "tags of row " + std::to_string(rid));
        }
    }
    finish(select);
    if (row)
        row->event.pubkey = keyOf(row->pid);
    return row;
}

std::optional<EventRow> ReadView::rowById(const base::EventId& id)
{
    const auto rid = ridOf(id);
    auto found = rid ? row(*rid) : std::nullopt;
    return found && found->event.id == id ? found : std::nullopt;
}

std::optional<base::PubKey> ReadView::authorOf(const base::EventId& id)
{
    const auto [place, isNew] = m_authors.try_emplace(id);
    if (!isNew)
        return place->second;
    const auto rid = ridOf(id);
    if (!rid)
        return std::nullopt;
    SqliteStatement& select = statement("SELECT id, pid FROM event WHERE rid = ?1");
    select.bind(1, *rid);
    std::optional<std::uint32_t> pid;
    if (select.next() && select.id<base::EventId>(0) == id)
        pid = static_cast<std::uint32_t>(select.integer(1));
    finish(select);
    if (pid)
        place->second = keyOf(*pid);
    return place->second;
}

std::optional<base::EventId> ReadView::idOfRow(std::int64_t rid)
{
    SqliteStatement& select = statement("SELECT id FROM event WHERE rid = ?1");
    select.bind(1, rid);
    std::optional<base::EventId> id;
    if (select.next())
        id = select.id<base::EventId>(0);
    finish(select);
    return id;
}

bool ReadView::exists(std::int64_t rid)
{
    SqliteStatement& select = statement("SELECT 1 FROM event WHERE rid = ?1");
    select.bind(1, rid);
    const bool found = select.next();
    finish(select);
    return found;
}

std::int64_t ReadView::newestRid(std::uint32_t pid, std::uint16_t kind, std::string_view d)
{
    SqliteStatement& select = statement("SELECT rid FROM address WHERE pid = ?1 AND kind = ?2 AND d = ?3");
    select.bind(1, std::int64_t(pid)).bind(2, std::int64_t(kind)).bind(3, d);
    const std::int64_t rid = select.next() ? select.integer(0) : 0;
    finish(select);
    return rid;
}

SqliteStatement& ReadView::statement(const char* sql)
{
    auto known = m_statements.find(sql);
    if (known == m_statements.end()) {
        auto prepared = SqliteStatement::prepare(m_db, sql);
        base::ensure(prepared.ok(), "a statement of ours does not fit the schema that was checked at open");
        known = m_statements.emplace(sql, std::move(*prepared)).first;
    }
    return known->second;
}

std::vector<std::string> ReadView::preparedStatements() const
{
    std::vector<std::string> texts;
    for (const auto& [text, statement] : m_statements)
        texts.emplace_back(text);
    return texts;
}

void ReadView::finish(SqliteStatement& done)
{
    if (done.failure() && !m_failure)
        m_failure = done.failure();
    done.reset();
}

} // namespace nandu::store
