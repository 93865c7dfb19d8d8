// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The engine's figures in the text format that Prometheus reads, under stable names. Of relays only the host is told; no person,
// no account, no text of anybody. Any thread.
#pragma once

#include "engine/client/pipeline.h"

#include <chrono>
#include <string>

namespace nandu::client {

// What the pipeline does not know.
struct MetricsElsewhere {
    int connectedRelays = -1; // -1: nobody knows
    int outboxPending = -1;
    int busyReaders = -1;
};

std::string metricsText(Pipeline& pipeline, const MetricsElsewhere& elsewhere, std::chrono::steady_clock::time_point now);

} // namespace nandu::client
