// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/user_db.h"

#include "engine/nostr/event_json.h"
#include "engine/store/sqlite_db.h"
#include "engine/store/sqlite_statement.h"
#include "engine/store/user_schema.h"

#include <mutex>

namespace nandu::store {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

constexpr auto queued = static_cast<std::int64_t>(DeliveryState::Queued);
constexpr auto sent = static_cast<std::int64_t>(DeliveryState::Sent);
constexpr auto accepted = static_cast<std::int64_t>(DeliveryState::Accepted);

Result<nostr::Event> eventOf(std::string_view json);
Result<std::vector<Delivery>> deliveriesOf(SqliteStatement& select);
Result<void> outcome(const SqliteStatement& finished);

} // namespace

struct UserDb::Private {
    explicit Private(SqliteDb opened) : db(std::move(opened)) {}
    SqliteDb db;
    std::mutex mutex; // calls come from several pool threads

    Result<SqliteStatement> prepare(std::string_view sql) { return SqliteStatement::prepare(db, sql); }
    Result<std::int64_t> insertOutboxEvent(const nostr::Event& event, std::int64_t nowMs);
};

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

// Outbox

Result<void> UserDb::addToOutbox(const nostr::Event& event, std::span<const std::string> relays, std::int64_t nowMs)
{
    std::lock_guard lock(m->mutex);
    auto transaction = SqliteTransaction::begin(m->db, SqliteTransaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    auto seq = m->insertOutboxEvent(event, nowMs);
    if (!seq)
        return seq.error();
    auto insert = m->prepare("INSERT INTO outbox_relay(seq, relay, state, next_try_ms) VALUES(?1, ?2, 0, ?3) ON CONFLICT DO NOTHING");
    if (!insert)
        return insert.error();
    for (const std::string& relay : relays) {
        if (auto done = insert->bind(1, *seq).bind(2, std::string_view(relay)).bind(3, nowMs).run(); !done)
            return done;
    }
    return transaction->commit();
}

Result<std::int64_t> UserDb::Private::insertOutboxEvent(const nostr::Event& event, std::int64_t nowMs)
{
    const std::string json = nostr::eventToJson(event);
    auto insert = prepare("INSERT INTO outbox(id, event, created_ms) VALUES(?1, ?2, ?3) ON CONFLICT DO NOTHING");
    if (!insert)
        return insert.error();
    if (auto done = insert->bind(1, event.id).bind(2, std::string_view(json)).bind(3, nowMs).run(); !done)
        return done.error();
    auto select = prepare("SELECT seq FROM outbox WHERE id = ?1");
    if (!select)
        return select.error();
    auto row = select->bind(1, event.id).step();
    if (!row)
        return row.error();
    return select->integer(0);
}

Result<void> UserDb::setDelivery(const Delivery& delivery)
{
    std::lock_guard lock(m->mutex);
    auto update = m->prepare("UPDATE outbox_relay SET state = ?3, attempts = ?4, next_try_ms = ?5, reason = ?6 "
                             "WHERE seq = (SELECT seq FROM outbox WHERE id = ?1) AND relay = ?2");
    if (!update)
        return update.error();
    update->bind(1, delivery.event).bind(2, std::string_view(delivery.relay)).bind(3, static_cast<std::int64_t>(delivery.state));
    update->bind(4, std::int64_t(delivery.attempts)).bind(5, delivery.nextTryAtMs).bind(6, std::string_view(delivery.reason));
    if (auto done = update->run(); !done)
        return done;
    if (m->db.changes() == 0)
        return fail(ErrorCode::NotFound, "no delivery of " + delivery.event.hex() + " to " + delivery.relay);
    return {};
}

Result<void> UserDb::requeueSent(std::int64_t nowMs)
{
    std::lock_guard lock(m->mutex);
    auto update = m->prepare("UPDATE outbox_relay SET state = ?1, next_try_ms = ?2 WHERE state = ?3");
    if (!update)
        return update.error();
    return update->bind(1, queued).bind(2, nowMs).bind(3, sent).run();
}

Result<std::size_t> UserDb::retry(const base::EventId& event, std::int64_t nowMs)
{
    std::lock_guard lock(m->mutex);
    auto update = m->prepare("UPDATE outbox_relay SET state = ?2, attempts = 0, next_try_ms = ?3, reason = '' "
                             "WHERE seq = (SELECT seq FROM outbox WHERE id = ?1) AND state <> ?4");
    if (!update)
        return update.error();
    if (auto done = update->bind(1, event).bind(2, queued).bind(3, nowMs).bind(4, accepted).run(); !done)
        return done.error();
    return static_cast<std::size_t>(m->db.changes());
}

Result<std::vector<Delivery>> UserDb::dueDeliveries(std::int64_t nowMs, std::size_t limit)
{
    std::lock_guard lock(m->mutex);
    auto select = m->prepare("SELECT o.id, r.relay, r.state, r.attempts, r.next_try_ms, r.reason FROM outbox_relay r JOIN outbox o "
                             "ON o.seq = r.seq WHERE r.state = ?1 AND r.next_try_ms <= ?2 ORDER BY r.next_try_ms, r.seq LIMIT ?3");
    if (!select)
        return select.error();
    select->bind(1, queued).bind(2, nowMs).bind(3, static_cast<std::int64_t>(limit));
    return deliveriesOf(*select);
}

Result<std::optional<std::int64_t>> UserDb::nextTryAtMs()
{
    std::lock_guard lock(m->mutex);
    auto select = m->prepare("SELECT next_try_ms FROM outbox_relay WHERE state = ?1 ORDER BY next_try_ms LIMIT 1");
    if (!select)
        return select.error();
    auto row = select->bind(1, queued).step();
    if (!row)
        return row.error();
    return *row ? std::optional(select->integer(0)) : std::nullopt;
}

Result<std::vector<Delivery>> UserDb::deliveries(const base::EventId& event)
{
    std::lock_guard lock(m->mutex);
    auto select = m->prepare("SELECT o.id, r.relay, r.state, r.attempts, r.next_try_ms, r.reason FROM outbox o JOIN outbox_relay r "
                             "ON r.seq = o.seq WHERE o.id = ?1 ORDER BY r.relay");
    if (!select)
        return select.error();
    select->bind(1, event);
    return deliveriesOf(*select);
}

Result<std::optional<nostr::Event>> UserDb::outboxEvent(const base::EventId& event)
{
    std::lock_guard lock(m->mutex);
    auto select = m->prepare("SELECT event FROM outbox WHERE id = ?1");
    if (!select)
        return select.error();
    auto row = select->bind(1, event).step();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<nostr::Event>();
    auto parsed = eventOf(select->text(0));
    if (!parsed)
        return parsed.error();
    return std::optional(std::move(*parsed));
}

Result<std::vector<nostr::Event>> UserDb::outboxEvents()
{
    std::lock_guard lock(m->mutex);
    auto select = m->prepare("SELECT event FROM outbox ORDER BY seq");
    if (!select)
        return select.error();
    std::vector<nostr::Event> events;
    while (select->next()) {
        auto parsed = eventOf(select->text(0));
        if (!parsed)
            return parsed.error();
        events.push_back(std::move(*parsed));
    }
    if (auto read = outcome(*select); !read)
        return read.error();
    return events;
}

Result<std::vector<base::EventId>> UserDb::undelivered()
{
    std::lock_guard lock(m->mutex);
    auto select = m->prepare("SELECT o.id FROM outbox o WHERE EXISTS"
                             "(SELECT 1 FROM outbox_relay r WHERE r.seq = o.seq AND r.state <> ?1) ORDER BY o.seq");
    if (!select)
        return select.error();
    select->bind(1, accepted);
    std::vector<base::EventId> ids;
    while (select->next())
        ids.push_back(select->id<base::EventId>(0));
    if (auto read = outcome(*select); !read)
        return read.error();
    return ids;
}

// Drafts

Result<void> UserDb::saveDraft(const Draft& draft)
{
    std::lock_guard lock(m->mutex);
    if (draft.text.empty()) {
        auto remove = m->prepare("DELETE FROM draft WHERE key = ?1");
        return remove ? remove->bind(1, std::string_view(draft.key)).run() : remove.error();
    }
    auto save = m->prepare("INSERT INTO draft(key, text, saved_at) VALUES(?1, ?2, ?3) "
                           "ON CONFLICT(key) DO UPDATE SET text = excluded.text, saved_at = excluded.saved_at");
    if (!save)
        return save.error();
    return save->bind(1, std::string_view(draft.key)).bind(2, std::string_view(draft.text)).bind(3, draft.savedAt).run();
}

Result<std::optional<Draft>> UserDb::draft(std::string_view key)
{
    std::lock_guard lock(m->mutex);
    auto select = m->prepare("SELECT text, saved_at FROM draft WHERE key = ?1");
    if (!select)
        return select.error();
    auto row = select->bind(1, key).step();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<Draft>();
    return std::optional(Draft{std::string(key), std::string(select->text(0)), select->integer(1)});
}

Result<std::vector<Draft>> UserDb::drafts()
{
    std::lock_guard lock(m->mutex);
    auto select = m->prepare("SELECT key, text, saved_at FROM draft ORDER BY saved_at DESC, key");
    if (!select)
        return select.error();
    std::vector<Draft> drafts;
    while (select->next())
        drafts.push_back({std::string(select->text(0)), std::string(select->text(1)), select->integer(2)});
    if (auto read = outcome(*select); !read)
        return read.error();
    return drafts;
}

// Versions of own lists

Result<void> UserDb::saveListVersion(const nostr::Event& event, std::int64_t savedAt)
{
    std::lock_guard lock(m->mutex);
    auto transaction = SqliteTransaction::begin(m->db, SqliteTransaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    const std::string json = nostr::eventToJson(event);
    const std::string_view d = event.kind >= 30'000 && event.kind < 40'000 ? event.tags.first("d") : std::string_view();
    auto insert = m->prepare("INSERT INTO list_version(kind, d, id, event, saved_at) VALUES(?1, ?2, ?3, ?4, ?5) ON CONFLICT DO NOTHING");
    auto trim = m->prepare("DELETE FROM list_version WHERE kind = ?1 AND d = ?2 AND seq NOT IN"
                           "(SELECT seq FROM list_version WHERE kind = ?1 AND d = ?2 ORDER BY seq DESC LIMIT ?3)");
    if (!insert || !trim)
        return !insert ? insert.error() : trim.error();
    insert->bind(1, std::int64_t(event.kind)).bind(2, d).bind(3, event.id).bind(4, std::string_view(json)).bind(5, savedAt);
    if (auto done = insert->run(); !done)
        return done;
    trim->bind(1, std::int64_t(event.kind)).bind(2, d).bind(3, static_cast<std::int64_t>(listVersionsKept));
    if (auto done = trim->run(); !done)
        return done;
    return transaction->commit();
}

Result<std::vector<ListVersion>> UserDb::listVersions(std::uint16_t kind, std::string_view d)
{
    std::lock_guard lock(m->mutex);
    auto select = m->prepare("SELECT event, saved_at FROM list_version WHERE kind = ?1 AND d = ?2 ORDER BY seq DESC");
    if (!select)
        return select.error();
    select->bind(1, std::int64_t(kind)).bind(2, d);
    std::vector<ListVersion> versions;
    while (select->next()) {
        auto parsed = eventOf(select->text(0));
        if (!parsed)
            return parsed.error();
        versions.push_back({std::move(*parsed), select->integer(1)});
    }
    if (auto read = outcome(*select); !read)
        return read.error();
    return versions;
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

namespace {

Result<nostr::Event> eventOf(std::string_view json)
{
    auto parsed = nostr::parseEvent(json);
    if (!parsed.ok())
        return fail(ErrorCode::Corrupt, "an event in the user database: " + std::string(nostr::parseFaultName(parsed.fault)));
    return std::move(parsed.event);
}

Result<std::vector<Delivery>> deliveriesOf(SqliteStatement& select)
{
    std::vector<Delivery> deliveries;
    while (select.next()) {
        Delivery delivery;
        delivery.event = select.id<base::EventId>(0);
        delivery.relay = select.text(1);
        delivery.state = static_cast<DeliveryState>(select.integer(2));
        delivery.attempts = static_cast<std::uint32_t>(select.integer(3));
        delivery.nextTryAtMs = select.integer(4);
        delivery.reason = select.text(5);
        deliveries.push_back(std::move(delivery));
    }
    if (auto read = outcome(select); !read)
        return read.error();
    return deliveries;
}

Result<void> outcome(const SqliteStatement& finished)
{
    return finished.failure() ? Result<void>(*finished.failure()) : Result<void>();
}

} // namespace

} // namespace nandu::store
