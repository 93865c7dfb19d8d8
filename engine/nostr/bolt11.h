// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A Lightning invoice as far as zaps and notes need it (BOLT 11): amount, network, when it expires, what it is for. Strict:
// an invoice that a wallet would refuse is refused. Pure function, any thread.
#pragma once

#include "engine/base/result.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace nandu::nostr {

struct Bolt11 {
    enum class Network : std::uint8_t { Main, Test, Signet, Regtest };
    Network network = Network::Main;
    std::optional<std::uint64_t> millisats;
    std::int64_t createdAt = 0;
    std::uint64_t expirySeconds = 3600;
    std::array<std::uint8_t, 32> paymentHash{};
    std::optional<std::array<std::uint8_t, 32>> descriptionHash;
    std::string description;
};

base::Result<Bolt11> parseBolt11(std::string_view invoice);

// Network and amount of the part before the data, without a look at the rest.
struct Bolt11Head {
    Bolt11::Network network = Bolt11::Network::Main;
    std::optional<std::uint64_t> millisats;
};
std::optional<Bolt11Head> readBolt11Head(std::string_view invoice);

} // namespace nandu::nostr
