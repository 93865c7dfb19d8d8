// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/sync/relay_record.h"

#include <algorithm>

namespace nandu::sync {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {
constexpr double newestOutcomeShare = 0.2;
constexpr double newestPingShare = 0.3;
constexpr double worthLowest = 0.1;
constexpr double latencyUnknownMs = 400;
constexpr double latencyThatHalvesMs = 1'500;
constexpr milliseconds penaltyShortest = 15s;
constexpr milliseconds penaltyLongest = 10min;
constexpr std::uint32_t doublingsMax = 6;

milliseconds firstPenalty(net::DropCause cause)
{
    switch (cause) {
    case net::DropCause::None:
    case net::DropCause::Closed:
        return 15s;
    case net::DropCause::WentMute:
        return 30s;
    case net::DropCause::DialTimedOut:
    case net::DropCause::Unreachable:
        return 60s;
    case net::DropCause::HttpRefused:
    case net::DropCause::PrivateAddress:
    case net::DropCause::Blocked:
        return 10min;
    }
    return 15s;
}
} // namespace

void noteDial(RelayRecord& record, bool isSuccess, std::int64_t nowS)
{
    const double share = std::max(newestOutcomeShare, 1.0 / (record.dials + 2.0)); // the first ones weigh as in a mean
    record.success += ((isSuccess ? 1.0 : 0.0) - record.success) * share;
    ++record.dials;
    if (isSuccess)
        record.lastConnectedAt = nowS;
}

void noteLatency(RelayRecord& record, milliseconds latency)
{
    const auto now = static_cast<double>(std::max<milliseconds::rep>(latency.count(), 1));
    record.latencyMs = record.latencyMs == 0 ? now : record.latencyMs + (now - record.latencyMs) * newestPingShare;
}

double worthOf(const RelayRecord& record)
{
    if (record.rank == 0)
        return 0;
    const double latency = record.latencyMs == 0 ? latencyUnknownMs : record.latencyMs;
    const double worth = record.success * latencyThatHalvesMs / (latencyThatHalvesMs + latency) * record.rank / rankUsual;
    return std::max(worth, worthLowest);
}

milliseconds penaltyFor(net::DropCause cause, std::uint32_t failuresInARow, std::mt19937& random)
{
    const std::uint32_t doublings = std::min(failuresInARow > 0 ? failuresInARow - 1 : 0, doublingsMax);
    const milliseconds usual = std::min(firstPenalty(cause) * (1U << doublings), penaltyLongest);
    std::uniform_int_distribution<milliseconds::rep> spread(usual.count() * 3 / 4, usual.count() * 5 / 4);
    return std::clamp(milliseconds(spread(random)), penaltyShortest, penaltyLongest);
}

} // namespace nandu::sync
