// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every event must pass before anything else sees it, cheapest check first: size, shape, strict parse, asked for, id,
// signature (security rule 1). One gate a worker, used by that worker's thread only.
#pragma once

#include "engine/crypto/schnorr.h"
#include "engine/ingest/frame.h"
#include "engine/ingest/refusal.h"
#include "engine/nostr/open_filters.h"
#include "engine/nostr/stored_ids.h"
#include "engine/nostr/verified_event.h"

#include <chrono>
#include <optional>

namespace nandu::ingest {

struct Checked {
    Refusal refusal = Refusal::None;
    base::EventId id;                           // as claimed, zero when there was none to read
    std::optional<nostr::VerifiedEvent> event;  // set: the signature held
    bool isCopy = false; // the id is right and is stored or pending: a verified event has this very body
};

class EventGate {
public:
    EventGate(const nostr::OpenFiltersBox& asked, const nostr::StoredIds& ids);

    Checked check(const Frame& frame, std::chrono::steady_clock::time_point now);

private:
    Checked checkEvent(const Frame& frame, std::string_view subscription, std::string_view json,
                       std::chrono::steady_clock::time_point now);

    const nostr::OpenFiltersBox& m_asked;
    const nostr::StoredIds& m_ids;
    crypto::SchnorrVerifier m_verifier;
};

} // namespace nandu::ingest
