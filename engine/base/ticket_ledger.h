// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Knows which tickets have ended (admitted and committed, duplicate, or refused), so that an EOSE is released only after
// everything that arrived before it, from every relay, is committed. Thread-safe; callbacks run on the thread whose end()
// completed the wait, without the lock held, and must only post elsewhere.
#pragma once

#include "engine/base/ids.h"

#include <cstddef>
#include <functional>
#include <map>
#include <mutex>
#include <span>
#include <vector>

namespace nandu::base {

class TicketLedger {
public:
    Ticket issue();
    void end(Ticket ticket);
    void end(std::span<const Ticket> tickets);

    // Runs `callback` once every ticket below `ticket` has ended; at once if they have.
    void whenAllBelowEnded(Ticket ticket, std::function<void()> callback);

    std::size_t open() const;

private:
    std::vector<std::function<void()>> takeDue(); // with the lock held

    mutable std::mutex m_mutex;
    Ticket m_lowest = 1;              // every ticket below has ended
    Ticket m_next = 1;
    std::vector<bool> m_endedFromLowest; // a ring is not worth it: compacted as m_lowest moves
    std::size_t m_compactedAt = 0;
    std::multimap<Ticket, std::function<void()>> m_waiting;
};

} // namespace nandu::base
