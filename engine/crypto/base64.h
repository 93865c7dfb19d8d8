// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Base64 with padding, RFC 4648; nothing else is read. Pure functions, any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace nandu::crypto {

std::string toBase64(std::span<const std::uint8_t> bytes);
std::optional<std::vector<std::uint8_t>> fromBase64(std::string_view text);

} // namespace nandu::crypto
