// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How many a second, over the last second: ten slots of 100 ms. Lock-free and exact; any thread.
#pragma once

#include <array>
#include <atomic>
#include <chrono>
#include <cstdint>

namespace nandu::base {

class Rate {
public:
    using Time = std::chrono::steady_clock::time_point;

    void add(std::uint32_t amount, Time now);
    double perSecond(Time now) const;

private:
    static constexpr std::size_t slotCount = 16; // more than are summed, so that a late add hits no slot in use
    // Upper half: which 100 ms since the clock began; lower half: the sum. One word, so a slot changes its owner in one step.
    std::array<std::atomic<std::uint64_t>, slotCount> m_slots{};
};

} // namespace nandu::base
