// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The kinds of event that we know by name, and the ranges of NIP-01 that say how they are kept. Constants, any thread.
#pragma once

#include <cstdint>

namespace nandu::nostr::kinds {

inline constexpr std::uint16_t profile = 0;
inline constexpr std::uint16_t note = 1;
inline constexpr std::uint16_t contacts = 3;
inline constexpr std::uint16_t deletion = 5;
inline constexpr std::uint16_t repost = 6;
inline constexpr std::uint16_t reaction = 7;
inline constexpr std::uint16_t genericRepost = 16;
inline constexpr std::uint16_t comment = 1111;      // NIP-22
inline constexpr std::uint16_t zapRequest = 9734;   // NIP-57
inline constexpr std::uint16_t zapReceipt = 9735;   // NIP-57
inline constexpr std::uint16_t muteList = 10000;    // NIP-51
inline constexpr std::uint16_t relayList = 10002;   // NIP-65
inline constexpr std::uint16_t bookmarks = 10003;   // NIP-51
inline constexpr std::uint16_t emojiList = 10030;   // NIP-51, NIP-30
inline constexpr std::uint16_t mediaServers = 10063; // BUD-03
inline constexpr std::uint16_t peopleList = 30000;  // NIP-51
inline constexpr std::uint16_t emojiSet = 30030;    // NIP-51, NIP-30
inline constexpr std::uint16_t clientAuth = 22242;  // NIP-42
inline constexpr std::uint16_t signerMessage = 24133; // NIP-46
inline constexpr std::uint16_t mediaPermission = 24242; // BUD-11
inline constexpr std::uint16_t longForm = 30023;    // NIP-23

// NIP-01: only the newest of one author and kind counts.
constexpr bool isReplaceable(std::uint16_t kind)
{
    return kind == profile || kind == contacts || (kind >= 10000 && kind < 20000);
}

// NIP-01: passed on, never stored.
constexpr bool isEphemeral(std::uint16_t kind) { return kind >= 20000 && kind < 30000; }

// NIP-01: only the newest of one author, kind and d tag counts.
constexpr bool isAddressable(std::uint16_t kind) { return kind >= 30000 && kind < 40000; }

} // namespace nandu::nostr::kinds
