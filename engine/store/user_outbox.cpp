// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The outbox of a user.db: own signed events and how they stand at each relay.

#include "engine/store/user_db_private.h"

#include "engine/base/sentence.h"
#include "engine/nostr/event_json.h"
#include "engine/nostr/kinds.h"

#include <algorithm>

namespace nandu::store {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

constexpr auto queued = static_cast<std::int64_t>(DeliveryState::Queued);
constexpr auto sent = static_cast<std::int64_t>(DeliveryState::Sent);
constexpr auto accepted = static_cast<std::int64_t>(DeliveryState::Accepted);
constexpr auto refused = static_cast<std::int64_t>(DeliveryState::Refused);
constexpr auto noAnswer = static_cast<std::int64_t>(DeliveryState::NoAnswer);
constexpr auto due = static_cast<std::int64_t>(ReadBack::Due);
constexpr auto missing = static_cast<std::int64_t>(ReadBack::Missing);

// Of "o" and "r" in the queries.
constexpr std::string_view deliveryColumns = "SELECT o.id, r.relay, r.state, r.attempts, r.next_try_ms, r.reason, r.read_back "
                                             "FROM outbox o JOIN outbox_relay r ON r.seq = o.seq ";

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
        delivery.readBack = static_cast<ReadBack>(select.integer(6));
        deliveries.push_back(std::move(delivery));
    }
    if (auto read = outcome(select); !read)
        return read.error();
    return deliveries;
}

std::string selecting(std::string_view where)
{
    return std::string(deliveryColumns) + std::string(where);
}

} // namespace

