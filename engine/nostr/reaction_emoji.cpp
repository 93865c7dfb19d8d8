// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nostr/reaction_emoji.h"

#include "engine/base/utf8.h"

#include <algorithm>

namespace nandu::nostr {

namespace {

using base::CodePoint;
using base::firstCodePoint;

constexpr std::size_t otherCharactersMax = 8;
constexpr std::size_t shortcodeBytesMax = 64;
constexpr std::size_t clusterCodePointsMax = 16; // the longest emoji in use has ten

constexpr char32_t zeroWidthJoiner = 0x200d;
constexpr char32_t keycap = 0x20e3;

bool in(char32_t c, char32_t first, char32_t last) { return c >= first && c <= last; }

// Controls, and what turns or hides the text around it.
bool isUnshowable(char32_t c)
{
    return c < 0x20 || in(c, 0x7f, 0x9f) || c == 0xad || in(c, 0x200b, 0x200f) || in(c, 0x2028, 0x202e) || in(c, 0x2060, 0x206f)
        || c == 0xfeff || in(c, 0xfff0, 0xfffb) || in(c, 0xe000, 0xf8ff);
}

bool isRegionalIndicator(char32_t c) { return in(c, 0x1f1e6, 0x1f1ff); }

bool startsEmoji(char32_t c)
{
    return c == 0xa9 || c == 0xae || c == 0x203c || c == 0x2049 || c == 0x2122 || c == 0x2139 || in(c, 0x2190, 0x21ff) || in(c, 0x2300, 0x23ff)
        || in(c, 0x2460, 0x24ff) || in(c, 0x25a0, 0x27bf) || in(c, 0x2900, 0x297f) || in(c, 0x2b00, 0x2bff) || c == 0x3030 || c == 0x303d
        || c == 0x3297 || c == 0x3299 || in(c, 0x1f000, 0x1faff);
}

// Joins the character before it into one cluster: variation selectors, skin tones, accents, tags of flags.
bool extends(char32_t c)
{
    return in(c, 0xfe00, 0xfe0f) || in(c, 0x1f3fb, 0x1f3ff) || in(c, 0x300, 0x36f) || in(c, 0x1ab0, 0x1aff) || in(c, 0x1dc0, 0x1dff)
        || in(c, 0x20d0, 0x20ff) || in(c, 0xfe20, 0xfe2f) || in(c, 0xe0020, 0xe007f);
}

// Bytes of the first grapheme cluster, as far as emoji need it (UAX 29, rules GB9 to GB13).
std::size_t clusterBytes(std::string_view text)
{
    const CodePoint first = firstCodePoint(text);
    std::size_t bytes = first.bytes;
    bool isJoined = false;
    bool isHalfFlag = isRegionalIndicator(first.value);
    for (std::size_t count = 1; count < clusterCodePointsMax; ++count) {
        const CodePoint next = firstCodePoint(text.substr(bytes));
        if (next.bytes == 0)
            break;
        const bool completesFlag = isHalfFlag && isRegionalIndicator(next.value);
        if (!isJoined && !extends(next.value) && next.value != zeroWidthJoiner && !completesFlag)
            break;
        isJoined = next.value == zeroWidthJoiner;
        isHalfFlag = false;
        bytes += next.bytes;
    }
    return bytes;
}

bool isShortcode(std::string_view text)
{
    const auto allowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '+';
    };
    return text.size() > 2 && text.size() <= shortcodeBytesMax && text.front() == ':' && text.back() == ':'
        && std::all_of(text.begin() + 1, text.end() - 1, allowed);
}

bool isKeycap(std::string_view cluster)
{
    std::string mark;
    base::appendUtf8(mark, keycap);
    return cluster.ends_with(mark);
}

} // namespace

std::string reactionEmoji(std::string_view content)
{
    while (!content.empty()) {
        const CodePoint first = firstCodePoint(content);
        if (first.bytes != 0 && first.value != ' ' && !isUnshowable(first.value))
            break;
        content.remove_prefix(std::max<std::size_t>(first.bytes, 1));
    }
    while (!content.empty() && (content.back() == ' ' || content.back() == '\n'))
        content.remove_suffix(1);
    if (content.empty())
        return "+";
    if (isShortcode(content))
        return std::string(content);
    const std::string_view cluster = content.substr(0, clusterBytes(content));
    if (startsEmoji(firstCodePoint(content).value) || isKeycap(cluster))
        return std::string(cluster);
    std::string shown;
    for (std::size_t count = 0; count < otherCharactersMax && !content.empty();) {
        const CodePoint next = firstCodePoint(content);
        if (next.bytes == 0)
            break;
        if (!isUnshowable(next.value)) {
            shown.append(content.substr(0, next.bytes));
            ++count;
        }
        content.remove_prefix(next.bytes);
    }
    return shown;
}

} // namespace nandu::nostr
