// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// PNG, third edition: the chunks stay that say how to draw. Texts, times, Exif and what is not known here go.
#include "engine/client/picture_parts.h"

#include <algorithm>
#include <array>

namespace nandu::client::picture {

namespace {

constexpr std::array needed = {std::string_view("IHDR"), std::string_view("PLTE"), std::string_view("IDAT"), std::string_view("IEND"), std::string_view("tRNS"),
    std::string_view("cHRM"), std::string_view("gAMA"), std::string_view("iCCP"), std::string_view("sBIT"), std::string_view("sRGB"), std::string_view("cICP"),
    std::string_view("mDCV"), std::string_view("cLLI"), std::string_view("bKGD"), std::string_view("pHYs"), std::string_view("acTL"), std::string_view("fcTL"), std::string_view("fdAT")};

std::uint32_t checksum(std::string_view text)
{
    std::uint32_t sum = 0xFFFFFFFF;
    for (const char c : text) {
        sum ^= static_cast<std::uint8_t>(c);
        for (int bit = 0; bit < 8; ++bit)
            sum = sum >> 1 ^ (sum & 1 ? 0xEDB88320 : 0);
    }
    return ~sum;
}

std::string chunk(std::string_view type, std::string_view content)
{
    const std::string named = std::string(type) + std::string(content);
    return bigText(static_cast<std::uint32_t>(content.size()), 4) + named + bigText(checksum(named), 4);
}

} // namespace

base::Result<PlainPicture> plainPng(Bytes bytes)
{
    constexpr std::size_t signatureBytes = 8, frameBytes = 12, headerBytes = signatureBytes + frameBytes + 13;
    if (bytes.size() < headerBytes || !startsWith(bytes.subspan(signatureBytes + 4), "IHDR") || big(bytes, signatureBytes, 4) != 13)
        return cutOff();
    PlainPicture picture{std::string(textOf(bytes.first(headerBytes))), "image/png", big(bytes, 16, 4), big(bytes, 20, 4)};
    std::string rest;
    unsigned orientation = 1;
    for (std::size_t at = headerBytes; at + frameBytes <= bytes.size();) {
        const std::size_t length = big(bytes, at, 4);
        if (length > bytes.size() - at - frameBytes)
            return cutOff();
        const std::string_view type = textOf(bytes.subspan(at + 4, 4));
        if (std::find(needed.begin(), needed.end(), type) != needed.end())
            rest += textOf(bytes.subspan(at, length + frameBytes));
        else if (type == "eXIf")
            orientation = orientationIn(bytes.subspan(at + 8, length));
        else if (type[0] >= 'A' && type[0] <= 'Z') // needed to draw, by its letters
            return cutOff();
        if (type == "IEND") {
            if (picture.width == 0 || picture.height == 0)
                return cutOff();
            picture.bytes += (orientation == 1 ? std::string() : chunk("eXIf", tiffWith(orientation))) + rest;
            return turned(std::move(picture), orientation);
        }
        at += length + frameBytes;
    }
    return cutOff();
}

} // namespace nandu::client::picture
