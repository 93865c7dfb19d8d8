// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// GIF89a: pictures and their timing stay; comments and what programs keep for themselves go, but for the number of rounds.
#include "engine/client/picture_parts.h"

#include <optional>

namespace nandu::client::picture {

namespace {

std::size_t tableBytes(std::uint8_t flags)
{
    return flags & 0x80 ? std::size_t{3} << ((flags & 7) + 1) : 0;
}

// Where the sub-blocks that begin at `at` end, their empty last one included.
std::optional<std::size_t> endOfBlocks(Bytes bytes, std::size_t at)
{
    while (at < bytes.size() && bytes[at] != 0)
        at += 1U + bytes[at];
    return at < bytes.size() ? std::optional(at + 1) : std::nullopt;
}

bool isNeeded(Bytes extension)
{
    constexpr std::uint8_t control = 0xF9, application = 0xFF;
    const bool loops = extension[1] == application && (startsWith(extension.subspan(3), "NETSCAPE2.0") || startsWith(extension.subspan(3), "ANIMEXTS1.0"));
    return extension[1] == control || loops;
}

} // namespace

base::Result<PlainPicture> plainGif(Bytes bytes)
{
    constexpr std::size_t headBytes = 13, imageBytes = 10;
    constexpr std::uint8_t extension = 0x21, image = 0x2C, trailer = 0x3B;
    if (bytes.size() < headBytes)
        return cutOff();
    std::size_t at = headBytes + tableBytes(bytes[10]);
    if (at > bytes.size())
        return cutOff();
    PlainPicture picture{std::string(textOf(bytes.first(at))), "image/gif", little(bytes, 6, 2), little(bytes, 8, 2)};
    while (at < bytes.size()) {
        if (bytes[at] == trailer) {
            picture.bytes.push_back(static_cast<char>(trailer));
            return picture.width == 0 || picture.height == 0 ? base::Result<PlainPicture>(cutOff()) : picture;
        }
        const bool isImage = bytes[at] == image;
        if ((!isImage && bytes[at] != extension) || at + imageBytes >= bytes.size())
            return cutOff();
        const auto end = endOfBlocks(bytes, isImage ? at + imageBytes + tableBytes(bytes[at + 9]) + 1 : at + 2);
        if (!end)
            return cutOff();
        if (isImage || isNeeded(bytes.subspan(at)))
            picture.bytes += textOf(bytes.subspan(at, *end - at));
        at = *end;
    }
    return cutOff();
}

} // namespace nandu::client::picture
