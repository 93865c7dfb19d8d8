// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who signed a Lightning invoice: the public key out of an ECDSA signature with recovery number (BOLT 11). Pure function,
// any thread.
#pragma once

#include "engine/crypto/schnorr.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>

namespace nandu::crypto {

// Compressed key; absent when no key can have made the signature.
std::optional<std::array<std::uint8_t, 33>> recoverSigner(const Digest& message, std::span<const std::uint8_t, 64> signature, int recoveryNumber);

} // namespace nandu::crypto
