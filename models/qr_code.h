// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A QR code as a path to fill: one unit a module, with its quiet zone. Pure function, any thread.
#pragma once

#include <QString>

#include <string_view>

namespace nandu::models {

struct QrCode {
    int size = 0; // units a side, 0: the text is too long for a code
    QString path; // SVG
};

// A secret goes into the code in pieces, since the encoder leaves its copies in the heap as they are.
enum class QrContent { Text, Secret };
QrCode qrCodeOf(std::string_view text, QrContent content = QrContent::Text);

} // namespace nandu::models
