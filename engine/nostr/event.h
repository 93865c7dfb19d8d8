// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An event as NIP-01 defines it, not yet checked: ids and signatures are claims. Plain value, any thread.
#pragma once

#include "engine/base/ids.h"
#include "engine/nostr/tag_list.h"

#include <cstdint>
#include <string>

namespace nandu::nostr {

using base::EventId;
using base::PubKey;
using base::Signature;

struct Event {
    EventId id;
    PubKey pubkey;
    std::int64_t createdAt = 0; // seconds since 1970
    std::uint16_t kind = 0;     // 0 to 65535, NIP-01
    TagList tags;
    std::string content;        // UTF-8
    Signature sig;

    bool operator==(const Event&) const = default;
};

} // namespace nandu::nostr
