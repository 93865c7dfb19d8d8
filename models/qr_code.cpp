// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/qr_code.h"

#include <algorithm>
#include <memory>
#include <qrencode.h>

namespace nandu::models {

QrCode qrCodeOf(std::string_view text, QrContent content)
{
    constexpr int quietZone = 4;
    constexpr std::size_t pieceBytes = 4;
    const std::unique_ptr<QRinput, decltype(&QRinput_free)> input(QRinput_new2(0, QR_ECLEVEL_M), &QRinput_free);
    bool isTaken = input != nullptr;
    for (std::size_t at = 0; at < text.size() && isTaken;) {
        const std::string_view piece = text.substr(at, content == QrContent::Secret ? pieceBytes : text.size());
        isTaken = QRinput_append(input.get(), QR_MODE_8, static_cast<int>(piece.size()), reinterpret_cast<const unsigned char*>(piece.data())) == 0;
        at += piece.size();
    }
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(isTaken ? QRcode_encodeInput(input.get()) : nullptr, &QRcode_free);
    if (!code)
        return {};
    QrCode picture{code->width + 2 * quietZone, {}};
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width;) {
            const auto isDark = [&](int at) { return at < code->width && (code->data[y * code->width + at] & 1) != 0; };
            int end = x;
            while (isDark(end))
                ++end;
            if (end > x)
                picture.path += QStringLiteral("M%1 %2h%3v1h-%3z").arg(x + quietZone).arg(y + quietZone).arg(end - x);
            x = std::max(end, x + 1);
        }
    }
    return picture;
}

} // namespace nandu::models
