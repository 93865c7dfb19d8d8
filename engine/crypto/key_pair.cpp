// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/crypto/key_pair.h"

#include "engine/base/ensure.h"
#include "engine/crypto/secp_context.h"
#include "engine/crypto/stack_wipe.h"

#include <secp256k1_extrakeys.h>
#include <secp256k1_schnorrsig.h>

namespace nandu::crypto {

namespace {

constexpr std::size_t secretBytes = 32;

const secp256k1_keypair* asPair(const base::Secret& secret)
{
    return reinterpret_cast<const secp256k1_keypair*>(secret.bytes().data()); // a plain array of bytes, no alignment
}

} // namespace

KeyPair KeyPair::generate()
{
    for (;;) { // a random number is no key once in 2^128
        if (auto pair = fromSecret(base::Secret::random(secretBytes)))
            return std::move(pair).value();
    }
}

base::Result<KeyPair> KeyPair::fromSecret(const base::Secret& secret)
{
    if (secret.size() != secretBytes)
        return base::fail(base::ErrorCode::InvalidInput, "a secret key has 32 bytes");
    base::Secret pair(sizeof(secp256k1_keypair));
    auto* made = reinterpret_cast<secp256k1_keypair*>(pair.bytes().data());
    if (secp256k1_keypair_create(secpContext(), made, secret.bytes().data()) != 1)
        return base::fail(base::ErrorCode::InvalidInput, "not a secret key of the curve");
    secp256k1_xonly_pubkey parsed;
    base::PubKey publicKey;
    base::ensure(secp256k1_keypair_xonly_pub(secpContext(), &parsed, nullptr, made) == 1
            && secp256k1_xonly_pubkey_serialize(secpContext(), publicKey.bytes.data(), &parsed) == 1,
        "a key pair without a public key");
    wipeStack();
    return KeyPair(std::move(pair), publicKey);
}

base::Result<KeyPair> KeyPair::fromSecretHex(std::string_view digits)
{
    base::Secret secret(secretBytes);
    if (!base::fromHex(digits, secret.bytes()))
        return base::fail(base::ErrorCode::InvalidInput, "not 64 lower-case hexadecimal digits");
    return fromSecret(secret);
}

base::Secret KeyPair::secret() const
{
    base::Secret secret(secretBytes);
    base::ensure(secp256k1_keypair_sec(secpContext(), secret.bytes().data(), asPair(m_pair)) == 1, "a key pair without a secret");
    wipeStack();
    return secret;
}

base::Signature KeyPair::sign(const Digest& message) const
{
    std::array<std::uint8_t, 32> auxiliary;
    base::fillRandom(auxiliary);
    return sign(message, auxiliary);
}

base::Signature KeyPair::sign(const Digest& message, const std::array<std::uint8_t, 32>& auxiliary) const
{
    base::Signature signature;
    base::ensure(secp256k1_schnorrsig_sign32(secpContext(), signature.bytes.data(), message.data(), asPair(m_pair),
                     auxiliary.data()) == 1,
        "signing failed");
    wipeStack();
    return signature;
}

} // namespace nandu::crypto
