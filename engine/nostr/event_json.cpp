// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nostr/event_json.h"

#include "engine/base/limits.h"
#include "engine/nostr/json_reader.h"
#include "engine/nostr/json_text.h"

#include <limits>
#include <utility>

namespace nandu::nostr {

namespace {

enum Key : unsigned { id = 1, pubkey = 2, createdAt = 4, kind = 8, tags = 16, content = 32, sig = 64, all = 127 };

unsigned keyNamed(std::string_view name)
{
    switch (name.size()) {
    case 2: return name == "id" ? Key::id : 0u;
    case 3: return name == "sig" ? Key::sig : 0u;
    case 4: return name == "kind" ? Key::kind : name == "tags" ? Key::tags : 0u;
    case 6: return name == "pubkey" ? Key::pubkey : 0u;
    case 7: return name == "content" ? Key::content : 0u;
    case 10: return name == "created_at" ? Key::createdAt : 0u;
    }
    return 0;
}

// Moves on from a string whose token was read; without it, simdjson would skip too far when a colon follows.
ParseFault consumeString(ondemand::value value)
{
    ondemand::raw_json_string consumed;
    return value.get_raw_json_string().get(consumed) ? ParseFault::NotJson : ParseFault::None;
}

template <typename Bytes>
ParseFault readHex(ondemand::value value, Bytes& out)
{
    const std::string_view token = tokenOf(value);
    if (!isStringToken(token))
        return ParseFault::WrongType;
    if (!base::fromHex(token.substr(1, token.size() - 2), out.bytes))
        return ParseFault::BadHex;
    return consumeString(value);
}

ParseFault readWhole(ondemand::value value, std::int64_t& out, std::int64_t highest)
{
    const std::string_view token = tokenOf(value);
    const char first = token.empty() ? '\0' : token.front();
    if (first != '-' && (first < '0' || first > '9'))
        return ParseFault::WrongType;
    const WholeNumber number = wholeNumber(token);
    if (number.fault != ParseFault::None)
        return number.fault;
    out = number.value;
    return out > highest ? ParseFault::OutOfRange : ParseFault::None;
}

ParseFault readContent(ondemand::value value, std::string& out)
{
    const std::string_view token = tokenOf(value);
    if (!isStringToken(token))
        return ParseFault::WrongType;
    if (const ParseFault fault = appendText(out, token); fault != ParseFault::None)
        return fault;
    return consumeString(value);
}

ParseFault readTagValue(ondemand::value value, TagList& out, std::string& scratch)
{
    const std::string_view token = tokenOf(value);
    if (!isStringToken(token))
        return ParseFault::WrongType;
    const std::string_view inside = token.substr(1, token.size() - 2);
    if (inside.find('\\') == std::string_view::npos) {
        out.appendValue(inside);
    } else {
        scratch.clear();
        if (const ParseFault fault = appendEscaped(scratch, inside); fault != ParseFault::None)
            return fault;
        out.appendValue(scratch);
    }
    return consumeString(value);
}

ParseFault readTags(ondemand::value value, TagList& out, std::string& scratch)
{
    ondemand::array tags;
    if (value.get_array().get(tags))
        return ParseFault::WrongType;
    return eachElement(tags, [&](ondemand::value element) {
        ondemand::array tag;
        if (element.get_array().get(tag))
            return ParseFault::WrongType;
        if (out.size() >= base::limits::eventTagsMax)
            return ParseFault::TooManyTags;
        const ParseFault fault = eachElement(tag, [&](ondemand::value item) { return readTagValue(item, out, scratch); });
        out.endTag();
        return fault;
    });
}

ParseFault readField(unsigned key, ondemand::value value, Event& event, std::string& scratch)
{
    std::int64_t number = 0;
    ParseFault fault = ParseFault::None;
    switch (key) {
    case Key::id: return readHex(value, event.id);
    case Key::pubkey: return readHex(value, event.pubkey);
    case Key::sig: return readHex(value, event.sig);
    case Key::createdAt: return readWhole(value, event.createdAt, std::numeric_limits<std::int64_t>::max());
    case Key::kind:
        fault = readWhole(value, number, std::numeric_limits<std::uint16_t>::max());
        event.kind = static_cast<std::uint16_t>(number);
        return fault;
    case Key::tags: return readTags(value, event.tags, scratch);
    case Key::content: return readContent(value, event.content);
    }
    return ParseFault::None;
}

ParseFault readEventFrame(ondemand::array array, ParsedFrame& frame, std::string& scratch)
{
    std::size_t at = 0;
    const ParseFault fault = eachElement(array, [&](ondemand::value value) {
        if (at == 0) {
            ++at;
            const TextValue type = textOf(value);
            return type.fault == ParseFault::None && type.text != "EVENT" ? ParseFault::WrongType : type.fault;
        }
        if (at == 1) {
            ++at;
            TextValue subscription = textOf(value);
            frame.subscription = std::move(subscription.text);
            const bool isValid = isSubscriptionId(frame.subscription);
            return subscription.fault == ParseFault::None && !isValid ? ParseFault::WrongType : subscription.fault;
        }
        ondemand::object object;
        if (at++ > 2 || value.get_object().get(object))
            return ParseFault::WrongType;
        return readEvent(object, 2, frame.event, scratch);
    });
    return fault == ParseFault::None && at != 3 ? ParseFault::WrongType : fault;
}

} // namespace

ParseFault readEvent(ondemand::object object, std::size_t depth, Event& event, std::string& scratch)
{
    unsigned seen = 0;
    KeySet others;
    const ParseFault fault = eachField(object, [&](std::string_view name, ondemand::value value) {
        const unsigned key = keyNamed(name);
        if (key == 0) {
            others.add(name);
            return walk(value, depth);
        }
        if (seen & key)
            return ParseFault::DuplicateKey;
        seen |= key;
        return readField(key, value, event, scratch);
    });
    if (fault != ParseFault::None)
        return fault;
    if (others.hasDuplicates())
        return ParseFault::DuplicateKey;
    return seen == Key::all ? ParseFault::None : ParseFault::MissingKey;
}

bool isSubscriptionId(std::string_view text)
{
    std::size_t characters = 0;
    for (const char c : text) // continuation bytes of UTF-8 start no character
        characters += (static_cast<unsigned char>(c) & 0xc0) != 0x80;
    return characters > 0 && characters <= base::limits::subIdCharsMax;
}

struct EventParser::Private {
    JsonDocument document;
    std::string scratch; // one tag value that has escapes
    TagList tags;        // memory for those being read: growing anew for each event took longer than reading them

