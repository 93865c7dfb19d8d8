// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a model may ask of the desktop around the window: the clipboard, the browser, another start. Lives on the GUI thread; app/desktop
// implements it, tests and the gallery record the calls.
#pragma once

#include "engine/base/secret.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace nandu::models {

class Desktop {
public:
    virtual ~Desktop() = default;
    virtual void copyText(const QString& text) = 0;
    virtual void copySecret(base::Secret secret) = 0; // marked for clipboard histories, and gone after half a minute
    virtual base::Secret clipboard() const = 0;       // its text
    virtual QByteArray clipboardPicture() const = 0;  // as a file would hold it; empty when there is none, or there is text beside it
    virtual bool openInBrowser(const QUrl& address) = 0; // http and https only; false when no browser took it
    virtual QStringList languages() const { return {}; } // "en", "de" ...: those that the window can speak
    virtual bool startDemo() = 0; // Nandu anew on the made-up network, in place of this one; false when it did not start
};

} // namespace nandu::models
