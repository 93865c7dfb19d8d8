// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How one relay did in this run: medians of its answers, its faults with their time, what became of what we sent. Plain value,
// net thread.
#pragma once

#include "engine/net/relay_status.h"

#include <array>
#include <chrono>
#include <deque>
#include <optional>
#include <string>

namespace nandu::net {

// The last few durations.
class RecentTimes {
public:
    void add(std::chrono::milliseconds time)
    {
        m_times[m_added % m_times.size()] = time;
        ++m_added;
    }
    std::optional<std::chrono::milliseconds> median() const;

private:
    std::array<std::chrono::milliseconds, 31> m_times{};
    std::size_t m_added = 0;
};

class ConnectionLog {
public:
    void noteDial() { ++m_dials; }
    void noteConnected(std::chrono::milliseconds took) { m_connect.add(took); }
    void noteFault(std::int64_t at, DropCause cause, std::string words);
    void noteEose(const PageTally& page);
    void noteAnswer(const PublishAnswer& answer);

    DropCause lastDrop() const { return m_lastDrop; }
    void fill(RelayStatus& status) const;

private:
    RecentTimes m_connect, m_firstEvent, m_eose, m_ok;
    std::deque<RelayFault> m_faults; // the newest first
    DropCause m_lastDrop = DropCause::None;
    std::uint64_t m_dials = 0, m_accepted = 0, m_rejected = 0, m_unanswered = 0;
};

} // namespace nandu::net
