// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The clipboard and the browser of the desktop, and a start of the demo. A secret leaves the clipboard after half a minute, and
// with the program (security K6). GUI thread; owned by main.
#pragma once

#include "models/desktop.h"

#include <QMimeData>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

namespace nandu::desktop {

class DesktopShell : public QObject, public models::Desktop {
    Q_OBJECT
public:
    explicit DesktopShell(std::chrono::milliseconds secretStays = std::chrono::seconds(30));
    ~DesktopShell() override;

    void copySecret(base::Secret secret) override;
    base::Secret clipboard() const override;
    QByteArray clipboardPicture() const override;
    void copyText(const QString& text) override;
    bool openInBrowser(const QUrl& address) override;
    QStringList languages() const override;
    bool startDemo() override;

private:
    void clearSecret();

    QPointer<QMimeData> m_secret; // ours, while it is on the clipboard
    QTimer m_secretTimer;
};

} // namespace nandu::desktop
