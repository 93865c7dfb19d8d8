// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/event_table.h"

#include "engine/nostr/address.h"
#include "engine/nostr/expiration.h"
#include "engine/nostr/kinds.h"
#include "engine/store/interaction_rows.h"
#include "engine/store/tag_codec.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace nandu::store {

using base::ErrorCode;
using base::EventId;
using base::fail;
using base::Result;

namespace {

enum Statement : std::size_t {
    ReadEvent, EventExists, FindId, DeleteEvent, DeleteId, DeleteAuthor, DeleteKind, DeleteTag,
    FindAddress, SetAddress, EmptyAddress, InsertExpiry, DeleteExpiry, NextExpiry, ExpiredBy, InsertZap, DeleteZap, statementCount
};

constexpr const char* insertEvent = "INSERT INTO event(rid, id, pid, created_at, kind, first_seen_at, tags, sig, content)";
constexpr int eventColumns = 9;
constexpr std::size_t waitingTagBytesMax = 128 * 1024;

constexpr std::array<const char*, statementCount> texts = {
    "SELECT id, pid, created_at, kind, tags, sig, content FROM event WHERE rid = ?1",
    "SELECT 1 FROM event WHERE rid = ?1",
    "SELECT rid FROM ix_id WHERE id = ?1",
    "DELETE FROM event WHERE rid = ?1",
    "DELETE FROM ix_id WHERE id = ?1 AND rid = ?2",
    "DELETE FROM ix_author WHERE pid = ?1 AND kind = ?2 AND created_at = ?3 AND rid = ?4",
    "DELETE FROM ix_kind WHERE kind = ?1 AND created_at = ?2 AND rid = ?3",
    "DELETE FROM ix_tag WHERE k = ?1 AND created_at = ?2 AND rid = ?3",
    "SELECT created_at, id, rid FROM address WHERE pid = ?1 AND kind = ?2 AND d = ?3",
    "INSERT OR REPLACE INTO address(pid, kind, d, created_at, id, rid) VALUES(?1, ?2, ?3, ?4, ?5, ?6)",
    "UPDATE address SET rid = 0 WHERE pid = ?1 AND kind = ?2 AND d = ?3 AND rid = ?4",
    "INSERT OR IGNORE INTO expiry(at, rid) VALUES(?1, ?2)",
    "DELETE FROM expiry WHERE at = ?1 AND rid = ?2",
    "SELECT min(at) FROM expiry",
    "SELECT rid FROM expiry WHERE at <= ?1 LIMIT ?2",
    "INSERT INTO zap_unchecked(rid) VALUES(?1)",
    "DELETE FROM zap_unchecked WHERE rid = ?1",
};

} // namespace

std::optional<std::string_view> addressTag(const nostr::Event& event)
{
    const std::uint16_t kind = event.kind;
    if (kind == 0 || kind == 3 || (kind >= 10'000 && kind < 20'000))
        return std::string_view();
    if (kind >= 30'000 && kind < 40'000)
        return event.tags.first("d");
    return std::nullopt;
}

Result<EventTable> EventTable::open(SqliteDb& db, const IndexTail& tail, const PubkeyTable& pubkeys)
{
    auto insert = BulkInsert::prepare(db, insertEvent, eventColumns);
    if (!insert)
        return insert.error();
    EventTable table(std::move(*insert), tail, pubkeys);
    for (const char* text : texts) {
        auto statement = SqliteStatement::prepare(db, text);
        if (!statement)
            return statement.error();
        table.m_statements.push_back(std::move(*statement));
    }
    return table;
}

