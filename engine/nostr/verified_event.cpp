// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nostr/verified_event.h"

#include "engine/crypto/schnorr.h"
#include "engine/nostr/canonical_json.h"

namespace nandu::nostr {

base::Result<VerifiedEvent> verify(Event event, crypto::SchnorrVerifier& verifier)
{
    thread_local EventHasher hasher; // its buffers are worth keeping, and hold nothing secret
    if (!hasher.idHolds(event))
        return base::fail(base::ErrorCode::InvalidInput, "bad id");
    if (!verifier.verify(event.id.bytes, event.pubkey, event.sig))
        return base::fail(base::ErrorCode::InvalidInput, "bad signature");
    return VerifiedEvent(std::move(event));
}

} // namespace nandu::nostr
