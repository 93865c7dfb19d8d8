// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The address of a replaceable or addressable event: "kind:pubkey:d", NIP-01. Plain value, any thread.
#pragma once

#include "engine/nostr/event.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace nandu::nostr {

struct Address {
    std::uint16_t kind = 0;
    PubKey author;
    std::string d; // empty for replaceable kinds

    static std::optional<Address> parse(std::string_view text); // strict: no sign, no leading zeros, lower-case key
    std::string text() const;
    auto operator<=>(const Address&) const = default;
};

// Absent for events that are neither replaceable nor addressable.
std::optional<Address> addressOf(const Event& event);

} // namespace nandu::nostr
