// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long things take: a log-linear histogram of nanoseconds with an error under 2 %, over the last minute and the session.
// Any thread records, without a lock but once in ten seconds; any thread reads.
#pragma once

#include <array>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <mutex>

namespace nandu::base {

class Histogram {
public:
    using Time = std::chrono::steady_clock::time_point;

    struct Summary {
        std::uint64_t count = 0;
        std::chrono::nanoseconds mean{}, p50{}, p95{}, p99{}, max{};
    };

    // Negative durations count as zero, those over five hours as five hours.
    void record(std::chrono::nanoseconds took, Time now);
    Summary lastMinute(Time now) const;
    Summary session() const;

private:
    // 32 steps for each power of two: a step is at most 1/32 wide, its middle at most 1/64 (1.6 %) off.
    static constexpr unsigned stepBits = 5;
    static constexpr std::size_t steps = std::size_t(1) << stepBits;
    static constexpr unsigned valueBits = 44; // 2^44 ns = 4.9 hours
    static constexpr std::size_t bucketCount = (valueBits - stepBits + 1) * steps;
    static constexpr std::size_t sliceCount = 7; // six of ten seconds are the last minute, the seventh is being emptied

    using Totals = std::array<std::uint64_t, bucketCount>;
    struct Slice {
        std::atomic<std::uint64_t> owner = 0; // which ten seconds since the clock began
        std::atomic<std::uint64_t> sum = 0;
        std::atomic<std::uint64_t> max = 0;
        std::array<std::atomic<std::uint32_t>, bucketCount> counts{};
    };

    static std::size_t bucketOf(std::uint64_t value);
    static std::uint64_t middleOf(std::size_t bucket);
    static Summary summarise(const Totals& totals, std::uint64_t sum, std::uint64_t max);
    void takeOver(Slice& slice, std::uint64_t owner);

    std::array<Slice, sliceCount> m_slices;
    std::array<std::atomic<std::uint64_t>, bucketCount> m_session{};
    std::atomic<std::uint64_t> m_sessionSum = 0;
    std::atomic<std::uint64_t> m_sessionMax = 0;
    std::mutex m_takeOver;
};

} // namespace nandu::base
