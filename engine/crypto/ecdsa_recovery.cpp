// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/crypto/ecdsa_recovery.h"

#include "engine/crypto/secp_context.h"

#include <secp256k1_recovery.h>

namespace nandu::crypto {

std::optional<std::array<std::uint8_t, 33>> recoverSigner(const Digest& message, std::span<const std::uint8_t, 64> signature, int recoveryNumber)
{
    if (recoveryNumber < 0 || recoveryNumber > 3)
        return std::nullopt;
    secp256k1_ecdsa_recoverable_signature parsed;
    secp256k1_pubkey key;
    const secp256k1_context* context = secpContext();
    if (secp256k1_ecdsa_recoverable_signature_parse_compact(context, &parsed, signature.data(), recoveryNumber) != 1
        || secp256k1_ecdsa_recover(context, &key, &parsed, message.data()) != 1)
        return std::nullopt;
    std::array<std::uint8_t, 33> compressed{};
    std::size_t size = compressed.size();
    secp256k1_ec_pubkey_serialize(context, compressed.data(), &size, &key, SECP256K1_EC_COMPRESSED);
    return compressed;
}

} // namespace nandu::crypto
