// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// nandu-cli: the engine without a window.

#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "engine/base/process_guard.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>


using namespace nandu::cli;

namespace {

int run(const Arguments& arguments)
{
    struct Command {
        std::string_view name;
        int (*run)(const Arguments&);
    };
    constexpr Command commands[] = {{"import", importFile}, {"export", exportEvents}, {"query", queryEvents}, {"search", searchNotes}, {"count", countEvents},
        {"counts", showCounts}, {"recount", recount}, {"relay", serveRelay}, {"sync", syncFromRelays}, {"publish", publishToRelays}, {"backup", backUp},
        {"stats", showStats}, {"doctor", examine}};
    for (const Command& command : commands) {
        if (command.name == arguments.command)
            return command.run(arguments);
    }
    std::fputs(arguments.command == "version" ? "nandu-cli " NANDU_VERSION "\n" : usageText().data(), stdout);
    return succeeded;
}

} // namespace

int main(int argc, char** argv)
{
    nandu::base::guardProcess();
    QCoreApplication application(argc, argv);
    std::signal(SIGPIPE, SIG_IGN); // a reader that leaves, as in `export | head`, is seen by printLine

    const auto arguments = parseArguments(std::vector<std::string>(argv + 1, argv + argc));
    if (!arguments)
        return failUsage(arguments.error().detail);
    const int code = run(*arguments);
    if (std::fflush(stdout) != 0 && code == succeeded)
        return fail("The result could not be written.");
    return code;
}
