// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/bytes.h"

#include <array>

namespace nandu::base {

namespace {

constexpr std::uint8_t notADigit = 0xff;

constexpr std::array<std::uint8_t, 256> digitValues = [] {
    std::array<std::uint8_t, 256> values{};
    values.fill(notADigit);
    for (std::uint8_t i = 0; i < 10; ++i)
        values[static_cast<std::size_t>('0') + i] = i;
    for (std::uint8_t i = 0; i < 6; ++i)
        values[static_cast<std::size_t>('a') + i] = static_cast<std::uint8_t>(10 + i);
    return values;
}();

} // namespace

std::string toHex(std::span<const std::uint8_t> bytes)
{
    constexpr char digits[] = "0123456789abcdef";
    std::string out(bytes.size() * 2, '\0');
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        out[2 * i] = digits[bytes[i] >> 4];
        out[2 * i + 1] = digits[bytes[i] & 15];
    }
    return out;
}

bool fromHex(std::string_view digits, std::span<std::uint8_t> out)
{
    if (digits.size() != out.size() * 2)
        return false;
    std::uint8_t seen = 0;
    for (std::size_t i = 0; i < out.size(); ++i) {
        const std::uint8_t high = digitValues[static_cast<std::uint8_t>(digits[2 * i])];
        const std::uint8_t low = digitValues[static_cast<std::uint8_t>(digits[2 * i + 1])];
        seen |= high | low;
        out[i] = static_cast<std::uint8_t>(high << 4 | (low & 15));
    }
    return seen != notADigit && seen < 16;
}

} // namespace nandu::base
