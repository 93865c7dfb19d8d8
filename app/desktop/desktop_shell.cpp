// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/desktop_shell.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QProcess>

namespace nandu::desktop {

void DesktopShell::copyText(const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
}

// Whatever came before, only the web reaches the desktop: file:, smb: and the like start programs (security Q3).
bool DesktopShell::openInBrowser(const QUrl& address)
{
    const bool isWeb = address.scheme() == QLatin1String("https") || address.scheme() == QLatin1String("http");
    if (!address.isValid() || !isWeb || address.host().isEmpty() || !address.userInfo().isEmpty())
        return false;
    return QDesktopServices::openUrl(address);
}

bool DesktopShell::startDemo()
{
    const bool isStarted = QProcess::startDetached(QCoreApplication::applicationFilePath(), {QStringLiteral("--demo")});
    if (isStarted)
        QCoreApplication::quit();
    return isStarted;
}

} // namespace nandu::desktop