    // `read` fills the event, whose tags are then copied to where they just fit.
    template <typename Read>
    ParseFault withTags(Event& event, Read read)
    {
        tags.clear();
        event.tags = std::move(tags);
        const ParseFault fault = read();
        TagList fitting = fault == ParseFault::None ? event.tags : TagList();
        tags = std::exchange(event.tags, std::move(fitting));
        return fault;
    }
};

EventParser::EventParser()
    : m(std::make_unique<Private>())
{
}

EventParser::~EventParser() = default;
EventParser::EventParser(EventParser&&) noexcept = default;
EventParser& EventParser::operator=(EventParser&&) noexcept = default;

ParsedEvent EventParser::parseEvent(std::string_view json)
{
    ParsedEvent parsed;
    if (json.size() > base::limits::eventBytesMax) {
        parsed.fault = ParseFault::TooLarge;
        return parsed;
    }
    parsed.fault = m->withTags(parsed.event, [&] {
        return m->document.readObject(json, [&](ondemand::object object) { return readEvent(object, 1, parsed.event, m->scratch); });
    });
    return parsed;
}

ParsedFrame EventParser::parseEventFrame(std::string_view json)
{
    constexpr std::size_t envelopeBytesMax = 1024; // the type and a subscription of 64 characters, however they are escaped
    ParsedFrame parsed;
    if (json.size() > base::limits::eventBytesMax + envelopeBytesMax) {
        parsed.fault = ParseFault::TooLarge;
        return parsed;
    }
    parsed.fault = m->withTags(parsed.event, [&] {
        return m->document.readArray(json, [&](ondemand::array array) { return readEventFrame(array, parsed, m->scratch); });
    });
    return parsed;
}

ParsedEvent parseEvent(std::string_view json)
{
    return EventParser().parseEvent(json);
}

std::string_view parseFaultName(ParseFault fault)
{
    switch (fault) {
    case ParseFault::None: return "none";
    case ParseFault::TooLarge: return "too-large";
    case ParseFault::NotJson: return "not-json";
    case ParseFault::BadUtf8: return "bad-utf8";
    case ParseFault::TooDeep: return "too-deep";
    case ParseFault::TooManyTags: return "too-many-tags";
    case ParseFault::DuplicateKey: return "duplicate-key";
    case ParseFault::MissingKey: return "missing-key";
    case ParseFault::WrongType: return "wrong-type";
    case ParseFault::OutOfRange: return "out-of-range";
    case ParseFault::BadHex: return "bad-hex";
    }
    return "unknown";
}

void appendEventJson(std::string& out, const Event& event)
{
    out.append("{\"id\":");
    appendHexString(out, event.id.bytes.data(), event.id.bytes.size());
    out.append(",\"pubkey\":");
    appendHexString(out, event.pubkey.bytes.data(), event.pubkey.bytes.size());
    out.append(",\"created_at\":");
    appendNumber(out, event.createdAt);
    out.append(",\"kind\":");
    appendNumber(out, event.kind);
    out.append(",\"tags\":[");
    for (std::size_t i = 0; i < event.tags.size(); ++i) {
        const TagList::Tag tag = event.tags[i];
        out.append(i == 0 ? "[" : ",[");
        for (std::size_t j = 0; j < tag.size(); ++j) {
            if (j > 0)
                out.push_back(',');
            appendJsonString(out, tag[j]);
        }
        out.push_back(']');
    }
    out.append("],\"content\":");
    appendJsonString(out, event.content);
    out.append(",\"sig\":");
    appendHexString(out, event.sig.bytes.data(), event.sig.bytes.size());
    out.push_back('}');
}

std::string eventToJson(const Event& event)
{
    std::string json;
    json.reserve(400 + event.content.size() + event.tags.bytes() * 2);
    appendEventJson(json, event);
    return json;
}

} // namespace nandu::nostr
