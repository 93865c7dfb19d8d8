// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What retention has to know of every stored event, and which event refers to which: some 60 bytes an event, read in one go. Used on
// the thread of its ReadView.
#pragma once

#include "engine/base/ids.h"
#include "engine/base/result.h"
#include "engine/store/read_view.h"
#include "engine/store/retention_rules.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace nandu::store {

struct RetentionQuestion {
    RetentionRules rules;
    std::vector<base::PubKey> own; // every account on this computer
    std::vector<base::EventId> listed; // kept on lists that are encrypted, which the store cannot read
    std::int64_t now = 0;
};

using RetentionProgress = std::function<bool(int percent)>; // false: stop

struct RetentionGraph {
    struct Node {
        std::int64_t rid = 0;
        std::int64_t createdAt = 0;
        std::uint64_t mark = 0; // eventMark()
        std::uint32_t pid = 0;
        std::uint32_t bytes = 0; // before scaling
        std::uint16_t kind = 0;
        nostr::Distance distance = nostr::Distance::Strangers;
        std::optional<Staying> guard; // why no rule touches it
    };
    // Reply and Root lead to what is above in a thread, Shown to what is shown within it (quoted, reposted), Mark from a reaction or
    // zap. All but Root add to a count of `to`.
    enum class EdgeType : std::uint8_t { Reply, Root, Shown, Mark };
    struct Edge {
        std::uint32_t from = 0, to = 0; // places in nodes
        EdgeType type = EdgeType::Reply;
    };
    std::vector<Node> nodes; // by rising rid
    std::vector<Edge> edges;
    std::int64_t upToRid = 0;
    std::int64_t usedBytes = 0, freeBytes = 0; // of the database file
    bool areFollowsKnown = true; // the follow list of every account is stored
};

// Cancelled when `goOn` said so.
base::Result<RetentionGraph> readRetentionGraph(ReadView& view, const RetentionQuestion& question, const RetentionProgress& goOn);

// The first eight bytes of an id, or a hash of an address: two that share one only keep each other.
std::uint64_t eventMark(const base::EventId& id);
// Marks of everything that the tags of an event refer to.
std::vector<std::uint64_t> referredTo(const nostr::TagList& tags);

} // namespace nandu::store
