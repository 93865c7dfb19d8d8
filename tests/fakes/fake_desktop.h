// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Remembers what was copied and opened. GUI thread.
#pragma once

#include "models/desktop.h"

#include <QStringList>

namespace nandu::fakes {

class FakeDesktop : public models::Desktop {
public:
    bool hasBrowser = true;
    bool canStartDemo = true;
    int demoStarts = 0;
    QStringList copied;
    QStringList opened;

    QStringList copiedSecrets;
    QByteArray onClipboard;
    QByteArray picture;

    void copySecret(base::Secret secret) override { copiedSecrets.append(QString::fromUtf8(secret.text().data(), static_cast<qsizetype>(secret.size()))); }
    base::Secret clipboard() const override { return base::Secret::copyOf(onClipboard.toStdString()); }
    QByteArray clipboardPicture() const override { return picture; }
    void copyText(const QString& text) override { copied.append(text); }
    bool openInBrowser(const QUrl& address) override
    {
        opened.append(address.toString());
        return hasBrowser;
    }
    bool startDemo() override
    {
        ++demoStarts;
        return canStartDemo;
    }
};

} // namespace nandu::fakes
