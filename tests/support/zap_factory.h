// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Zap receipts (NIP-57) for tests: a signed request inside, an invoice whose amount agrees. Not thread-safe (event_factory.h).
#pragma once

#include "engine/nostr/event_json.h"
#include "tests/support/event_factory.h"

#include <cstdint>
#include <string>

namespace nandu::tests {

struct ZapDraft {
    unsigned sender = 1;
    unsigned provider = 900;
    base::PubKey recipient;
    std::uint64_t sats = 21;
    std::int64_t createdAt = 1'750'000'500;
};

inline nostr::Event zapReceipt(const ZapDraft& zap, const base::EventId& target)
{
    const std::string p = zap.recipient.hex();
    const std::string e = target.hex();
    const std::string millisats = std::to_string(zap.sats * 1000);
    const nostr::Event request = event({zap.sender, 9734, zap.createdAt, {{"p", p}, {"e", e}, {"amount", millisats}}, ""});
    const std::string invoice = "lnbc" + std::to_string(zap.sats * 10) + "n1pj9x"; // 1 sat is 10 nano-bitcoin
    return event({zap.provider, 9735, zap.createdAt, {{"p", p}, {"e", e}, {"bolt11", invoice}, {"description", nostr::eventToJson(request)}}, ""});
}

} // namespace nandu::tests
