// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one libsecp256k1 context of the program: made on first use, blinded once, constant afterwards. Any thread.
#pragma once

#include <secp256k1.h>

namespace nandu::crypto {

const secp256k1_context* secpContext();

} // namespace nandu::crypto
