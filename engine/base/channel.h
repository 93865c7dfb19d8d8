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
        const std::size_t bytes = channelBytes(entry);
        std::unique_lock lock(m_mutex);
        waitForRoom(lock, bytes);
        if (m_draining)
            return false;
        append(std::move(entry), bytes);
        return true;
    }

    // Waits for room as often as needed. Takes all and leaves `batch` empty; once the channel no longer takes entries, false,
    // and `batch` holds what was not taken.
    [[nodiscard]] bool pushBatch(std::vector<T>& batch)
    {
        std::size_t taken = 0;
        {
            std::unique_lock lock(m_mutex);
            for (; taken < batch.size(); ++taken) {
                const std::size_t bytes = channelBytes(batch[taken]);
                waitForRoom(lock, bytes);
                if (m_draining)
                    break;
                append(std::move(batch[taken]), bytes);
            }
        }
        batch.erase(batch.begin(), batch.begin() + static_cast<std::ptrdiff_t>(taken));
        return batch.empty();
    }

    // False, with `entry` untouched, when it is full or no longer takes entries. Never waits.
    [[nodiscard]] bool tryPush(T&& entry)
    {
        const std::size_t bytes = channelBytes(entry);
        std::lock_guard lock(m_mutex);
        if (m_draining || !hasRoom(bytes))
            return false;
        append(std::move(entry), bytes);
        return true;
    }

    // At least one entry, at most `entriesMax`; empty when `patience` ran out, wake() was called or the channel is closed. With several
    // `sharers` it takes no more than its share of what waits, so that a small burst is spread over all of them.
    std::vector<T> popBatch(std::size_t entriesMax, std::chrono::milliseconds patience, std::size_t sharers = 1)
    {
        std::vector<T> batch;
        std::unique_lock lock(m_mutex);
        m_entryCame.wait_for(lock, patience, [&] { return m_draining || m_woken || !m_entries.empty(); });
        m_woken = false;
        const std::size_t share = (m_entries.size() + sharers - 1) / sharers;
        const std::size_t count = std::min(entriesMax, share);
        if (count == 0)
            return batch;
        batch.reserve(count);
        for (std::size_t i = 0; i < count; ++i) {
            m_bytes -= m_entries.front().second;
            batch.push_back(std::move(m_entries.front().first));
            m_entries.pop_front();
        }
        const bool isAwaited = m_pushersWaiting > 0;
        lock.unlock();
        if (isAwaited)
            m_roomFreed.notify_all(); // not one: the one woken may need more bytes than came free
        return batch;
    }

    // Ends the wait of a popBatch, or the next one: its only consumer has something else to do.
    void wake()
    {
        {
            std::lock_guard lock(m_mutex);
            m_woken = true;
        }
        m_entryCame.notify_all();
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
    bool hasRoom(std::size_t bytes) const
    {
        return m_entries.size() < m_entriesMax && (m_entries.empty() || m_bytes + bytes <= m_bytesMax);
    }

    void waitForRoom(std::unique_lock<std::mutex>& lock, std::size_t bytes)
    {
        ++m_pushersWaiting;
        m_roomFreed.wait(lock, [&] { return m_draining || hasRoom(bytes); });
        --m_pushersWaiting;
    }

    void append(T&& entry, std::size_t bytes)
    {
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
    std::size_t m_pushersWaiting = 0;
    bool m_draining = false;
    bool m_woken = false;
};

} // namespace nandu::base
