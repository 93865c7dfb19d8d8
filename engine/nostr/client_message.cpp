// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nostr/client_message.h"

#include "engine/base/limits.h"
#include "engine/nostr/event_json.h"
#include "engine/nostr/filter_reader.h"
#include "engine/nostr/frame_peek.h"
#include "engine/nostr/json_reader.h"
#include "engine/nostr/json_text.h"

namespace nandu::nostr {

namespace {

// What was read of a frame so far.
struct Draft {
    std::size_t elements = 0;
    std::string type;
    std::optional<base::SubId> subscription;
    std::vector<Filter> filters;
    std::string eventJson;
    std::optional<Event> event;
    std::optional<std::string> hex; // of a comparison
    std::string reason; // why the reading stopped, when there is more to say than the fault
};

bool isQuery(const Draft& draft)
{
    return draft.type == "REQ" || draft.type == "COUNT";
}

bool isComparison(const Draft& draft)
{
    return draft.type == "NEG-OPEN" || draft.type == "NEG-MSG" || draft.type == "NEG-CLOSE";
}

ParseFault readSubscription(ondemand::value value, Draft& draft)
{
    TextValue text = textOf(value);
    if (text.fault != ParseFault::None || !isSubscriptionId(text.text)) {
        draft.reason = "the subscription id must be a string of 1 to 64 characters";
        return ParseFault::WrongType;
    }
    draft.subscription = base::SubId{std::move(text.text)};
    return ParseFault::None;
}

ParseFault readFilterElement(ondemand::object object, Draft& draft)
{
    if (draft.filters.size() >= base::limits::servedFiltersMax) {
        draft.reason = "too many filters";
        return ParseFault::TooLarge;
    }
    FilterReading reading = readFilter(object, 2);
    if (reading.fault != ParseFault::None)
        draft.reason = filterFaultText(reading);
    draft.filters.push_back(std::move(reading.filter));
    return reading.fault;
}

ParseFault readElement(ondemand::value value, Draft& draft)
{
    const std::size_t at = draft.elements++;
    if (at == 0) {
        TextValue type = textOf(value);
        draft.type = std::move(type.text);
        return type.fault;
    }
    if (at == 1 && (isQuery(draft) || isComparison(draft) || draft.type == "CLOSE"))
        return readSubscription(value, draft);
    if ((at == 2 && draft.type == "NEG-MSG") || (at == 3 && draft.type == "NEG-OPEN")) {
        TextValue text = textOf(value);
        draft.hex = std::move(text.text);
        return text.fault;
    }
    ondemand::object object;
    if (value.get_object().get(object))
        return ParseFault::WrongType;
    if (isQuery(draft) || (at == 2 && draft.type == "NEG-OPEN"))
        return readFilterElement(object, draft);
    if (at > 1)
        return ParseFault::WrongType;
    if (draft.type == "EVENT") {
        std::string_view json;
        const auto error = object.raw_json().get(json);
        draft.eventJson = json;
        return error ? faultOf(error) : ParseFault::None;
    }
    if (draft.type != "AUTH")
        return ParseFault::WrongType;
    std::string scratch;
    return readEvent(object, 2, draft.event.emplace(), scratch);
}

ClientMessage assemble(Draft& draft)
{
    if (draft.type == "EVENT" && draft.elements == 2) {
        const auto id = peekEventId(draft.eventJson);
        return ClientEvent{std::move(draft.eventJson), id};
    }
    if (draft.type == "AUTH" && draft.event)
        return ClientAuth{std::move(*draft.event)};
    if (draft.type == "CLOSE" && draft.subscription && draft.elements == 2)
        return ClientClose{*draft.subscription};
    if (isQuery(draft) && draft.subscription && draft.filters.empty())
        return ClientRefusal{draft.subscription, "invalid: no filter"};
    if (draft.type == "REQ" && draft.subscription)
        return ClientReq{*draft.subscription, std::move(draft.filters)};
    if (draft.type == "COUNT" && draft.subscription)
        return ClientCount{*draft.subscription, std::move(draft.filters)};
    if (draft.type == "NEG-OPEN" && draft.hex && draft.elements == 4)
        return ClientNegOpen{*draft.subscription, std::move(draft.filters.front()), std::move(*draft.hex)};
    if (draft.type == "NEG-MSG" && draft.hex && draft.elements == 3)
        return ClientNegMessage{*draft.subscription, std::move(*draft.hex)};
    if (draft.type == "NEG-CLOSE" && draft.elements == 2)
        return ClientNegClose{*draft.subscription};
    return ClientRefusal{std::nullopt, "invalid: not a message of NIP-01"};
}

std::string queryMessage(std::string_view start, const base::SubId& subscription, std::span<const Filter> filters)
{
    std::string out(start);
    appendJsonString(out, subscription.text);
    for (const Filter& filter : filters)
        out.append(",").append(filter.toJson());
    out.push_back(']');
    return out;
}

std::string withEvent(std::string_view start, const Event& event)
{
    std::string out(start);
    appendEventJson(out, event);
    out.push_back(']');
    return out;
}

} // namespace

ClientMessage parseClientMessage(std::string_view frame)
{
    thread_local JsonDocument document; // its buffers are worth keeping
    Draft draft;
    const ParseFault fault = document.readArray(frame, [&](ondemand::array array) {
        return eachElement(array, [&](ondemand::value value) { return readElement(value, draft); });
    });
    if (fault == ParseFault::None)
        return assemble(draft);
    const std::string reason = draft.reason.empty() ? std::string(parseFaultName(fault)) : draft.reason;
    return ClientRefusal{isQuery(draft) ? draft.subscription : std::nullopt, "invalid: " + reason};
}

std::string eventMessage(const Event& event)
{
    return withEvent("[\"EVENT\",", event);
}

std::string reqMessage(const base::SubId& subscription, std::span<const Filter> filters)
{
    return queryMessage("[\"REQ\",", subscription, filters);
}

std::string countMessage(const base::SubId& subscription, std::span<const Filter> filters)
{
    return queryMessage("[\"COUNT\",", subscription, filters);
}

std::string closeMessage(const base::SubId& subscription)
{
    std::string out = "[\"CLOSE\",";
    appendJsonString(out, subscription.text);
    out.push_back(']');
    return out;
}

std::string negOpenMessage(const base::SubId& subscription, const Filter& filter, std::string_view hex)
{
    std::string out = "[\"NEG-OPEN\",";
    appendJsonString(out, subscription.text);
    return out.append(",").append(filter.toJson()).append(",\"").append(hex).append("\"]");
}

std::string negMessage(const base::SubId& subscription, std::string_view hex)
{
    std::string out = "[\"NEG-MSG\",";
    appendJsonString(out, subscription.text);
    return out.append(",\"").append(hex).append("\"]");
}

std::string negCloseMessage(const base::SubId& subscription)
{
    std::string out = "[\"NEG-CLOSE\",";
    appendJsonString(out, subscription.text);
    return out.append("]");
}

std::string authMessage(const Event& event)
{
    return withEvent("[\"AUTH\",", event);
}

} // namespace nandu::nostr
