// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The only other way to a VerifiedEvent than verify(): rows of our own database, which were verified before they were written.
// Only engine/store uses it. Any thread.
#pragma once

#include "engine/nostr/verified_event.h"

#include <utility>

namespace nandu::nostr {

class TrustedRow {
public:
    static VerifiedEvent verified(Event event) { return VerifiedEvent(std::move(event)); }
};

} // namespace nandu::nostr
