// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/event_rules.h"

#include "engine/base/prefetch.h"
#include "engine/nostr/deletion.h"
#include "engine/nostr/expiration.h"
#include "engine/nostr/kinds.h"

#include <algorithm>
#include <optional>
#include <string>

namespace nandu::store {

using base::Result;
using nostr::Event;
using nostr::WriteOutcome;

void EventRules::begin(std::int64_t lastRid, std::int64_t keysMergedUpTo, std::int64_t now, std::size_t events)
{
    m_changes = Changes();
    m_changes.run.reserve(events);
    m_changes.lastRid = lastRid;
    m_seen.clear();
    m_seenRids.clear();
    m_keysMergedUpTo = keysMergedUpTo;
    m_now = now;
    m.search.begin();
}

Result<WriteOutcome> EventRules::take(const nostr::AdmittedEvent& admitted)
{
    const Event& event = *admitted.event;
    if (!m_seen.insert(event.id).isNew)
        return WriteOutcome::Duplicate;
    m_seenRids.push_back(0);
    if (m.ids.isStored(event.id))
        return WriteOutcome::Duplicate;
    if (nostr::kinds::isEphemeral(event.kind))
        return WriteOutcome::Ephemeral;

    auto pid = m.pubkeys.intern(event.pubkey);
    if (!pid)
        return pid.error();
    auto fate = WriteOutcome::Stored;
    if (event.kind != nostr::kinds::deletion) {
        auto isDeleted = m.tombstones.covers(event.id, *pid);
        if (!isDeleted)
            return isDeleted.error();
        if (*isDeleted)
            fate = WriteOutcome::Deleted;
    }
    if (fate == WriteOutcome::Stored && nostr::isExpired(event, m_now))
        fate = WriteOutcome::Expired;
    if (const auto d = addressTag(event))
        return takeVersion(admitted, *pid, *d, fate);
    if (fate != WriteOutcome::Stored) {
        // A deletion that came too late to be kept still deletes, else the result would depend on when it came.
        if (event.kind == nostr::kinds::deletion) {
            if (auto applied = applyDeletion(event, *pid); !applied)
                return applied.error();
        }
        return fate;
    }

    auto rid = store(admitted, *pid);
    if (!rid)
        return rid.error();
    if (event.kind == nostr::kinds::deletion) {
        if (auto applied = applyDeletion(event, *pid); !applied)
            return applied.error();
    }
    return WriteOutcome::Stored;
}

void EventRules::prepare(const Event& event) const
{
    m.ids.prepare(event.id);
    m.pubkeys.prepare(event.pubkey);
    m.tombstones.prepare(event.id);
    constexpr std::size_t bytesMax = 512;
    base::prefetch(event.content.data(), std::min(event.content.size(), bytesMax));
    event.tags.prepare(bytesMax);
}

// NIP-01: the newest version wins, of two from the same second the one with the lower id. A version that is itself deleted or
// expired still takes the place of older ones, else the result would depend on the order of arrival.
Result<WriteOutcome> EventRules::takeVersion(const nostr::AdmittedEvent& admitted, std::uint32_t pid, std::string_view d, WriteOutcome fate)
{
    const Event& event = *admitted.event;
    auto deletedUpTo = m.tombstones.deletedUpTo(pid, event.kind, d);
    if (!deletedUpTo)
        return deletedUpTo.error();
    if (*deletedUpTo && event.createdAt <= **deletedUpTo)
        fate = WriteOutcome::Deleted;

    auto newest = m.events.newest(pid, event.kind, d);
    if (!newest)
        return newest.error();
    if (*newest) {
        const AddressRow& row = **newest;
        const bool isOlder = row.createdAt != event.createdAt ? row.createdAt > event.createdAt : row.id < event.id;
        if (isOlder)
            return fate == WriteOutcome::Stored ? WriteOutcome::Superseded : fate;
        if (row.id == event.id && row.rid != 0)
            return WriteOutcome::Duplicate;
        auto old = row.rid == 0 ? Result<std::optional<StoredRow>>(std::optional<StoredRow>()) : m.events.read(row.rid);
        if (!old)
            return old.error();
        if (*old) {
            if (auto removed = remove(row.rid, **old, LeftBy::Superseded); !removed)
                return removed.error();
        }
    }
    AddressRow version{event.createdAt, event.id, 0};
    if (fate == WriteOutcome::Stored) {
        auto rid = store(admitted, pid);
        if (!rid)
            return rid.error();
        version.rid = *rid;
    }
    if (auto set = m.events.setNewest(pid, event.kind, d, version); !set)
        return set.error();
    return fate;
}

Result<std::int64_t> EventRules::store(const nostr::AdmittedEvent& admitted, std::uint32_t pid)
{
    const Event& event = *admitted.event;
    const std::int64_t rid = m_changes.lastRid + 1;
    if (auto inserted = m.events.insert(rid, pid, event, m_now); !inserted)
        return inserted.error();
    m_changes.lastRid = rid;
    m_changes.run.add(rid, pid, event);
    if (event.kind == nostr::kinds::zapReceipt)
        m_changes.uncounted.zapReceipts.push_back(rid);
    else if (auto added = appendRows(m_changes.uncounted.interactions, rid, admitted.interactions, m.pubkeys); !added)
        return added.error();
    m_seenRids.back() = rid;
    return rid;
}

// NIP-09. The tombstone stays, so that what it names is refused whenever it comes; someone else's event is left alone.
Result<void> EventRules::applyDeletion(const Event& deletion, std::uint32_t pid)
{
    const nostr::Deletion named = nostr::deletionOf(deletion);
    for (const auto& id : named.ids) {
        if (auto added = m.tombstones.add(id, pid); !added)
            return added;
        auto rid = find(id);
        if (!rid)
            return rid.error();
        auto row = *rid == 0 ? Result<std::optional<StoredRow>>(std::optional<StoredRow>()) : m.events.read(*rid);
        if (!row)
            return row.error();
        if (*row && (*row)->pid == pid && (*row)->event.kind != nostr::kinds::deletion) {
            if (auto removed = remove(*rid, **row, LeftBy::Deleted); !removed)
                return removed;
        }
    }
    for (const auto& address : named.addresses) {
        if (auto added = m.tombstones.add(pid, address.kind, address.d, deletion.createdAt); !added)
            return added;
        auto newest = m.events.newest(pid, address.kind, address.d);
        if (!newest)
            return newest.error();
        if (!*newest || (*newest)->rid == 0 || (*newest)->createdAt > deletion.createdAt)
            continue;
        if (auto removed = removeRow((*newest)->rid, LeftBy::Deleted); !removed)
            return removed;
    }
    return {};
}

Result<void> EventRules::expire(std::int64_t rowsMax)
{
    auto rids = m.events.expiredBy(m_now, rowsMax);
    if (!rids)
        return rids.error();
    for (const std::int64_t rid : *rids) {
        if (auto removed = removeRow(rid, LeftBy::Expired); !removed)
            return removed;
    }
    return {};
}

Result<void> EventRules::prune(const std::function<std::optional<std::int64_t>()>& next, std::chrono::steady_clock::time_point until)
{
    while (const auto rid = next()) {
        if (auto removed = removeRow(*rid, LeftBy::Pruned); !removed)
            return removed;
        if (std::chrono::steady_clock::now() >= until)
            break;
    }
    return {};
}

Result<void> EventRules::end()
{
    if (auto written = m.events.writeWaiting(); !written)
        return written;
    m_changes.run.sort();
    if (m_changes.removedRids.empty())
        return {};
    if (auto taken = m.search.end(); !taken)
        return taken;
    // The highest row may be among them, and its number must not be given again.
    return m.db.run(("UPDATE progress SET last_rid = " + std::to_string(m_changes.lastRid)).c_str());
}

void EventRules::rolledBack()
{
    m.events.forgetWaiting();
    m.pubkeys.rolledBack();
}

Result<void> EventRules::removeRow(std::int64_t rid, LeftBy why)
{
    auto row = m.events.read(rid);
    if (!row)
        return row.error();
    return *row ? remove(rid, **row, why) : Result<void>();
}

Result<void> EventRules::remove(std::int64_t rid, const StoredRow& row, LeftBy why)
{
    if (auto removed = m.events.remove(rid, row, m_keysMergedUpTo); !removed)
        return removed;
    if (auto subtracted = m.counts.subtract(rid, row.event); !subtracted)
        return subtracted;
    m.search.remove(rid, row);
    m_changes.removed.push_back({row.event.id, why, rid > m.ridAtOpen});
    m_changes.removedRids.push_back(rid);
    return {};
}

Result<std::int64_t> EventRules::find(const base::EventId& id)
{
    const auto seen = m_seen.placeOf(id);
    return seen && m_seenRids[*seen] != 0 ? m_seenRids[*seen] : m.events.find(id);
}

} // namespace nandu::store
