// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Turns bytes from strangers into a picture: known formats only, told by their first bytes; size read from the header before
// anything is decoded; memory capped (security Q6). Pure functions, called on pool threads.
#pragma once

#include "engine/base/result.h"

#include <QByteArray>
#include <QImage>
#include <QSize>

namespace nandu::desktop {

inline constexpr qint64 picturePixelsMax = 40'000'000;
inline constexpr int pictureMemoryMiBMax = 64;
inline constexpr int pictureBytesMax = 10 * 1024 * 1024;
inline constexpr int pictureShownSideMax = 2'048; // larger ones are scaled down while decoding

// Scaled down to fit `wanted` when that is valid, else to pictureShownSideMax. Of an animation the first frame.
// InvalidInput: no known format. TooLarge. Corrupt: does not decode.
base::Result<QImage> decodePicture(const QByteArray& bytes, const QSize& wanted);

QImage cutRound(const QImage& picture); // the largest disc in the middle

} // namespace nandu::desktop
