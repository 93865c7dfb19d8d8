// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which fonts are tried for a character that the interface's own lack.
#pragma once

#include <QStringList>

namespace nandu::desktop {

// Those of them that are installed. Any thread: reading the list of fonts takes 10 ms.
QStringList fallbackFonts();

// GUI thread, before the first text.
void preferFonts(const QStringList& fallbacks);

} // namespace nandu::desktop
