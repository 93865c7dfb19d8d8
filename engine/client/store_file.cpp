// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/store_file.h"

#include <QFile>
#include <QFileInfo>

namespace nandu::client {

std::filesystem::path pathOf(const QString& name)
{
    return std::filesystem::path(name.toStdString());
}

QString putAside(const QString& file)
{
    QString aside = file + QStringLiteral(".broken");
    for (int i = 2; QFile::exists(aside); ++i)
        aside = file + QStringLiteral(".broken-%1").arg(i);
    if (!QFile::rename(file, aside))
        return {};
    QFile::rename(file + QStringLiteral("-wal"), aside + QStringLiteral("-wal"));
    QFile::remove(file + QStringLiteral("-shm"));
    QFile::remove(file + QStringLiteral(".damaged"));
    return QFileInfo(aside).fileName();
}

} // namespace nandu::client
