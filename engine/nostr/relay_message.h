// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a relay says to a client: NIP-01, NIP-42 (AUTH), NIP-45 (COUNT), NIP-67 (hints of EOSE), NIP-77 (NEG-MSG, NEG-ERR). Parse is strict in shape; a message that is not exactly
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
// NIP-67: does the relay hold more stored events of the subscription than it sent?
enum class StoredRest : std::uint8_t { Unknown, None, More };
struct RelayEose {
    base::SubId subscription;
    StoredRest rest = StoredRest::Unknown;
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
// NIP-77: one step of a comparison, or its end.
struct RelayNegMessage {
    base::SubId subscription;
    std::string hex; // as it came
    bool operator==(const RelayNegMessage&) const = default;
};
struct RelayNegError {
    base::SubId subscription;
    std::string reason; // "blocked: ...", "closed: ..."
    bool operator==(const RelayNegError&) const = default;
};

using RelayMessage = std::variant<RelayEvent, RelayEose, RelayOk, RelayNotice, RelayClosed, RelayAuth, RelayCount, RelayNegMessage, RelayNegError>;

base::Result<RelayMessage> parseRelayMessage(std::string_view frame);
std::string toJson(const RelayMessage& message);

} // namespace nandu::nostr
