// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/net/connection_log.h"

#include <algorithm>

namespace nandu::net {

std::optional<std::chrono::milliseconds> RecentTimes::median() const
{
    const std::size_t count = std::min(m_added, m_times.size());
    if (count == 0)
        return std::nullopt;
    auto sorted = m_times;
    const auto middle = sorted.begin() + static_cast<std::ptrdiff_t>(count / 2);
    std::nth_element(sorted.begin(), middle, sorted.begin() + static_cast<std::ptrdiff_t>(count));
    return *middle;
}

void ConnectionLog::noteFault(std::int64_t at, DropCause cause, std::string words)
{
    m_lastDrop = cause;
    m_faults.push_front({at, std::move(words)});
    if (m_faults.size() > faultsKept)
        m_faults.pop_back();
}

void ConnectionLog::noteEose(const PageTally& page)
{
    if (page.firstAfter)
        m_firstEvent.add(*page.firstAfter);
    if (page.eoseAfter)
        m_eose.add(*page.eoseAfter);
}

void ConnectionLog::noteAnswer(const PublishAnswer& answer)
{
    switch (answer.outcome) {
    case PublishAnswer::Outcome::Accepted:
        ++m_accepted;
        break;
    case PublishAnswer::Outcome::Rejected:
        ++m_rejected;
        break;
    case PublishAnswer::Outcome::NoAnswer:
    case PublishAnswer::Outcome::Unreachable:
        ++m_unanswered;
        break;
    }
    if (answer.took)
        m_ok.add(*answer.took);
}

void ConnectionLog::fill(RelayStatus& status) const
{
    status.lastDrop = m_lastDrop;
    status.dials = m_dials;
    status.times = {m_connect.median(), m_firstEvent.median(), m_eose.median(), m_ok.median()};
    status.faults.assign(m_faults.begin(), m_faults.end());
    status.accepted = m_accepted;
    status.rejected = m_rejected;
    status.unanswered = m_unanswered;
}

} // namespace nandu::net
