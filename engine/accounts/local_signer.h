// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Signs with a key held in memory, on a thread of its own, so that neither the window nor the sockets wait for it.
#pragma once

#include "engine/accounts/signer.h"
#include "engine/base/secret.h"
#include "engine/crypto/key_pair.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <string>

namespace nandu::accounts {

class LocalSigner : public Signer {
public:
    explicit LocalSigner(crypto::KeyPair keys);
    ~LocalSigner() override; // finishes what was asked for

    base::PubKey publicKey() const override { return m_keys->publicKey(); }
    QFuture<base::Result<nostr::VerifiedEvent>> sign(nostr::EventTemplate what) override;
    QFuture<base::Result<std::string>> encrypt(base::PubKey peer, std::string text) override;
    QFuture<base::Result<std::string>> decrypt(base::PubKey peer, std::string payload) override;

    base::Secret secret() const { return m_keys->secret(); } // for a copy that the user asks for
    nostr::Leak leakIn(std::string_view text) const override { return nostr::secretLeakIn(text, &m_secret); }

private:
    template <typename Value>
    QFuture<base::Result<Value>> onThread(std::function<base::Result<Value>(const crypto::KeyPair&)> work);

    std::shared_ptr<const crypto::KeyPair> m_keys;
    base::Secret m_secret;
    QThread m_thread;
    QObject m_context; // lives on m_thread
};

} // namespace nandu::accounts
