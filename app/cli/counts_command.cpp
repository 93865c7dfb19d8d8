// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// counts ID: replies, reposts, reactions by emoji, zaps and sats of one event.

#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/counts_text.h"
#include "app/cli/open_store.h"
#include "engine/nostr/entity.h"

namespace nandu::cli {

namespace {

std::optional<base::EventId> idIn(const std::string& word)
{
    if (const auto id = base::EventId::fromHex(word))
        return id;
    const auto entity = word.starts_with("nostr:") ? nostr::parseNostrUri(word) : nostr::parseEntity(word);
    return entity ? entity->eventId : std::nullopt;
}

} // namespace

int showCounts(const Arguments& arguments)
{
    const auto id = idIn(arguments.words[0]);
    if (!id)
        return failUsage('"' + arguments.words[0] + "\" is not the id of an event: 64 hexadecimal digits, note1... or nevent1...");
    const auto reader = openReader(arguments);
    if (!reader)
        return failed;
    const auto counts = reader->counts(*id);
    if (!counts)
        return fail(sentence(counts.error(), databaseName(arguments)));
    return printLine(arguments.isJson ? countsJson(id->hex(), *counts) : countsTable(*counts)) ? succeeded : failed;
}

} // namespace nandu::cli
