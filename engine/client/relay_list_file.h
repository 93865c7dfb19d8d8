// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The user's relays in a small JSON file. A file that cannot be read is put aside, never overwritten unread. Plain functions
// over disk: called at start and when the user changes a relay, on the GUI thread (a few hundred bytes).
#pragma once

#include "engine/base/relay_url.h"
#include "engine/base/result.h"

#include <filesystem>
#include <vector>

namespace nandu::client {

struct ConfiguredRelay {
    base::RelayUrl url;
    bool read = true;
    bool write = true;
    bool operator==(const ConfiguredRelay&) const = default;
};

inline constexpr std::size_t configuredRelaysMax = 20;

// What somebody starts with: a few well-known public relays, shown and changeable.
std::vector<ConfiguredRelay> defaultRelays();

// NotFound: there is none yet. Corrupt: it was put aside as <name>.broken; the detail is one sentence.
base::Result<std::vector<ConfiguredRelay>> loadRelays(const std::filesystem::path& file);
base::Result<void> saveRelays(const std::filesystem::path& file, const std::vector<ConfiguredRelay>& relays);

} // namespace nandu::client
