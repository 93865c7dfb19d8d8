// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The two ways to tell a client and a remote signer of one another (NIP-46): bunker:// comes from the signer, nostrconnect:// is
// made by us and shown to it. Pure functions, any thread.
#pragma once

#include "engine/base/ids.h"
#include "engine/base/relay_url.h"
#include "engine/base/result.h"
#include "engine/base/secret.h"

#include <string>
#include <string_view>
#include <vector>

namespace nandu::accounts {

inline constexpr std::size_t signerRelaysMax = 10;

struct BunkerAddress {
    base::PubKey signer;
    std::vector<base::RelayUrl> relays; // at least one
    base::Secret secret;                // may be empty; good for one connection
};

// InvalidInput, with a sentence that says what is missing.
base::Result<BunkerAddress> parseBunker(std::string_view uri);

std::string nostrConnectUri(const base::PubKey& client, const std::vector<base::RelayUrl>& relays, std::string_view secret);

// What we ask a signer to allow: the kinds we write, and our own private list entries.
std::string signerPermissions();
// Shown by the signer beside the connection; JSON.
std::string signerMetadata();

} // namespace nandu::accounts
