// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/metrics_option.h"

#include "app/cli/console.h"
#include "engine/client/metrics_text.h"

namespace nandu::cli {

std::unique_ptr<client::MetricsServer> serveMetrics(const Arguments& arguments, client::Pipeline& pipeline, bool& isFailed,
                                                    std::function<int()> localClients)
{
    isFailed = false;
    if (!arguments.metricsPort)
        return nullptr;
    auto server = std::make_unique<client::MetricsServer>(
        [&pipeline, localClients = std::move(localClients)] {
            client::MetricsElsewhere elsewhere;
            elsewhere.localClients = localClients ? localClients() : -1;
            return client::metricsText(pipeline, elsewhere, std::chrono::steady_clock::now());
        });
    if (!server->listen(*arguments.metricsPort)) {
        say("Figures cannot be served on port " + std::to_string(*arguments.metricsPort) + ": " + server->errorString().toStdString() + ".");
        isFailed = true;
        return nullptr;
    }
    say("Figures at http://127.0.0.1:" + std::to_string(server->port()) + "/metrics.");
    return server;
}

} // namespace nandu::cli
