// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/crypto/stack_wipe.h"

#include <cstddef>
#include <sodium.h>

namespace nandu::crypto {

void wipeStack()
{
    constexpr std::size_t deepEnough = 32 * 1024;
    sodium_stackzero(deepEnough);
}

} // namespace nandu::crypto
