// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// HMAC-SHA256 (RFC 2104) and HKDF (RFC 5869) over libsodium: the key schedule and the MAC of NIP-44. Pure functions, any thread.
#pragma once

#include "engine/base/result.h"
#include "engine/base/secret.h"
#include "engine/crypto/schnorr.h"

#include <cstdint>
#include <initializer_list>
#include <span>

namespace nandu::crypto {

using Bytes = std::span<const std::uint8_t>;

// Of the parts one after another; a key of any length.
Digest hmacSha256(Bytes key, std::initializer_list<Bytes> parts);
bool equalsInConstantTime(Bytes a, Bytes b); // false for different lengths

base::Secret hkdfExtract(Bytes salt, Bytes inputKey);
// TooLarge over 255 blocks of 32 bytes.
base::Result<base::Secret> hkdfExpand(Bytes pseudoRandomKey, Bytes info, std::size_t size);

} // namespace nandu::crypto
