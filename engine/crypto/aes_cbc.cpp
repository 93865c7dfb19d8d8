// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/crypto/aes_cbc.h"

#include <limits>
#include <memory>
#include <openssl/evp.h>

namespace nandu::crypto {

using base::ErrorCode;
using base::fail;

base::Result<std::string> decryptAesCbc(std::span<const std::uint8_t> key, std::span<const std::uint8_t> vector, std::span<const std::uint8_t> cipher)
{
    constexpr std::size_t block = 16;
    const EVP_CIPHER* how = key.size() == 16 ? EVP_aes_128_cbc() : key.size() == 24 ? EVP_aes_192_cbc() : key.size() == 32 ? EVP_aes_256_cbc() : nullptr;
    if (!how || vector.size() != block || cipher.empty() || cipher.size() % block != 0 || cipher.size() > std::numeric_limits<int>::max() / 2)
        return fail(ErrorCode::InvalidInput, "not encrypted with AES-CBC");
    const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> context(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    std::string text(cipher.size() + block, '\0');
    auto* out = reinterpret_cast<unsigned char*>(text.data());
    int size = 0, rest = 0;
    if (!context || EVP_DecryptInit_ex(context.get(), how, nullptr, key.data(), vector.data()) != 1
        || EVP_DecryptUpdate(context.get(), out, &size, cipher.data(), static_cast<int>(cipher.size())) != 1
        || EVP_DecryptFinal_ex(context.get(), out + size, &rest) != 1)
        return fail(ErrorCode::Refused, "encrypted for somebody else, or damaged");
    text.resize(static_cast<std::size_t>(size + rest));
    return text;
}

} // namespace nandu::crypto
