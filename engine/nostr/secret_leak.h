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
    SecretKey,    // nsec1 and as many letters as a key has
    EncryptedKey, // ncryptsec1 and many letters
    OwnKey,       // `own` in hexadecimal
    Words,        // 12 to 24 words of BIP-39 whose checksum holds (NIP-06)
};

// `own` may be null: the account has no key here. Blanks and invisible characters inside a key do not hide it.
Leak secretLeakIn(std::string_view text, const base::Secret* own);

// The beginning of a key, or several words of one: somebody may be typing it. Too little to refuse, too much to keep as a draft.
bool mayBecomeSecret(std::string_view text);

} // namespace nandu::nostr
