// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A queue between threads, bounded in entries and in bytes, that never drops: open -> draining (no more pushes, pops go on)
// -> closed (empty). Any number of producers and consumers; FIFO for each producer. One mutex: pulls of 64 and more make its
// cost vanish beside a signature check (docs/decisions/channel.md).
#pragma once

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <utility>
#include <vector>

namespace nandu::base {

// What an entry counts against the byte bound; overload for types that own memory.
template <typename T>
std::size_t channelBytes(const T&)
{
    return sizeof(T);
}

template <typename T>
class Channel {
public:
    Channel(std::size_t entriesMax, std::size_t bytesMax) : m_entriesMax(entriesMax), m_bytesMax(bytesMax) {}

    // Waits for room. False, with `entry` untouched, when the channel no longer takes entries.
    [[nodiscard]] bool push(T&& entry)
    {
        std::unique_lock lock(m_mutex);
        m_roomFreed.wait(lock, [&] { return m_draining || hasRoom(); });
        if (m_draining)
            return false;
        append(std::move(entry));
        return true;
    }

    // False, with `entry` untouched, when it is full or no longer takes entries. Never waits.
    [[nodiscard]] bool tryPush(T&& entry)
    {
        std::lock_guard lock(m_mutex);
        if (m_draining || !hasRoom())
            return false;
        append(std::move(entry));
        return true;
    }

    // At least one entry, at most `entriesMax`; empty when `patience` ran out or the channel is closed.
    std::vector<T> popBatch(std::size_t entriesMax, std::chrono::milliseconds patience)
    {
        std::vector<T> batch;
        std::unique_lock lock(m_mutex);
        m_entryCame.wait_for(lock, patience, [&] { return m_draining || !m_entries.empty(); });
        const std::size_t count = std::min(entriesMax, m_entries.size());
        batch.reserve(count);
        for (std::size_t i = 0; i < count; ++i) {
            m_bytes -= m_entries.front().second;
            batch.push_back(std::move(m_entries.front().first));
            m_entries.pop_front();
        }
        lock.unlock();
        if (count > 0)
            m_roomFreed.notify_all();
        return batch;
    }

    // No more pushes; what is in it can still be popped.
    void drain()
    {
        {
            std::lock_guard lock(m_mutex);
            m_draining = true;
        }
        m_roomFreed.notify_all();
        m_entryCame.notify_all();
    }

    // Draining and empty: a consumer can go home.
    bool isClosed() const
    {
        std::lock_guard lock(m_mutex);
        return m_draining && m_entries.empty();
    }

    void setEntriesMax(std::size_t entriesMax)
    {
        {
            std::lock_guard lock(m_mutex);
            m_entriesMax = entriesMax;
        }
        m_roomFreed.notify_all();
    }

    std::size_t depth() const
    {
        std::lock_guard lock(m_mutex);
        return m_entries.size();
    }
    std::size_t bytes() const
    {
        std::lock_guard lock(m_mutex);
        return m_bytes;
    }
    std::size_t entriesMax() const
    {
        std::lock_guard lock(m_mutex);
        return m_entriesMax;
    }

private:
    // An entry over the byte bound still passes when it is alone, else it could never pass.
    bool hasRoom() const { return m_entries.size() < m_entriesMax && (m_bytes < m_bytesMax || m_entries.empty()); }

    void append(T&& entry)
    {
        const std::size_t bytes = channelBytes(entry);
        m_bytes += bytes;
        m_entries.emplace_back(std::move(entry), bytes);
        m_entryCame.notify_one();
    }

    mutable std::mutex m_mutex;
    std::condition_variable m_entryCame;
    std::condition_variable m_roomFreed;
    std::deque<std::pair<T, std::size_t>> m_entries;
    std::size_t m_bytes = 0;
    std::size_t m_entriesMax;
    std::size_t m_bytesMax;
    bool m_draining = false;
};

} // namespace nandu::base
