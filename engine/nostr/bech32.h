// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bech32 as BIP-173 defines it, without the limit of 90 characters, as NIP-19 uses it. Bech32m is refused. Pure functions,
// any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace nandu::nostr {

struct Bech32 {
    std::string prefix;              // lower case
    std::vector<std::uint8_t> words; // five bits each, without the checksum
};

inline constexpr std::size_t bech32CharsMax = 5'000; // NIP-19

std::optional<Bech32> decodeBech32(std::string_view text, std::size_t charsMax = bech32CharsMax);
std::string encodeBech32(std::string_view prefix, std::span<const std::uint8_t> bytes);
// For formats that are not whole bytes (BOLT 11): five bits each, padded by the caller.
std::string encodeBech32Words(std::string_view prefix, std::span<const std::uint8_t> words);

// Eight bits from five; absent when the padding is not at most four zero bits.
std::optional<std::vector<std::uint8_t>> bytesOfWords(std::span<const std::uint8_t> words);

} // namespace nandu::nostr
