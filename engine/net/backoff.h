// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long to wait before the next dial of one relay: 1 s doubling to 60 s with jitter, so that a relay that restarts is not
// met by everybody at once; 10 min when its HTTP side said no. Plain value, net thread.
#pragma once

#include <chrono>
#include <cstdint>
#include <random>

namespace nandu::net {

class Backoff {
public:
    explicit Backoff(std::uint32_t seed) : m_random(seed) {}

    // After a dial or a connection that ended without our asking. `httpStatus` of a refused handshake, else 0.
    std::chrono::milliseconds next(int httpStatus);
    // After a clean stop, and once a connection has proved itself.
    void reset() { m_failures = 0; }

private:
    std::mt19937 m_random;
    unsigned m_failures = 0;
};

} // namespace nandu::net
