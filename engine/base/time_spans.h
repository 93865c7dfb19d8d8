// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Closed intervals of whole seconds, as a set: sorted, apart by at least one second, so that equal sets look the same. Times below
// zero do not exist here. Plain value, any thread.
#pragma once

#include <cstdint>
#include <vector>

namespace nandu::base {

struct TimeSpan {
    std::int64_t from = 0; // both belong to it; from > to: empty
    std::int64_t to = -1;
    bool isEmpty() const { return from > to; }
    bool operator==(const TimeSpan&) const = default;
};

class TimeSpans {
public:
    TimeSpans() = default;
    explicit TimeSpans(const std::vector<TimeSpan>& spans);

    void add(TimeSpan span);
    void remove(TimeSpan span);

    bool covers(TimeSpan span) const; // an empty one: yes
    std::vector<TimeSpan> gapsIn(TimeSpan range) const; // oldest first
    TimeSpans within(TimeSpan range) const;
    TimeSpans sharedWith(const TimeSpans& other) const;
    std::int64_t seconds() const;

    const std::vector<TimeSpan>& all() const { return m_spans; } // oldest first
    bool isEmpty() const { return m_spans.empty(); }
    bool operator==(const TimeSpans&) const = default;

private:
    std::vector<TimeSpan> m_spans;
};

} // namespace nandu::base
