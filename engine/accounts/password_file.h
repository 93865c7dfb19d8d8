// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A secret key in a file under a password (NIP-49), readable by its owner only, written whole or not at all. Slow by design:
// never on the GUI or net thread.
#pragma once

#include "engine/base/result.h"
#include "engine/base/secret.h"
#include "engine/crypto/nip49.h"

#include <QString>

namespace nandu::accounts {

base::Result<void> writePasswordFile(const QString& file, const base::Secret& key, const base::Secret& typedPassword,
                                     unsigned logN = crypto::nip49LogNDefault);
// NotFound, Corrupt, Refused (wrong password), TooLarge.
base::Result<base::Secret> readPasswordFile(const QString& file, const base::Secret& typedPassword);

} // namespace nandu::accounts
