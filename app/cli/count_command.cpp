// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// count FILTER: how many stored events match.

#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/open_store.h"

#include <span>

namespace nandu::cli {

int countEvents(const Arguments& arguments)
{
    const auto filter = filterIn(arguments);
    if (!filter)
        return calledWrongly;
    const auto reader = openReader(arguments);
    if (!reader)
        return failed;
    const auto count = reader->count(std::span(&*filter, 1));
    if (!count)
        return fail(sentence(count.error(), databaseName(arguments)));
    const std::string number = std::to_string(*count);
    return printLine(arguments.isJson ? "{\"count\":" + number + "}" : number) ? succeeded : failed;
}

} // namespace nandu::cli
