// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// BIP-340 signatures over 32-byte messages, by libsecp256k1.
#pragma once

#include "engine/base/ids.h"

#include <array>
#include <cstdint>
#include <memory>

namespace nandu::crypto {

using Digest = std::array<std::uint8_t, 32>;

// Checks signatures; keeps parsed keys (authors repeat), so each worker has its own. One thread at a time.
class SchnorrVerifier {
public:
    SchnorrVerifier();
    ~SchnorrVerifier();

    // The key of a check that comes soon is read from memory meanwhile. Changes nothing.
    void prepare(const base::PubKey& key) const;
    bool verify(const Digest& message, const base::PubKey& key, const base::Signature& signature);

private:
    struct Private;
    std::unique_ptr<Private> m;
};

} // namespace nandu::crypto
