// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An event whose id was recomputed and whose signature held. Only verify() makes one, so a function that takes one need not
// ask again. Any thread; copies share one event, which never changes.
#pragma once

#include "engine/base/result.h"
#include "engine/nostr/event.h"

#include <memory>
#include <utility>

namespace nandu::crypto {
class SchnorrVerifier;
}

namespace nandu::nostr {

class VerifiedEvent {
public:
    const Event& operator*() const { return *m_event; }
    const Event* operator->() const { return m_event.get(); }
    const Event& event() const { return *m_event; }

private:
    friend base::Result<VerifiedEvent> verify(Event event, crypto::SchnorrVerifier& verifier);
    friend class TrustedRow; // rows of our own database were verified before they were written
    explicit VerifiedEvent(Event event) : m_event(std::make_shared<const Event>(std::move(event))) {}
    std::shared_ptr<const Event> m_event;
};

// Recomputes the id from the canonical form and checks the signature. InvalidInput with detail "bad id" or "bad signature".
base::Result<VerifiedEvent> verify(Event event, crypto::SchnorrVerifier& verifier);

} // namespace nandu::nostr
