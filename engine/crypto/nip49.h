// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A secret key under a password: the 91 bytes inside an ncryptsec (NIP-49). Takes a second and up to 1 GiB by design, so
// never on the GUI or net thread. Passwords are NFKC-normalised UTF-8 by the caller (accounts/ncryptsec). Any thread.
#pragma once

#include "engine/base/result.h"
#include "engine/base/secret.h"

#include <cstdint>
#include <span>
#include <vector>

namespace nandu::crypto {

inline constexpr unsigned nip49LogNDefault = 18; // 256 MiB and about a second
inline constexpr unsigned nip49LogNMax = 20;     // 1 GiB; more is an attack on the memory (security K13)

enum class KeyHandling : std::uint8_t { Insecure = 0, Secure = 1, Untracked = 2 };

// TooLarge for logN above the maximum.
base::Result<std::vector<std::uint8_t>> encryptKey(const base::Secret& key, const base::Secret& password, unsigned logN, KeyHandling handling);

// InvalidInput: not of NIP-49's form. TooLarge: wants more memory than we give. Refused: wrong password or damaged.
base::Result<base::Secret> decryptKey(std::span<const std::uint8_t> payload, const base::Secret& password);

} // namespace nandu::crypto
