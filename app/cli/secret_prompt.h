// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The secret key to sign with: from NANDU_SECRET_KEY, else typed at the terminal without echo; never from the command line,
// where every process could read it. Main thread.
#pragma once

#include "engine/base/result.h"
#include "engine/crypto/key_pair.h"

namespace nandu::cli {

// Unavailable without the variable and without a terminal; InvalidInput for what is no key.
base::Result<crypto::KeyPair> signingKeys();

} // namespace nandu::cli
