// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// import FILE|-: the events of a file through the whole pipeline, and what became of each.

#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/import_count.h"
#include "app/cli/interrupt.h"
#include "app/cli/line_reader.h"
#include "app/cli/open_store.h"
#include "app/cli/pipeline_watch.h"

#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstring>

#include <nlohmann/json.hpp>

namespace nandu::cli {

namespace {

using Clock = std::chrono::steady_clock;
using nostr::WriteOutcome;

struct Report {
    ImportCount count;
    std::uint64_t read = 0;
    double seconds = 0;          // until everything was committed, indexed and counted
    double secondsCommitted = 0; // until everything was committed
    bool isComplete = false;
    bool hasReadError = false;
};

double since(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

bool isBlank(const std::string& line)
{
    return line.find_first_not_of(" \t\r") == std::string::npos;
}

void importLines(LineReader& lines, client::Pipeline& pipeline, Report& report)
{
    const auto start = Clock::now();
    const auto feed = pipeline.feed([&report](const client::FeedOutcome& outcome) { report.count.add(outcome); });
    std::string line;
    bool isTaken = true;
    while (isTaken && !isInterrupted() && lines.next(line)) {
        if (isBlank(line))
            continue;
        isTaken = feed->push(std::move(line), report.read);
        report.read += isTaken ? 1 : 0;
        line = {};
    }
    report.hasReadError = lines.hasFailed() && !isInterrupted();
    report.isComplete = feed->finish() && isTaken && !isInterrupted();
    report.secondsCommitted = since(start);
    if (report.isComplete || isInterrupted())
        pipeline.writer().flush();
    report.seconds = since(start);
    report.count.settle(pipeline.writer().stats());
}

double perSecond(std::uint64_t count, double seconds)
{
    return seconds > 0 ? static_cast<double>(count) / seconds : 0;
}

void printJson(const Report& report)
{
    const nlohmann::ordered_json json = {{"read", report.read}, {"stored", report.count.of(WriteOutcome::Stored)},
        {"duplicate", report.count.of(WriteOutcome::Duplicate)}, {"replaced", report.count.of(WriteOutcome::Superseded)},
        {"deleted", report.count.of(WriteOutcome::Deleted)}, {"expired", report.count.of(WriteOutcome::Expired)},
        {"ephemeral", report.count.of(WriteOutcome::Ephemeral)}, {"refused", report.count.refused()}, {"seconds", report.seconds},
        {"events_per_second", perSecond(report.read, report.seconds)},
        {"events_per_second_committed", perSecond(report.read, report.secondsCommitted)}};
    (void)printLine(json.dump());
}

void printText(const Report& report)
{
    const auto print = [](const char* name, std::uint64_t count) { std::printf("%-10s %10llu\n", name, static_cast<unsigned long long>(count)); };
    print("read", report.read);
    print("stored", report.count.of(WriteOutcome::Stored));
    print("duplicate", report.count.of(WriteOutcome::Duplicate));
    print("replaced", report.count.of(WriteOutcome::Superseded));
    print("deleted", report.count.of(WriteOutcome::Deleted));
    print("expired", report.count.of(WriteOutcome::Expired));
    print("ephemeral", report.count.of(WriteOutcome::Ephemeral));
    std::uint64_t refused = 0;
    for (const auto& [reason, count] : report.count.refused())
        refused += count;
    print("refused", refused);
    for (const auto& [reason, count] : report.count.refused())
        std::printf("  %-16s %6llu\n", reason.c_str(), static_cast<unsigned long long>(count));
    std::printf("%.2f s, %.0f events a second (%.0f to the commit)\n", report.seconds, perSecond(report.read, report.seconds),
        perSecond(report.read, report.secondsCommitted));
}

} // namespace

int importFile(const Arguments& arguments)
{
    const std::string& name = arguments.words[0];
    const auto lines = LineReader::open(name, base::limits::eventBytesMax);
    if (!lines)
        return fail("The file " + name + " cannot be read: " + std::strerror(errno) + ".");
    const auto pipeline = openPipeline(arguments);
    if (!pipeline)
        return failed;

    watchForInterrupt();
    Report report;
    PipelineWatch watch(*pipeline, arguments);
    importLines(*lines, *pipeline, report);
    watch.stop();
    pipeline->stop();

    arguments.isJson ? printJson(report) : printText(report);
    if (report.hasReadError)
        return fail("The file " + name + " could not be read to its end.");
    if (!report.isComplete)
        return fail(isInterrupted() ? "Interrupted: the events counted above are stored." : "The import stopped: not everything could be stored.");
    return succeeded;
}

} // namespace nandu::cli
