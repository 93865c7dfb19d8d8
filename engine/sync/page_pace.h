// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How many pages are asked of one relay at a time: one more as long as that brings more events a second. Plain value.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>

namespace nandu::sync {

class PagePace {
public:
    static constexpr std::size_t most = 6;

    explicit PagePace(std::size_t atMost = most) : m_atMost(std::clamp<std::size_t>(atMost, 1, most)) {}

    std::size_t allowed() const { return std::min(m_allowed, m_atMost); }
    void setMost(std::size_t atMost) { m_atMost = std::clamp<std::size_t>(atMost, 1, most); }

    // A page with so many events has come.
    void took(std::size_t events, std::chrono::steady_clock::time_point now)
    {
        if (m_pages == 0)
            m_since = now;
        m_events += m_pages > 0 ? events : 0; // the first one began before
        ++m_pages;
        const std::chrono::duration<double> passed = now - m_since;
        if (m_pages <= 2 * allowed() || passed.count() <= 0)
            return;
        const double rate = static_cast<double>(m_events) / passed.count();
        if (rate > m_best * worthIt) {
            m_best = rate;
            m_allowed = std::min(m_allowed + 1, m_atMost);
        } else if (rate * worthIt < m_best && m_allowed > 1) {
            m_best = rate;
            --m_allowed;
        }
        m_pages = m_events = 0;
    }

private:
    static constexpr double worthIt = 1.15;
    std::size_t m_atMost;
    std::size_t m_allowed = 2;
    std::size_t m_pages = 0, m_events = 0;
    double m_best = 0;
    std::chrono::steady_clock::time_point m_since{};
};

} // namespace nandu::sync
