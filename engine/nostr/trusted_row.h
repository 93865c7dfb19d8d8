// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The only other way to a VerifiedEvent than verify(): for rows of our own database, which were verified before they were
// written (engine/store), and for what we signed a moment ago (event_builder). Any thread.
#pragma once

#include "engine/nostr/verified_event.h"

#include <utility>

namespace nandu::nostr {

class TrustedRow {
public:
    static VerifiedEvent verified(Event event) { return VerifiedEvent(std::move(event)); }
};

} // namespace nandu::nostr
