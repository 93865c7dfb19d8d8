// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The seam between a remote signer's session and the network: sockets in the program, a script in tests. Lives on the signer's
// thread.
#pragma once

#include "engine/base/relay_url.h"
#include "engine/nostr/verified_event.h"

#include <QObject>

#include <functional>
#include <vector>

namespace nandu::accounts {

class SignerLine : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    // Listens there for kind 24133 to `listener`, reconnecting; again with other relays: leaves those that are not among them.
    virtual void listen(const std::vector<base::RelayUrl>& relays, const base::PubKey& listener) = 0;
    // To every relay that is connected, and to those that come back while somebody may still wait for the answer.
    virtual void send(const nostr::Event& request) = 0;
    virtual bool isConnected() const = 0; // to one of them
    // NIP-42: the answer to challenged(). Once the relay has agreed it is asked and told everything again.
    virtual void authenticate(const base::RelayUrl& relay, const nostr::Event& event) = 0;

Q_SIGNALS:
    void challenged(const nandu::base::RelayUrl& relay, const std::string& challenge); // each challenge once, and not often
    void received(const nandu::nostr::VerifiedEvent& event);
};

using SignerLineFactory = std::function<SignerLine*(QObject* parent)>;

} // namespace nandu::accounts
