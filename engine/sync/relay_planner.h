// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The outbox model (NIP-65) as one function: which relays to read whose notes from, so that everybody is read from a few of the
// relays they write to, over few sockets. Pure function, any thread; 100,000 people take some 50 ms.
#pragma once

#include "engine/base/ids.h"

#include <cstddef>
#include <span>
#include <unordered_map>
#include <vector>

namespace nandu::sync {

struct PlanPerson {
    base::PubKey key;
    std::vector<base::RelayRef> relays; // that they write to, in their own order; only those that may be dialled
    bool isGuess = false;               // hints of others instead of their own list
};

// What is known of a relay; one that is not listed has never been tried.
struct PlanRelay {
    double worth = 0.5;       // relay_record.h; 0: never
    bool isConnected = false; // a socket more costs something
    bool isOut = false;       // in its penalty, or refused us
    bool isDoubtful = false;  // failed the last time: tried again, but nobody depends on it
};

struct PlanRequest {
    std::span<const PlanPerson> people;
    std::unordered_map<base::RelayRef, PlanRelay> relays;
    std::vector<base::RelayRef> always; // the user's own: connected whatever they give
    static constexpr std::size_t doubtfulMax = 3;
    unsigned relaysPerPerson = 3;
    std::size_t socketsMax = 25;
};

struct RelayPlan {
    struct Part {
        base::RelayRef relay;
        std::vector<base::PubKey> people; // asked for there
    };
    std::vector<Part> parts;            // the user's own first, even with nobody; then the one that gives most first
    std::vector<Part> turns;            // over the cap: relays of people who have no other, to be visited one after the other
    std::vector<base::PubKey> listless; // name no relay that may be dialled
    std::vector<base::PubKey> unreached; // name some, but all of them are out
};

// Greedy cover: a person's first relay counts most, so that a small relay with people who are nowhere else comes before a third
// copy of everybody.
RelayPlan planRelays(const PlanRequest& request);

} // namespace nandu::sync
