// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Operations that took longer than they may (a query, a commit, a frame): the newest 200, with when, what and how long. Any thread.
#pragma once

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <deque>
#include <mutex>
#include <string>
#include <vector>

namespace nandu::base {

class SlowLog {
public:
    struct Entry {
        std::int64_t at = 0; // seconds since 1970
        std::string what;    // "commit", "query", "frame"
        std::string detail;
        std::chrono::nanoseconds took{};
    };
    static constexpr std::size_t entriesMax = 200;

    void setThreshold(std::chrono::milliseconds threshold) { m_threshold = threshold.count(); }
    std::chrono::milliseconds threshold() const { return std::chrono::milliseconds(m_threshold); }

    bool isSlow(std::chrono::nanoseconds took) const { return took >= threshold(); }
    void note(std::string what, std::string detail, std::chrono::nanoseconds took)
    {
        if (!isSlow(took))
            return;
        const auto now = std::chrono::system_clock::now().time_since_epoch();
        std::lock_guard lock(m_mutex);
        m_entries.push_front({std::chrono::duration_cast<std::chrono::seconds>(now).count(), std::move(what), std::move(detail), took});
        if (m_entries.size() > entriesMax)
            m_entries.pop_back();
        ++m_total;
    }
    std::vector<Entry> newest(std::size_t most = entriesMax) const
    {
        std::lock_guard lock(m_mutex);
        return {m_entries.begin(), m_entries.begin() + static_cast<std::ptrdiff_t>(std::min(most, m_entries.size()))};
    }
    std::uint64_t total() const
    {
        std::lock_guard lock(m_mutex);
        return m_total;
    }

private:
    std::atomic<std::int64_t> m_threshold = 100; // milliseconds
    mutable std::mutex m_mutex;
    std::deque<Entry> m_entries;
    std::uint64_t m_total = 0;
};

} // namespace nandu::base
