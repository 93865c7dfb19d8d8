// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// SHA-256 by OpenSSL with the algorithm fetched once and the context reused: 0.5 us for 600 bytes instead of 0.8.
// One object a thread.
#pragma once

#include "engine/crypto/schnorr.h"

#include <memory>
#include <span>
#include <string_view>

namespace nandu::crypto {

class Sha256 {
public:
    Sha256();
    ~Sha256();

    Digest digest(std::string_view text);
    Digest digest(std::span<const std::uint8_t> bytes);

private:
    struct Private;
    std::unique_ptr<Private> m;
};

} // namespace nandu::crypto
