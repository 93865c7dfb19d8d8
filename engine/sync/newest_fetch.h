// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks every given relay for a person's newest event of one kind and says how many answered; what they had is stored by then.
// Net thread.
#pragma once

#include "engine/base/ids.h"
#include "engine/sync/subscription_registry.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

namespace nandu::sync {

// `done(asked, answered)` runs once: when all have answered or failed, or `patience` is over. Not at all when the registry goes.
void fetchNewest(SubscriptionRegistry& registry, const base::PubKey& author, std::uint16_t kind, const std::vector<base::RelayRef>& relays,
                 std::chrono::milliseconds patience, std::function<void(std::size_t asked, std::size_t answered)> done);

} // namespace nandu::sync
