// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which relays to read the notes of followed people from besides the user's own: those that most of them write to (NIP-65),
// within a cap. Pure function, any thread.
#pragma once

#include "engine/base/ids.h"
#include "engine/base/relay_url.h"

#include <cstddef>
#include <map>
#include <vector>

namespace nandu::sync {

struct ChosenRelay {
    base::RelayUrl url;
    std::vector<base::PubKey> authors; // who write there
};

// Greedy cover: each person at up to two of the chosen, the relay that covers most first.
// Addresses that may not be dialled because a stranger named them are left out.
std::vector<ChosenRelay> chooseRelays(const std::map<base::PubKey, std::vector<base::RelayUrl>>& writeRelays, std::size_t relaysMax);

} // namespace nandu::sync
