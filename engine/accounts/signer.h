// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Signs for one account, somewhere else: a thread of our own, later another device (NIP-46). May be called from any thread;
// the future is finished on the signer's thread.
#pragma once

#include "engine/base/result.h"
#include "engine/nostr/event_builder.h"
#include "engine/nostr/verified_event.h"

#include <QFuture>

namespace nandu::accounts {

class Signer {
public:
    virtual ~Signer() = default;
    virtual base::PubKey publicKey() const = 0;
    // Cancelled: the account was signed out meanwhile.
    virtual QFuture<base::Result<nostr::VerifiedEvent>> sign(nostr::EventTemplate what) = 0;
};

} // namespace nandu::accounts
