// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// AES in CBC mode with PKCS#5 padding, decryption only: for legacy texts. Pure function, any thread.
#pragma once

#include "engine/base/result.h"

#include <cstdint>
#include <span>
#include <string>

namespace nandu::crypto {

// The key has 16, 24 or 32 bytes, the vector 16. InvalidInput for other sizes; Refused for a wrong padding.
base::Result<std::string> decryptAesCbc(std::span<const std::uint8_t> key, std::span<const std::uint8_t> vector, std::span<const std::uint8_t> cipher);

} // namespace nandu::crypto
