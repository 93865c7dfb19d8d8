// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// simdjson on demand, made strict: it accepts nonsense in values that nobody reads, in strings it does not unescape and after
// the end. Here every token is judged by RFC 8259 and the end is checked. Included by .cpp files of this room only.
// A JsonDocument keeps its buffers between texts: one object a thread.
#pragma once

#include "engine/nostr/event_json.h"

#include <cstring>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <simdjson.h>

namespace nandu::nostr {

namespace ondemand = simdjson::ondemand;

ParseFault faultOf(simdjson::error_code error);

// The bytes of a scalar as written, without the white space after it.
template <typename Value>
std::string_view tokenOf(Value& value)
{
    std::string_view token = value.raw_json_token();
    while (!token.empty() && (token.back() == ' ' || token.back() == '\n' || token.back() == '\r' || token.back() == '\t'))
        token.remove_suffix(1);
    return token;
}

inline bool isStringToken(std::string_view token)
{
    return token.size() >= 2 && token.front() == '"' && token.back() == '"';
}

bool isNumberToken(std::string_view token);

// A plain non-negative integer of at most 63 bits; OutOfRange for any other number, NotJson for none at all.
struct WholeNumber {
    ParseFault fault = ParseFault::None;
    std::int64_t value = 0;
};
WholeNumber wholeNumber(std::string_view token);

// Appends the text between the quotes of a string token, unescaped.
ParseFault appendEscaped(std::string& out, std::string_view inside);

inline ParseFault appendText(std::string& out, std::string_view stringToken)
{
    const std::string_view inside = stringToken.substr(1, stringToken.size() - 2);
    if (inside.empty() || !std::memchr(inside.data(), '\\', inside.size())) {
        out.append(inside);
        return ParseFault::None;
    }
    return appendEscaped(out, inside);
}

// The text of a value that must be a string; consumes it.
struct TextValue {
    ParseFault fault = ParseFault::None;
    std::string text;
};
TextValue textOf(ondemand::value value);

// Judges a value that is thrown away, down to limits::jsonDepthMax; `depth` is that of the value's parent.
ParseFault walk(ondemand::value value, std::size_t depth);

// Calls take(value) for each element until one gives a fault.
template <typename Take>
ParseFault eachElement(ondemand::array array, Take take)
{
    for (auto element : array) {
        ondemand::value value;
        if (const auto error = element.get(value))
            return faultOf(error);
        if (const ParseFault fault = take(value); fault != ParseFault::None)
            return fault;
    }
    return ParseFault::None;
}

// The key as written between its quotes.
std::string_view rawKey(ondemand::field& field);

// Calls take(key, value) for each field until one gives a fault; the key is unescaped and valid during the call.
template <typename Take>
ParseFault eachField(ondemand::object object, Take take)
{
    std::string unescaped;
    for (auto entry : object) {
        ondemand::field field;
        if (const auto error = std::move(entry).get(field))
            return faultOf(error);
        std::string_view key = rawKey(field);
        if (key.find('\\') != std::string_view::npos) {
            unescaped.clear();
            if (const ParseFault fault = appendEscaped(unescaped, key); fault != ParseFault::None)
                return fault;
            key = unescaped;
        }
        if (const ParseFault fault = take(key, field.value()); fault != ParseFault::None)
            return fault;
    }
    return ParseFault::None;
}

// The event object of event_json.h; `depth` is its own, 1 for a bare event. `scratch` is reused memory.
ParseFault readEvent(ondemand::object object, std::size_t depth, Event& event, std::string& scratch);

// NIP-01: 1 to 64 characters.
bool isSubscriptionId(std::string_view text);

// Keys that are not known by name, so that a second one can be refused as well.
class KeySet {
public:
    void add(std::string_view key) { m_keys.emplace_back(key); }
    bool hasDuplicates();

private:
    std::vector<std::string> m_keys;
};

class JsonDocument {
public:
    // Opens, reads the outermost array or object by `take`, checks the end.
    template <typename Take>
    ParseFault readArray(std::string_view text, Take take)
    {
        ondemand::array array;
        if (const ParseFault fault = open(text); fault != ParseFault::None)
            return fault;
        if (const auto error = m_document.get_array().get(array))
            return outermostFault(error);
        return finish(take(array));
    }
    template <typename Take>
    ParseFault readObject(std::string_view text, Take take)
    {
        ondemand::object object;
        if (const ParseFault fault = open(text); fault != ParseFault::None)
            return fault;
        if (const auto error = m_document.get_object().get(object))
            return outermostFault(error);
        return finish(take(object));
    }

private:
    ParseFault open(std::string_view text); // copies the text to where simdjson may read past its end
    ParseFault outermostFault(simdjson::error_code error);
    // After everything was read: is there nothing behind?
    bool isAtEnd()
    {
        const char* rest = nullptr;
        return m_document.current_location().get(rest) == simdjson::OUT_OF_BOUNDS;
    }
    ParseFault finish(ParseFault fault) { return fault == ParseFault::None && !isAtEnd() ? ParseFault::NotJson : fault; }

    ondemand::parser m_parser;
    ondemand::document m_document;
    std::vector<char> m_buffer;
};

} // namespace nandu::nostr
