// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whom one account tells who it is, and whom never (NIP-42): a small JSON file in the account's folder. One that cannot be read is
// put aside and everybody is asked about again. Plain functions over disk: called on the GUI thread (a few hundred bytes).
#pragma once

#include "engine/base/relay_url.h"
#include "engine/base/result.h"
#include "engine/net/relay_auth.h"

#include <filesystem>
#include <map>

namespace nandu::client {

inline constexpr std::size_t consentsMax = 1'000;

// Always and Never only; Once is for this run.
using RelayConsents = std::map<base::RelayUrl, net::AuthConsent>;

RelayConsents loadConsents(const std::filesystem::path& file);
base::Result<void> saveConsents(const std::filesystem::path& file, const RelayConsents& consents);

} // namespace nandu::client
