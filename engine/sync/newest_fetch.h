// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks every given relay for a person's newest event of one list and says of each whether it answered and had one; what they had
// is stored by then. And whether one relay has one event. Net thread.
#pragma once

#include "engine/base/ids.h"
#include "engine/store/user_db.h"
#include "engine/sync/subscription_registry.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace nandu::sync {

struct FetchedFrom {
    base::RelayRef relay;
    bool answered = false; // until EOSE
    bool had = false;      // sent something before it
};

struct FetchedList {
    base::PubKey author;
    std::uint16_t kind = 0;
    std::string d; // of addressable kinds
};

// `done` runs once: when all have answered or failed, or `patience` is over. Not at all when the registry goes. Relays that are
// in no set are visited.
void fetchNewest(SubscriptionRegistry& registry, net::RelayPool& pool, const FetchedList& list, const std::vector<base::RelayRef>& relays,
                 std::chrono::milliseconds patience, std::function<void(std::vector<FetchedFrom>)> done);

// Stored, Missing, or Unknown when it did not answer.
void readBack(SubscriptionRegistry& registry, net::RelayPool& pool, const base::EventId& event, base::RelayRef relay,
              std::chrono::milliseconds patience, std::function<void(store::ReadBack)> done);

} // namespace nandu::sync
