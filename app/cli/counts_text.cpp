// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/counts_text.h"

#include "app/cli/console.h"

#include <nlohmann/json.hpp>

namespace nandu::cli {

namespace {

constexpr std::uint64_t millisatsInSat = 1000;

std::uint64_t satsOf(const store::Counts& counts)
{
    return (counts.millisatsUnverified + counts.millisatsVerified) / millisatsInSat;
}

} // namespace

std::string countsLine(const store::Counts& counts)
{
    std::string line = std::to_string(counts.replies) + " replies, " + std::to_string(counts.reposts) + " reposts, "
        + std::to_string(counts.quotes) + " quotes, " + std::to_string(counts.zaps) + " zaps, " + std::to_string(satsOf(counts)) + " sats";
    for (const auto& [emoji, count] : counts.reactions)
        line += ", " + harmless(emoji) + " " + std::to_string(count);
    return line;
}

std::string countsTable(const store::Counts& counts)
{
    std::string table = "replies   " + std::to_string(counts.replies) + "\nreposts   " + std::to_string(counts.reposts) + "\nquotes    "
        + std::to_string(counts.quotes) + "\nreactions";
    for (const auto& [emoji, count] : counts.reactions)
        table += "\n  " + harmless(emoji) + "  " + std::to_string(count);
    if (counts.reactions.empty())
        table += " 0";
    return table + "\nzaps      " + std::to_string(counts.zaps) + "\nsats      " + std::to_string(satsOf(counts)) + " ("
        + std::to_string(counts.millisatsVerified / millisatsInSat) + " verified)";
}

std::string countsJson(const std::string& target, const store::Counts& counts)
{
    const nlohmann::ordered_json json = {{"id", target}, {"replies", counts.replies}, {"reposts", counts.reposts}, {"quotes", counts.quotes},
        {"reactions", counts.reactions}, {"zaps", counts.zaps}, {"sats", satsOf(counts)},
        {"sats_verified", counts.millisatsVerified / millisatsInSat}};
    return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

} // namespace nandu::cli
