// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Has memory brought near while something else is done. Any thread; nothing is read, so the memory may be another thread's.
#pragma once

#include <cstddef>

namespace nandu::base {

inline void prefetch(const void* from, std::size_t bytes)
{
    constexpr std::size_t lineBytes = 64;
    const auto* at = static_cast<const char*>(from);
    for (std::size_t i = 0; i < bytes; i += lineBytes)
        __builtin_prefetch(at + i);
    asm volatile(""); // GCC takes a function that only does the above for one without effect, and drops the calls
}

} // namespace nandu::base
