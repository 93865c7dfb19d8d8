// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nostr/stored_ids.h"

#include "engine/base/prefetch.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <mutex>
#include <unordered_map>

namespace nandu::nostr {

namespace {

constexpr std::size_t shardCount = 64;

// The first 16 bytes of an id. Two different events that share them would take 2^64 hashes to make.
struct Key {
    std::uint64_t high = 0;
    std::uint64_t low = 0;
    bool operator==(const Key&) const = default;
    bool isFree() const { return high == 0 && low == 0; }
};

Key keyOf(const base::EventId& id)
{
    Key key;
    std::memcpy(&key.high, id.bytes.data(), 8);
    std::memcpy(&key.low, id.bytes.data() + 8, 8);
    if (key.isFree())
        key.low = 1;
    return key;
}

// Open addressing, at most three quarters full, never gets smaller: 16 bytes a slot.
class KeySet {
public:
    bool contains(const Key& key) const { return !m_slots.empty() && m_slots[find(key)] == key; }

    // True when it was not there.
    bool insert(const Key& key)
    {
        if (4 * (m_count + 1) > 3 * m_slots.size())
            grow(std::max<std::size_t>(64, 2 * m_slots.size()));
        Key& slot = m_slots[find(key)];
        if (!slot.isFree())
            return false;
        slot = key;
        ++m_count;
        return true;
    }

    bool erase(const Key& key)
    {
        if (!contains(key))
            return false;
        std::size_t hole = find(key);
        // Those that had to go on past it move back, so that a search still stops at the first free slot.
        for (std::size_t at = next(hole); !m_slots[at].isFree(); at = next(at)) {
            const std::size_t mask = m_slots.size() - 1;
            if (((at - homeOf(m_slots[at])) & mask) >= ((at - hole) & mask)) {
                m_slots[hole] = m_slots[at];
                hole = at;
            }
        }
        m_slots[hole] = Key();
        --m_count;
        return true;
    }

    void prepare(const Key& key) const
    {
        if (!m_slots.empty())
            base::prefetch(&m_slots[homeOf(key)], sizeof(Key));
    }

    std::size_t size() const { return m_count; }
    std::size_t bytes() const { return m_slots.size() * sizeof(Key); }

private:
    std::size_t next(std::size_t at) const { return (at + 1) & (m_slots.size() - 1); }
    // The shard was chosen by the lowest byte of `high`.
    std::size_t homeOf(const Key& key) const { return (key.high >> 8) & (m_slots.size() - 1); }
    // The slot of `key`, or the free one where it belongs.
    std::size_t find(const Key& key) const
    {
        std::size_t at = homeOf(key);
        while (!m_slots[at].isFree() && !(m_slots[at] == key))
            at = next(at);
        return at;
    }

    void grow(std::size_t slots)
    {
        std::vector<Key> old(slots);
        old.swap(m_slots);
        for (const Key& key : old) {
            if (!key.isFree())
                m_slots[find(key)] = key;
        }
    }

    std::vector<Key> m_slots; // a power of two
    std::size_t m_count = 0;
};

std::size_t shardOf(const base::EventId& id)
{
    return id.bytes[0] % shardCount;
}

} // namespace

struct StoredIds::Shard {
    mutable std::mutex mutex;
    KeySet stored;
    KeySet pending;
    std::unordered_map<base::EventId, std::vector<base::Ticket>> waiting; // for the commit of what is pending; seldom anybody
};

StoredIds::StoredIds()
    : m_shards(std::make_unique<Shard[]>(shardCount))
{
}

StoredIds::~StoredIds() = default;

StoredIds::State StoredIds::state(const base::EventId& id) const
{
    const Shard& shard = m_shards[shardOf(id)];
    std::lock_guard lock(shard.mutex);
    if (shard.stored.contains(keyOf(id)))
        return State::Stored;
    return shard.pending.contains(keyOf(id)) ? State::Pending : State::Unknown;
}

bool StoredIds::isStored(const base::EventId& id) const
{
    const Shard& shard = m_shards[shardOf(id)];
    std::lock_guard lock(shard.mutex);
    return shard.stored.contains(keyOf(id));
}

void StoredIds::prepare(const base::EventId& id) const
{
    const Shard& shard = m_shards[shardOf(id)];
    std::lock_guard lock(shard.mutex);
    shard.stored.prepare(keyOf(id));
    shard.pending.prepare(keyOf(id));
}

StoredIds::State StoredIds::markPending(const base::EventId& id, base::Ticket ticket)
{
    Shard& shard = m_shards[shardOf(id)];
    std::lock_guard lock(shard.mutex);
    if (shard.stored.contains(keyOf(id)))
        return State::Stored;
    if (shard.pending.insert(keyOf(id)))
        return State::Unknown;
    if (ticket != 0)
        shard.waiting[id].push_back(ticket);
    return State::Pending;
}

std::vector<base::Ticket> StoredIds::markStored(std::span<const base::EventId> ids)
{
    return takePending(ids, true);
}

std::vector<base::Ticket> StoredIds::forget(std::span<const base::EventId> ids)
{
    return takePending(ids, false);
}

std::vector<base::Ticket> StoredIds::takePending(std::span<const base::EventId> ids, bool areStored)
{
    std::vector<base::Ticket> waiting;
    for (const base::EventId& id : ids) {
        Shard& shard = m_shards[shardOf(id)];
        std::lock_guard lock(shard.mutex);
        if (areStored)
            shard.stored.insert(keyOf(id));
        if (!shard.pending.erase(keyOf(id)) || shard.waiting.empty())
            continue;
        const auto tickets = shard.waiting.find(id);
        if (tickets == shard.waiting.end())
            continue;
        waiting.insert(waiting.end(), tickets->second.begin(), tickets->second.end());
        shard.waiting.erase(tickets);
    }
    return waiting;
}

void StoredIds::load(std::span<const base::EventId> ids)
{
    for (const base::EventId& id : ids) {
        Shard& shard = m_shards[shardOf(id)];
        std::lock_guard lock(shard.mutex);
        shard.stored.insert(keyOf(id));
    }
}

void StoredIds::drop(std::span<const base::EventId> ids)
{
    for (const base::EventId& id : ids) {
        Shard& shard = m_shards[shardOf(id)];
        std::lock_guard lock(shard.mutex);
        shard.stored.erase(keyOf(id));
    }
}

std::size_t StoredIds::size() const
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < shardCount; ++i) {
        std::lock_guard lock(m_shards[i].mutex);
        count += m_shards[i].stored.size();
    }
    return count;
}

std::size_t StoredIds::bytes() const
{
    std::size_t bytes = shardCount * sizeof(Shard);
    for (std::size_t i = 0; i < shardCount; ++i) {
        std::lock_guard lock(m_shards[i].mutex);
        bytes += m_shards[i].stored.bytes() + m_shards[i].pending.bytes() + m_shards[i].waiting.size() * (sizeof(base::EventId) + 64);
    }
    return bytes;
}

} // namespace nandu::nostr
