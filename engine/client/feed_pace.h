// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long changes of feeds are gathered before the models hear of them: hardly at all while little comes, a frame of the screen
// while much does, since nobody sees more than one a frame. Used by one thread.
#pragma once

#include "engine/store/live_query_set.h"

#include <chrono>
#include <cstddef>

namespace nandu::client {

class FeedPace {
public:
    using Time = std::chrono::steady_clock::time_point;

    static constexpr std::chrono::milliseconds window{100};
    static constexpr std::size_t calmMax = 50; // in one window: 500 a second
    static constexpr std::chrono::milliseconds calmEvery{2};

    void took(std::size_t events, Time now)
    {
        advance(now);
        m_now += events;
    }
    std::chrono::milliseconds interval(Time now)
    {
        advance(now);
        return m_now > calmMax || m_before > calmMax ? store::feedFlushEvery : calmEvery;
    }

private:
    void advance(Time now)
    {
        if (now - m_since < window)
            return;
        m_before = now - m_since < 2 * window ? m_now : 0;
        m_now = 0;
        m_since = now;
    }

    Time m_since;
    std::size_t m_now = 0;
    std::size_t m_before = 0;
};

} // namespace nandu::client
