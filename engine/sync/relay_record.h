// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What we learned about one relay, over all runs: does it answer, how fast, what did it bring. And how long one that failed is
// left alone. Plain values and functions, any thread.
#pragma once

#include "engine/net/relay_status.h"

#include <chrono>
#include <cstdint>
#include <random>

namespace nandu::sync {

inline constexpr unsigned rankUsual = 3; // of 0 (never) to 9, as the user sets it

struct RelayRecord {
    double success = 0.5;          // of dials, the last ones count most; 0.5: not known
    std::uint32_t dials = 0;
    double latencyMs = 0;          // of pings, smoothed; 0: not known
    std::uint64_t firstDelivered = 0; // events that it brought before any other
    std::int64_t lastConnectedAt = 0; // seconds since 1970; 0: never
    unsigned rank = rankUsual;
    bool operator==(const RelayRecord&) const = default;
};

void noteDial(RelayRecord& record, bool isSuccess, std::int64_t nowS);
void noteLatency(RelayRecord& record, std::chrono::milliseconds latency);

// 0 when the user said never; else never so little that it is not tried again when it alone has somebody.
double worthOf(const RelayRecord& record);

// 15 s to 10 min by cause, doubled with each failure in a row, spread so that relays that fell together are not dialled together.
std::chrono::milliseconds penaltyFor(net::DropCause cause, std::uint32_t failuresInARow, std::mt19937& random);

} // namespace nandu::sync
