// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// stats: what is in the store.

#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/open_store.h"
#include "engine/nostr/kinds.h"

#include <array>
#include <span>

#include <nlohmann/json.hpp>

namespace nandu::cli {

namespace {

struct NamedKind {
    const char* name;
    std::vector<std::uint16_t> kinds;
};

std::uint64_t bytesOf(const std::filesystem::path& file)
{
    std::error_code isMissing;
    const auto bytes = std::filesystem::file_size(file, isMissing);
    return isMissing ? 0 : bytes;
}

} // namespace

int showStats(const Arguments& arguments)
{
    namespace kinds = nostr::kinds;
    const auto reader = openReader(arguments);
    if (!reader)
        return failed;
    const std::array named{NamedKind{"profiles", {kinds::profile}}, NamedKind{"notes", {kinds::note}},
        NamedKind{"follow_lists", {kinds::contacts}}, NamedKind{"deletions", {kinds::deletion}},
        NamedKind{"reposts", {kinds::repost, kinds::genericRepost}}, NamedKind{"reactions", {kinds::reaction}},
        NamedKind{"zaps", {kinds::zapReceipt}}, NamedKind{"relay_lists", {kinds::relayList}}};
    nlohmann::ordered_json json;
    const nostr::Filter everything;
    const auto total = reader->count(std::span(&everything, 1));
    if (!total)
        return fail(sentence(total.error(), databaseName(arguments)));
    json["events"] = *total;
    for (const NamedKind& kind : named) {
        nostr::Filter filter;
        filter.kinds = kind.kinds;
        const auto count = reader->count(std::span(&filter, 1));
        if (!count)
            return fail(sentence(count.error(), databaseName(arguments)));
        json[kind.name] = *count;
    }
    json["database_bytes"] = bytesOf(arguments.database);
    json["wal_bytes"] = bytesOf(arguments.database.string() + "-wal");
    if (arguments.isJson)
        return printLine(json.dump()) ? succeeded : failed;
    for (const auto& [name, value] : json.items()) {
        std::string line = name;
        line.resize(16, ' ');
        (void)printLine(line + value.dump());
    }
    return succeeded;
}

} // namespace nandu::cli