Result<void> EventTable::insert(std::int64_t rid, std::uint32_t pid, const nostr::Event& event, std::int64_t firstSeenAt)
{
    const std::size_t tagsFrom = m_waitingTags.size();
    encodeTags(event.tags, m_waitingTags);
    m_waiting.push_back({rid, pid, &event, firstSeenAt, tagsFrom, m_waitingTags.size()});
    const bool isFull = m_waiting.size() == BulkInsert::rowsAtOnce || m_waitingTags.size() >= waitingTagBytesMax;
    auto inserted = isFull ? writeWaiting() : Result<void>();
    if (inserted && event.kind == nostr::kinds::zapReceipt)
        inserted = m_statements[InsertZap].bind(1, rid).run();
    const auto expiresAt = nostr::expirationOf(event);
    if (inserted && expiresAt)
        inserted = m_statements[InsertExpiry].bind(1, *expiresAt).bind(2, rid).run();
    return inserted;
}

Result<void> EventTable::writeWaiting()
{
    const auto inserted = m_insert.run(std::span<const WaitingRow>(m_waiting), [this](SqliteStatement& statement, int first, const WaitingRow& row) {
        const nostr::Event& event = *row.event;
        statement.bind(first, row.rid).bind(first + 1, event.id).bind(first + 2, std::int64_t{row.pid}).bind(first + 3, event.createdAt)
            .bind(first + 4, std::int64_t{event.kind}).bind(first + 5, row.firstSeenAt)
            .bind(first + 6, std::span<const std::uint8_t>(m_waitingTags).subspan(row.tagsFrom, row.tagsTo - row.tagsFrom))
            .bind(first + 7, event.sig).bind(first + 8, std::string_view(event.content));
    });
    forgetWaiting();
    return inserted;
}

void EventTable::forgetWaiting()
{
    m_waiting.clear();
    m_waitingTags.clear();
}

// The row is going to be read or removed.
Result<void> EventTable::writeBefore(std::int64_t rid)
{
    return !m_waiting.empty() && rid >= m_waiting.front().rid ? writeWaiting() : Result<void>();
}

Result<std::optional<StoredRow>> EventTable::read(std::int64_t rid)
{
    if (auto written = writeBefore(rid); !written)
        return written.error();
    SqliteStatement& row = m_statements[ReadEvent];
    auto found = row.bind(1, rid).step();
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<StoredRow>();
    StoredRow stored;
    stored.pid = static_cast<std::uint32_t>(row.integer(1));
    auto tags = decodeTags(row.blob(4));
    stored.event.id = row.id<EventId>(0);
    stored.event.pubkey = m_pubkeys->key(stored.pid);
    stored.event.createdAt = row.integer(2);
    stored.event.kind = static_cast<std::uint16_t>(row.integer(3));
    stored.event.sig = row.id<base::Signature>(5);
    stored.event.content = row.text(6);
    row.reset();
    if (!tags)
        return fail(ErrorCode::Corrupt, "tags of row " + std::to_string(rid));
    stored.event.tags = std::move(*tags);
    return std::optional(std::move(stored));
}

Result<std::int64_t> EventTable::find(const EventId& id)
{
    // An id may be in a run or in ix_id long after its row was removed, hence the look at the row itself.
    for (const auto& run : m_tail->snapshot()->runs) {
        const auto key = std::lower_bound(run->byId.begin(), run->byId.end(), IdKey{id, 0});
        if (key == run->byId.end() || key->id != id)
            continue;
        auto isThere = exists(key->rid);
        if (!isThere)
            return isThere.error();
        if (*isThere)
            return key->rid;
    }
    SqliteStatement& merged = m_statements[FindId];
    auto found = merged.bind(1, id).step();
    if (!found)
        return found.error();
    const std::int64_t rid = *found ? merged.integer(0) : 0;
    merged.reset();
    auto isThere = rid == 0 ? Result<bool>(false) : exists(rid);
    if (!isThere)
        return isThere.error();
    return *isThere ? rid : 0;
}

Result<std::optional<base::PubKey>> EventTable::authorOf(std::string_view target)
{
    const auto id = targetId(target);
    if (!id) {
        const auto address = nostr::Address::parse(target);
        return address ? std::optional(address->author) : std::nullopt;
    }
    auto rid = find(*id);
    if (!rid)
        return rid.error();
    auto row = read(*rid);
    if (!row)
        return row.error();
    return *row ? std::optional((*row)->event.pubkey) : std::nullopt;
}

