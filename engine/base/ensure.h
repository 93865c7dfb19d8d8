// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An assertion that is never compiled out: for broken invariants where going on could lose data. Never for input.
#pragma once

#include <source_location>

namespace nandu::base {

[[noreturn]] void ensureFailed(const char* what, std::source_location where);

inline void ensure(bool holds, const char* what, std::source_location where = std::source_location::current())
{
    if (!holds) [[unlikely]]
        ensureFailed(what, where);
}

} // namespace nandu::base
