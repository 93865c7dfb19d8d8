// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The engine's figures in the text format that Prometheus reads, under stable names. Of relays only the host is told; no person,
// no account, no text of anybody. Any thread.
#pragma once

#include "engine/client/pipeline.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace nandu::client {

struct RelayFigures {
    std::string address;
    bool isConnected = false;
    std::optional<std::chrono::milliseconds> eose; // median of the last few
    std::uint64_t accepted = 0, rejected = 0, unanswered = 0; // events that we sent it
    std::size_t subscriptions = 0;
};

// What the pipeline does not know.
struct MetricsElsewhere {
    int connectedRelays = -1; // -1: nobody knows
    int outboxPending = -1;
    int busyReaders = -1;
    int openWants = -1;    // what views and the engine ask for
    int localClients = -1; // of the relay that we serve
    std::vector<RelayFigures> relays = {};
};

std::string metricsText(Pipeline& pipeline, const MetricsElsewhere& elsewhere, std::chrono::steady_clock::time_point now);

} // namespace nandu::client
