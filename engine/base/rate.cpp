// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/rate.h"

namespace nandu::base {

namespace {

constexpr std::chrono::milliseconds slotLength(100);
constexpr std::uint32_t slotsSummed = 10;

std::uint32_t slotNumber(Rate::Time now)
{
    return static_cast<std::uint32_t>(now.time_since_epoch() / slotLength);
}

} // namespace

void Rate::add(std::uint32_t amount, Time now)
{
    const std::uint32_t number = slotNumber(now);
    std::atomic<std::uint64_t>& slot = m_slots[number % slotCount];
    std::uint64_t seen = slot.load(std::memory_order_relaxed);
    std::uint64_t next;
    do {
        const auto owner = static_cast<std::uint32_t>(seen >> 32);
        const std::uint64_t sum = owner == number ? seen & 0xffff'ffff : 0;
        next = (std::uint64_t(number) << 32) | (sum + amount);
    } while (!slot.compare_exchange_weak(seen, next, std::memory_order_relaxed));
}

double Rate::perSecond(Time now) const
{
    const std::uint32_t current = slotNumber(now);
    std::uint64_t sum = 0;
    for (const auto& slot : m_slots) {
        const std::uint64_t seen = slot.load(std::memory_order_relaxed);
        if (current - static_cast<std::uint32_t>(seen >> 32) < slotsSummed)
            sum += seen & 0xffff'ffff;
    }
    const std::chrono::duration<double> inCurrent = now.time_since_epoch() % slotLength;
    const std::chrono::duration<double> whole = slotLength * (slotsSummed - 1);
    return static_cast<double>(sum) / (whole + inCurrent).count();
}

} // namespace nandu::base
