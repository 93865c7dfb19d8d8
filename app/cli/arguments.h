// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands on the command line, checked: a command, the options that it knows, and what is left. Main thread.
#pragma once

#include "engine/base/limits.h"
#include "engine/base/relay_url.h"
#include "engine/base/result.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nandu::cli {

struct Arguments {
    std::string command;                   // one of commandNames(), or "help", "version"
    std::filesystem::path database;        // --db
    unsigned workers = base::limits::workersDefault; // --workers
    bool isJson = false;                   // --json
    bool isCheck = false;                  // --check
    bool isDryRun = false;                 // --dry-run
    bool isAll = false;                    // --all
    std::optional<std::uint16_t> port;     // --port
    std::optional<std::uint16_t> metricsPort; // --metrics; 0 takes a free one
    std::vector<base::RelayUrl> relays;    // --relay
    std::vector<std::string> words;        // what is left: a file, a filter, an id, a text
};

// InvalidInput with a sentence for whoever typed it.
base::Result<Arguments> parseArguments(const std::vector<std::string>& typed);

std::string_view usageText();

} // namespace nandu::cli
