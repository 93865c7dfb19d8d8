// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which missing times are worth a row in the feed: those that stay. One that is being filled anyway comes and goes within seconds and
// is not shown; one that is shown keeps its bounds until all of it is here, so that its row stands still. Plain value, one thread.
#pragma once

#include "engine/base/time_spans.h"

#include <chrono>
#include <vector>

namespace nandu::sync {

struct ShownGap {
    base::TimeSpan span;
    double share = 0; // of it, what is here by now
    bool isFilling = false;
    bool hasFailed = false; // was asked for, and some of it still lacks
    bool operator==(const ShownGap&) const = default;
};

class GapWatch {
public:
    using Time = std::chrono::steady_clock::time_point;
    static constexpr std::chrono::seconds showAfter{4};

    // Oldest first.
    std::vector<ShownGap> look(const base::TimeSpans& missing, const base::TimeSpans& asked, Time now);

private:
    struct Seen {
        base::TimeSpan span;
        Time since;
    };
    std::vector<ShownGap> m_shown;
    std::vector<Seen> m_fresh; // not shown yet
};

} // namespace nandu::sync
