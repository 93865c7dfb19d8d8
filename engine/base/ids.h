// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Identifiers as types that cannot be swapped for one another. Plain values, any thread.
#pragma once

#include "engine/base/bytes.h"

#include <array>
#include <compare>
#include <cstdint>
#include <cstring>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace nandu::base {

template <typename Meaning, std::size_t size>
struct FixedBytes {
    std::array<std::uint8_t, size> bytes{};

    static std::optional<FixedBytes> fromHex(std::string_view digits)
    {
        FixedBytes value;
        if (!base::fromHex(digits, value.bytes))
            return std::nullopt;
        return value;
    }
    std::string hex() const { return toHex(bytes); }
    auto operator<=>(const FixedBytes&) const = default;
};

using EventId = FixedBytes<struct EventIdMeaning, 32>;     // SHA-256 of the canonical form, NIP-01
using PubKey = FixedBytes<struct PubKeyMeaning, 32>;       // x-only public key, BIP-340
using Signature = FixedBytes<struct SignatureMeaning, 64>; // BIP-340

// A subscription id as sent to or by a relay: 1 to 64 characters, NIP-01.
struct SubId {
    std::string text;
    auto operator<=>(const SubId&) const = default;
};

// A relay within this run of the program: small, cheap to copy, resolved by net/relay_names. 0 is "no relay" (a file, ourselves).
struct RelayRef {
    std::uint32_t number = 0;
    auto operator<=>(const RelayRef&) const = default;
};

// The place of a frame in the one order of everything that arrived; only grows, never 0 for a real frame.
using Ticket = std::uint64_t;

} // namespace nandu::base

// Ids are uniformly distributed already: the first eight bytes are as good a hash as any.
template <typename Meaning, std::size_t length> // clang 14 takes the name size for std::size here
struct std::hash<nandu::base::FixedBytes<Meaning, length>> {
    std::size_t operator()(const nandu::base::FixedBytes<Meaning, length>& value) const noexcept
    {
        std::size_t h;
        std::memcpy(&h, value.bytes.data(), sizeof h);
        return h;
    }
};
template <>
struct std::hash<nandu::base::SubId> {
    std::size_t operator()(const nandu::base::SubId& id) const noexcept { return std::hash<std::string>()(id.text); }
};
template <>
struct std::hash<nandu::base::RelayRef> {
    std::size_t operator()(nandu::base::RelayRef r) const noexcept { return r.number; }
};
