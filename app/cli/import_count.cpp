// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/import_count.h"

namespace nandu::cli {

using nostr::WriteOutcome;

void ImportCount::add(const client::FeedOutcome& outcome)
{
    if (outcome.refusal != ingest::Refusal::None)
        ++m_refusals[static_cast<std::size_t>(outcome.refusal)];
    else
        ++m_outcomes[static_cast<std::size_t>(outcome.outcome)];
}

void ImportCount::settle(const store::WriterStats& stats)
{
    const auto move = [this](WriteOutcome to, std::uint64_t count) {
        m_outcomes[static_cast<std::size_t>(to)] += count;
        m_outcomes[static_cast<std::size_t>(WriteOutcome::Stored)] -= count;
    };
    move(WriteOutcome::Superseded, stats.leftSuperseded);
    move(WriteOutcome::Deleted, stats.leftDeleted);
    move(WriteOutcome::Expired, stats.leftExpired);
}

std::map<std::string, std::uint64_t> ImportCount::refused() const
{
    std::map<std::string, std::uint64_t> reasons;
    for (std::size_t i = 0; i < m_refusals.size(); ++i) {
        if (m_refusals[i] > 0)
            reasons[std::string(ingest::refusalName(static_cast<ingest::Refusal>(i)))] = m_refusals[i];
    }
    if (of(WriteOutcome::Failed) > 0)
        reasons["not-stored"] = of(WriteOutcome::Failed);
    return reasons;
}

std::uint64_t ImportCount::total() const
{
    std::uint64_t total = 0;
    for (const auto& count : m_outcomes)
        total += count;
    for (const auto& count : m_refusals)
        total += count;
    return total;
}

} // namespace nandu::cli
