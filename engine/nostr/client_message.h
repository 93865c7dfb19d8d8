// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a client says to a relay: NIP-01, NIP-42 (AUTH), NIP-45 (COUNT), NIP-77 (NEG-...). Written by our connections, read by the relay that we
// serve. Pure functions, any thread.
#pragma once

#include "engine/nostr/event.h"
#include "engine/nostr/filter.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace nandu::nostr {

struct ClientEvent {
    std::string json;                 // the event as sent, syntax checked only: the ingest gate parses and verifies it
    std::optional<EventId> claimedId; // for the OK that must follow
};
struct ClientReq {
    base::SubId subscription;
    std::vector<Filter> filters; // at least one
};
struct ClientCount {
    base::SubId subscription;
    std::vector<Filter> filters;
};
struct ClientClose {
    base::SubId subscription;
};
struct ClientAuth {
    Event event; // unverified
};
struct ClientNegOpen {
    base::SubId subscription;
    Filter filter;
    std::string hex;
};
struct ClientNegMessage {
    base::SubId subscription;
    std::string hex;
};
struct ClientNegClose {
    base::SubId subscription;
};
// What could not be read. With a subscription the answer is CLOSED, else NOTICE.
struct ClientRefusal {
    std::optional<base::SubId> subscription;
    std::string reason; // for the peer: "invalid: ..."
};

using ClientMessage = std::variant<ClientRefusal, ClientEvent, ClientReq, ClientCount, ClientClose, ClientAuth, ClientNegOpen, ClientNegMessage, ClientNegClose>;

ClientMessage parseClientMessage(std::string_view frame);

std::string eventMessage(const Event& event);
std::string reqMessage(const base::SubId& subscription, std::span<const Filter> filters);
std::string countMessage(const base::SubId& subscription, std::span<const Filter> filters);
std::string closeMessage(const base::SubId& subscription);
std::string authMessage(const Event& event);

// NIP-77. `hex`: a message of negentropy.h.
std::string negOpenMessage(const base::SubId& subscription, const Filter& filter, std::string_view hex);
std::string negMessage(const base::SubId& subscription, std::string_view hex);
std::string negCloseMessage(const base::SubId& subscription);

} // namespace nandu::nostr
