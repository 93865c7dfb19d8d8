// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a worker says about a frame that does not reach the writer; what became of the others is in store's Commit. Plain value.
#pragma once

#include "engine/base/ids.h"
#include "engine/ingest/frame.h"
#include "engine/ingest/refusal.h"

namespace nandu::ingest {

struct Verdict {
    enum class Kind : std::uint8_t {
        Refused,
        Duplicate,          // the event is stored
        DuplicateOfPending, // the event is verified and on its way to a commit, for which the ticket waits
    };
    Kind kind = Kind::Refused;
    Refusal refusal = Refusal::None; // of Refused
    base::EventId id;                // as claimed, zero when none could be read
    base::RelayRef relay;
    std::uint64_t context = 0;
};

} // namespace nandu::ingest
