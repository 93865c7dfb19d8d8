// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/ensure.h"

#include <cstdio>
#include <cstdlib>

namespace nandu::base {

void ensureFailed(const char* what, std::source_location where)
{
    std::fprintf(stderr, "nandu: broken invariant: %s (%s:%u)\n", what, where.file_name(), where.line());
    std::abort();
}

} // namespace nandu::base
