// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/time_spans.h"

#include <algorithm>
#include <limits>

namespace nandu::base {

namespace {
constexpr std::int64_t lastSecond = std::numeric_limits<std::int64_t>::max() - 1; // so that the next one is a number, too

TimeSpan clamped(TimeSpan span)
{
    return {std::max<std::int64_t>(span.from, 0), std::min(span.to, lastSecond)};
}
} // namespace

TimeSpans::TimeSpans(const std::vector<TimeSpan>& spans)
{
    for (const TimeSpan span : spans)
        add(span);
}

void TimeSpans::add(TimeSpan span)
{
    span = clamped(span);
    if (span.isEmpty())
        return;
    // From the first that touches it to the first that lies apart above it.
    const auto first = std::ranges::find_if(m_spans, [&](TimeSpan one) { return one.to + 1 >= span.from; });
    auto last = first;
    for (; last != m_spans.end() && last->from <= span.to + 1; ++last) {
        span.from = std::min(span.from, last->from);
        span.to = std::max(span.to, last->to);
    }
    m_spans.insert(m_spans.erase(first, last), span);
}

void TimeSpans::remove(TimeSpan span)
{
    span = clamped(span);
    if (span.isEmpty())
        return;
    std::vector<TimeSpan> left;
    for (const TimeSpan one : m_spans) {
        const TimeSpan below{one.from, std::min(one.to, span.from - 1)};
        const TimeSpan above{std::max(one.from, span.to + 1), one.to};
        for (const TimeSpan part : {below, above}) {
            if (!part.isEmpty())
                left.push_back(part);
        }
    }
    m_spans = std::move(left);
}

bool TimeSpans::covers(TimeSpan span) const
{
    return span.isEmpty() || std::ranges::any_of(m_spans, [&](TimeSpan one) { return one.from <= span.from && span.to <= one.to; });
}

std::vector<TimeSpan> TimeSpans::gapsIn(TimeSpan range) const
{
    TimeSpans gaps;
    gaps.add(range);
    for (const TimeSpan one : m_spans)
        gaps.remove(one);
    return gaps.m_spans;
}

TimeSpans TimeSpans::within(TimeSpan range) const
{
    TimeSpans part;
    for (const TimeSpan one : m_spans)
        part.add({std::max(one.from, range.from), std::min(one.to, range.to)});
    return part;
}

TimeSpans TimeSpans::sharedWith(const TimeSpans& other) const
{
    TimeSpans shared;
    for (const TimeSpan one : other.m_spans) {
        for (const TimeSpan part : within(one).m_spans)
            shared.add(part);
    }
    return shared;
}

std::int64_t TimeSpans::seconds() const
{
    std::int64_t sum = 0;
    for (const TimeSpan one : m_spans)
        sum += one.to - one.from + 1;
    return sum;
}

} // namespace nandu::base
