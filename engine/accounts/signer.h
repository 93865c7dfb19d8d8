// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Signs and decrypts for one account, somewhere else: on a thread of our own, or on another device (NIP-46). May be called from any
// thread; the future is finished on the signer's thread.
#pragma once

#include "engine/base/result.h"
#include "engine/nostr/event_builder.h"
#include "engine/nostr/secret_leak.h"
#include "engine/nostr/verified_event.h"

#include <QFuture>

#include <string>
#include <string_view>

namespace nandu::accounts {

class Signer {
public:
    virtual ~Signer() = default;
    virtual base::PubKey publicKey() const = 0;
    // Cancelled: the account was signed out meanwhile.
    virtual QFuture<base::Result<nostr::VerifiedEvent>> sign(nostr::EventTemplate what) = 0;
    // NIP-44, for `peer` or for oneself. Written by nobody but this program: the texts of private list entries.
    virtual QFuture<base::Result<std::string>> encrypt(base::PubKey peer, std::string text) = 0;
    // NIP-44, or legacy NIP-04 by its form. Refused: written for somebody else, or damaged.
    virtual QFuture<base::Result<std::string>> decrypt(base::PubKey peer, std::string payload) = 0;
    // Of a text that would be published; who holds the key knows it in plain hexadecimal, too.
    virtual nostr::Leak leakIn(std::string_view text) const { return nostr::secretLeakIn(text, nullptr); }
};

} // namespace nandu::accounts
