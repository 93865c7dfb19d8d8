// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nostr/json_reader.h"

#include "engine/base/limits.h"

#include <algorithm>

namespace nandu::nostr {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

std::size_t skipDigits(std::string_view token, std::size_t at)
{
    while (at < token.size() && isDigit(token[at]))
        ++at;
    return at;
}

// Four hexadecimal digits at `at`, either case; a negative number for anything else.
int unitAt(std::string_view text, std::size_t at)
{
    if (text.size() < 4 || at > text.size() - 4)
        return -1;
    int unit = 0;
    for (std::size_t i = at; i < at + 4; ++i) {
        const char c = text[i];
        int digit = 0;
        if (isDigit(c))
            digit = c - '0';
        else if (c >= 'a' && c <= 'f')
            digit = c - 'a' + 10;
        else if (c >= 'A' && c <= 'F')
            digit = c - 'A' + 10;
        else
            return -1;
        unit = unit * 16 + digit;
    }
    return unit;
}

void appendUtf8(std::string& out, std::uint32_t point)
{
    const auto byte = [&out](std::uint32_t value) { out.push_back(static_cast<char>(static_cast<unsigned char>(value))); };
    if (point < 0x80) {
        byte(point);
    } else if (point < 0x800) {
        byte(0xc0 | point >> 6);
        byte(0x80 | (point & 0x3f));
    } else if (point < 0x10000) {
        byte(0xe0 | point >> 12);
        byte(0x80 | (point >> 6 & 0x3f));
        byte(0x80 | (point & 0x3f));
    } else {
        byte(0xf0 | point >> 18);
        byte(0x80 | (point >> 12 & 0x3f));
        byte(0x80 | (point >> 6 & 0x3f));
        byte(0x80 | (point & 0x3f));
    }
}

// Reads what follows "\u" at `at` and moves `at` behind it.
ParseFault appendUnicodeEscape(std::string& out, std::string_view inside, std::size_t& at)
{
    const int high = unitAt(inside, at);
    if (high < 0)
        return ParseFault::NotJson;
    at += 4;
    if (high < 0xd800 || high > 0xdfff) {
        appendUtf8(out, static_cast<std::uint32_t>(high));
        return ParseFault::None;
    }
    if (high > 0xdbff || inside.substr(at, 2) != "\\u")
        return ParseFault::BadUtf8;
    const int low = unitAt(inside, at + 2);
    if (low < 0xdc00 || low > 0xdfff)
        return ParseFault::BadUtf8;
    at += 6;
    appendUtf8(out, 0x10000u + (static_cast<std::uint32_t>(high - 0xd800) << 10) + static_cast<std::uint32_t>(low - 0xdc00));
    return ParseFault::None;
}

// What the letter after a backslash stands for; 0 for a letter that JSON does not know.
char shortEscape(char letter)
{
    switch (letter) {
    case '"': return '"';
    case '\\': return '\\';
    case '/': return '/';
    case 'b': return '\b';
    case 'f': return '\f';
    case 'n': return '\n';
    case 'r': return '\r';
    case 't': return '\t';
    }
    return '\0';
}

} // namespace

ParseFault faultOf(simdjson::error_code error)
{
    switch (error) {
    case simdjson::UTF8_ERROR: return ParseFault::BadUtf8;
    case simdjson::CAPACITY: return ParseFault::TooLarge;
    case simdjson::DEPTH_ERROR: return ParseFault::TooDeep;
    default: return ParseFault::NotJson;
    }
}

bool isNumberToken(std::string_view token)
{
    std::size_t at = token.empty() || token[0] != '-' ? 0 : 1;
    const std::size_t whole = at;
    at = skipDigits(token, at);
    if (at == whole || (token[whole] == '0' && at > whole + 1))
        return false;
    if (at < token.size() && token[at] == '.') {
        const std::size_t fraction = at + 1;
        at = skipDigits(token, fraction);
        if (at == fraction)
            return false;
    }
    if (at < token.size() && (token[at] == 'e' || token[at] == 'E')) {
        std::size_t exponent = at + 1;
        if (exponent < token.size() && (token[exponent] == '+' || token[exponent] == '-'))
            ++exponent;
        at = skipDigits(token, exponent);
        if (at == exponent)
            return false;
    }
    return at == token.size();
}

WholeNumber wholeNumber(std::string_view token)
{
    constexpr std::size_t digitsThatFit = 18; // a nineteenth could pass 2^63; no date or kind needs it
    if (token.size() > digitsThatFit || skipDigits(token, 0) != token.size() || !isNumberToken(token))
        return {isNumberToken(token) ? ParseFault::OutOfRange : ParseFault::NotJson, 0};
    std::int64_t value = 0;
    for (const char c : token)
        value = value * 10 + (c - '0');
    return {ParseFault::None, value};
}

