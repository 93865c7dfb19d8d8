// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The clipboard and the browser of the desktop, and a start of the demo. GUI thread; owned by main.
#pragma once

#include "models/desktop.h"

namespace nandu::desktop {

class DesktopShell : public models::Desktop {
public:
    void copyText(const QString& text) override;
    bool openInBrowser(const QUrl& address) override;
    bool startDemo() override;
};

} // namespace nandu::desktop
