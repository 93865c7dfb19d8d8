// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Interactions as rows of the tables `interaction` and `aggregate`, and the way back to counts. The flush, the recount and the
// reader share these, so that they can't disagree. Plain values and pure functions, any thread.
#pragma once

#include "engine/nostr/interaction.h"
#include "engine/store/commit.h"
#include "engine/store/pubkey_table.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace nandu::store {

struct InteractionRow {
    std::string target; // 32 bytes of an id, or the text of an address
    std::uint8_t type = 0;
    std::uint32_t pid = 0;
    std::string detail; // emoji; of a zap recipient and provider
    std::int64_t rid = 0;
    std::uint64_t millisats = 0;
    auto operator<=>(const InteractionRow&) const = default; // the order of the table
};

struct AggregateRow {
    std::uint8_t type = 0;
    std::string detail;
    std::int64_t n = 0;
    std::int64_t millisats = 0;
    auto operator<=>(const AggregateRow&) const = default;
};

// Interns the authors, so inside a write transaction.
base::Result<void> appendRows(std::vector<InteractionRow>& rows, std::int64_t rid, std::span<const nostr::Interaction> interactions, PubkeyTable& pubkeys);

// In the order of the table.
void sortRows(std::vector<InteractionRow>& rows);

// Reactions and reposts count once for each author (and emoji), everything else once for each event.
bool countsAuthors(std::uint8_t type);

// The sums over the rows of one target, which are sorted; sorted by type and detail.
std::vector<AggregateRow> sumsOf(std::span<const InteractionRow> rowsOfOneTarget);

// Adds one sum to the counts of a target. Zaps count when they name `author`, the author of the target; nobody knows it, none count.
void addToCounts(Counts& counts, std::uint8_t type, std::string_view detail, std::int64_t n, std::int64_t millisats, const std::optional<base::PubKey>& author);

std::string_view targetBytes(const base::EventId& id);
// Which of the two a target is.
std::optional<base::EventId> targetId(std::string_view target);

} // namespace nandu::store
