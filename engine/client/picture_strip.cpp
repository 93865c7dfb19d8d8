// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/picture_strip.h"

#include "engine/base/sentence.h"
#include "engine/client/picture_parts.h"

#include <utility>

namespace nandu::client {

base::Result<PlainPicture> withoutMetadata(std::span<const std::uint8_t> bytes)
{
    using namespace picture;
    if (startsWith(bytes, "\xff\xd8\xff"))
        return plainJpeg(bytes);
    if (startsWith(bytes, "\x89PNG\r\n\x1a\n"))
        return plainPng(bytes);
    if (startsWith(bytes, "GIF87a") || startsWith(bytes, "GIF89a"))
        return plainGif(bytes);
    if (startsWith(bytes, "RIFF") && bytes.size() >= 12 && startsWith(bytes.subspan(8), "WEBP"))
        return plainWebp(bytes);
    //: Error when a picture is chosen
    return base::fail(base::ErrorCode::InvalidInput, NANDU_SENTENCE("Engine", "This is not a picture that can be sent. Choose a JPEG, PNG, WebP or GIF file."));
}

namespace picture {

std::uint32_t big(Bytes bytes, std::size_t at, std::size_t size)
{
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < size; ++i)
        number = number << 8 | (at + i < bytes.size() ? bytes[at + i] : 0U);
    return number;
}

std::uint32_t little(Bytes bytes, std::size_t at, std::size_t size)
{
    std::uint32_t number = 0;
    for (std::size_t i = size; i-- > 0;)
        number = number << 8 | (at + i < bytes.size() ? bytes[at + i] : 0U);
    return number;
}

std::string bigText(std::uint32_t number, std::size_t size)
{
    std::string text;
    for (std::size_t i = size; i-- > 0;)
        text.push_back(static_cast<char>(number >> (8 * i) & 0xFF));
    return text;
}

std::string littleText(std::uint32_t number, std::size_t size)
{
    std::string text;
    for (std::size_t i = 0; i < size; ++i)
        text.push_back(static_cast<char>(number >> (8 * i) & 0xFF));
    return text;
}

std::string_view textOf(Bytes bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

bool startsWith(Bytes bytes, std::string_view text)
{
    return textOf(bytes).starts_with(text);
}

unsigned orientationIn(Bytes tiff)
{
    constexpr std::uint32_t orientationTag = 0x0112, entryBytes = 12;
    const bool isBig = startsWith(tiff, "MM");
    if (!isBig && !startsWith(tiff, "II"))
        return 1;
    const auto number = isBig ? big : little;
    const std::size_t directory = number(tiff, 4, 4);
    const std::uint32_t entries = number(tiff, directory, 2);
    for (std::uint32_t i = 0; i < entries; ++i) {
        const std::size_t entry = directory + 2 + static_cast<std::size_t>(i) * entryBytes;
        if (entry + entryBytes > tiff.size())
            return 1;
        if (number(tiff, entry, 2) == orientationTag) {
            const std::uint32_t value = number(tiff, entry + 8, 2);
            return value >= 1 && value <= 8 ? value : 1;
        }
    }
    return 1;
}

std::string tiffWith(unsigned orientation)
{
    using namespace std::string_literals;
    return "MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01"s + bigText(orientation, 2) + "\0\0\0\0\0\0"s;
}

PlainPicture turned(PlainPicture picture, unsigned orientation)
{
    if (orientation >= 5) // lies on its side
        std::swap(picture.width, picture.height);
    return picture;
}

base::Error cutOff()
{
    //: Error when a picture is chosen
    return base::fail(base::ErrorCode::InvalidInput, NANDU_SENTENCE("Engine", "This picture is damaged or cut off, so what it holds beside the picture cannot be taken out. Save it anew and try again."));
}

} // namespace picture
} // namespace nandu::client
