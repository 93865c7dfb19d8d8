// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nostr/filter.h"

#include "engine/nostr/filter_reader.h"
#include "engine/nostr/json_text.h"

#include <algorithm>
#include <limits>
#include <set>

namespace nandu::nostr {

namespace {

template <typename Values, typename Value>
bool contains(const Values& values, const Value& value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

bool hasTag(const Event& event, char letter, const std::vector<std::string>& values)
{
    for (const TagList::Tag tag : event.tags) {
        if (tag.size() >= 2 && tag.name() == std::string_view(&letter, 1) && contains(values, tag.value()))
            return true;
    }
    return false;
}

bool isTagKey(std::string_view key)
{
    return key.size() == 2 && key[0] == '#' && ((key[1] >= 'a' && key[1] <= 'z') || (key[1] >= 'A' && key[1] <= 'Z'));
}

template <typename Bytes>
ParseFault readHexList(ondemand::value value, std::optional<std::vector<Bytes>>& out)
{
    ondemand::array array;
    if (value.get_array().get(array))
        return ParseFault::WrongType;
    out.emplace();
    return eachElement(array, [&](ondemand::value element) {
        const TextValue text = textOf(element);
        if (text.fault != ParseFault::None)
            return text.fault;
        const auto bytes = Bytes::fromHex(text.text);
        if (!bytes)
            return ParseFault::BadHex;
        out->push_back(*bytes);
        return ParseFault::None;
    });
}

ParseFault readNumber(ondemand::value value, std::int64_t& out)
{
    const std::string_view token = tokenOf(value);
    const WholeNumber number = wholeNumber(token);
    out = number.value;
    return number.fault == ParseFault::NotJson ? ParseFault::WrongType : number.fault;
}

ParseFault readKinds(ondemand::value value, std::optional<std::vector<std::uint16_t>>& out)
{
    ondemand::array array;
    if (value.get_array().get(array))
        return ParseFault::WrongType;
    out.emplace();
    return eachElement(array, [&](ondemand::value element) {
        std::int64_t kind = 0;
        if (const ParseFault fault = readNumber(element, kind); fault != ParseFault::None)
            return fault;
        if (kind > std::numeric_limits<std::uint16_t>::max())
            return ParseFault::OutOfRange;
        out->push_back(static_cast<std::uint16_t>(kind));
        return ParseFault::None;
    });
}

ParseFault readTexts(ondemand::value value, std::vector<std::string>& out)
{
    ondemand::array array;
    if (value.get_array().get(array))
        return ParseFault::WrongType;
    return eachElement(array, [&](ondemand::value element) {
        TextValue text = textOf(element);
        out.push_back(std::move(text.text));
        return text.fault;
    });
}

ParseFault readKey(std::string_view key, ondemand::value value, std::size_t depth, Filter& filter)
{
    if (key == "ids")
        return readHexList(value, filter.ids);
    if (key == "authors")
        return readHexList(value, filter.authors);
    if (key == "kinds")
        return readKinds(value, filter.kinds);
    if (isTagKey(key))
        return readTexts(value, filter.tags[key[1]]);
    if (key == "since")
        return readNumber(value, filter.since.emplace());
    if (key == "until")
        return readNumber(value, filter.until.emplace());
    if (key == "limit") {
        std::int64_t limit = 0;
        const ParseFault fault = readNumber(value, limit);
        filter.limit = static_cast<std::uint32_t>(std::min<std::int64_t>(limit, std::numeric_limits<std::uint32_t>::max()));
        return fault;
    }
    if (key == "search") {
        TextValue text = textOf(value);
        filter.search = std::move(text.text);
        return text.fault;
    }
    return walk(value, depth);
}

template <typename Values, typename AppendOne>
void appendList(std::string& out, std::string_view key, const Values& values, AppendOne appendOne)
{
    out.append(out.size() > 1 ? "," : "");
    appendJsonString(out, key);
    out.append(":[");
    bool isFirst = true;
    for (const auto& value : values) {
        out.append(isFirst ? "" : ",");
        isFirst = false;
        appendOne(out, value);
    }
    out.push_back(']');
}

void appendField(std::string& out, std::string_view key, std::int64_t number)
{
    out.append(out.size() > 1 ? "," : "");
    appendJsonString(out, key);
    out.push_back(':');
    appendNumber(out, number);
}

} // namespace

FilterReading readFilter(ondemand::object object, std::size_t depth)
{
    FilterReading reading;
    std::set<std::string, std::less<>> seen;
    reading.fault = eachField(object, [&](std::string_view key, ondemand::value value) {
        reading.key = key;
        if (!seen.emplace(key).second)
            return ParseFault::DuplicateKey;
        return readKey(key, value, depth, reading.filter);
    });
    return reading;
}

std::string filterFaultText(const FilterReading& reading)
{
    return reading.key + ": " + std::string(parseFaultName(reading.fault));
}

bool Filter::matches(const Event& event) const
{
    if (ids && !contains(*ids, event.id))
        return false;
    if (authors && !contains(*authors, event.pubkey))
        return false;
    if (kinds && !contains(*kinds, event.kind))
        return false;
    if ((since && event.createdAt < *since) || (until && event.createdAt > *until))
        return false;
    return std::all_of(tags.begin(), tags.end(), [&](const auto& asked) { return hasTag(event, asked.first, asked.second); });
}

base::Result<Filter> Filter::fromJson(std::string_view json)
{
    JsonDocument document;
    FilterReading reading;
    const ParseFault fault = document.readObject(json, [&](ondemand::object object) {
        reading = readFilter(object, 1);
        return reading.fault;
    });
    if (reading.fault != ParseFault::None)
        return base::fail(base::ErrorCode::InvalidInput, filterFaultText(reading));
    if (fault != ParseFault::None)
        return base::fail(base::ErrorCode::InvalidInput, "filter: " + std::string(parseFaultName(fault)));
    return std::move(reading.filter);
}

std::string Filter::toJson() const
{
    const auto appendHex = [](std::string& out, const auto& value) { appendHexString(out, value.bytes.data(), value.bytes.size()); };
    const auto appendText = [](std::string& out, const std::string& value) { appendJsonString(out, value); };
    std::string out = "{";
    if (ids)
        appendList(out, "ids", *ids, appendHex);
    if (authors)
        appendList(out, "authors", *authors, appendHex);
    if (kinds)
        appendList(out, "kinds", *kinds, [](std::string& to, std::uint16_t kind) { appendNumber(to, kind); });
    for (const auto& [letter, values] : tags)
        appendList(out, std::string{'#', letter}, values, appendText);
    if (since)
        appendField(out, "since", *since);
    if (until)
        appendField(out, "until", *until);
    if (limit)
        appendField(out, "limit", *limit);
    if (search) {
        out.append(out.size() > 1 ? "," : "").append("\"search\":");
        appendJsonString(out, *search);
    }
    out.push_back('}');
    return out;
}

} // namespace nandu::nostr
