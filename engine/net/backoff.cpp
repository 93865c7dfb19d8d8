// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/net/backoff.h"

#include "engine/base/limits.h"

#include <algorithm>

namespace nandu::net {

namespace limits = base::limits;
using std::chrono::milliseconds;

std::chrono::milliseconds Backoff::next(int httpStatus)
{
    const unsigned doublings = std::min(m_failures, 10U);
    ++m_failures;
    milliseconds longest = std::min<milliseconds>(limits::backoffFirst * (1U << doublings), limits::backoffLast);
    if (httpStatus >= 400)
        longest = limits::backoffHttpError;
    // From three quarters up to the whole: the caps of the table hold, and dials still spread.
    std::uniform_int_distribution<milliseconds::rep> jitter(longest.count() * 3 / 4, longest.count());
    return milliseconds(jitter(m_random));
}

} // namespace nandu::net
