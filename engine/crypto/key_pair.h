// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A secret key and its x-only public key, BIP-340. The secret lives in wiped memory and leaves it only through secret().
// Move-only; sign() may be called from several threads at once.
#pragma once

#include "engine/base/ids.h"
#include "engine/base/result.h"
#include "engine/base/secret.h"
#include "engine/crypto/schnorr.h"

#include <array>
#include <string_view>

namespace nandu::crypto {

class KeyPair {
public:
    static KeyPair generate();
    // InvalidInput unless `secret` is 32 bytes and a number between 1 and the order of the curve.
    static base::Result<KeyPair> fromSecret(const base::Secret& secret);
    static base::Result<KeyPair> fromSecretHex(std::string_view digits);

    const base::PubKey& publicKey() const { return m_publicKey; }
    base::Secret secret() const; // 32 bytes, for the keychain and for NIP-19/49

    base::Signature sign(const Digest& message) const; // with fresh auxiliary randomness
    base::Signature sign(const Digest& message, const std::array<std::uint8_t, 32>& auxiliary) const; // deterministic, for vectors

private:
    KeyPair(base::Secret pair, base::PubKey publicKey) : m_pair(std::move(pair)), m_publicKey(publicKey) {}

    base::Secret m_pair; // a secp256k1_keypair
    base::PubKey m_publicKey;
};

} // namespace nandu::crypto
