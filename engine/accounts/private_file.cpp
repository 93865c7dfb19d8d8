// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/accounts/private_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace nandu::accounts {

namespace {

using base::ErrorCode;
using base::fail;
using base::Result;

ErrorCode codeOf(int error)
{
    switch (error) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return ErrorCode::DiskFull;
    case EACCES:
    case EPERM:
    case EROFS:
    case ENOENT:
    case ENOTDIR:
        return ErrorCode::PermissionDenied;
    default:
        return ErrorCode::Internal;
    }
}

base::Error errorOf(const QByteArray& file)
{
    const int error = errno;
    return {codeOf(error), file.toStdString() + ": " + std::strerror(error)};
}

class OpenFile {
public:
    OpenFile(const QByteArray& name, int flags) : m_number(::open(name.constData(), flags | O_CLOEXEC, S_IRUSR | S_IWUSR)) {}
    ~OpenFile()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    OpenFile(const OpenFile&) = delete;

    bool isOpen() const { return m_number >= 0; }
    bool write(const QByteArray& content) const
    {
        for (qsizetype done = 0; done < content.size();) {
            const ssize_t wrote = ::write(m_number, content.constData() + done, static_cast<std::size_t>(content.size() - done));
            if (wrote < 0 && errno != EINTR)
                return false;
            done += std::max<ssize_t>(wrote, 0);
        }
        return true;
    }
    bool sync() const { return ::fsync(m_number) == 0; }

private:
    int m_number;
};

} // namespace

// Not QSaveFile: of a small file it writes everything at its end, where it looks neither for a full disk nor for a failed sync,
// and then puts an empty file in the place of the old one.
Result<void> writePrivateFile(const QString& file, const QByteArray& content)
{
    const QFileInfo wanted(file);
    const QString folder = wanted.absolutePath();
    if (!QFileInfo::exists(folder)) {
        if (!QDir().mkpath(folder))
            return fail(ErrorCode::PermissionDenied, "cannot make the folder " + folder.toStdString());
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    const QByteArray place = QFile::encodeName(wanted.isSymLink() && wanted.exists() ? wanted.canonicalFilePath() : wanted.absoluteFilePath());
    const QByteArray next = place + ".new";
    {
        const OpenFile out(next, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW);
        if (!out.isOpen())
            return errorOf(next);
        if (!out.write(content) || !out.sync()) {
            const base::Error error = errorOf(next);
            ::unlink(next.constData());
            return error;
        }
    }
    if (std::rename(next.constData(), place.constData()) != 0) {
        const base::Error error = errorOf(place);
        ::unlink(next.constData());
        return error;
    }
    const OpenFile inFolder(QFile::encodeName(QFileInfo(QFile::decodeName(place)).absolutePath()), O_RDONLY | O_DIRECTORY);
    if (inFolder.isOpen())
        (void)inFolder.sync(); // some file systems cannot; the file itself is on the disk
    return {};
}

Result<QByteArray> readPrivateFile(const QString& file, qint64 bytesMax)
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
