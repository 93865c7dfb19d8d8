// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A text frame between the socket and a worker, or a line between a file and a worker. Plain value, moved.
#pragma once

#include "engine/base/budget.h"
#include "engine/base/ids.h"

#include <chrono>
#include <string>

namespace nandu::ingest {

struct Frame {
    enum class Shape : std::uint8_t {
        RelayMessage, // ["EVENT","sub",{...}] from a relay: must answer an open subscription
        BareEvent,    // {...}: a line of an import, a client's EVENT to the relay that we serve: asked for by its arrival
    };

    std::string text;
    Shape shape = Shape::RelayMessage;
    base::RelayRef relay;
    base::Ticket ticket = 0;
    std::chrono::steady_clock::time_point receivedAt; // when the whole frame was there
    unsigned attempts = 0; // checks of it that threw or hung
    std::uint64_t context = 0; // BareEvent: the sender's own number, given back in the verdict; 0: nobody asks
    base::Budget::Share share; // given by FrameQueue

    std::size_t bytes() const { return sizeof(Frame) + text.capacity(); }
};

} // namespace nandu::ingest
