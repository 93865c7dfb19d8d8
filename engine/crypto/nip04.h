// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Legacy encrypted texts, NIP-04, for reading only: AES-256-CBC without authentication, so whoever passed it on may have changed
// it (security K1). Never written, and nothing is ever fetched because of what stands in one. Pure functions, any thread.
#pragma once

#include "engine/base/ids.h"
#include "engine/base/result.h"
#include "engine/base/secret.h"

#include <string>
#include <string_view>

namespace nandu::crypto {

inline bool isNip04(std::string_view payload) { return payload.find("?iv=") != std::string_view::npos; }

// InvalidInput: not of this form. Refused: the padding is wrong, or the text is no UTF-8; both also for a wrong key.
base::Result<std::string> nip04Decrypt(std::string_view payload, const base::Secret& secret, const base::PubKey& peer);

} // namespace nandu::crypto
