// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/index_keys.h"

#include <bit>
#include <cstring>

namespace nandu::store {

static_assert(std::endian::native == std::endian::little, "tagKey reads words as little endian");

std::int64_t tagKey(char letter, std::string_view value)
{
    constexpr std::uint64_t odd = 0x9e3779b97f4a7c15;
    std::uint64_t h = (static_cast<std::uint64_t>(static_cast<unsigned char>(letter)) + value.size() * 256) * odd;
    std::size_t at = 0;
    for (; at + 8 <= value.size(); at += 8) {
        std::uint64_t word;
        std::memcpy(&word, value.data() + at, 8);
        h = (h ^ word) * odd;
        h ^= h >> 32;
    }
    if (at < value.size()) {
        std::uint64_t word = 0;
        std::memcpy(&word, value.data() + at, value.size() - at);
        h = (h ^ word) * odd;
        h ^= h >> 32;
    }
    h *= 0xff51afd7ed558ccd;
    h ^= h >> 33;
    return static_cast<std::int64_t>(h);
}

} // namespace nandu::store
