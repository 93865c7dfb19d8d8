// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/presence/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace nandu::desktop {
namespace {

base::Error refused(const QString& why) { return base::fail(base::ErrorCode::PermissionDenied, why.toStdString()); }

} // namespace

Autostart::Autostart(const QString& folder, const QStringList& command)
    : m_file(folder + QStringLiteral("/org.nandu.Nandu.desktop")), m_command(command)
{
}

QString Autostart::usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/autostart");
}

QString Autostart::usualProgram()
{
    const QString image = qEnvironmentVariable("APPIMAGE"); // what is inside is gone after the end
    if (!image.isEmpty())
        return image;
    const QString program = QCoreApplication::applicationFilePath();
    const QString name = QFileInfo(program).fileName();
    return QFileInfo(QStandardPaths::findExecutable(name)).canonicalFilePath() == QFileInfo(program).canonicalFilePath() ? name : program;
}

bool Autostart::isPossible() { return !QFile::exists(QStringLiteral("/.flatpak-info")); }

bool Autostart::isOn() const
{
    QFile file(m_file);
    return file.open(QIODevice::ReadOnly) && !file.read(64 * 1024).contains("\nHidden=true");
}

base::Result<void> Autostart::turn(bool on) const
{
    if (!on) {
        QFile file(m_file);
        if (file.exists() && !file.remove())
            return refused(file.errorString());
        return {};
    }
    QDir().mkpath(QFileInfo(m_file).path());
    QSaveFile file(m_file);
    const QByteArray entry = "[Desktop Entry]\nType=Application\nName=Nandu\nIcon=org.nandu.Nandu\nTerminal=false\nX-GNOME-Autostart-enabled=true\nExec="
        + execLine(m_command).toUtf8() + '\n';
    if (!file.open(QIODevice::WriteOnly) || file.write(entry) != entry.size() || !file.commit())
        return refused(file.errorString());
    return {};
}

// Desktop Entry Specification 1.5, "The Exec key": an argument in quotes, with a backslash before what the quotes would not
// protect, and every backslash twice, because it is also a string of the file.
QString execLine(const QStringList& command)
{
    QStringList quoted;
    for (QString argument : command) {
        for (const char16_t special : u"\\\"`$") {
            if (special != u'\0')
                argument.replace(QChar(special), QStringLiteral("\\\\") + (special == u'\\' ? QStringLiteral("\\\\") : QString(QChar(special))));
        }
        quoted.append(u'"' + argument.replace(u'%', QLatin1String("%%")) + u'"');
    }
    return quoted.join(u' ');
}

} // namespace nandu::desktop
