// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What one connection does with the text frames that it receives: stored ids end here, events get a ticket and go to the
// workers, EOSE and CLOSED wait for everything before them, the rest is told at once. Never blocks. Lives on the net thread.
#pragma once

#include "engine/net/net_parts.h"
#include "engine/net/net_mailbox.h"
#include "engine/net/relay_status.h"
#include "engine/nostr/relay_message.h"

#include <chrono>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <string>

namespace nandu::net {

class FrameIntake {
public:
    struct Counts {
        std::uint64_t frames = 0, events = 0, duplicates = 0, malformed = 0, bytes = 0;
    };
    // EOSE and CLOSED once released, OK, NOTICE, AUTH and COUNT at once; never an event. On the net thread.
    using Told = std::function<void(const nostr::RelayMessage&, const PageTally&)>; // the tally is that of EOSE

    FrameIntake(const NetParts& parts, base::RelayRef relay, std::shared_ptr<NetMailbox> mailbox, Told told);

    ~FrameIntake(); // frames that wait here end unread: only when everything stops
    FrameIntake(const FrameIntake&) = delete;

    void startTally(const base::SubId& subscription) { m_tallies[subscription.text] = {std::chrono::steady_clock::now(), {}}; } // with each REQ
    void dropTallies() { m_tallies.clear(); }

    void take(std::string text);
    void refuseBinary(std::size_t bytes);
    // Moves what waits here into the queue; true when nothing is left and there is room for more.
    bool emptySpill();
    // The queue has no room for what this connection would read.
    bool mustPause() const;

    const Counts& counts() const { return m_counts; }
    std::size_t spilled() const { return m_spill.size(); }

private:
    struct Tally {
        std::chrono::steady_clock::time_point since;
        PageTally page;
    };
    void tally(std::string_view subscription, const std::optional<base::EventId>& id, std::string_view text);
    void countEvent(std::chrono::steady_clock::time_point at);
    void takeEvent(std::string text, std::chrono::steady_clock::time_point at);
    void takeOther(std::string text);

    const NetParts m_parts;
    base::RelayRef m_relay;
    std::shared_ptr<NetMailbox> m_mailbox;
    Told m_told;
    base::RelayMetrics& m_relayMetrics;
    Counts m_counts;
    std::map<std::string, Tally, std::less<>> m_tallies; // of subscriptions that wait for EOSE
    // Bounded by what Qt had buffered when reading paused: 64 KiB, or one big frame.
    std::deque<ingest::Frame> m_spill;
};

} // namespace nandu::net
