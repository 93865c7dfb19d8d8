// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/sync/gap_watch.h"

#include <algorithm>
#include <utility>

namespace nandu::sync {

using base::TimeSpan;
using base::TimeSpans;

std::vector<ShownGap> GapWatch::look(const TimeSpans& missing, const TimeSpans& asked, Time now)
{
    TimeSpans rest = missing;
    std::erase_if(m_shown, [&](const ShownGap& gap) { return missing.within(gap.span).isEmpty(); });
    for (ShownGap& gap : m_shown) {
        const double all = static_cast<double>(gap.span.to - gap.span.from + 1);
        gap.share = 1 - static_cast<double>(missing.within(gap.span).seconds()) / all;
        const bool was = std::exchange(gap.isFilling, !asked.within(gap.span).isEmpty());
        gap.hasFailed = !gap.isFilling && (was || gap.hasFailed);
        rest.remove(gap.span);
    }
    const std::vector<Seen> before = std::exchange(m_fresh, {});
    for (const TimeSpan span : rest.all()) {
        const auto known = std::ranges::find_if(before, [&](const Seen& seen) { return seen.span == span; });
        const Time since = known == before.end() ? now : known->since;
        if (now - since < showAfter) {
            m_fresh.push_back({span, since});
            continue;
        }
        m_shown.push_back({.span = span, .share = 0, .isFilling = !asked.within(span).isEmpty(), .hasFailed = false});
    }
    std::ranges::sort(m_shown, {}, [](const ShownGap& gap) { return gap.span.from; });
    return m_shown;
}

} // namespace nandu::sync
