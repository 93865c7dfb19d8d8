// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/ticket_ledger.h"

namespace nandu::base {

Ticket TicketLedger::issue()
{
    std::lock_guard lock(m_mutex);
    m_endedFromLowest.push_back(false);
    return m_next++;
}

void TicketLedger::end(Ticket ticket)
{
    end(std::span(&ticket, 1));
}

void TicketLedger::end(std::span<const Ticket> tickets)
{
    std::vector<std::function<void()>> due;
    {
        std::lock_guard lock(m_mutex);
        for (const Ticket ticket : tickets) {
            if (ticket >= m_lowest && ticket < m_next)
                m_endedFromLowest[m_compactedAt + (ticket - m_lowest)] = true;
        }
        while (m_lowest < m_next && m_endedFromLowest[m_compactedAt]) {
            ++m_compactedAt;
            ++m_lowest;
        }
        if (m_compactedAt > m_endedFromLowest.size() / 2 && m_compactedAt > 1024) {
            m_endedFromLowest.erase(m_endedFromLowest.begin(), m_endedFromLowest.begin() + static_cast<std::ptrdiff_t>(m_compactedAt));
            m_compactedAt = 0;
        }
        due = takeDue();
    }
    for (const auto& callback : due)
        callback();
}

void TicketLedger::whenAllBelowEnded(Ticket ticket, std::function<void()> callback)
{
    {
        std::lock_guard lock(m_mutex);
        if (m_lowest < ticket) {
            m_waiting.emplace(ticket, std::move(callback));
            return;
        }
    }
    callback();
}

std::size_t TicketLedger::open() const
{
    std::lock_guard lock(m_mutex);
    return static_cast<std::size_t>(m_next - m_lowest);
}

std::vector<std::function<void()>> TicketLedger::takeDue()
{
    std::vector<std::function<void()>> due;
    const auto last = m_waiting.upper_bound(m_lowest);
    for (auto it = m_waiting.begin(); it != last; ++it)
        due.push_back(std::move(it->second));
    m_waiting.erase(m_waiting.begin(), last);
    return due;
}

} // namespace nandu::base
