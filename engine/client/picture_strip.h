// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A picture as it may leave this machine: without the place, the camera, the comments, the small copies and the history that
// programs write into it (security N10). What is drawn stays byte for byte; of the rest the colours and the way up are kept. What
// is not understood to the end is refused, as it could hold anything. Pure functions, any thread.
#pragma once

#include "engine/base/result.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace nandu::client {

struct PlainPicture {
    std::string bytes;
    std::string_view type; // image/jpeg, image/png, image/webp, image/gif
    std::uint32_t width = 0, height = 0; // as it is shown: turned, where it says so
};

// InvalidInput: none of the four formats, cut off, or its parts do not fit together. The detail is a sentence.
base::Result<PlainPicture> withoutMetadata(std::span<const std::uint8_t> picture);

} // namespace nandu::client
