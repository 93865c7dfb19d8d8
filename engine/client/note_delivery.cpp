// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/note_delivery.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace nandu::client {

namespace {

// NIP-01's machine-readable prefixes, and those of NIP-42 and NIP-13.
api::RelayDelivery::Refusal refusalOf(std::string_view reason)
{
    using Refusal = api::RelayDelivery::Refusal;
    constexpr std::array<std::pair<std::string_view, Refusal>, 9> prefixes{{
        {"blocked", Refusal::Blocked}, {"rate-limited", Refusal::RateLimited}, {"invalid", Refusal::Invalid}, {"pow", Refusal::ProofOfWork},
        {"restricted", Refusal::Restricted}, {"auth-required", Refusal::AuthRequired}, {"mute", Refusal::Muted}, {"error", Refusal::RelayError},
        {"duplicate", Refusal::None}}};
    const std::string_view prefix = reason.substr(0, reason.find(':'));
    const auto known = std::find_if(prefixes.begin(), prefixes.end(), [&](const auto& entry) { return entry.first == prefix; });
    return reason.size() == prefix.size() || known == prefixes.end() ? Refusal::Other : known->second;
}

api::RelayDelivery::State relayState(store::DeliveryState state)
{
    switch (state) {
    case store::DeliveryState::Queued:
        return api::RelayDelivery::Queued;
    case store::DeliveryState::Sent:
        return api::RelayDelivery::Sent;
    case store::DeliveryState::Accepted:
        return api::RelayDelivery::Accepted;
    case store::DeliveryState::Refused:
        return api::RelayDelivery::Refused;
    case store::DeliveryState::NoAnswer:
        return api::RelayDelivery::NoAnswer;
    }
    return api::RelayDelivery::Queued;
}

} // namespace

api::NoteDelivery noteDelivery(const std::vector<store::Delivery>& deliveries, std::int64_t holdUntilMs)
{
    api::NoteDelivery delivery;
    delivery.undoUntilMs = holdUntilMs;
    bool isPending = false;
    for (const store::Delivery& one : deliveries) {
        const bool isMissing = one.state == store::DeliveryState::Accepted && one.readBack == store::ReadBack::Missing;
        const auto state = isMissing ? api::RelayDelivery::NotStored : relayState(one.state);
        api::RelayDelivery row;
        row.relay = QString::fromStdString(one.relay);
        row.state = state;
        row.reason = QString::fromStdString(one.reason);
        row.isStored = one.readBack == store::ReadBack::Stored;
        if (state == api::RelayDelivery::Refused || (state == api::RelayDelivery::Queued && !one.reason.empty()))
            row.refusal = refusalOf(one.reason);
        delivery.relays.append(row);
        delivery.accepted += state == api::RelayDelivery::Accepted;
        isPending |= state == api::RelayDelivery::Queued || state == api::RelayDelivery::Sent;
    }
    delivery.targets = static_cast<int>(deliveries.size());
    if (!deliveries.empty())
        delivery.state = isPending ? api::NoteDelivery::Sending : delivery.accepted > 0 ? api::NoteDelivery::Delivered : api::NoteDelivery::Failed;
    return delivery;
}

} // namespace nandu::client
