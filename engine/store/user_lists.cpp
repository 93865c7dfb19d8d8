// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Own lists in a user.db: every version that was seen, and the edits that are not safely published yet.

#include "engine/store/user_db_private.h"

#include "engine/nostr/event_json.h"

namespace nandu::store {

using base::Result;

namespace {

constexpr std::string_view versionColumns = "SELECT event, saved_at, is_ours, is_trusted FROM list_version ";

Result<std::vector<ListVersion>> versionsOf(SqliteStatement& select)
{
    std::vector<ListVersion> versions;
    while (select.next()) {
        auto parsed = eventOf(select.text(0));
        if (!parsed)
            return parsed.error();
        versions.push_back({std::move(*parsed), select.integer(1), select.integer(2) != 0, select.integer(3) != 0});
    }
    if (auto read = outcome(select); !read)
        return read.error();
    return versions;
}

} // namespace

Result<void> UserDb::saveListVersion(const nostr::Event& event, std::int64_t savedAt, bool isOurs, bool isTrusted)
{
    std::lock_guard lock(m->mutex);
    auto transaction = SqliteTransaction::begin(m->db, SqliteTransaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    if (auto kept = m->insertListVersion(event, savedAt, isOurs, isTrusted); !kept)
        return kept;
    return transaction->commit();
}

Result<void> UserDb::Private::insertListVersion(const nostr::Event& event, std::int64_t savedAt, bool isOurs, bool isTrusted)
{
    const std::string json = nostr::eventToJson(event);
    const std::string_view d = identifierOf(event);
    auto insert = prepare("INSERT INTO list_version(kind, d, id, event, saved_at, is_ours, is_trusted) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7) "
                          "ON CONFLICT DO UPDATE SET is_ours = max(is_ours, excluded.is_ours), is_trusted = max(is_trusted, excluded.is_trusted)");
    auto trim = prepare("DELETE FROM list_version WHERE kind = ?1 AND d = ?2 AND seq NOT IN"
                        "(SELECT seq FROM list_version WHERE kind = ?1 AND d = ?2 ORDER BY seq DESC LIMIT ?3)");
    if (!insert || !trim)
        return !insert ? insert.error() : trim.error();
    insert->bind(1, std::int64_t(event.kind)).bind(2, d).bind(3, event.id).bind(4, std::string_view(json)).bind(5, savedAt);
    insert->bind(6, std::int64_t(isOurs)).bind(7, std::int64_t(isTrusted));
    if (auto done = insert->run(); !done)
        return done;
    trim->bind(1, std::int64_t(event.kind)).bind(2, d).bind(3, static_cast<std::int64_t>(listVersionsKept));
    return trim->run();
}

Result<std::vector<ListVersion>> UserDb::listVersions(std::uint16_t kind, std::string_view d)
{
    std::lock_guard lock(m->mutex);
    auto select = m->prepare(std::string(versionColumns) + "WHERE kind = ?1 AND d = ?2 ORDER BY seq DESC");
    if (!select)
        return select.error();
    select->bind(1, std::int64_t(kind)).bind(2, d);
    return versionsOf(*select);
}

Result<std::optional<ListVersion>> UserDb::listVersion(const base::EventId& id)
{
    std::lock_guard lock(m->mutex);
    auto select = m->prepare(std::string(versionColumns) + "WHERE id = ?1");
    if (!select)
        return select.error();
    select->bind(1, id);
    auto versions = versionsOf(*select);
    if (!versions)
        return versions.error();
    return versions->empty() ? std::nullopt : std::optional(std::move(versions->front()));
}

Result<std::vector<std::pair<std::uint16_t, std::string>>> UserDb::knownLists()
{
    std::lock_guard lock(m->mutex);
    auto select = m->prepare("SELECT DISTINCT kind, d FROM list_version ORDER BY kind, d");
    if (!select)
        return select.error();
    std::vector<std::pair<std::uint16_t, std::string>> lists;
    while (select->next())
        lists.emplace_back(static_cast<std::uint16_t>(select->integer(0)), std::string(select->text(1)));
    if (auto read = outcome(*select); !read)
        return read.error();
    return lists;
}

Result<std::int64_t> UserDb::addEdit(std::uint16_t kind, std::string_view d, std::string_view edit)
{
    std::lock_guard lock(m->mutex);
    auto insert = m->prepare("INSERT INTO list_edit(kind, d, edit) VALUES(?1, ?2, ?3) RETURNING seq");
    if (!insert)
        return insert.error();
    std::int64_t seq = 0;
    insert->bind(1, std::int64_t(kind)).bind(2, d).bind(3, edit);
    while (insert->next())
        seq = insert->integer(0);
    if (auto done = outcome(*insert); !done)
        return done.error();
    return seq;
}

Result<std::vector<KeptEdit>> UserDb::edits()
{
    std::lock_guard lock(m->mutex);
    auto select = m->prepare("SELECT seq, kind, d, edit, published, rebased FROM list_edit ORDER BY seq");
    if (!select)
        return select.error();
    std::vector<KeptEdit> edits;
    while (select->next()) {
        KeptEdit edit;
        edit.seq = select->integer(0);
        edit.kind = static_cast<std::uint16_t>(select->integer(1));
        edit.d = select->text(2);
        edit.edit = select->text(3);
        if (!select->isNull(4))
            edit.published = select->id<base::EventId>(4);
        edit.rebased = static_cast<std::uint32_t>(select->integer(5));
        edits.push_back(std::move(edit));
    }
    if (auto read = outcome(*select); !read)
        return read.error();
    return edits;
}

Result<void> UserDb::unpublishEdits(std::uint16_t kind, std::string_view d, std::uint32_t rebased)
{
    std::lock_guard lock(m->mutex);
    auto update = m->prepare("UPDATE list_edit SET published = NULL, rebased = ?3 WHERE kind = ?1 AND d = ?2 AND published IS NOT NULL");
    if (!update)
        return update.error();
    return update->bind(1, std::int64_t(kind)).bind(2, d).bind(3, std::int64_t(rebased)).run();
}

Result<void> UserDb::removeEdits(std::span<const std::int64_t> seqs)
{
    std::lock_guard lock(m->mutex);
    auto transaction = SqliteTransaction::begin(m->db, SqliteTransaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    auto remove = m->prepare("DELETE FROM list_edit WHERE seq = ?1");
    if (!remove)
        return remove.error();
    for (const std::int64_t seq : seqs) {
        if (auto done = remove->bind(1, seq).run(); !done)
            return done;
    }
    return transaction->commit();
}

} // namespace nandu::store
