// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/histogram.h"

#include <algorithm>
#include <bit>

namespace nandu::base {

namespace {

constexpr std::chrono::milliseconds quarterLength(250);
constexpr std::uint64_t quartersOfTen = 40;
constexpr std::uint64_t quartersSummed = 4; // before the current one
constexpr std::uint64_t tensSummed = 6;

std::uint64_t quarterNumber(Histogram::Time now)
{
    return static_cast<std::uint64_t>(now.time_since_epoch() / quarterLength);
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
    const std::uint64_t number = quarterNumber(now);
    Quarter& quarter = m_quarters[number % quarterCount];
    if (quarter.owner.load(std::memory_order_acquire) < number)
        takeOver(quarter, number);
    quarter.counts[bucket].fetch_add(1, std::memory_order_relaxed);
    quarter.sum.fetch_add(value, std::memory_order_relaxed);
    raise(quarter.max, value);
}

Histogram::Summary Histogram::summary(Window window, Time now) const
{
    return summarise(gather(window, now));
}

Histogram::Cumulative Histogram::cumulative(std::span<const std::chrono::nanoseconds> bounds) const
{
    const Totals totals = gather(Window::Session, {});
    Cumulative result;
    result.sum = std::chrono::nanoseconds(totals.sum);
    result.upTo.resize(bounds.size());
    for (std::size_t bucket = 0; bucket < bucketCount; ++bucket) {
        result.count += totals.counts[bucket];
        for (std::size_t i = 0; i < bounds.size() && totals.counts[bucket] > 0; ++i) {
            if (middleOf(bucket) <= static_cast<std::uint64_t>(bounds[i].count()))
                result.upTo[i] += totals.counts[bucket];
        }
    }
    return result;
}

Histogram::Totals Histogram::gather(Window window, Time now) const
{
    const std::uint64_t current = quarterNumber(now);
    const auto isWithin = [](std::uint64_t owner, std::uint64_t nowNumber, std::uint64_t most) {
        return owner >= nowNumber || nowNumber - owner <= most;
    };
    Totals totals;
    std::lock_guard lock(m_mutex);
    for (const Quarter& quarter : m_quarters) {
        const std::uint64_t owner = quarter.owner.load(std::memory_order_acquire);
        const bool isIn = window == Window::Session || (window == Window::Second && isWithin(owner, current, quartersSummed))
            || (window == Window::Minute && isWithin(owner / quartersOfTen, current / quartersOfTen, tensSummed - 1));
        if (isIn)
            quarter.addTo(totals);
    }
    if (window == Window::Second)
        return totals;
    for (const Ten& ten : m_tens) {
        if (window == Window::Session || isWithin(ten.owner, current / quartersOfTen, tensSummed - 1))
            add(ten.totals, totals);
    }
    if (window == Window::Session)
        add(m_older, totals);
    return totals;
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

void Histogram::add(const Totals& from, Totals& to)
{
    to.sum += from.sum;
    to.max = std::max(to.max, from.max);
    for (std::size_t i = 0; i < bucketCount; ++i)
        to.counts[i] += from.counts[i];
}

void Histogram::Quarter::addTo(Totals& totals) const
{
    totals.sum += sum.load(std::memory_order_relaxed);
    totals.max = std::max(totals.max, max.load(std::memory_order_relaxed));
    for (std::size_t i = 0; i < bucketCount; ++i)
        totals.counts[i] += counts[i].load(std::memory_order_relaxed);
}

// By exchange, so that what a late recorder adds meanwhile stays for the next.
void Histogram::Quarter::moveTo(Totals& totals)
{
    totals.sum += sum.exchange(0, std::memory_order_relaxed);
    totals.max = std::max(totals.max, max.exchange(0, std::memory_order_relaxed));
    for (std::size_t i = 0; i < bucketCount; ++i)
        totals.counts[i] += counts[i].exchange(0, std::memory_order_relaxed);
}

Histogram::Summary Histogram::summarise(const Totals& totals)
{
    Summary summary;
    for (const std::uint64_t n : totals.counts)
        summary.count += n;
    if (summary.count == 0)
        return summary;
    // The value that a share of all values do not exceed; never above the largest that was seen.
    const auto quantile = [&](std::uint64_t perCent) {
        const std::uint64_t rank = std::max<std::uint64_t>(1, (summary.count * perCent + 99) / 100);
        std::uint64_t passed = 0;
        std::size_t bucket = 0;
        while (bucket + 1 < bucketCount && (passed += totals.counts[bucket]) < rank)
            ++bucket;
        return std::chrono::nanoseconds(std::min(middleOf(bucket), totals.max));
    };
    summary.mean = std::chrono::nanoseconds(totals.sum / summary.count);
    summary.p50 = quantile(50);
    summary.p95 = quantile(95);
    summary.p99 = quantile(99);
    summary.max = std::chrono::nanoseconds(totals.max);
    return summary;
}

void Histogram::takeOver(Quarter& quarter, std::uint64_t owner)
{
    std::lock_guard lock(m_mutex);
    const std::uint64_t before = quarter.owner.load(std::memory_order_relaxed);
    if (before >= owner)
        return; // another thread did it
    const std::uint64_t tenNumber = before / quartersOfTen;
    Ten& ten = m_tens[tenNumber % tenCount];
    if (ten.owner < tenNumber) {
        add(ten.totals, m_older);
        ten = {tenNumber, {}};
    }
    quarter.moveTo(ten.owner == tenNumber ? ten.totals : m_older);
    quarter.owner.store(owner, std::memory_order_release);
}

} // namespace nandu::base
