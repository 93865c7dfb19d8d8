// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/note_delivery.h"

namespace nandu::client {

namespace {

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

api::NoteDelivery noteDelivery(const std::vector<store::Delivery>& deliveries)
{
    api::NoteDelivery delivery;
    bool isPending = false;
    for (const store::Delivery& one : deliveries) {
        const auto state = relayState(one.state);
        delivery.relays.append({QString::fromStdString(one.relay), state, QString::fromStdString(one.reason)});
        delivery.accepted += state == api::RelayDelivery::Accepted;
        isPending |= state == api::RelayDelivery::Queued || state == api::RelayDelivery::Sent;
    }
    delivery.targets = static_cast<int>(deliveries.size());
    if (!deliveries.empty())
        delivery.state = isPending ? api::NoteDelivery::Sending : delivery.accepted > 0 ? api::NoteDelivery::Delivered : api::NoteDelivery::Failed;
    return delivery;
}

} // namespace nandu::client
