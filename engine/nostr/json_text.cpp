// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nostr/json_text.h"

#include <algorithm>
#include <array>
#include <bit>
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

using Block [[gnu::vector_size(16)]] = unsigned char;

bool isPlain(const char* from)
{
    Block block;
    std::memcpy(&block, from, sizeof block);
    const auto special = std::bit_cast<std::array<std::uint64_t, 2>>((block < 0x20) | (block == '"') | (block == '\\'));
    return (special[0] | special[1]) == 0;
}

template <bool escapeControls>
char* writeBytes(char* to, const char* at, const char* end)
{
    constexpr char digits[] = "0123456789abcdef";
    for (; at < end; ++at) {
        const auto byte = static_cast<unsigned char>(*at);
        const char escape = escapes[byte];
        if (escape == 0 || (!escapeControls && escape == 'u')) {
            *to++ = *at;
            continue;
        }
        *to++ = '\\';
        *to++ = escape;
        if (escape == 'u') {
            to = std::copy_n("00", 2, to);
            *to++ = digits[byte >> 4];
            *to++ = digits[byte & 15];
        }
    }
    return to;
}

template <bool escapeControls>
char* write(char* to, std::string_view text)
{
    const char* at = text.data();
    const char* const end = at + text.size();
    *to++ = '"';
    while (static_cast<std::size_t>(end - at) >= sizeof(Block)) {
        if (isPlain(at))
            to = std::copy_n(at, sizeof(Block), to);
        else
            to = writeBytes<escapeControls>(to, at, at + sizeof(Block));
        at += sizeof(Block);
    }
    to = writeBytes<escapeControls>(to, at, end);
    *to++ = '"';
    return to;
}

} // namespace

void appendJsonString(std::string& out, std::string_view text)
{
    // Exact, since what is sent may wait: with room for the worst case it would hold six times as much.
    std::size_t bytes = text.size() + 2;
    for (const char c : text) {
        const char escape = escapes[static_cast<unsigned char>(c)];
        bytes += escape == 0 ? 0 : escape == 'u' ? 5 : 1;
    }
    const std::size_t from = out.size();
    out.resize(from + bytes);
    write<true>(out.data() + from, text);
}

char* writeJsonString(char* to, std::string_view text) { return write<true>(to, text); }
char* writeCanonicalString(char* to, std::string_view text) { return write<false>(to, text); }

void appendNumber(std::string& out, std::int64_t number)
{
    char digits[numberBytesMax];
    out.append(digits, writeNumber(digits, number));
}

char* writeNumber(char* to, std::int64_t number) { return std::to_chars(to, to + numberBytesMax, number).ptr; }

void appendHexString(std::string& out, const std::uint8_t* bytes, std::size_t count)
{
    const std::size_t from = out.size();
    out.resize(from + 2 * count + 2);
    writeHexString(out.data() + from, bytes, count);
}

char* writeHexString(char* to, const std::uint8_t* bytes, std::size_t count)
{
    constexpr char digits[] = "0123456789abcdef";
    *to++ = '"';
    for (std::size_t i = 0; i < count; ++i) {
        *to++ = digits[bytes[i] >> 4];
        *to++ = digits[bytes[i] & 15];
    }
    *to++ = '"';
    return to;
}

bool isUtf8(std::string_view text)
{
    return simdjson::validate_utf8(text.data(), text.size());
}

} // namespace nandu::nostr
