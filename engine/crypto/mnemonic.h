// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A secret key as 12 to 24 English words: BIP-39 to a seed, BIP-32 along m/44'/1237'/account'/0/0 (NIP-06). For signing in with
// words that somebody has: Nandu makes none (the NIP prefers a single nsec). Pure functions, any thread.
#pragma once

#include "engine/base/result.h"
#include "engine/base/secret.h"

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace nandu::crypto {

extern const std::array<std::string_view, 2048> mnemonicWords;

int mnemonicWordNumber(std::string_view word); // -1: not in the list
// 12, 15, 18, 21 or 24 numbers of words whose checksum holds.
bool isMnemonic(std::span<const int> words);

// In any case, with any blanks between. InvalidInput, with a sentence that says which word or that the checksum is wrong: no
// other key is ever derived from what was mistyped (security K14).
base::Result<base::Secret> normalisedMnemonic(std::string_view typed);

// 64 bytes. The words as normalisedMnemonic() gives them; the passphrase in NFKD by the caller.
base::Secret mnemonicSeed(const base::Secret& words, const base::Secret& passphrase);
base::Result<base::Secret> keyOfMnemonic(std::string_view typed, const base::Secret& passphrase, std::uint32_t account = 0);

} // namespace nandu::crypto
