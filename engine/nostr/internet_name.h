// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Names like ana@example.com for public keys (NIP-05): which address to ask, and what counts in the answer. Whoever fetches it
// follows no redirect and no private host (security E20). Pure functions, any thread.
#pragma once

#include "engine/base/ids.h"
#include "engine/base/result.h"

#include <string>
#include <string_view>

namespace nandu::nostr {

struct InternetName {
    std::string local;   // lower case, a-z 0-9 - _ .
    std::string address; // https://domain/.well-known/nostr.json?name=local
};

// InvalidInput unless it is local@domain with a domain of the world outside.
base::Result<InternetName> parseInternetName(std::string_view text);

// NotFound unless the answer has a key, in lower-case hexadecimal, for exactly this name.
base::Result<base::PubKey> keyInAnswer(std::string_view json, std::string_view local);

} // namespace nandu::nostr
