// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Hexadecimal in and out. Only lower case is read (NIP-01); upper case is a refusal, not a variant. Pure functions, any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace nandu::base {

std::string toHex(std::span<const std::uint8_t> bytes);

// Fills `out` from exactly out.size() * 2 lower-case digits; false, with `out` unspecified, for anything else.
[[nodiscard]] bool fromHex(std::string_view digits, std::span<std::uint8_t> out);

} // namespace nandu::base
