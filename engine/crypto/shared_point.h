// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What two people's keys have in common: the x coordinate of one's secret times the other's public key, unhashed, as NIP-04
// and NIP-44 use it. Pure function, any thread.
#pragma once

#include "engine/base/ids.h"
#include "engine/base/result.h"
#include "engine/base/secret.h"

namespace nandu::crypto {

// InvalidInput: `secret` is no key, or `peer` is no point of the curve.
base::Result<base::Secret> sharedX(const base::Secret& secret, const base::PubKey& peer);

} // namespace nandu::crypto
