// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// export [FILTER]: stored events as JSON Lines, with ids and signatures that verify elsewhere.

#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/open_store.h"
#include "engine/nostr/event_json.h"

#include <span>

namespace nandu::cli {

int exportEvents(const Arguments& arguments)
{
    const auto filter = filterIn(arguments);
    if (!filter)
        return calledWrongly;
    const auto reader = openReader(arguments);
    if (!reader)
        return failed;
    bool isWritten = true;
    std::string json;
    const auto read = reader->each(std::span(&*filter, 1), [&](const nostr::Event& event) {
        json.clear();
        nostr::appendEventJson(json, event);
        return isWritten = printLine(json);
    });
    if (!read)
        return fail(sentence(read.error(), databaseName(arguments)));
    return isWritten ? succeeded : fail("The events could not all be written.");
}

} // namespace nandu::cli
