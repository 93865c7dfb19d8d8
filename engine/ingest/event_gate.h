// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every event must pass before anything else sees it, cheapest check first: size, shape, strict parse, asked for, id,
// signature (security rule 1). One gate a worker, used by that worker's thread only.
#pragma once

#include "engine/crypto/schnorr.h"
#include "engine/ingest/frame.h"
#include "engine/ingest/refusal.h"
#include "engine/nostr/canonical_json.h"
#include "engine/nostr/event_json.h"
#include "engine/nostr/interaction.h"
#include "engine/nostr/open_filters.h"
#include "engine/nostr/stored_ids.h"
#include "engine/nostr/verified_event.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace nandu::ingest {

struct Checked {
    Refusal refusal = Refusal::None;
    base::EventId id;                           // as claimed, zero when there was none to read
    std::optional<nostr::VerifiedEvent> event;  // set: the signature held
    std::vector<nostr::Interaction> interactions; // of that event; of a zap receipt none, the store checks the request inside
    std::string crash;   // of Refusal::Crashed: how
    bool isCopy = false; // the id is right and is stored or pending: a verified event has this very body
};

// A relay's copy of an event that is stored or pending needs no second signature check: the id proves the body, and only the
// body's first arrival is used. Lines of a file and clients of our relay are told what became of each, so theirs is checked.
enum class Copies : std::uint8_t { Recognise, CheckAgain };

class EventGate {
public:
    EventGate(const nostr::OpenFiltersBox& asked, const nostr::StoredIds& ids);

    Checked check(const Frame& frame, Copies copies, std::chrono::steady_clock::time_point now);

private:
    Checked checkEvent(nostr::Event event, Copies copies);

    const nostr::OpenFiltersBox& m_asked;
    const nostr::StoredIds& m_ids;
    nostr::EventParser m_parser;
    nostr::EventHasher m_hasher;
    crypto::SchnorrVerifier m_verifier;
};

} // namespace nandu::ingest
