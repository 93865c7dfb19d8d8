// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nostr/relay_message.h"

#include "engine/nostr/json_reader.h"
#include "engine/nostr/json_text.h"

#include <optional>
#include <vector>

namespace nandu::nostr {

namespace {

constexpr std::size_t challengeBytesMax = 1024; // security K10

// One element behind the type: what a message of NIP-01 can hold there.
using Part = std::variant<std::string, bool, Event, std::uint64_t, StoredRest>;

struct Parts {
    std::string type;
    std::vector<Part> rest;
};

// {"count":n} of NIP-45; other keys are allowed.
ParseFault readCount(ondemand::object object, std::optional<std::uint64_t>& count)
{
    return eachField(object, [&](std::string_view key, ondemand::value value) {
        if (key != "count")
            return walk(value, 2);
        const WholeNumber number = wholeNumber(tokenOf(value));
        if (number.fault == ParseFault::None && count)
            return ParseFault::DuplicateKey;
        count = static_cast<std::uint64_t>(number.value);
        return number.fault;
    });
}

ParseFault readObjectPart(ondemand::value value, Parts& parts)
{
    ondemand::object object;
    if (const auto error = value.get_object().get(object))
        return faultOf(error);
    if (parts.type == "EVENT") {
        std::string scratch;
        return readEvent(object, 2, std::get<Event>(parts.rest.emplace_back(Event())), scratch);
    }
    if (parts.type != "COUNT")
        return ParseFault::WrongType;
    std::optional<std::uint64_t> count;
    const ParseFault fault = readCount(object, count);
    parts.rest.emplace_back(count.value_or(0));
    return fault == ParseFault::None && !count ? ParseFault::MissingKey : fault;
}

// The hints of NIP-67; unknown ones are as good as absent.
ParseFault readHints(ondemand::value value, Parts& parts)
{
    ondemand::array array;
    if (const auto error = value.get_array().get(array))
        return faultOf(error);
    if (parts.type != "EOSE")
        return ParseFault::WrongType;
    StoredRest rest = StoredRest::Unknown;
    const ParseFault fault = eachElement(array, [&](ondemand::value element) {
        if (!tokenOf(element).starts_with('"'))
            return walk(element, 2);
        const TextValue hint = textOf(element);
        if (hint.text == "finish" && rest == StoredRest::Unknown)
            rest = StoredRest::None;
        else if (hint.text == "more")
            rest = StoredRest::More;
        return hint.fault;
    });
    parts.rest.emplace_back(rest);
    return fault;
}

ParseFault readPart(ondemand::value value, Parts& parts)
{
    constexpr std::size_t partsMax = 3; // OK has the most
    const std::string_view token = tokenOf(value);
    if (parts.type.empty()) {
        TextValue type = textOf(value);
        parts.type = std::move(type.text);
        return type.fault == ParseFault::None && parts.type.empty() ? ParseFault::WrongType : type.fault;
    }
    if (parts.rest.size() >= partsMax)
        return ParseFault::WrongType;
    if (token.starts_with('{'))
        return readObjectPart(value, parts);
    if (token.starts_with('['))
        return readHints(value, parts);
    if (token == "true" || token == "false") {
        parts.rest.emplace_back(token == "true");
        return ParseFault::None;
    }
    TextValue text = textOf(value);
    parts.rest.emplace_back(std::move(text.text));
    return text.fault;
}

// The part at `at` when it has that type.
template <typename T>
T* part(Parts& parts, std::size_t at)
{
    return at < parts.rest.size() ? std::get_if<T>(&parts.rest[at]) : nullptr;
}

std::optional<base::SubId> subscription(Parts& parts)
{
    std::string* text = part<std::string>(parts, 0);
    if (!text || !isSubscriptionId(*text))
        return std::nullopt;
    return base::SubId{std::move(*text)};
}

std::optional<RelayMessage> okMessage(Parts& parts)
{
    const std::string* digits = part<std::string>(parts, 0);
    const auto id = digits ? EventId::fromHex(*digits) : std::nullopt;
    const bool* isAccepted = part<bool>(parts, 1);
    std::string* message = part<std::string>(parts, 2); // some relays leave it out
    if (!id || !isAccepted || (parts.rest.size() == 3 && !message))
        return std::nullopt;
    return RelayOk{*id, *isAccepted, message ? std::move(*message) : std::string()};
}

std::optional<RelayMessage> subscriptionMessage(Parts& parts)
{
    const auto id = subscription(parts);
    const std::size_t count = parts.rest.size();
    if (!id)
        return std::nullopt;
    if (parts.type == "EOSE") {
        const StoredRest* rest = part<StoredRest>(parts, 1);
        return count == 1 || (rest && count == 2) ? std::optional<RelayMessage>(RelayEose{*id, rest ? *rest : StoredRest::Unknown}) : std::nullopt;
    }
    if (std::string* text = part<std::string>(parts, 1); text && count == 2 && parts.type == "NEG-MSG")
        return RelayNegMessage{*id, std::move(*text)};
    if (std::string* text = part<std::string>(parts, 1); text && count >= 2 && parts.type == "NEG-ERR")
        return RelayNegError{*id, std::move(*text)};
    if (Event* event = part<Event>(parts, 1); event && count == 2)
        return RelayEvent{*id, std::move(*event)};
    if (const std::uint64_t* events = part<std::uint64_t>(parts, 1); events && count == 2)
        return RelayCount{*id, *events};
    if (parts.type != "CLOSED" || count > 2)
        return std::nullopt;
    std::string* message = part<std::string>(parts, 1);
    if (count == 2 && !message)
        return std::nullopt;
    return RelayClosed{*id, message ? std::move(*message) : std::string()};
}

std::optional<RelayMessage> assemble(Parts& parts)
{
    std::string* text = part<std::string>(parts, 0);
    if (parts.type == "OK")
        return okMessage(parts);
    if (parts.type == "NOTICE" && text && parts.rest.size() == 1)
        return RelayNotice{std::move(*text)};
    if (parts.type == "AUTH" && text && parts.rest.size() == 1 && !text->empty() && text->size() <= challengeBytesMax)
        return RelayAuth{std::move(*text)};
    return subscriptionMessage(parts);
}

std::string withText(std::string_view start, const std::string& first, const std::string* second = nullptr)
{
    std::string out(start);
    appendJsonString(out, first);
    if (second) {
        out.push_back(',');
        appendJsonString(out, *second);
    }
    out.push_back(']');
    return out;
}

struct Writer {
    std::string operator()(const RelayEvent& message) const
    {
        std::string out = "[\"EVENT\",";
        appendJsonString(out, message.subscription.text);
        out.push_back(',');
        appendEventJson(out, message.event);
        out.push_back(']');
        return out;
    }
    std::string operator()(const RelayEose& message) const
    {
        std::string out = withText("[\"EOSE\",", message.subscription.text);
        if (message.rest != StoredRest::Unknown)
            out.replace(out.size() - 1, 1, message.rest == StoredRest::None ? ",[\"finish\"]]" : ",[\"more\"]]");
        return out;
    }
    std::string operator()(const RelayNegMessage& message) const { return withText("[\"NEG-MSG\",", message.subscription.text, &message.hex); }
    std::string operator()(const RelayNegError& message) const { return withText("[\"NEG-ERR\",", message.subscription.text, &message.reason); }
    std::string operator()(const RelayOk& message) const
    {
        const std::string verdict = message.isAccepted ? ",true," : ",false,";
        return withText("[\"OK\",\"" + message.id.hex() + '"' + verdict, message.message);
    }
    std::string operator()(const RelayNotice& message) const { return withText("[\"NOTICE\",", message.message); }
    std::string operator()(const RelayClosed& message) const
    {
        return withText("[\"CLOSED\",", message.subscription.text, &message.message);
    }
    std::string operator()(const RelayAuth& message) const { return withText("[\"AUTH\",", message.challenge); }
    std::string operator()(const RelayCount& message) const
    {
        std::string out = "[\"COUNT\",";
        appendJsonString(out, message.subscription.text);
        return out + ",{\"count\":" + std::to_string(message.count) + "}]";
    }
};

} // namespace

base::Result<RelayMessage> parseRelayMessage(std::string_view frame)
{
    thread_local JsonDocument document; // its buffers are worth keeping
    Parts parts;
    const ParseFault fault = document.readArray(frame, [&](ondemand::array array) {
        return eachElement(array, [&](ondemand::value value) { return readPart(value, parts); });
    });
    if (fault != ParseFault::None)
        return base::fail(base::ErrorCode::InvalidInput, std::string(parseFaultName(fault)));
    auto message = assemble(parts);
    if (!message)
        return base::fail(base::ErrorCode::InvalidInput, "not a relay message");
    return std::move(*message);
}

std::string toJson(const RelayMessage& message)
{
    return std::visit(Writer(), message);
}

} // namespace nandu::nostr
