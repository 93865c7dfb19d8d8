// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a verify worker hands the writer. Plain value, moved from thread to thread.
#pragma once

#include "engine/base/budget.h"
#include "engine/base/ids.h"
#include "engine/nostr/interaction.h"
#include "engine/nostr/verified_event.h"

#include <chrono>
#include <cstdint>
#include <vector>

namespace nandu::nostr {

struct AdmittedEvent {
    VerifiedEvent event;
    std::vector<Interaction> interactions;
    base::RelayRef relay;
    base::Ticket ticket = 0; // 0: not from a socket, nobody waits for it in the ledger
    std::chrono::steady_clock::time_point receivedAt;
    std::chrono::steady_clock::time_point checkedAt;
    std::uint64_t context = 0; // the sender's own number, handed through for the verdict; 0: nobody asks
    base::Budget::Share share; // the writer calls share.release() after the commit, before it shares the Commit with anyone
    std::chrono::steady_clock::time_point startedAt{}; // of the check; zero: nobody had to check it
    std::uint32_t worker = 0; // who did
    std::uint32_t bytes = 0;  // of its frame
};

// What became of an event that the writer took.
enum class WriteOutcome : std::uint8_t {
    Stored,
    Duplicate,  // the store had it
    Superseded, // a newer version of the same replaceable or addressable event is stored
    Deleted,    // a deletion by its author is stored, NIP-09
    Expired,    // NIP-40
    Ephemeral,  // passed on to live queries, never stored
    Failed,     // the commit failed for good
};

} // namespace nandu::nostr
