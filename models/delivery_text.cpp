// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/delivery_text.h"

#include "models/error_text.h"

#include <algorithm>

namespace nandu::models {
namespace {

constexpr int deletionKind = 5;

QString sentenceOf(const api::RelayDelivery& relay)
{
    using State = api::RelayDelivery;
    const bool isRefused = relay.refusal != State::None;
    switch (relay.state) {
    //: State of a note at one relay, %1 is why it was refused
    case State::Queued: return isRefused ? DeliveryText::tr("Tried again soon. %1").arg(refusalText(relay.refusal, relay.reason)) :
        //: State of a note at one relay
        DeliveryText::tr("Waits to be sent.");
    //: State of a note at one relay
    case State::Sent: return DeliveryText::tr("Sent, no answer yet.");
    //: State of a note at one relay: the relay was asked for it and has it
    case State::Accepted: return relay.isStored ? DeliveryText::tr("Accepted, and it has it.") :
        //: State of a note at one relay
        DeliveryText::tr("Accepted.");
    case State::Refused: return refusalText(relay.refusal, relay.reason);
    //: State of a note at one relay
    case State::NoAnswer: return DeliveryText::tr("No answer. It is tried once more when this relay connects again.");
    //: State of a note at one relay
    case State::NotStored: return DeliveryText::tr("Said that it took it, and does not have it.");
    }
    return {};
}

} // namespace

QString deliverySentence(const api::NoteDelivery& delivery, int kind)
{
    const bool isDeletion = kind == deletionKind;
    const auto counted = [&](const QString& sentence) { return sentence.arg(delivery.accepted).arg(delivery.targets); };
    switch (delivery.state) {
    case api::NoteDelivery::None: return {};
    case api::NoteDelivery::Sending:
        if (isDeletion)
            //: State of a request to delete, %L1 of %L2 relays
            return counted(DeliveryText::tr("Requesting deletion · accepted by %L1 of %L2"));
        //: State of a note, %L1 of %L2 relays
        return counted(DeliveryText::tr("Sending · accepted by %L1 of %L2"));
    case api::NoteDelivery::Delivered:
        //: State of a request to delete
        return counted(isDeletion ? DeliveryText::tr("Deletion requested on %L1 of %L2 relays") :
            //: State of a note, %L1 of %L2 relays
            DeliveryText::tr("Accepted by %L1 of %L2"));
    case api::NoteDelivery::Failed: break;
    }
    const auto worst = std::find_if(delivery.relays.cbegin(), delivery.relays.cend(), [](const api::RelayDelivery& relay) { return relay.refusal != api::RelayDelivery::None; });
    //: State of a request to delete: no relay took it
    const QString head = isDeletion ? DeliveryText::tr("Deletion not delivered.") :
        //: State of a note: no relay took it
        DeliveryText::tr("Not delivered.");
    return worst == delivery.relays.cend() ? head : twoSentences(head, refusalText(worst->refusal, worst->reason));
}

QList<DeliveryLine> deliveryLines(const api::NoteDelivery& delivery)
{
    QList<DeliveryLine> lines;
    for (const api::RelayDelivery& relay : delivery.relays) {
        DeliveryLine line;
        line.relay = relay.relay.section(QStringLiteral("://"), 1);
        if (line.relay.isEmpty())
            line.relay = relay.relay;
        while (line.relay.endsWith(u'/'))
            line.relay.chop(1);
        line.sentence = sentenceOf(relay);
        if (relay.refusal == api::RelayDelivery::ProofOfWork && delivery.accepted > 0)
            //: After the answer of a relay that asks for proof of work
            line.sentence = twoSentences(line.sentence, DeliveryText::tr("Worked for, it would be a second note beside the one that other relays have, so it is left out here."));
        line.isTaken = relay.state == api::RelayDelivery::Accepted;
        line.isBad = relay.state == api::RelayDelivery::Refused || relay.state == api::RelayDelivery::NoAnswer || relay.state == api::RelayDelivery::NotStored;
        lines.append(line);
    }
    return lines;
}

void DeliveryText::setDelivery(const api::NoteDelivery& delivery)
{
    if (m_delivery == delivery)
        return;
    m_delivery = delivery;
    Q_EMIT changed();
}

} // namespace nandu::models
