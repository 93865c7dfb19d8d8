// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Goes through a page with the Tab key alone, as somebody without a mouse does. GUI thread.
#pragma once

#include <QStringList>

class QQuickWindow;

namespace nandu::gallery {

struct Walk {
    int stops = 0;
    QStringList faults; // one sentence each: a stop without a name or a mark, a control that Tab never came to
};

Walk walkWithTab(QQuickWindow& window);

} // namespace nandu::gallery
