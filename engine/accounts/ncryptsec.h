// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// NIP-49 as people see it: "ncryptsec1..." and a password as typed. Slow by design (see crypto/nip49.h): never on the GUI or
// net thread. Pure functions, any thread.
#pragma once

#include "engine/base/result.h"
#include "engine/base/secret.h"
#include "engine/crypto/nip49.h"

#include <string>
#include <string_view>

namespace nandu::accounts {

// NFKC, so that the same password typed on another machine is the same.
base::Secret normalisedPassword(const base::Secret& typed);
base::Secret normalisedPassphrase(const base::Secret& typed); // NFKD, as BIP-39 wants it

base::Result<std::string> toNcryptsec(const base::Secret& key, const base::Secret& typedPassword, unsigned logN = crypto::nip49LogNDefault);
base::Result<base::Secret> fromNcryptsec(std::string_view ncryptsec, const base::Secret& typedPassword);

} // namespace nandu::accounts
