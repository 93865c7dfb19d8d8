// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// query FILTER: the newest events that match, as JSON Lines.

#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/open_store.h"
#include "engine/nostr/event_json.h"

#include <span>

namespace nandu::cli {

int queryEvents(const Arguments& arguments)
{
    const auto filter = filterIn(arguments);
    if (!filter)
        return calledWrongly;
    const auto reader = openReader(arguments);
    if (!reader)
        return failed;
    const auto events = reader->query(std::span(&*filter, 1), base::limits::servedLimitDefault);
    if (!events)
        return fail(sentence(events.error(), databaseName(arguments)));
    for (const nostr::Event& event : *events) {
        if (!printLine(nostr::eventToJson(event)))
            return fail("The events could not all be written.");
    }
    return succeeded;
}

} // namespace nandu::cli
