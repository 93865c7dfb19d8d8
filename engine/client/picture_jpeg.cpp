// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// JPEG (ITU T.81): of the segments those stay that are needed to draw, JFIF without its small copy, colour profile and Adobe's
// note on colours; what follows the end (second pictures, films of telephones) goes.
#include "engine/client/picture_parts.h"

namespace nandu::client::picture {

namespace {

using namespace std::string_literals;

constexpr std::uint8_t startOfScan = 0xDA, endOfImage = 0xD9, app0 = 0xE0, app1 = 0xE1, app2 = 0xE2, app14 = 0xEE;

bool isFrame(std::uint8_t marker)
{
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

bool isNeeded(std::uint8_t marker, Bytes content)
{
    const bool isTable = marker == 0xC4 || marker == 0xCC || marker == 0xDB || marker == 0xDC || marker == 0xDD;
    return isFrame(marker) || isTable || (marker == app2 && startsWith(content, "ICC_PROFILE\0"s)) || (marker == app14 && startsWith(content, "Adobe"));
}

std::string segment(std::uint8_t marker, std::string_view content)
{
    return "\xff"s + static_cast<char>(marker) + bigText(static_cast<std::uint32_t>(content.size() + 2), 2) + std::string(content);
}

// Where the next marker stands after the drawn part that begins at `at`.
std::size_t endOfScan(Bytes bytes, std::size_t at)
{
    while (at + 1 < bytes.size() && !(bytes[at] == 0xFF && bytes[at + 1] != 0 && !(bytes[at + 1] >= 0xD0 && bytes[at + 1] <= 0xD7)))
        ++at;
    return at;
}

struct Taken {
    std::string jfif, rest;
    unsigned orientation = 1;
    PlainPicture picture{{}, "image/jpeg"};
};

void take(Taken& taken, std::uint8_t marker, Bytes content)
{
    if (marker == app1 && startsWith(content, "Exif\0\0"s)) {
        taken.orientation = orientationIn(content.subspan(6));
    } else if (marker == app0 && startsWith(content, "JFIF\0"s) && content.size() >= 14) {
        taken.jfif = segment(app0, std::string(textOf(content.first(12))) + "\0\0"s);
    } else if (isNeeded(marker, content)) {
        taken.rest += segment(marker, textOf(content));
        if (isFrame(marker)) {
            taken.picture.height = big(content, 1, 2);
            taken.picture.width = big(content, 3, 2);
        }
    }
}

} // namespace

base::Result<PlainPicture> plainJpeg(Bytes bytes)
{
    Taken taken;
    std::size_t at = 2;
    while (at + 1 < bytes.size()) {
        const std::uint8_t marker = bytes[at + 1];
        if (bytes[at] != 0xFF)
            return cutOff();
        if (marker == 0xFF) { // filling
            ++at;
            continue;
        }
        if (marker == endOfImage) {
            if (taken.picture.width == 0 || taken.picture.height == 0)
                return cutOff();
            const std::string exif = taken.orientation == 1 ? ""s : segment(app1, "Exif\0\0"s + tiffWith(taken.orientation));
            taken.picture.bytes = "\xff\xd8"s + taken.jfif + exif + taken.rest + "\xff\xd9"s;
            return turned(std::move(taken.picture), taken.orientation);
        }
        const std::size_t length = big(bytes, at + 2, 2);
        if (marker < 0xC0 || (marker >= 0xD0 && marker <= 0xD8) || length < 2 || at + 2 + length > bytes.size())
            return cutOff();
        const Bytes content = bytes.subspan(at + 4, length - 2);
        at += 2 + length;
        if (marker == startOfScan) {
            const std::size_t end = endOfScan(bytes, at);
            taken.rest += segment(marker, textOf(content)) + std::string(textOf(bytes.subspan(at, end - at)));
            at = end;
        } else {
            take(taken, marker, content);
        }
    }
    return cutOff();
}

} // namespace nandu::client::picture
