// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a deletion request names, NIP-09: ids, and addresses of its own author. Whoever applies it checks that the author of
// a named id is the author of the request. Pure functions, any thread.
#pragma once

#include "engine/nostr/address.h"
#include "engine/nostr/event.h"

#include <vector>

namespace nandu::nostr {

struct Deletion {
    std::vector<EventId> ids;       // only those whose author equals the deletion's
    std::vector<Address> addresses; // versions up to and including the deletion's created_at
};

// Empty unless it is a kind 5; malformed tags and other people's addresses are left out.
Deletion deletionOf(const Event& event);

// Does `deletion` delete `event`? A deletion is never deleted itself.
bool deletes(const Event& deletion, const Event& event);

} // namespace nandu::nostr
