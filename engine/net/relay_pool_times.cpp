// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Of relay_pool: what it does because time has passed, or room came.
#include "engine/net/relay_pool_private.h"

namespace nandu::net {

namespace limits = base::limits;

namespace {
constexpr std::chrono::seconds sleptAtLeast(5); // the steady clock stands still in a sleep, that on the wall goes on
constexpr std::chrono::milliseconds redialSpread(200); // a relay
} // namespace

void RelayPool::wake()
{
    std::chrono::milliseconds redialIn(0);
    m->each([&](Private::Relay& relay) {
        relay.connection->probe(redialIn);
        redialIn += redialSpread;
    });
}

void RelayPool::Private::lookAtClock()
{
    noticeSleep();
    checkAllTimes();
    const auto now = parts.clock.steady();
    std::vector<base::RelayRef> idle;
    for (const auto& [ref, relay] : relays) {
        const auto idleSince = relay.connection->idleSince();
        if (!relay.isKept && idleSince && now - *idleSince >= limits::idleClose)
            idle.push_back(ref);
    }
    for (const base::RelayRef ref : idle)
        close(ref);
    resumeIfRoom();
}

void RelayPool::Private::noticeSleep()
{
    const auto now = parts.clock.steady();
    const std::int64_t wallS = parts.clock.wallSeconds();
    const auto slept = std::chrono::seconds(wallS - lookedAtWallS) - (now - lookedAt);
    lookedAt = now;
    lookedAtWallS = wallS;
    if (slept >= sleptAtLeast)
        pool->wake();
}

void RelayPool::Private::checkAllTimes()
{
    std::vector<base::RelayRef> refs;
    for (const auto& [ref, relay] : relays)
        refs.push_back(ref);
    if (refs.empty())
        return;
    firstToRedial = (firstToRedial + 1) % refs.size();
    std::rotate(refs.begin(), refs.begin() + static_cast<std::ptrdiff_t>(firstToRedial), refs.end());
    std::size_t dialled = 0;
    for (const base::RelayRef ref : refs) {
        RelayConnection* connection = connectionTo(ref);
        if (connection && connection->checkTimes(dialled < limits::redialsPerLook))
            ++dialled;
    }
}

RelayConnection* RelayPool::Private::connectionTo(base::RelayRef relay) const
{
    const auto at = relays.find(relay);
    return at == relays.end() ? nullptr : at->second.connection.get();
}

void RelayPool::Private::resumeIfRoom()
{
    for (auto& connection : leaving)
        connection->resumeIfRoom();
    std::erase_if(leaving, [](const auto& connection) { return !connection->holdsFrames(); });
    each([](Relay& relay) { relay.connection->resumeIfRoom(); });
}

void RelayPool::Private::each(const std::function<void(Relay&)>& visit)
{
    std::vector<base::RelayRef> refs;
    for (const auto& [ref, relay] : relays)
        refs.push_back(ref);
    for (const base::RelayRef ref : refs) {
        const auto at = relays.find(ref); // what a signal of an earlier one set off may have closed it
        if (at != relays.end())
            visit(at->second);
    }
}

} // namespace nandu::net
