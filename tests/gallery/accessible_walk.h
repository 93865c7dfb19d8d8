// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page as a screen reader sees it: everything visible in the accessibility tree, as AT-SPI hands it out. GUI thread.
#pragma once

#include <QQuickWindow>
#include <QStringList>

namespace nandu::gallery {

struct AccessibleWalk {
    int controls = 0;
    QStringList faults; // a control without a name, or that cannot be worked without a pointer
};

AccessibleWalk walkAsReader(QQuickWindow& window);

} // namespace nandu::gallery
