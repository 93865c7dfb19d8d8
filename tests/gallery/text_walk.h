// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Looks at every text on show as a reader of another language does: is it cut, does it stand out of its control, do two lie on each
// other? What is not the program's own (names, addresses, notes) may end with an ellipsis. GUI thread.
#pragma once

#include <QStringList>

class QQuickWindow;

namespace nandu::gallery {

struct TextWalk {
    int texts = 0;
    QStringList faults; // one sentence each
};

TextWalk walkTexts(QQuickWindow& window);

} // namespace nandu::gallery
