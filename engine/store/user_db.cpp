// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/user_db.h"

#include "engine/nostr/event_json.h"
#include "engine/nostr/kinds.h"
#include "engine/store/user_db_private.h"
#include "engine/store/user_schema.h"

namespace nandu::store {

using base::ErrorCode;
using base::fail;
using base::Result;

UserDb::UserDb(std::unique_ptr<Private> p) : m(std::move(p)) {}
UserDb::~UserDb() = default;

Result<std::unique_ptr<UserDb>> UserDb::open(const std::filesystem::path& file)
{
    SqliteOptions options;
    options.mode = SqliteOptions::Mode::Create;
    options.sync = SqliteOptions::Sync::Full;
    options.cacheKib = 1024;
    options.autocheckpointPages = 1000;
    auto db = SqliteDb::open(file, options);
    if (!db)
        return db.error();
    if (auto sound = db->run("PRAGMA quick_check"); !sound)
        return sound.error();
    if (auto migrated = migrateUserSchema(*db); !migrated)
        return migrated.error();
    return std::unique_ptr<UserDb>(new UserDb(std::make_unique<Private>(std::move(*db))));
}

// Drafts

Result<void> UserDb::saveDraft(const Draft& draft)
{
    std::lock_guard lock(m->mutex);
    if (draft.text.empty() && draft.options.empty())
        return m->removeDraft(draft.key);
    auto save = m->prepare("INSERT INTO draft(key, text, saved_at, options) VALUES(?1, ?2, ?3, ?4) "
                           "ON CONFLICT(key) DO UPDATE SET text = excluded.text, saved_at = excluded.saved_at, options = excluded.options");
    if (!save)
        return save.error();
    return save->bind(1, std::string_view(draft.key)).bind(2, std::string_view(draft.text)).bind(3, draft.savedAt).bind(4, std::string_view(draft.options)).run();
}

Result<void> UserDb::Private::removeDraft(std::string_view key)
{
    auto remove = prepare("DELETE FROM draft WHERE key = ?1");
    return remove ? remove->bind(1, key).run() : remove.error();
}

Result<std::optional<Draft>> UserDb::draft(std::string_view key)
{
    std::lock_guard lock(m->mutex);
    auto select = m->prepare("SELECT text, saved_at, options FROM draft WHERE key = ?1");
    if (!select)
        return select.error();
    auto row = select->bind(1, key).step();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<Draft>();
    return std::optional(Draft{std::string(key), std::string(select->text(0)), select->integer(1), std::string(select->text(2))});
}

Result<std::vector<Draft>> UserDb::drafts()
{
    std::lock_guard lock(m->mutex);
    auto select = m->prepare("SELECT key, text, saved_at, options FROM draft ORDER BY saved_at DESC, key");
    if (!select)
        return select.error();
    std::vector<Draft> drafts;
    while (select->next())
        drafts.push_back({std::string(select->text(0)), std::string(select->text(1)), select->integer(2), std::string(select->text(3))});
    if (auto read = outcome(*select); !read)
        return read.error();
    return drafts;
}

// Followers

Result<std::vector<Follower>> UserDb::followers()
{
    std::lock_guard lock(m->mutex);
    auto select = m->prepare("SELECT key, list_at, noticed_at FROM follower");
    if (!select)
        return select.error();
    std::vector<Follower> followers;
    while (select->next())
        followers.push_back({select->id<base::PubKey>(0), select->integer(1), select->integer(2)});
    if (auto read = outcome(*select); !read)
        return read.error();
    return followers;
}

Result<void> UserDb::addFollower(const Follower& follower)
{
    std::lock_guard lock(m->mutex);
    auto add = m->prepare("INSERT INTO follower(key, list_at, noticed_at) VALUES(?1, ?2, ?3) ON CONFLICT DO NOTHING");
    return add ? add->bind(1, follower.key).bind(2, follower.listAt).bind(3, follower.noticedAt).run() : add.error();
}

// Settings

Result<std::optional<std::string>> UserDb::setting(std::string_view key)
{
    std::lock_guard lock(m->mutex);
    auto select = m->prepare("SELECT value FROM setting WHERE key = ?1");
    if (!select)
        return select.error();
    auto row = select->bind(1, key).step();
    if (!row)
        return row.error();
    return *row ? std::optional(std::string(select->text(0))) : std::nullopt;
}

Result<void> UserDb::setSetting(std::string_view key, std::string_view value)
{
    std::lock_guard lock(m->mutex);
    auto save = m->prepare("INSERT INTO setting(key, value) VALUES(?1, ?2) ON CONFLICT(key) DO UPDATE SET value = excluded.value");
    return save ? save->bind(1, key).bind(2, value).run() : save.error();
}

Result<void> UserDb::removeSetting(std::string_view key)
{
    std::lock_guard lock(m->mutex);
    auto remove = m->prepare("DELETE FROM setting WHERE key = ?1");
    return remove ? remove->bind(1, key).run() : remove.error();
}

// Shared

Result<nostr::Event> eventOf(std::string_view json)
{
    auto parsed = nostr::parseEvent(json);
    if (!parsed.ok())
        return fail(ErrorCode::Corrupt, "an event in the user database: " + std::string(nostr::parseFaultName(parsed.fault)));
    return std::move(parsed.event);
}

Result<void> outcome(const SqliteStatement& finished)
{
    return finished.failure() ? Result<void>(*finished.failure()) : Result<void>();
}

std::string_view identifierOf(const nostr::Event& event)
{
    return nostr::kinds::isAddressable(event.kind) ? event.tags.first("d") : std::string_view();
}

} // namespace nandu::store
