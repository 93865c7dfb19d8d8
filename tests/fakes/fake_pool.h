// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A relay pool with all it stands on: sockets that the test holds, a clock that it turns.
#pragma once

#include "engine/net/net_parts.h"
#include "engine/net/relay_pool.h"
#include "tests/fakes/fake_web_socket.h"

#include <QTest>

namespace nandu::tests {

template <typename TheClock>
struct FakePoolOn {
    net::RelayNames names;
    ingest::FrameQueue queue;
    base::TicketLedger ledger;
    nostr::StoredIds ids;
    TheClock clock;
    base::Metrics metrics;
    FakeSockets sockets;
    net::RelayPool pool;

    explicit FakePoolOn(std::size_t entriesMax = 100)
        : queue(entriesMax), pool(net::NetParts{names, queue, ledger, ids, clock, metrics, nullptr, sockets.factory()})
    {
    }

    FakeWebSocket& socket() { return sockets.last(); }
    base::RelayRef ref(std::string_view url) { return names.refOf(base::RelayUrl::parse(url).value()); }
    // The only relay of the user, dialled and answered.
    base::RelayRef connected(std::string_view url = "wss://relay.example")
    {
        const base::RelayRef relay = ref(url);
        pool.setRelays(net::RelayPool::Origin::User, {relay});
        if (!QTest::qWaitFor([this] { return !sockets.made.empty(); }))
            qFatal("not dialled");
        sockets.last().accept();
        return relay;
    }
};
using FakePool = FakePoolOn<base::ManualClock>;

} // namespace nandu::tests
