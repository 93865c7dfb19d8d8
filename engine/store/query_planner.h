// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Chooses the index ranges that hold everything a filter can match. Every plan reads an index; what it does not decide is
// checked row by row afterwards. Used on the thread of its ReadView, within one Reading.
#pragma once

#include "engine/nostr/filter.h"
#include "engine/store/index_cursor.h"
#include "engine/store/read_view.h"

#include <unordered_set>
#include <vector>

namespace nandu::store {

struct QueryPlan {
    bool isNothing = false;           // an empty list, or people and kinds we have never seen
    bool byIds = false;               // look up filter.ids, no ranges
    std::vector<IndexRange> ranges;
    TimeWindow window;
    // Many authors: the kinds may be walked newest first instead and these people picked out. Used first, until `scanKeysMax`
    // keys were looked at in vain, since it is cheap exactly when many of the newest events are theirs.
    std::vector<IndexRange> scanRanges;
    std::unordered_set<std::uint32_t> scanPids;
    std::size_t scanKeysMax = 0;
    // The keys decide everything but whether the row still exists.
    bool isExact = false;
};

QueryPlan planQuery(ReadView& view, const nostr::Filter& filter);

} // namespace nandu::store
