// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/trace_log.h"

#include <algorithm>

namespace nandu::base {

namespace {

bool isSlower(const Trace& a, const Trace& b) { return a.untilStored() > b.untilStored(); }

template <typename Traces>
auto findIn(Traces& traces, const EventId& id)
{
    return std::find_if(traces.begin(), traces.end(), [&](const Trace& trace) { return trace.id == id; });
}

} // namespace

void TraceLog::stored(const Trace& trace)
{
    const bool isSlow = trace.untilStored().count() > m_slowEnough.load(std::memory_order_relaxed);
    if (!isSlow && !isSampled(trace.id))
        return;
    std::lock_guard lock(m_mutex);
    if (isSlow) {
        m_slowest.push_back(trace);
        std::ranges::push_heap(m_slowest, isSlower);
        if (m_slowest.size() > slowestMax) {
            std::ranges::pop_heap(m_slowest, isSlower);
            m_slowest.pop_back();
        }
        if (m_slowest.size() == slowestMax)
            m_slowEnough = m_slowest.front().untilStored().count();
    }
    if (isSampled(trace.id)) {
        m_sampled.push_back(trace);
        if (m_sampled.size() > sampledMax)
            m_sampled.pop_front();
    }
}

void TraceLog::painted(const EventId& id, std::chrono::nanoseconds sinceStored)
{
    std::lock_guard lock(m_mutex);
    if (const auto found = findIn(m_slowest, id); found != m_slowest.end())
        found->painted = sinceStored;
    if (const auto found = findIn(m_sampled, id); found != m_sampled.end())
        found->painted = sinceStored;
}

std::optional<Trace> TraceLog::find(const EventId& id) const
{
    std::lock_guard lock(m_mutex);
    if (const auto found = findIn(m_slowest, id); found != m_slowest.end())
        return *found;
    if (const auto found = findIn(m_sampled, id); found != m_sampled.end())
        return *found;
    return std::nullopt;
}

std::vector<Trace> TraceLog::slowest() const
{
    std::vector<Trace> all;
    {
        std::lock_guard lock(m_mutex);
        all = m_slowest;
    }
    std::ranges::sort(all, isSlower);
    return all;
}

} // namespace nandu::base