Result<void> EventTable::remove(std::int64_t rid, const StoredRow& row, std::int64_t keysMergedUpTo)
{
    if (auto written = writeBefore(rid); !written)
        return written;
    if (auto removed = m_statements[DeleteEvent].bind(1, rid).run(); !removed)
        return removed;
    const nostr::Event& event = row.event;
    if (event.kind == nostr::kinds::zapReceipt) {
        if (auto removed = m_statements[DeleteZap].bind(1, rid).run(); !removed)
            return removed;
    }
    if (const auto at = nostr::expirationOf(event)) {
        if (auto removed = m_statements[DeleteExpiry].bind(1, *at).bind(2, rid).run(); !removed)
            return removed;
    }
    if (const auto d = addressTag(event)) {
        auto emptied = m_statements[EmptyAddress].bind(1, std::int64_t{row.pid}).bind(2, std::int64_t{event.kind}).bind(3, *d).bind(4, rid).run();
        if (!emptied)
            return emptied;
    }
    return rid <= keysMergedUpTo ? removeKeys(rid, row) : Result<void>();
}

Result<void> EventTable::removeKeys(std::int64_t rid, const StoredRow& row)
{
    const nostr::Event& event = row.event;
    const std::int64_t kind = event.kind;
    if (auto removed = m_statements[DeleteId].bind(1, event.id).bind(2, rid).run(); !removed)
        return removed;
    if (auto removed = m_statements[DeleteAuthor].bind(1, std::int64_t{row.pid}).bind(2, kind).bind(3, event.createdAt).bind(4, rid).run(); !removed)
        return removed;
    if (auto removed = m_statements[DeleteKind].bind(1, kind).bind(2, event.createdAt).bind(3, rid).run(); !removed)
        return removed;
    for (const auto tag : event.tags) {
        if (!isIndexedTag(event.kind, tag))
            continue;
        auto removed = m_statements[DeleteTag].bind(1, tagKey(tag.name()[0], tag.value())).bind(2, event.createdAt).bind(3, rid).run();
        if (!removed)
            return removed;
    }
    return {};
}

Result<std::optional<AddressRow>> EventTable::newest(std::uint32_t pid, std::uint16_t kind, std::string_view d)
{
    SqliteStatement& row = m_statements[FindAddress];
    auto found = row.bind(1, std::int64_t{pid}).bind(2, std::int64_t{kind}).bind(3, d).step();
    if (!found)
        return found.error();
    std::optional<AddressRow> newest;
    if (*found)
        newest = AddressRow{row.integer(0), row.id<EventId>(1), row.integer(2)};
    row.reset();
    return newest;
}

Result<void> EventTable::setNewest(std::uint32_t pid, std::uint16_t kind, std::string_view d, const AddressRow& row)
{
    return m_statements[SetAddress].bind(1, std::int64_t{pid}).bind(2, std::int64_t{kind}).bind(3, d).bind(4, row.createdAt)
        .bind(5, row.id).bind(6, row.rid).run();
}

Result<std::optional<std::int64_t>> EventTable::nextExpiry()
{
    SqliteStatement& row = m_statements[NextExpiry];
    auto found = row.step();
    if (!found)
        return found.error();
    std::optional<std::int64_t> at;
    if (*found && !row.isNull(0))
        at = row.integer(0);
    row.reset();
    return at;
}

Result<std::vector<std::int64_t>> EventTable::expiredBy(std::int64_t now, std::int64_t rowsMax)
{
    SqliteStatement& row = m_statements[ExpiredBy];
    row.bind(1, now).bind(2, rowsMax);
    std::vector<std::int64_t> rids;
    while (row.next())
        rids.push_back(row.integer(0));
    if (row.failure())
        return *row.failure();
    return rids;
}

Result<bool> EventTable::exists(std::int64_t rid)
{
    if (auto written = writeBefore(rid); !written)
        return written.error();
    auto found = m_statements[EventExists].bind(1, rid).step();
    m_statements[EventExists].reset();
    return found;
}

} // namespace nandu::store
