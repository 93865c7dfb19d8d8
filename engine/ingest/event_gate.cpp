// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/ingest/event_gate.h"

#include "engine/base/limits.h"
#include "engine/nostr/kinds.h"

#include <utility>

namespace nandu::ingest {

namespace {

Refusal refusalOf(nostr::ParseFault fault)
{
    switch (fault) {
    case nostr::ParseFault::None:
        return Refusal::None;
    case nostr::ParseFault::TooLarge:
        return Refusal::TooLarge;
    case nostr::ParseFault::TooDeep:
        return Refusal::TooDeep;
    case nostr::ParseFault::TooManyTags:
        return Refusal::TooManyTags;
    case nostr::ParseFault::BadHex:
        return Refusal::BadHex;
    case nostr::ParseFault::BadUtf8:
        return Refusal::BadUtf8;
    case nostr::ParseFault::NotJson:
        return Refusal::NotJson;
    case nostr::ParseFault::DuplicateKey:
        return Refusal::DuplicateKey;
    case nostr::ParseFault::MissingKey:
        return Refusal::MissingKey;
    case nostr::ParseFault::WrongType:
        return Refusal::WrongType;
    case nostr::ParseFault::OutOfRange:
        return Refusal::OutOfRange;
    }
    return Refusal::NotJson;
}

Checked refused(Refusal refusal, const base::EventId& id = {})
{
    Checked checked;
    checked.refusal = refusal;
    checked.id = id;
    return checked;
}

} // namespace

EventGate::EventGate(const nostr::OpenFiltersBox& asked, const nostr::StoredIds& ids) : m_asked(asked), m_ids(ids) {}

Checked EventGate::check(const Frame& frame, Copies copies, std::chrono::steady_clock::time_point now)
{
    if (frame.text.size() > base::limits::frameBytesMax)
        return refused(Refusal::TooLarge);

    if (frame.shape == Frame::Shape::BareEvent) {
        nostr::ParsedEvent parsed = m_parser.parseEvent(frame.text);
        if (!parsed.ok())
            return refused(refusalOf(parsed.fault));
        return checkEvent(std::move(parsed.event), Copies::CheckAgain);
    }

    nostr::ParsedFrame parsed = m_parser.parseEventFrame(frame.text);
    if (!parsed.ok())
        return refused(refusalOf(parsed.fault));
    // The newest snapshot: what was asked before this frame arrived is in it.
    switch (m_asked.current()->asked(frame.relay, parsed.subscription, parsed.event, now)) {
    case nostr::Asked::Yes:
        return checkEvent(std::move(parsed.event), copies);
    case nostr::Asked::Recently:
        return refused(Refusal::LateAnswer, parsed.event.id);
    case nostr::Asked::No:
        break;
    }
    return refused(Refusal::Unsolicited, parsed.event.id);
}

Checked EventGate::checkEvent(nostr::Event event, Copies copies)
{
    const base::EventId id = event.id;
    Checked checked;
    checked.id = id;
    if (copies == Copies::Recognise && m_ids.state(id) != nostr::StoredIds::State::Unknown) {
        if (!m_hasher.idHolds(event))
            return refused(Refusal::BadId, id);
        checked.isCopy = true;
        return checked;
    }
    m_verifier.prepare(event.pubkey);
    m_ids.prepare(id); // for markPending, when the signature held
    auto verified = nostr::verify(std::move(event), m_verifier);
    if (!verified)
        return refused(verified.error().detail == "bad id" ? Refusal::BadId : Refusal::BadSignature, id);
    checked.event = std::move(*verified);
    if ((*checked.event)->kind != nostr::kinds::zapReceipt) // their second signature is the writer's to check, when there is time
        checked.interactions = nostr::interactionsOf(**checked.event);
    return checked;
}

} // namespace nandu::ingest
