// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The engine's gauges: taken from a pipeline, and as text to copy. `stats` of nandu-cli prints the same. Any thread.
#pragma once

#include "engine/api/engine_stats.h"
#include "engine/client/pipeline.h"

namespace nandu::client {

// Everything the pipeline itself knows; relays and outbox are left at 0.
api::EngineStats engineStats(Pipeline& pipeline, std::chrono::steady_clock::time_point now);

QString stageName(api::StageRow::Stage stage);
QString engineReport(const api::EngineStats& stats);

} // namespace nandu::client
