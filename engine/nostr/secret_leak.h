// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stops a secret key that was pasted where everyone would read it (security K5): asked before a draft is kept, logged or
// sent. Pure function, any thread.
#pragma once

#include "engine/base/secret.h"

#include <string_view>

namespace nandu::nostr {

enum class Leak {
    None,
    SecretKey,    // nsec1... with a valid checksum
    EncryptedKey, // ncryptsec1... with a valid checksum
    OwnKey,       // `own` in hexadecimal
};

// `own` may be null: the account has no key here.
Leak secretLeakIn(std::string_view text, const base::Secret* own);

} // namespace nandu::nostr
