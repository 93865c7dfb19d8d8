// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A subscription filter, NIP-01. Plain value, any thread. An absent list matches everything, an empty one nothing.
#pragma once

#include "engine/base/result.h"
#include "engine/nostr/event.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nandu::nostr {

struct Filter {
    std::optional<std::vector<EventId>> ids;
    std::optional<std::vector<PubKey>> authors;
    std::optional<std::vector<std::uint16_t>> kinds;
    std::map<char, std::vector<std::string>> tags; // "#e" is tags['e']; single letters a-z, A-Z
    std::optional<std::int64_t> since;             // inclusive
    std::optional<std::int64_t> until;             // inclusive
    std::optional<std::uint32_t> limit;            // of the first answer only, newest first
    std::optional<std::string> search;             // NIP-50

    // Everything but limit and search.
    bool matches(const Event& event) const;

    // Strict: unknown keys are ignored, wrong types and upper-case ids refuse the filter.
    static base::Result<Filter> fromJson(std::string_view json);
    std::string toJson() const;

    bool operator==(const Filter&) const = default;
};

} // namespace nandu::nostr