Result<void> UserDb::addToOutbox(const nostr::Event& event, std::span<const std::string> relays, std::int64_t nowMs, std::int64_t holdUntilMs,
                                 std::span<const std::int64_t> edits, const std::optional<std::string>& sentDraft)
{
    std::lock_guard lock(m->mutex);
    auto transaction = SqliteTransaction::begin(m->db, SqliteTransaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    auto seq = m->insertOutboxEvent(event, nowMs, holdUntilMs);
    if (!seq)
        return seq.error();
    auto insert = m->prepare("INSERT INTO outbox_relay(seq, relay, state, next_try_ms) VALUES(?1, ?2, 0, ?3) ON CONFLICT DO NOTHING");
    if (!insert)
        return insert.error();
    for (const std::string& relay : relays) {
        if (auto done = insert->bind(1, *seq).bind(2, std::string_view(relay)).bind(3, std::max(nowMs, holdUntilMs)).run(); !done)
            return done;
    }
    if (nostr::kinds::isReplaceable(event.kind) || nostr::kinds::isAddressable(event.kind)) {
        if (auto kept = m->insertListVersion(event, nowMs / 1'000, true, true); !kept)
            return kept;
    }
    auto mark = m->prepare("UPDATE list_edit SET published = ?2 WHERE seq = ?1");
    if (!mark)
        return mark.error();
    for (const std::int64_t edit : edits) {
        if (auto done = mark->bind(1, edit).bind(2, event.id).run(); !done)
            return done;
    }
    if (sentDraft) {
        if (auto removed = m->removeDraft(*sentDraft); !removed)
            return removed;
    }
    return transaction->commit();
}

Result<std::int64_t> UserDb::Private::insertOutboxEvent(const nostr::Event& event, std::int64_t nowMs, std::int64_t holdUntilMs)
{
    const std::string json = nostr::eventToJson(event);
    auto insert = prepare("INSERT INTO outbox(id, event, created_ms, hold_until_ms) VALUES(?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING");
    if (!insert)
        return insert.error();
    if (auto done = insert->bind(1, event.id).bind(2, std::string_view(json)).bind(3, nowMs).bind(4, holdUntilMs).run(); !done)
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
    auto update = m->prepare("UPDATE outbox_relay SET state = ?3, attempts = ?4, next_try_ms = ?5, reason = ?6, read_back = ?7 "
                             "WHERE seq = (SELECT seq FROM outbox WHERE id = ?1) AND relay = ?2");
    if (!update)
        return update.error();
    update->bind(1, delivery.event).bind(2, std::string_view(delivery.relay)).bind(3, static_cast<std::int64_t>(delivery.state));
    update->bind(4, std::int64_t(delivery.attempts)).bind(5, delivery.nextTryAtMs).bind(6, std::string_view(delivery.reason));
    update->bind(7, static_cast<std::int64_t>(delivery.readBack));
    if (auto done = update->run(); !done)
        return done;
    if (m->db.changes() == 0)
        return fail(ErrorCode::NotFound, "no delivery of " + delivery.event.hex() + " to " + delivery.relay);
    return {};
}

Result<void> UserDb::requeueSent(std::int64_t nowMs, std::int64_t laterMs)
{
    std::lock_guard lock(m->mutex);
    auto update = m->prepare("UPDATE outbox_relay SET state = ?1, next_try_ms = ?2 WHERE state = ?3 OR (state = ?1 AND next_try_ms > ?2 + ?4)");
    if (!update)
        return update.error();
    return update->bind(1, queued).bind(2, nowMs).bind(3, sent).bind(4, laterMs).run();
}

Result<std::size_t> UserDb::retry(const base::EventId& event, std::int64_t nowMs)
{
    std::lock_guard lock(m->mutex);
    auto update = m->prepare("UPDATE outbox_relay SET state = ?2, attempts = 0, next_try_ms = ?3, reason = '', read_back = 0 "
                             "WHERE seq = (SELECT seq FROM outbox WHERE id = ?1) AND (state <> ?4 OR read_back = ?5)");
    if (!update)
        return update.error();
    if (auto done = update->bind(1, event).bind(2, queued).bind(3, nowMs).bind(4, accepted).bind(5, missing).run(); !done)
        return done.error();
    return static_cast<std::size_t>(m->db.changes());
}

Result<std::vector<Delivery>> UserDb::dueDeliveries(std::int64_t nowMs, std::size_t limit)
{
    std::lock_guard lock(m->mutex);
    auto select = m->prepare(selecting("WHERE r.state = ?1 AND r.next_try_ms <= ?2 ORDER BY r.next_try_ms, r.seq LIMIT ?3"));
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
    return m->deliveries(event);
}

Result<std::vector<Delivery>> UserDb::Private::deliveries(const base::EventId& event)
{
    auto select = prepare(selecting("WHERE o.id = ?1 ORDER BY r.relay"));
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
                             "(SELECT 1 FROM outbox_relay r WHERE r.seq = o.seq AND (r.state <> ?1 OR r.read_back = ?2)) ORDER BY o.seq");
    if (!select)
        return select.error();
    select->bind(1, accepted).bind(2, missing);
    std::vector<base::EventId> ids;
    while (select->next())
        ids.push_back(select->id<base::EventId>(0));
    if (auto read = outcome(*select); !read)
        return read.error();
    return ids;
}

Result<std::size_t> UserDb::retryAt(std::string_view relay, std::uint32_t attempts, std::int64_t nowMs)
{
    std::lock_guard lock(m->mutex);
    auto update = m->prepare("UPDATE outbox_relay SET state = ?2, attempts = ?3, next_try_ms = ?4 "
                             "WHERE relay = ?1 AND (state = ?5 OR (state = ?6 AND reason LIKE 'auth-required:%'))");
    if (!update)
        return update.error();
    if (auto done = update->bind(1, relay).bind(2, queued).bind(3, std::int64_t(attempts)).bind(4, nowMs).bind(5, noAnswer).bind(6, refused).run(); !done)
        return done.error();
    return static_cast<std::size_t>(m->db.changes());
}

Result<nostr::Event> UserDb::undo(const base::EventId& event, const std::optional<Draft>& asDraft)
{
    std::lock_guard lock(m->mutex);
    auto transaction = SqliteTransaction::begin(m->db, SqliteTransaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    auto select = m->prepare("SELECT o.seq, o.event, (SELECT count(*) FROM outbox_relay r WHERE r.seq = o.seq AND (r.state <> ?2 OR r.attempts > 0)) "
                             "FROM outbox o WHERE o.id = ?1");
    if (!select)
        return select.error();
    auto row = select->bind(1, event).bind(2, queued).step();
    if (!row)
        return row.error();
    if (!*row)
        //: Error about something on its way to relays
        return fail(ErrorCode::NotFound, NANDU_SENTENCE("Engine", "This is not waiting to be sent."));
    if (select->integer(2) > 0)
        //: Error about something on its way to relays
        return fail(ErrorCode::Refused, NANDU_SENTENCE("Engine", "It has left already. You can ask the relays to delete it."));
    auto taken = eventOf(select->text(1));
    if (!taken)
        return taken;
    const std::int64_t seq = select->integer(0);
    select->reset();
    for (const char* sql : {"DELETE FROM outbox_relay WHERE seq = ?1", "DELETE FROM outbox WHERE seq = ?1"}) {
        auto remove = m->prepare(sql);
        if (!remove)
            return remove.error();
        if (auto done = remove->bind(1, seq).run(); !done)
            return done.error();
    }
    if (asDraft && !(asDraft->text.empty() && asDraft->options.empty())) {
        auto keep = m->prepare("INSERT INTO draft(key, text, saved_at, options) VALUES(?1, ?2, ?3, ?4) "
                               "ON CONFLICT(key) DO UPDATE SET text = excluded.text || char(10, 10) || text, saved_at = excluded.saved_at, "
                               "options = iif(options = '', excluded.options, options)");
        if (!keep)
            return keep.error();
        if (auto done = keep->bind(1, std::string_view(asDraft->key)).bind(2, std::string_view(asDraft->text)).bind(3, asDraft->savedAt).bind(4, std::string_view(asDraft->options)).run(); !done)
            return done.error();
    }
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return taken;
}

Result<void> UserDb::endHold(const base::EventId& event, std::int64_t nowMs)
{
    std::lock_guard lock(m->mutex);
    auto transaction = SqliteTransaction::begin(m->db, SqliteTransaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    for (const char* sql : {"UPDATE outbox SET hold_until_ms = ?2 WHERE id = ?1 AND hold_until_ms > ?2",
                            "UPDATE outbox_relay SET next_try_ms = ?2 WHERE seq = (SELECT seq FROM outbox WHERE id = ?1) AND state = 0 AND attempts = 0"}) {
        auto update = m->prepare(sql);
        if (!update)
            return update.error();
        if (auto done = update->bind(1, event).bind(2, nowMs).run(); !done)
            return done;
    }
    return transaction->commit();
}

Result<void> UserDb::giveUp(const base::EventId& event)
{
    std::lock_guard lock(m->mutex);
    auto remove = m->prepare("DELETE FROM outbox_relay WHERE seq = (SELECT seq FROM outbox WHERE id = ?1) AND (state <> ?2 OR read_back = ?3)");
    if (!remove)
        return remove.error();
    return remove->bind(1, event).bind(2, accepted).bind(3, missing).run();
}

Result<std::vector<Delivery>> UserDb::readBacksDue()
{
    std::lock_guard lock(m->mutex);
    auto select = m->prepare(selecting("WHERE r.state = ?1 AND r.read_back = ?2 ORDER BY r.seq"));
    if (!select)
        return select.error();
    select->bind(1, accepted).bind(2, due);
    return deliveriesOf(*select);
}

Result<bool> UserDb::isReplaced(const nostr::Event& event)
{
    std::lock_guard lock(m->mutex);
    const bool isList = nostr::kinds::isReplaceable(event.kind) || nostr::kinds::isAddressable(event.kind);
    auto select = m->prepare(isList ? "SELECT 1 FROM list_version WHERE kind = ?1 AND d = ?2 AND json_extract(event, '$.created_at') >= ?3 AND id <> ?4"
                                    : "SELECT 1 FROM outbox WHERE json_extract(event, '$.kind') = 5 AND instr(event, ?1) > 0");
    if (!select)
        return select.error();
    const std::string hex = event.id.hex();
    if (isList)
        select->bind(1, std::int64_t(event.kind)).bind(2, identifierOf(event)).bind(3, event.createdAt).bind(4, event.id);
    else
        select->bind(1, std::string_view(hex));
    return select->step();
}

Result<std::int64_t> UserDb::holdUntilMs(const base::EventId& event)
{
    std::lock_guard lock(m->mutex);
    auto select = m->prepare("SELECT hold_until_ms FROM outbox WHERE id = ?1");
    if (!select)
        return select.error();
    auto row = select->bind(1, event).step();
    if (!row)
        return row.error();
    return *row ? select->integer(0) : 0;
}

Result<std::vector<OutboxEntry>> UserDb::openEntries(std::int64_t nowMs)
{
    std::lock_guard lock(m->mutex);
    auto select = m->prepare("SELECT o.event, o.hold_until_ms FROM outbox o WHERE o.hold_until_ms > ?3 OR EXISTS"
                             "(SELECT 1 FROM outbox_relay r WHERE r.seq = o.seq AND (r.state <> ?1 OR r.read_back = ?2)) ORDER BY o.seq DESC");
    if (!select)
        return select.error();
    select->bind(1, accepted).bind(2, missing).bind(3, nowMs);
    std::vector<OutboxEntry> entries;
    while (select->next()) {
        auto event = eventOf(select->text(0));
        if (!event)
            return event.error();
        auto all = m->deliveries(event->id);
        if (!all)
            return all.error();
        entries.push_back({*std::move(event), select->integer(1), *std::move(all)});
    }
    if (auto read = outcome(*select); !read)
        return read.error();
    return entries;
}

} // namespace nandu::store
