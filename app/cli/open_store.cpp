// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/open_store.h"

#include "app/cli/console.h"

namespace nandu::cli {

namespace {

// A folder or a device: SQLite's word for it, "permission denied", would send the reader the wrong way.
bool isNoFile(const Arguments& arguments)
{
    std::error_code ignored;
    const bool isOther = std::filesystem::exists(arguments.database, ignored) && !std::filesystem::is_regular_file(arguments.database, ignored);
    if (isOther)
        say(databaseName(arguments) + " is not a file.");
    return isOther;
}

} // namespace

std::string databaseName(const Arguments& arguments)
{
    return "The database " + arguments.database.string();
}

std::unique_ptr<client::Pipeline> openPipeline(const Arguments& arguments)
{
    if (isNoFile(arguments))
        return nullptr;
    client::PipelineOptions options;
    options.database = arguments.database;
    options.workers = arguments.workers;
    auto pipeline = client::Pipeline::open(options);
    if (!pipeline) {
        say(sentence(pipeline.error(), databaseName(arguments)));
        return nullptr;
    }
    return std::move(pipeline).value();
}

std::unique_ptr<store::EventReader> openReader(const Arguments& arguments)
{
    std::error_code ignored;
    if (!std::filesystem::exists(arguments.database, ignored)) {
        say(databaseName(arguments) + " does not exist yet: import or sync something first.");
        return nullptr;
    }
    if (isNoFile(arguments))
        return nullptr;
    if (std::filesystem::file_size(arguments.database, ignored) == 0) {
        say(databaseName(arguments) + " is empty: import or sync something first.");
        return nullptr;
    }
    auto reader = store::EventReader::open(arguments.database, nullptr);
    if (!reader) {
        say(sentence(reader.error(), databaseName(arguments)));
        return nullptr;
    }
    return std::move(reader).value();
}

std::optional<nostr::Filter> filterIn(const Arguments& arguments, std::size_t at)
{
    if (arguments.words.size() <= at)
        return nostr::Filter();
    auto filter = nostr::Filter::fromJson(arguments.words[at]);
    if (!filter) {
        failUsage("the filter is not valid (" + filter.error().detail + ")");
        return std::nullopt;
    }
    return std::move(filter).value();
}

} // namespace nandu::cli
