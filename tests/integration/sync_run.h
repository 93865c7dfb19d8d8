// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One run of the engine on a database, with somebody signed in who follows people with consecutive numbers, on one relay.
#pragma once

#include "tests/integration/network_bench.h"
#include "tests/support/event_factory.h"

#include <algorithm>

namespace nandu::tests {

inline nostr::Event followList(unsigned author, unsigned firstPerson, unsigned people, std::int64_t at)
{
    nostr::TagList tags;
    for (unsigned i = 0; i < people; ++i)
        tags.add({"p", person(firstPerson + i).hex()});
    return event({.author = author, .kind = 3, .createdAt = at, .tags = tags, .content = {}});
}

struct SyncRun {
    NetworkBench bench;
    explicit SyncRun(const std::filesystem::path& database) : bench(base::limits::queueEntriesMax, database) {}

    void signIn(unsigned author, const QString& relay)
    {
        bench.network->post([this, author, url = relay.toStdString()] {
            bench.network->synchronizer().setUserRelays({{bench.network->names().refOf(base::RelayUrl::parse(url).value()), true, true}});
            bench.network->synchronizer().setAccount(person(author));
        });
    }
    std::size_t stored() { return std::size_t(bench.pipeline->storedEvents()); }
    std::vector<sync::CoveredState> states()
    {
        return bench.onNet<std::vector<sync::CoveredState>>([this] { return bench.network->synchronizer().covered().states(); });
    }
    // Everything that can be here is here, and what comes is live.
    bool isDone()
    {
        const auto all = states();
        return !all.empty() && std::ranges::all_of(all, [](const sync::CoveredState& state) {
            return state.groups >= 3 && state.isLive && state.gaps == state.unresolved && state.pagesOpen == 0 && state.pagesWaiting == 0 && state.comparesWaiting == 0;
        });
    }
};

} // namespace nandu::tests
