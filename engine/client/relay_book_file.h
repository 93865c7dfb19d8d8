// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was learned about relays, kept over restarts in one JSON file: how they answered, what they brought, when lists were asked
// for. It can be learned again: a file that cannot be read is as good as none. Blocks on the disk: read at the start, written on a
// pool thread.
#pragma once

#include "engine/base/ids.h"
#include "engine/base/result.h"
#include "engine/sync/relay_record.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>

namespace nandu::client {

struct RelayBookPages {
    std::map<std::string, sync::RelayRecord> records; // by address
    std::map<base::PubKey, std::int64_t> listsRefreshedAt; // by account
    bool operator==(const RelayBookPages&) const = default;
};

inline constexpr std::size_t recordsMax = 5'000; // those connected last are kept

RelayBookPages loadRelayBook(const std::filesystem::path& file);
base::Result<void> saveRelayBook(const std::filesystem::path& file, const RelayBookPages& pages);

} // namespace nandu::client
