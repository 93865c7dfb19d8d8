// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// recount [--check]: every count again from the stored events; what differs is told, and without --check put right.

#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/counts_text.h"
#include "app/cli/open_store.h"

#include <nlohmann/json.hpp>

namespace nandu::cli {

namespace {

std::string targetOf(const store::CountDifference& difference)
{
    return difference.targetAddress.empty() ? difference.target.hex() : difference.targetAddress;
}

void print(const store::CountDifference& difference, bool isJson)
{
    const std::string target = targetOf(difference);
    if (isJson) {
        const std::string line = "{\"stored\":" + countsJson(target, difference.stored) + ",\"recomputed\":" + countsJson(target, difference.recomputed) + "}";
        (void)printLine(line);
        return;
    }
    (void)printLine(harmless(target));
    (void)printLine("  stored:     " + countsLine(difference.stored));
    (void)printLine("  recomputed: " + countsLine(difference.recomputed));
}

} // namespace

int recount(const Arguments& arguments)
{
    const auto pipeline = openPipeline(arguments);
    if (!pipeline)
        return failed;
    pipeline->writer().flush();
    const auto differences = pipeline->writer().recount(!arguments.isCheck).get();
    pipeline->stop();
    if (!differences)
        return fail(sentence(differences.error(), databaseName(arguments)));
    for (const store::CountDifference& difference : *differences)
        print(difference, arguments.isJson);
    const std::string number = std::to_string(differences->size());
    if (arguments.isJson)
        (void)printLine("{\"differences\":" + number + "}");
    else
        (void)printLine(number + (differences->size() == 1 ? " difference" : " differences") + (arguments.isCheck || differences->empty() ? "" : ", put right"));
    return arguments.isCheck && !differences->empty() ? failed : succeeded;
}

} // namespace nandu::cli
