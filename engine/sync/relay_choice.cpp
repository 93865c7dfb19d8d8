// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/sync/relay_choice.h"

#include <algorithm>
#include <set>
#include <string>

namespace nandu::sync {

namespace {
constexpr unsigned relaysPerPerson = 2;
}

std::vector<ChosenRelay> chooseRelays(const std::map<base::PubKey, std::vector<base::RelayUrl>>& writeRelays, std::size_t relaysMax)
{
    std::map<base::RelayUrl, std::set<base::PubKey>> writers;
    for (const auto& [author, urls] : writeRelays) {
        for (const base::RelayUrl& url : urls) {
            if (url.isDialableFromHint())
                writers[url].insert(author);
        }
    }
    std::vector<ChosenRelay> chosen;
    std::map<base::PubKey, unsigned> covered;
    const auto wanting = [&](const std::set<base::PubKey>& authors) {
        return std::ranges::count_if(authors, [&](const base::PubKey& author) { return covered[author] < relaysPerPerson; });
    };
    while (chosen.size() < relaysMax) {
        const auto best = std::ranges::max_element(writers, {}, [&](const auto& relay) { return wanting(relay.second); });
        if (best == writers.end() || wanting(best->second) == 0)
            break;
        for (const base::PubKey& author : best->second)
            ++covered[author];
        chosen.push_back({best->first, {best->second.begin(), best->second.end()}});
        writers.erase(best);
    }
    return chosen;
}

} // namespace nandu::sync
