// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/crypto/secp_context.h"

#include "engine/base/ensure.h"
#include "engine/base/secret.h"

namespace nandu::crypto {

const secp256k1_context* secpContext()
{
    static const secp256k1_context* const shared = [] {
        secp256k1_context* context = secp256k1_context_create(SECP256K1_CONTEXT_SIGN | SECP256K1_CONTEXT_VERIFY);
        base::ensure(context != nullptr, "no memory for the curve context");
        const base::Secret seed = base::Secret::random(32); // blinds signing against timing and power observers
        base::ensure(secp256k1_context_randomize(context, seed.bytes().data()) == 1, "blinding the curve context failed");
        return context;
    }();
    return shared;
}

} // namespace nandu::crypto
