// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/crypto/shared_point.h"

#include "engine/crypto/secp_context.h"
#include "engine/crypto/stack_wipe.h"

#include <algorithm>
#include <array>
#include <secp256k1_ecdh.h>

namespace nandu::crypto {

namespace {

constexpr std::size_t keyBytes = 32;

int keepX(unsigned char* out, const unsigned char* x32, const unsigned char*, void*)
{
    std::copy_n(x32, keyBytes, out);
    return 1;
}

} // namespace

base::Result<base::Secret> sharedX(const base::Secret& secret, const base::PubKey& peer)
{
    std::array<std::uint8_t, keyBytes + 1> compressed{0x02}; // the even one: x of the product is the same for both
    std::copy(peer.bytes.begin(), peer.bytes.end(), compressed.begin() + 1);
    secp256k1_pubkey point;
    if (secret.size() != keyBytes || secp256k1_ec_pubkey_parse(secpContext(), &point, compressed.data(), compressed.size()) != 1)
        return base::fail(base::ErrorCode::InvalidInput, "not a public key of the curve");
    base::Secret x(keyBytes);
    if (secp256k1_ecdh(secpContext(), x.bytes().data(), &point, secret.bytes().data(), keepX, nullptr) != 1)
        return base::fail(base::ErrorCode::InvalidInput, "not a secret key of the curve");
    wipeStack();
    return x;
}

} // namespace nandu::crypto
