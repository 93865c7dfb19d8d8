// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Small files of our own, 0600 in a folder 0700, replaced whole or not at all, on the disk when it returns. Blocks on the disk.
#pragma once

#include "engine/base/result.h"

#include <QByteArray>
#include <QString>

namespace nandu::accounts {

// DiskFull, PermissionDenied; the old one is as it was.
base::Result<void> writePrivateFile(const QString& file, const QByteArray& content);
// NotFound; TooLarge above `bytesMax`.
base::Result<QByteArray> readPrivateFile(const QString& file, qint64 bytesMax);

} // namespace nandu::accounts
