// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads a filter out of a larger JSON text. Included by .cpp files of this room only.
#pragma once

#include "engine/nostr/filter.h"
#include "engine/nostr/json_reader.h"

#include <string>

namespace nandu::nostr {

struct FilterReading {
    ParseFault fault = ParseFault::None;
    std::string key; // where the fault is
    Filter filter;
};

FilterReading readFilter(ondemand::object object, std::size_t depth);

// "kinds: out-of-range"
std::string filterFaultText(const FilterReading& reading);

} // namespace nandu::nostr
