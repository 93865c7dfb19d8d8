// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long things take: a log-linear histogram of nanoseconds with an error under 2 %, over the last second, the last minute and
// the session. Any thread records, without a lock but once in a quarter of a second; any thread reads. Nothing is ever lost:
// what leaves a window is folded into the next longer one.
#pragma once

#include <array>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <mutex>
#include <span>
#include <vector>

namespace nandu::base {

class Histogram {
public:
    using Time = std::chrono::steady_clock::time_point;
    enum class Window : std::uint8_t { Second, Minute, Session };

    struct Summary {
        std::uint64_t count = 0;
        std::chrono::nanoseconds mean{}, p50{}, p95{}, p99{}, max{};
    };
    // Of the session, as an exposition in text wants it.
    struct Cumulative {
        std::uint64_t count = 0;
        std::chrono::nanoseconds sum{};
        std::vector<std::uint64_t> upTo; // of each bound asked for: how many were not longer
    };

    // Negative durations count as zero, those over five hours as five hours.
    void record(std::chrono::nanoseconds took, Time now);
    Summary summary(Window window, Time now) const;
    Summary lastMinute(Time now) const { return summary(Window::Minute, now); }
    Summary session() const { return summary(Window::Session, {}); }
    Cumulative cumulative(std::span<const std::chrono::nanoseconds> bounds) const;

private:
    // 32 steps for each power of two: a step is at most 1/32 wide, its middle at most 1/64 (1.6 %) off.
    static constexpr unsigned stepBits = 5;
    static constexpr std::size_t steps = std::size_t(1) << stepBits;
    static constexpr unsigned valueBits = 44; // 2^44 ns = 4.9 hours
    static constexpr std::size_t bucketCount = (valueBits - stepBits + 1) * steps;
    static constexpr std::size_t quarterCount = 6; // four or five quarters of a second are the last second
    static constexpr std::size_t tenCount = 7;     // six of ten seconds are the last minute

    struct Totals {
        std::uint64_t sum = 0;
        std::uint64_t max = 0;
        std::array<std::uint64_t, bucketCount> counts{};
    };
    struct Quarter {
        std::atomic<std::uint64_t> owner = 0; // which quarter of a second since the clock began
        std::atomic<std::uint64_t> sum = 0;
        std::atomic<std::uint64_t> max = 0;
        std::array<std::atomic<std::uint32_t>, bucketCount> counts{};
        void addTo(Totals& totals) const;
        void moveTo(Totals& totals);
    };
    struct Ten {
        std::uint64_t owner = 0; // which ten seconds
        Totals totals;
    };

    static std::size_t bucketOf(std::uint64_t value);
    static std::uint64_t middleOf(std::size_t bucket);
    static void add(const Totals& from, Totals& to);
    static Summary summarise(const Totals& totals);
    Totals gather(Window window, Time now) const;
    void takeOver(Quarter& quarter, std::uint64_t owner);

    std::array<Quarter, quarterCount> m_quarters;
    mutable std::mutex m_mutex; // of what follows, and of every change of an owner
    std::array<Ten, tenCount> m_tens;
    Totals m_older; // of the session, in none of the above
};

} // namespace nandu::base