ParseFault appendEscaped(std::string& out, std::string_view inside)
{
    std::size_t at = 0;
    out.reserve(out.size() + inside.size());
    while (at < inside.size()) {
        const std::size_t slash = std::min(inside.find('\\', at), inside.size());
        out.append(inside, at, slash - at);
        if (slash + 1 >= inside.size())
            return slash == inside.size() ? ParseFault::None : ParseFault::NotJson;
        at = slash + 2;
        if (inside[slash + 1] == 'u') {
            if (const ParseFault fault = appendUnicodeEscape(out, inside, at); fault != ParseFault::None)
                return fault;
        } else {
            const char c = shortEscape(inside[slash + 1]);
            if (c == '\0')
                return ParseFault::NotJson;
            out.push_back(c);
        }
    }
    return ParseFault::None;
}

TextValue textOf(ondemand::value value)
{
    TextValue read;
    const std::string_view token = tokenOf(value);
    if (!isStringToken(token)) {
        read.fault = ParseFault::WrongType;
        return read;
    }
    read.fault = appendText(read.text, token);
    ondemand::raw_json_string consumed;
    if (value.get_raw_json_string().get(consumed))
        read.fault = ParseFault::NotJson;
    return read;
}

ParseFault walk(ondemand::value value, std::size_t depth)
{
    const std::string_view token = tokenOf(value);
    const char first = token.empty() ? '\0' : token.front();
    if (first == '[' || first == '{') {
        if (depth + 1 > base::limits::jsonDepthMax)
            return ParseFault::TooDeep;
        if (first == '[') {
            ondemand::array array;
            if (const auto error = value.get_array().get(array))
                return faultOf(error);
            return eachElement(array, [depth](ondemand::value element) { return walk(element, depth + 1); });
        }
        ondemand::object object;
        if (const auto error = value.get_object().get(object))
            return faultOf(error);
        return eachField(object, [depth](std::string_view, ondemand::value field) { return walk(field, depth + 1); });
    }
    if (first == '"')
        return textOf(value).fault;
    const bool isLiteral = token == "true" || token == "false" || token == "null";
    return isLiteral || isNumberToken(token) ? ParseFault::None : ParseFault::NotJson;
}

std::string_view rawKey(ondemand::field& field)
{
    // Stage one of simdjson made sure that the closing quote exists.
    const char* const from = field.key().raw();
    const char* end = from;
    while (*end != '"')
        end += *end == '\\' ? 2 : 1;
    return {from, static_cast<std::size_t>(end - from)};
}

bool KeySet::hasDuplicates()
{
    std::sort(m_keys.begin(), m_keys.end());
    return std::adjacent_find(m_keys.begin(), m_keys.end()) != m_keys.end();
}

ParseFault JsonDocument::open(std::string_view text)
{
    constexpr std::size_t padding = simdjson::SIMDJSON_PADDING;
    if (m_buffer.size() < text.size() + padding)
        m_buffer.resize(std::max<std::size_t>(2 * (text.size() + padding), 16384));
    std::copy(text.begin(), text.end(), m_buffer.begin());
    std::fill_n(m_buffer.begin() + static_cast<std::ptrdiff_t>(text.size()), padding, '\0');
    const auto error = m_parser.iterate(m_buffer.data(), text.size(), m_buffer.size()).get(m_document);
    return error ? faultOf(error) : ParseFault::None;
}

namespace {

// Begins like true, false or null and is none of them.
template <typename Iterator>
bool isWordOfNobody(Iterator first)
{
    const auto is = [first](std::string_view word) { return std::equal(word.begin(), word.end(), first); }; // the padding is longer than a word
    return (*first == 't' || *first == 'f' || *first == 'n') && !is("true") && !is("false") && !is("null");
}

} // namespace

ParseFault JsonDocument::outermostFault(simdjson::error_code error)
{
    if (error != simdjson::INCORRECT_TYPE)
        return faultOf(error);
    // No value of any type begins with another character: then it is not JSON at all.
    const auto first = std::find_if(m_buffer.begin(), m_buffer.end(), [](char c) { return c != ' ' && c != '\t' && c != '\n' && c != '\r'; });
    const bool isValue = first != m_buffer.end() && std::string_view("[{\"-0123456789tfn").find(*first) != std::string_view::npos;
    return isValue && !isWordOfNobody(first) ? ParseFault::WrongType : ParseFault::NotJson;
}

} // namespace nandu::nostr
