// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nostr/json_text.h"

#include <array>
#include <charconv>
#include <cstdint>
#include <cstring>

#include <simdjson.h>

namespace nandu::nostr {

namespace {

// What stands for a byte after the backslash; 0: the byte stands for itself; 'u': a control character without a letter.
constexpr std::array<char, 256> escapes = [] {
    std::array<char, 256> table{};
    for (std::size_t i = 0; i < 0x20; ++i)
        table[i] = 'u';
    table['\b'] = 'b';
    table['\f'] = 'f';
    table['\n'] = 'n';
    table['\r'] = 'r';
    table['\t'] = 't';
    table['"'] = '"';
    table['\\'] = '\\';
    return table;
}();

// Eight bytes at a time: does any need a look? Exact for bytes below 0x20, the quote and the backslash.
bool isPlain(const char* from)
{
    constexpr std::uint64_t ones = 0x0101010101010101u;
    constexpr std::uint64_t highs = 0x8080808080808080u;
    std::uint64_t word;
    std::memcpy(&word, from, sizeof word);
    const auto hasZero = [](std::uint64_t x) { return (x - ones) & ~x & highs; };
    const std::uint64_t below = (word - ones * 0x20) & ~word & highs;
    return (below | hasZero(word ^ (ones * '"')) | hasZero(word ^ (ones * '\\'))) == 0;
}

template <bool escapeControls>
void append(std::string& out, std::string_view text)
{
    constexpr char digits[] = "0123456789abcdef";
    out.push_back('"');
    const char* at = text.data();
    const char* const end = at + text.size();
    const char* from = at;
    while (at < end) {
        if (end - at >= 8 && isPlain(at)) {
            at += 8;
            continue;
        }
        const auto byte = static_cast<unsigned char>(*at);
        const char escape = escapes[byte];
        if (escape == 0 || (!escapeControls && escape == 'u')) {
            ++at;
            continue;
        }
        out.append(from, at);
        out.push_back('\\');
        out.push_back(escape);
        if (escape == 'u') {
            out.append("00");
            out.push_back(digits[byte >> 4]);
            out.push_back(digits[byte & 15]);
        }
        from = ++at;
    }
    out.append(from, end);
    out.push_back('"');
}

} // namespace

void appendJsonString(std::string& out, std::string_view text)
{
    append<true>(out, text);
}

void appendCanonicalString(std::string& out, std::string_view text)
{
    append<false>(out, text);
}

void appendNumber(std::string& out, std::int64_t number)
{
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
    out.append(digits, end);
}

void appendHexString(std::string& out, const std::uint8_t* bytes, std::size_t count)
{
    constexpr char digits[] = "0123456789abcdef";
    const std::size_t from = out.size();
    out.resize(from + 2 * count + 2);
    char* to = out.data() + from;
    *to++ = '"';
    for (std::size_t i = 0; i < count; ++i) {
        *to++ = digits[bytes[i] >> 4];
        *to++ = digits[bytes[i] & 15];
    }
    *to = '"';
}

bool isUtf8(std::string_view text)
{
    return simdjson::validate_utf8(text.data(), text.size());
}

} // namespace nandu::nostr
