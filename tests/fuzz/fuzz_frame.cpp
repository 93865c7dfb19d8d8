// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A frame from a relay or a client: the cheap look at it never contradicts the parser, and what was read reads back the same.
#include "engine/nostr/client_message.h"
#include "engine/nostr/event_json.h"
#include "engine/nostr/frame_peek.h"
#include "engine/nostr/relay_message.h"
#include "tests/fuzz/fuzz_target.h"

#include <optional>
#include <utility>

using namespace nandu;
using namespace nandu::nostr;
using tests::promised;

namespace {

struct Claim {
    FrameType type = FrameType::Unknown;
    std::optional<std::string> subscription;
    std::optional<EventId> id;
};

Claim claimOf(const RelayMessage& message)
{
    struct {
        Claim operator()(const RelayEvent& m) const { return {FrameType::Event, m.subscription.text, m.event.id}; }
        Claim operator()(const RelayEose& m) const { return {FrameType::Eose, m.subscription.text, {}}; }
        Claim operator()(const RelayOk& m) const { return {FrameType::Ok, {}, m.id}; }
        Claim operator()(const RelayNotice&) const { return {FrameType::Notice, {}, {}}; }
        Claim operator()(const RelayClosed& m) const { return {FrameType::Closed, m.subscription.text, {}}; }
        Claim operator()(const RelayAuth&) const { return {FrameType::Auth, {}, {}}; }
        Claim operator()(const RelayCount& m) const { return {FrameType::Count, m.subscription.text, {}}; }
        Claim operator()(const RelayNegMessage& m) const { return {FrameType::Unknown, m.subscription.text, {}}; }
        Claim operator()(const RelayNegError& m) const { return {FrameType::Unknown, m.subscription.text, {}}; }
    } claim;
    return std::visit(claim, message);
}

void lookAtRelayMessage(std::string_view frame)
{
    const FramePeek peek = peekFrame(frame);
    const auto message = parseRelayMessage(frame);
    EventParser parser;
    const ParsedFrame event = parser.parseEventFrame(frame);
    if (!message) {
        promised(!event.ok(), "an event frame is a message");
        return;
    }
    const Claim claim = claimOf(*message);
    promised(peek.type == FrameType::Unknown || peek.type == claim.type, "the peeked type is the type");
    promised(peek.subscription.empty() || peek.subscription == claim.subscription, "the peeked subscription is the subscription");
    promised(!peek.id || peek.id == claim.id, "the peeked id is the id");
    promised(event.ok() == (claim.type == FrameType::Event), "both parsers know an event frame");
    if (event.ok())
        promised(event.event == std::get<RelayEvent>(*message).event, "both parsers read the same event");
    const auto again = parseRelayMessage(toJson(*message));
    promised(again.ok() && *again == *message, "a message reads back the same");
}

void lookAtClientMessage(std::string_view frame)
{
    const ClientMessage message = parseClientMessage(frame);
    if (const auto* req = std::get_if<ClientReq>(&message)) {
        const ClientMessage again = parseClientMessage(reqMessage(req->subscription, req->filters));
        const auto* same = std::get_if<ClientReq>(&again);
        promised(!req->filters.empty(), "a REQ has a filter");
        promised(same && same->subscription == req->subscription && same->filters == req->filters, "a REQ reads back the same");
    } else if (const auto* auth = std::get_if<ClientAuth>(&message)) {
        const ClientMessage again = parseClientMessage(authMessage(auth->event));
        const auto* same = std::get_if<ClientAuth>(&again);
        promised(same && same->event == auth->event, "an AUTH reads back the same");
    } else if (const auto* close = std::get_if<ClientClose>(&message)) {
        const ClientMessage again = parseClientMessage(closeMessage(close->subscription));
        const auto* same = std::get_if<ClientClose>(&again);
        promised(same && same->subscription == close->subscription, "a CLOSE reads back the same");
    } else if (const auto* event = std::get_if<ClientEvent>(&message)) {
        const ParsedEvent parsed = parseEvent(event->json);
        promised(!parsed.ok() || !event->claimedId || *event->claimedId == parsed.event.id, "the claimed id is the id");
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    lookAtRelayMessage(tests::textOf(data, size));
    lookAtClientMessage(tests::textOf(data, size));
    return 0;
}
