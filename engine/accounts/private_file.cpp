// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/accounts/private_file.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace nandu::accounts {

namespace {

using base::ErrorCode;
using base::fail;

ErrorCode codeOf(QFileDevice::FileError error)
{
    switch (error) {
    case QFileDevice::PermissionsError:
    case QFileDevice::OpenError:
        return ErrorCode::PermissionDenied;
    case QFileDevice::ResourceError:
    case QFileDevice::WriteError:
        return ErrorCode::DiskFull;
    default:
        return ErrorCode::Internal;
    }
}

} // namespace

base::Result<void> writePrivateFile(const QString& file, const QByteArray& content)
{
    const QString folder = QFileInfo(file).absolutePath();
    if (!QFileInfo::exists(folder)) {
        if (!QDir().mkpath(folder))
            return fail(ErrorCode::PermissionDenied, "cannot make the folder " + folder.toStdString());
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QSaveFile out(file);
    const bool isWritten = out.open(QIODevice::WriteOnly) && out.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && out.write(content) == content.size() && out.commit();
    if (!isWritten)
        return fail(codeOf(out.error()), file.toStdString() + ": " + out.errorString().toStdString());
    return {};
}

base::Result<QByteArray> readPrivateFile(const QString& file, qint64 bytesMax)
{
    QFile in(file);
    if (!in.exists())
        return fail(ErrorCode::NotFound, file.toStdString());
    if (!in.open(QIODevice::ReadOnly))
        return fail(ErrorCode::PermissionDenied, file.toStdString() + ": " + in.errorString().toStdString());
    const QByteArray content = in.read(bytesMax + 1);
    if (content.size() > bytesMax)
        return fail(ErrorCode::TooLarge, file.toStdString());
    return content;
}

} // namespace nandu::accounts
