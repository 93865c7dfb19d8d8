// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/punycode.h"

#include "engine/base/utf8.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace nandu::base {

namespace {

bool in(char32_t c, char32_t first, char32_t last) { return c >= first && c <= last; }

char32_t lowered(char32_t c)
{
    if (in(c, 'A', 'Z') || (in(c, 0xc0, 0xde) && c != 0xd7) || in(c, 0x391, 0x3a9) || in(c, 0x410, 0x42f))
        return c + 0x20;
    if (in(c, 0x400, 0x40f))
        return c + 0x50;
    return c;
}

bool isRefused(char32_t c)
{
    return c <= 0x20 || in(c, 0x7f, 0xa0) || c == 0xad || in(c, 0x2000, 0x206f) || in(c, 0x2ff0, 0x3002) || in(c, 0xd800, 0xf8ff)
        || in(c, 0xfe00, 0xfe0f) || c == 0xfeff || in(c, 0xff00, 0xffff) || c >= 0xe0000;
}

// RFC 3492, section 6.1.
std::uint32_t adapted(std::uint32_t delta, std::uint32_t points, bool isFirst)
{
    delta = isFirst ? delta / 700 : delta / 2;
    delta += delta / points;
    std::uint32_t k = 0;
    for (; delta > 455; k += 36)
        delta /= 35;
    return k + 36 * delta / (delta + 38);
}

char digit(std::uint32_t value) { return static_cast<char>(value < 26 ? 'a' + value : '0' + value - 26); }

// RFC 3492, section 6.3. Labels are short, so nothing here can overflow.
std::string encoded(const std::vector<char32_t>& label)
{
    std::string out;
    for (const char32_t c : label) {
        if (c < 0x80)
            out.push_back(static_cast<char>(c));
    }
    const auto basic = static_cast<std::uint32_t>(out.size());
    std::uint32_t handled = basic;
    if (basic > 0)
        out.push_back('-');
    std::uint32_t n = 0x80, delta = 0, bias = 72;
    while (handled < label.size()) {
        char32_t next = 0x110000;
        for (const char32_t c : label) {
            if (c >= n)
                next = std::min(next, c);
        }
        delta += (static_cast<std::uint32_t>(next) - n) * (handled + 1);
        n = static_cast<std::uint32_t>(next);
        for (const char32_t c : label) {
            if (c < n)
                ++delta;
            if (c != n)
                continue;
            std::uint32_t q = delta;
            for (std::uint32_t k = 36;; k += 36) {
                const std::uint32_t t = k <= bias ? 1 : k >= bias + 26 ? 26 : k - bias;
                if (q < t)
                    break;
                out.push_back(digit(t + (q - t) % (36 - t)));
                q = (q - t) / (36 - t);
            }
            out.push_back(digit(q));
            bias = adapted(delta, handled + 1, handled == basic);
            delta = 0;
            ++handled;
        }
        ++delta;
        ++n;
    }
    return out;
}

} // namespace

std::optional<std::string> asciiLabel(std::string_view label)
{
    constexpr std::size_t labelBytesMax = 63; // DNS
    if (label.size() > labelBytesMax * 4)
        return std::nullopt;
    std::vector<char32_t> points;
    bool isAscii = true;
    while (!label.empty()) {
        const CodePoint next = firstCodePoint(label);
        if (next.bytes == 0 || isRefused(next.value))
            return std::nullopt;
        points.push_back(lowered(next.value));
        isAscii &= next.value < 0x80;
        label.remove_prefix(next.bytes);
    }
    std::string text = isAscii ? std::string() : "xn--" + encoded(points);
    if (isAscii) {
        for (const char32_t c : points)
            text.push_back(static_cast<char>(c));
    }
    if (text.empty() || text.size() > labelBytesMax)
        return std::nullopt;
    return text;
}

} // namespace nandu::base
