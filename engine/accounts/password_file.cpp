// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/accounts/password_file.h"

#include "engine/accounts/ncryptsec.h"
#include "engine/accounts/private_file.h"

namespace nandu::accounts {

namespace {
constexpr qint64 fileBytesMax = 1024;
}

base::Result<void> writePasswordFile(const QString& file, const base::Secret& key, const base::Secret& typedPassword, unsigned logN)
{
    const auto ncryptsec = toNcryptsec(key, typedPassword, logN);
    if (!ncryptsec)
        return ncryptsec.error();
    return writePrivateFile(file, QByteArray::fromStdString(*ncryptsec) + '\n');
}

base::Result<base::Secret> readPasswordFile(const QString& file, const base::Secret& typedPassword)
{
    const auto content = readPrivateFile(file, fileBytesMax);
    if (!content)
        return content.error();
    auto key = fromNcryptsec(content->trimmed().toStdString(), typedPassword);
    if (!key && key.error().code == base::ErrorCode::InvalidInput)
        return base::fail(base::ErrorCode::Corrupt, file.toStdString() + " holds no encrypted key");
    return key;
}

} // namespace nandu::accounts
