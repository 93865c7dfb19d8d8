// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where an event came from and how long each stage took: kept for the slowest 100 of the session and for one in a hundred of the
// rest. The writer's thread records, the GUI thread adds when it was painted and reads. Thread-safe; a lock for one event in a hundred.
#pragma once

#include "engine/base/ids.h"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <deque>
#include <mutex>
#include <optional>
#include <vector>

namespace nandu::base {

struct Trace {
    EventId id;
    RelayRef relay;
    std::chrono::steady_clock::time_point receivedAt;
    std::chrono::nanoseconds queueWait{}; // received -> in a worker's hands
    std::chrono::nanoseconds check{};     // -> checked
    std::chrono::nanoseconds commit{};    // -> committed
    std::optional<std::chrono::nanoseconds> painted; // -> on the screen; absent: not seen there
    std::uint32_t worker = 0;
    std::uint32_t bytes = 0; // of its frame
    std::chrono::nanoseconds untilStored() const { return queueWait + check + commit; }
};

class TraceLog {
public:
    static constexpr std::size_t slowestMax = 100;
    static constexpr std::size_t sampledMax = 2'000; // the newest
    static constexpr unsigned sampledOneIn = 100;

    void stored(const Trace& trace);
    void painted(const EventId& id, std::chrono::nanoseconds sinceStored);

    std::optional<Trace> find(const EventId& id) const;
    std::vector<Trace> slowest() const; // slowest first

    // By its id, which nobody can foresee and every part of the program knows: no draw, no state.
    static bool isSampled(const EventId& id) { return (id.bytes[30] << 8 | id.bytes[31]) % sampledOneIn == 0; }

private:
    mutable std::mutex m_mutex;
    std::vector<Trace> m_slowest; // a heap, the quickest of them on top
    std::deque<Trace> m_sampled;
    std::atomic<std::int64_t> m_slowEnough = 0; // nanoseconds; below, it is none of the slowest
};

} // namespace nandu::base
