// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// --metrics PORT: the engine's figures for programs on this machine, while a command runs. Main thread, with its event loop.
#pragma once

#include "app/cli/arguments.h"
#include "engine/client/metrics_server.h"
#include "engine/client/pipeline.h"

#include <functional>
#include <memory>

namespace nandu::cli {

// Null without the option, and after a sentence when the port cannot be served: then `isFailed` is set.
std::unique_ptr<client::MetricsServer> serveMetrics(const Arguments& arguments, client::Pipeline& pipeline, bool& isFailed,
                                                    std::function<int()> localClients = {}); // of the relay that is served

} // namespace nandu::cli
