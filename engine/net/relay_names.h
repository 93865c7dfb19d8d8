// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which relay a RelayRef stands for: refs are small enough to travel with every frame, the address stays here. Entries are
// never removed, so a ref stays valid for the whole run. Thread-safe.
#pragma once

#include "engine/base/ids.h"
#include "engine/base/relay_url.h"

#include <mutex>
#include <optional>
#include <unordered_map>
#include <vector>

namespace nandu::net {

class RelayNames {
public:
    base::RelayRef refOf(const base::RelayUrl& url); // the same for equal addresses; never 0
    std::optional<base::RelayUrl> urlOf(base::RelayRef relay) const;
    std::string textOf(base::RelayRef relay) const; // "" for an unknown one

private:
    mutable std::mutex m_mutex;
    std::unordered_map<std::string, base::RelayRef> m_refs;
    std::vector<base::RelayUrl> m_urls; // [number - 1]
};

} // namespace nandu::net
