// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// relay --port P: the store as a NIP-01 relay on this machine, until interrupted.

#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/interrupt.h"
#include "app/cli/metrics_option.h"
#include "app/cli/open_store.h"
#include "engine/client/pipeline_backend.h"
#include "engine/localrelay/listener.h"
#include "engine/store/read_pool.h"

#include <QCoreApplication>
#include <QTimer>

namespace nandu::cli {

int serveRelay(const Arguments& arguments)
{
    const auto pipeline = openPipeline(arguments);
    if (!pipeline)
        return failed;
    const auto readers = store::ReadPool::open(arguments.database, &pipeline->writer().indexTail());
    if (!readers)
        return fail(sentence(readers.error(), databaseName(arguments)));
    client::PipelineBackend backend(*pipeline, **readers);
    localrelay::Listener listener(backend, {QStringLiteral("nandu-cli"), QStringLiteral("The events stored on this machine")});
    if (!listener.listen(*arguments.port))
        return fail("Port " + std::to_string(*arguments.port) + " cannot be served: " + listener.errorString().toStdString() + ".");

    bool isMetricsFailed = false;
    auto metrics = serveMetrics(arguments, *pipeline, isMetricsFailed, [&listener] { return static_cast<int>(listener.clientCount()); });
    if (isMetricsFailed)
        return failed;
    watchForInterrupt();
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [] {
        if (isInterrupted())
            QCoreApplication::quit();
    });
    timer.start(200);
    say("Serving " + arguments.database.string() + " at " + listener.url().toString().toStdString() + " (Ctrl-C ends it).");
    QCoreApplication::exec();
    listener.close();
    metrics.reset();
    pipeline->stop();
    (*readers)->stop();
    return succeeded;
}

} // namespace nandu::cli
