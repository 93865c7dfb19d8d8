// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program's mark in the sizes of a tray, with a number on it. Pure function.
#pragma once

#include "app/desktop/presence/tray_types.h"

#include <QImage>

namespace nandu::desktop {

QImage trayPicture(int side, int count);           // 0: without a number
QList<TrayPixmap> trayPixmaps(int count);

} // namespace nandu::desktop
