// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/crypto/hmac_sha256.h"

#include <algorithm>
#include <sodium.h>

namespace nandu::crypto {

Digest hmacSha256(Bytes key, std::initializer_list<Bytes> parts)
{
    const std::uint8_t nothing = 0; // an empty key may have no address, which libsodium does not take
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, key.empty() ? &nothing : key.data(), key.size());
    for (const Bytes part : parts)
        crypto_auth_hmacsha256_update(&state, part.data(), part.size());
    Digest digest;
    crypto_auth_hmacsha256_final(&state, digest.data());
    sodium_memzero(&state, sizeof state);
    return digest;
}

bool equalsInConstantTime(Bytes a, Bytes b)
{
    return a.size() == b.size() && (a.empty() || sodium_memcmp(a.data(), b.data(), a.size()) == 0);
}

base::Secret hkdfExtract(Bytes salt, Bytes inputKey)
{
    Digest key = hmacSha256(salt, {inputKey});
    base::Secret secret = base::Secret::copyOf(Bytes(key));
    base::wipe(key);
    return secret;
}

base::Result<base::Secret> hkdfExpand(Bytes pseudoRandomKey, Bytes info, std::size_t size)
{
    if (size > 255 * Digest().size())
        return base::fail(base::ErrorCode::TooLarge, "more than HKDF gives");
    base::Secret out(size);
    Digest block;
    std::size_t filled = 0;
    for (std::uint8_t counter = 1; filled < size; ++counter) {
        const Bytes before = counter == 1 ? Bytes() : Bytes(block);
        block = hmacSha256(pseudoRandomKey, {before, info, Bytes(&counter, 1)});
        const std::size_t take = std::min(block.size(), size - filled);
        std::copy_n(block.begin(), take, out.bytes().begin() + static_cast<std::ptrdiff_t>(filled));
        filled += take;
    }
    base::wipe(block);
    return out;
}

} // namespace nandu::crypto
