// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/sync/closed_reason.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace nandu::sync {

namespace {
constexpr std::array<std::pair<std::string_view, ClosedReaction>, 9> reactions{{
    {"auth-required", ClosedReaction::Park},
    {"rate-limited", ClosedReaction::SlowDown},
    {"restricted", ClosedReaction::GiveUp},
    {"pow", ClosedReaction::GiveUp},
    {"mute", ClosedReaction::GiveUp},
    {"unsupported", ClosedReaction::AskNarrower},
    {"invalid", ClosedReaction::AskNarrower},
    {"blocked", ClosedReaction::LeaveRelay},
    {"duplicate", ClosedReaction::AskAnew},
}};

// "too many concurrent REQs", "Maximum concurrent subscription count reached": strfry, nostream and others, each in its words.
bool saysTooMany(std::string_view message)
{
    std::string small(message);
    std::transform(small.begin(), small.end(), small.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    const auto has = [&](std::string_view word) { return small.find(word) != std::string::npos; };
    return (has("too many") || has("maximum")) && (has("subscription") || has("concurrent") || has(" subs"));
}
} // namespace

ClosedReaction reactionTo(std::string_view message)
{
    const std::string_view prefix = message.substr(0, message.find(':'));
    const auto known = std::find_if(reactions.begin(), reactions.end(), [&](const auto& reaction) { return reaction.first == prefix; });
    if (saysTooMany(message) && (known == reactions.end() || known->second == ClosedReaction::LeaveRelay || known->second == ClosedReaction::AskNarrower
                                 || known->second == ClosedReaction::SlowDown))
        return ClosedReaction::FewerAtOnce;
    return known == reactions.end() || prefix.size() == message.size() ? ClosedReaction::RetryLater : known->second;
}

} // namespace nandu::sync
