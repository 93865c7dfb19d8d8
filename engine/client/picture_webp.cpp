// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// WebP (RFC 9649): the chunks stay that are drawn, and the colour profile.
#include "engine/client/picture_parts.h"

#include <algorithm>
#include <array>

namespace nandu::client::picture {

namespace {

constexpr std::array needed = {std::string_view("VP8X"), std::string_view("VP8 "), std::string_view("VP8L"), std::string_view("ALPH"), std::string_view("ANIM"),
    std::string_view("ANMF"), std::string_view("ICCP")};
constexpr std::uint8_t hasExif = 0x08, hasXmp = 0x04; // in the flags of VP8X

std::string chunk(std::string_view type, std::string_view content)
{
    return std::string(type) + littleText(static_cast<std::uint32_t>(content.size()), 4) + std::string(content) + std::string(content.size() % 2, '\0');
}

void measure(PlainPicture& picture, std::string_view type, Bytes content)
{
    if (picture.width > 0)
        return; // VP8X comes first and counts
    if (type == "VP8X" && content.size() >= 10) {
        picture.width = little(content, 4, 3) + 1;
        picture.height = little(content, 7, 3) + 1;
    } else if (type == "VP8 " && content.size() >= 10 && startsWith(content.subspan(3), "\x9d\x01\x2a")) {
        picture.width = little(content, 6, 2) & 0x3FFF;
        picture.height = little(content, 8, 2) & 0x3FFF;
    } else if (type == "VP8L" && content.size() >= 5 && content[0] == 0x2F) {
        const std::uint32_t bits = little(content, 1, 4);
        picture.width = (bits & 0x3FFF) + 1;
        picture.height = (bits >> 14 & 0x3FFF) + 1;
    }
}

} // namespace

base::Result<PlainPicture> plainWebp(Bytes bytes)
{
    constexpr std::size_t headBytes = 12;
    const std::size_t end = std::size_t{8} + little(bytes, 4, 4);
    if (end > bytes.size() || end < headBytes)
        return cutOff();
    PlainPicture picture{{}, "image/webp"};
    std::string body;
    std::optional<std::size_t> flagsAt;
    unsigned orientation = 1;
    for (std::size_t at = headBytes; at < end;) {
        const std::size_t length = little(bytes, at + 4, 4);
        if (at + 8 > end || length > end - at - 8)
            return cutOff();
        const std::string_view type = textOf(bytes.subspan(at, 4));
        const Bytes content = bytes.subspan(at + 8, length);
        measure(picture, type, content);
        if (type == "VP8X")
            flagsAt = body.size() + 8;
        if (type == "EXIF") // some write JPEG's prefix here, too
            orientation = orientationIn(startsWith(content, std::string_view("Exif\0\0", 6)) ? content.subspan(6) : content);
        else if (std::find(needed.begin(), needed.end(), type) != needed.end())
            body += chunk(type, textOf(content));
        at += 8 + length + length % 2;
    }
    if (picture.width == 0 || picture.height == 0 || (flagsAt && *flagsAt >= body.size()))
        return cutOff();
    if (!flagsAt)
        orientation = 1; // it has no place for that
    if (flagsAt) {
        auto flags = static_cast<std::uint8_t>(static_cast<std::uint8_t>(body[*flagsAt]) & ~(hasExif | hasXmp));
        body[*flagsAt] = static_cast<char>(orientation == 1 ? flags : flags | hasExif);
    }
    if (orientation != 1)
        body += chunk("EXIF", tiffWith(orientation));
    picture.bytes = "RIFF" + littleText(static_cast<std::uint32_t>(body.size() + 4), 4) + "WEBP" + body;
    return turned(std::move(picture), orientation);
}

} // namespace nandu::client::picture
