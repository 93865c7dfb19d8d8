// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which fonts are tried for a character that the interface's own lack. GUI thread, before the first text.
#pragma once

namespace nandu::desktop {

void preferFallbackFonts();

} // namespace nandu::desktop
