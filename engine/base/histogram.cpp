// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/histogram.h"

#include <algorithm>
#include <bit>

namespace nandu::base {

namespace {

constexpr std::chrono::seconds sliceLength(10);
constexpr std::uint64_t slicesSummed = 6;

std::uint64_t sliceNumber(Histogram::Time now)
{
    return static_cast<std::uint64_t>(now.time_since_epoch() / sliceLength);
}

void raise(std::atomic<std::uint64_t>& maximum, std::uint64_t value)
{
    std::uint64_t seen = maximum.load(std::memory_order_relaxed);
    while (seen < value && !maximum.compare_exchange_weak(seen, value, std::memory_order_relaxed)) {
    }
}

} // namespace

void Histogram::record(std::chrono::nanoseconds took, Time now)
{
    const auto value = std::min(static_cast<std::uint64_t>(std::max<std::int64_t>(took.count(), 0)), (std::uint64_t(1) << valueBits) - 1);
    const std::size_t bucket = bucketOf(value);
    m_session[bucket].fetch_add(1, std::memory_order_relaxed);
    m_sessionSum.fetch_add(value, std::memory_order_relaxed);
    raise(m_sessionMax, value);

    const std::uint64_t number = sliceNumber(now);
    Slice& slice = m_slices[number % sliceCount];
    if (slice.owner.load(std::memory_order_acquire) != number)
        takeOver(slice, number);
    slice.counts[bucket].fetch_add(1, std::memory_order_relaxed);
    slice.sum.fetch_add(value, std::memory_order_relaxed);
    raise(slice.max, value);
}

Histogram::Summary Histogram::lastMinute(Time now) const
{
    Totals totals{};
    std::uint64_t sum = 0;
    std::uint64_t max = 0;
    const std::uint64_t current = sliceNumber(now);
    for (const Slice& slice : m_slices) {
        if (current - slice.owner.load(std::memory_order_acquire) >= slicesSummed)
            continue;
        for (std::size_t i = 0; i < bucketCount; ++i)
            totals[i] += slice.counts[i].load(std::memory_order_relaxed);
        sum += slice.sum.load(std::memory_order_relaxed);
        max = std::max(max, slice.max.load(std::memory_order_relaxed));
    }
    return summarise(totals, sum, max);
}

Histogram::Summary Histogram::session() const
{
    Totals totals{};
    for (std::size_t i = 0; i < bucketCount; ++i)
        totals[i] = m_session[i].load(std::memory_order_relaxed);
    return summarise(totals, m_sessionSum.load(std::memory_order_relaxed), m_sessionMax.load(std::memory_order_relaxed));
}

std::size_t Histogram::bucketOf(std::uint64_t value)
{
    if (value < 2 * steps)
        return static_cast<std::size_t>(value); // exact below 64
    const auto shift = static_cast<unsigned>(std::bit_width(value)) - 1 - stepBits;
    return (std::size_t(shift) << stepBits) + static_cast<std::size_t>(value >> shift);
}

std::uint64_t Histogram::middleOf(std::size_t bucket)
{
    if (bucket < 2 * steps)
        return bucket;
    const auto shift = static_cast<unsigned>((bucket >> stepBits) - 1);
    const std::uint64_t from = (std::uint64_t(bucket % steps) + steps) << shift;
    return from + (std::uint64_t(1) << shift) / 2;
}

Histogram::Summary Histogram::summarise(const Totals& totals, std::uint64_t sum, std::uint64_t max)
{
    Summary summary;
    for (const std::uint64_t n : totals)
        summary.count += n;
    if (summary.count == 0)
        return summary;
    // The value that a share of all values do not exceed; never above the largest that was seen.
    const auto quantile = [&](std::uint64_t perCent) {
        const std::uint64_t rank = std::max<std::uint64_t>(1, (summary.count * perCent + 99) / 100);
        std::uint64_t passed = 0;
        std::size_t bucket = 0;
        while (bucket + 1 < bucketCount && (passed += totals[bucket]) < rank)
            ++bucket;
        return std::chrono::nanoseconds(std::min(middleOf(bucket), max));
    };
    summary.mean = std::chrono::nanoseconds(sum / summary.count);
    summary.p50 = quantile(50);
    summary.p95 = quantile(95);
    summary.p99 = quantile(99);
    summary.max = std::chrono::nanoseconds(max);
    return summary;
}

void Histogram::takeOver(Slice& slice, std::uint64_t owner)
{
    std::lock_guard lock(m_takeOver);
    if (slice.owner.load(std::memory_order_relaxed) >= owner)
        return; // another thread did it, or this one comes a minute late
    for (auto& count : slice.counts)
        count.store(0, std::memory_order_relaxed);
    slice.sum.store(0, std::memory_order_relaxed);
    slice.max.store(0, std::memory_order_relaxed);
    slice.owner.store(owner, std::memory_order_release);
}

} // namespace nandu::base
