// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What somebody presses before the picture is taken, so that menus and sheets can be looked at. GUI thread.
#pragma once

#include <QString>

class QQuickWindow;

namespace nandu::gallery {

// "Ctrl+K", "Tab" (keys); "at:120,48" (the mouse); "icon:more" or "icon:more#2" (the control with that icon, whatever the language);
// "type:words". False when there is no such control.
bool press(QQuickWindow& window, const QString& what);

} // namespace nandu::gallery
