// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a relay says to a client: NIP-01, NIP-42 (AUTH), NIP-45 (COUNT). Parse is strict in shape; a message that is not exactly
// one of these is a refusal and must be ignored. Pure functions, any thread.
#pragma once

#include "engine/base/result.h"
#include "engine/nostr/event.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

namespace nandu::nostr {

struct RelayEvent {
    base::SubId subscription;
    Event event; // unverified
    bool operator==(const RelayEvent&) const = default;
};
struct RelayEose {
    base::SubId subscription;
    bool operator==(const RelayEose&) const = default;
};
struct RelayOk {
    EventId id;
    bool isAccepted = false;
    std::string message; // may be empty; "prefix: words", NIP-01
    bool operator==(const RelayOk&) const = default;
};
struct RelayNotice {
    std::string message;
    bool operator==(const RelayNotice&) const = default;
};
struct RelayClosed {
    base::SubId subscription;
    std::string message;
    bool operator==(const RelayClosed&) const = default;
};
struct RelayAuth {
    std::string challenge; // at most 1 KiB, opaque
    bool operator==(const RelayAuth&) const = default;
};
struct RelayCount {
    base::SubId subscription;
    std::uint64_t count = 0;
    bool operator==(const RelayCount&) const = default;
};

using RelayMessage = std::variant<RelayEvent, RelayEose, RelayOk, RelayNotice, RelayClosed, RelayAuth, RelayCount>;

base::Result<RelayMessage> parseRelayMessage(std::string_view frame);
std::string toJson(const RelayMessage& message);

} // namespace nandu::nostr
