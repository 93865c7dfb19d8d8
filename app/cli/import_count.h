// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What became of every line of an import, each counted once, by what became of it at the end: an event that was stored and
// later replaced or deleted within the same import counts as that. Thread-safe until it is read.
#pragma once

#include "engine/client/event_feed.h"
#include "engine/store/commit.h"

#include <array>
#include <atomic>
#include <cstdint>
#include <map>
#include <string>

namespace nandu::cli {

class ImportCount {
public:
    void add(const client::FeedOutcome& outcome);
    // Moves what left the store again since it was opened from "stored" to why it left.
    void settle(const store::WriterStats& stats);

    std::uint64_t of(nostr::WriteOutcome outcome) const { return m_outcomes[static_cast<std::size_t>(outcome)]; }
    std::map<std::string, std::uint64_t> refused() const; // by reason; "not-stored" for commits that failed for good
    std::uint64_t total() const;

private:
    static constexpr std::size_t outcomeCount = 7;
    std::array<std::atomic<std::uint64_t>, outcomeCount> m_outcomes{};
    std::array<std::atomic<std::uint64_t>, ingest::refusalCount> m_refusals{};
};

} // namespace nandu::cli
