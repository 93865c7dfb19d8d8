// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/crypto/nip49.h"

#include "engine/crypto/stack_wipe.h"

#include <algorithm>
#include <sodium.h>
#include <string>

namespace nandu::crypto {

namespace {

using base::ErrorCode;
using base::fail;

constexpr std::uint8_t version = 2;
constexpr std::size_t keyBytes = 32;
constexpr std::size_t saltAt = 2;
constexpr std::size_t saltBytes = 16;
constexpr std::size_t nonceAt = saltAt + saltBytes;
constexpr std::size_t handlingAt = nonceAt + crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t cipherAt = handlingAt + 1;
constexpr std::size_t cipherBytes = keyBytes + crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t payloadBytes = cipherAt + cipherBytes;

base::Result<base::Secret> stretched(const base::Secret& password, const std::uint8_t* salt, unsigned logN)
{
    if (logN < 1 || logN > nip49LogNMax)
        return fail(ErrorCode::TooLarge, "log_n " + std::to_string(logN));
    base::Secret key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    const auto bytes = password.bytes();
    constexpr std::uint8_t none = 0;
    if (crypto_pwhash_scryptsalsa208sha256_ll(bytes.empty() ? &none : bytes.data(), bytes.size(), salt, saltBytes, std::uint64_t{1} << logN, 8, 1,
                                              key.bytes().data(), key.size()) != 0)
        return fail(ErrorCode::Unavailable, "not enough memory to stretch the password");
    return key;
}

} // namespace

base::Result<std::vector<std::uint8_t>> encryptKey(const base::Secret& key, const base::Secret& password, unsigned logN, KeyHandling handling)
{
    if (key.size() != keyBytes)
        return fail(ErrorCode::InvalidInput, "not a key of 32 bytes");
    std::vector<std::uint8_t> payload(payloadBytes);
    payload[0] = version;
    payload[1] = static_cast<std::uint8_t>(logN);
    base::fillRandom(std::span(payload).subspan(saltAt, saltBytes + crypto_aead_xchacha20poly1305_ietf_NPUBBYTES));
    payload[handlingAt] = static_cast<std::uint8_t>(handling);
    const auto symmetric = stretched(password, payload.data() + saltAt, logN);
    if (!symmetric)
        return symmetric.error();
    crypto_aead_xchacha20poly1305_ietf_encrypt(payload.data() + cipherAt, nullptr, key.bytes().data(), key.size(), payload.data() + handlingAt, 1,
                                               nullptr, payload.data() + nonceAt, symmetric->bytes().data());
    wipeStack();
    return payload;
}

base::Result<base::Secret> decryptKey(std::span<const std::uint8_t> payload, const base::Secret& password)
{
    if (payload.size() != payloadBytes || payload[0] != version)
        return fail(ErrorCode::InvalidInput, "not an encrypted key of version 2");
    const auto symmetric = stretched(password, payload.data() + saltAt, payload[1]);
    if (!symmetric)
        return symmetric.error();
    base::Secret key(keyBytes);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(key.bytes().data(), nullptr, nullptr, payload.data() + cipherAt, cipherBytes, payload.data() + handlingAt,
                                                   1, payload.data() + nonceAt, symmetric->bytes().data()) != 0)
        return fail(ErrorCode::Refused, "wrong password, or the key is damaged");
    wipeStack();
    return key;
}

} // namespace nandu::crypto
