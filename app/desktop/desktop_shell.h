// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The clipboard and the browser of the desktop. GUI thread; owned by main.
#pragma once

#include "models/desktop.h"

namespace nandu::desktop {

class DesktopShell : public models::Desktop {
public:
    void copyText(const QString& text) override;
    bool openInBrowser(const QUrl& address) override;
};

} // namespace nandu::desktop
