// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/bytes.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace nandu::base {

namespace {

static_assert(std::endian::native == std::endian::little, "a pair of digits is read as a word");

// Sixteen digits at a time, eight bytes.
using Digits [[gnu::vector_size(16)]] = std::uint8_t;
using Pairs [[gnu::vector_size(16)]] = std::uint16_t;
using Eight [[gnu::vector_size(8)]] = std::uint8_t;

// All bits of a lane of `wrong` are set for what is no digit.
Eight eightBytes(const char* from, Digits& wrong)
{
    Digits digits;
    std::memcpy(&digits, from, sizeof digits);
    const Digits fromNought = digits - '0';
    const Digits fromA = digits - 'a';
    const auto isNumber = reinterpret_cast<Digits>(fromNought < 10);
    const auto isLetter = reinterpret_cast<Digits>(fromA < 6);
    wrong |= ~(isNumber | isLetter);
    const auto pairs = reinterpret_cast<Pairs>((fromNought & isNumber) | ((fromA + 10) & isLetter));
    return __builtin_convertvector(pairs << 4 | pairs >> 8, Eight); // the first digit of a pair is its low byte
}

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
    Digits wrong{};
    std::size_t at = 0;
    for (; at + sizeof(Eight) <= out.size(); at += sizeof(Eight)) {
        const Eight bytes = eightBytes(digits.data() + 2 * at, wrong);
        std::memcpy(out.data() + at, &bytes, sizeof bytes);
    }
    if (at < out.size()) {
        std::array<char, sizeof(Digits)> rest;
        rest.fill('0');
        std::copy(digits.begin() + static_cast<std::ptrdiff_t>(2 * at), digits.end(), rest.begin());
        const Eight bytes = eightBytes(rest.data(), wrong);
        std::memcpy(out.data() + at, &bytes, out.size() - at);
    }
    const auto halves = std::bit_cast<std::array<std::uint64_t, 2>>(wrong);
    return (halves[0] | halves[1]) == 0;
}

} // namespace nandu::base
