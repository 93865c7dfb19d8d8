// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the picture formats share when they are taken apart: bytes in either order, the orientation in Exif. For picture_strip.
// Pure functions, any thread.
#pragma once

#include "engine/client/picture_strip.h"

namespace nandu::client::picture {

using Bytes = std::span<const std::uint8_t>;

// Numbers at a place inside `bytes`; 0 past the end.
std::uint32_t big(Bytes bytes, std::size_t at, std::size_t size);
std::uint32_t little(Bytes bytes, std::size_t at, std::size_t size);
std::string bigText(std::uint32_t number, std::size_t size);
std::string littleText(std::uint32_t number, std::size_t size);
bool startsWith(Bytes bytes, std::string_view text);
std::string_view textOf(Bytes bytes);

// 1 to 8, EXIF tag 0x0112 in a TIFF block; 1 (upright) when it does not say.
unsigned orientationIn(Bytes tiff);
std::string tiffWith(unsigned orientation); // which says this and nothing else
PlainPicture turned(PlainPicture picture, unsigned orientation);

base::Error cutOff();

base::Result<PlainPicture> plainJpeg(Bytes picture);
base::Result<PlainPicture> plainPng(Bytes picture);
base::Result<PlainPicture> plainWebp(Bytes picture);
base::Result<PlainPicture> plainGif(Bytes picture);

} // namespace nandu::client::picture
