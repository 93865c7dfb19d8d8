// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Has memory brought near while something else is done. Any thread; nothing is read, so the memory may be another thread's.
#pragma once

#include <cstddef>
#include <cstdint>

namespace nandu::base {

inline void prefetch(const void* from, std::size_t bytes)
{
    constexpr std::uintptr_t lineBytes = 64;
    const auto first = reinterpret_cast<std::uintptr_t>(from);
    for (std::uintptr_t line = first - first % lineBytes; line < first + bytes; line += lineBytes)
        __builtin_prefetch(reinterpret_cast<const void*>(line));
    asm volatile(""); // GCC takes a function that only does the above for one without effect, and drops the calls
}

} // namespace nandu::base
