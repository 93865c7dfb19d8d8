// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A signer on another device (NIP-46). What it gives back is checked: an event must be the one that was asked for, of the user,
// and verify. The session lives on a thread of its own; may be called from any thread.
#pragma once

#include "engine/accounts/remote_session.h"
#include "engine/accounts/signer.h"

#include <QThread>

#include <memory>

namespace nandu::accounts {

class RemoteSigner : public QObject, public Signer {
    Q_OBJECT
public:
    // `client`: the key we speak to it with, not the user's.
    RemoteSigner(crypto::KeyPair client, SignerLineFactory makeLine, const base::Clock& clock, RemotePatience patience = {});
    ~RemoteSigner() override; // what was asked for is cancelled

    // One of the three, once; signing begins after setUser().
    QFuture<base::Result<Paired>> connectTo(BunkerAddress signer);
    QFuture<base::Result<Paired>> await(std::vector<base::RelayUrl> relays, base::Secret secret);
    void resume(const RemotePairing& pairing);
    void setUser(const base::PubKey& user) { m_user = user; } // before it is handed to others

    base::PubKey clientKey() const { return m_client->publicKey(); }
    base::Secret clientSecret() const { return m_client->secret(); }

    base::PubKey publicKey() const override { return m_user; }
    QFuture<base::Result<nostr::VerifiedEvent>> sign(nostr::EventTemplate what) override;
    QFuture<base::Result<std::string>> encrypt(base::PubKey peer, std::string text) override;
    QFuture<base::Result<std::string>> decrypt(base::PubKey peer, std::string payload) override;

Q_SIGNALS:
    // On the signer's thread.
    void pageNamed(const QString& address);
    void relaysMoved(const std::vector<std::string>& relays);

private:
    QFuture<base::Result<std::string>> request(std::string method, std::vector<std::string> params);
    void onThread(std::function<void(RemoteSession&)> work);

    std::shared_ptr<const crypto::KeyPair> m_client;
    base::PubKey m_user;
    QThread m_thread;
    QObject* m_context;       // lives on m_thread, parent of the session
    RemoteSession* m_session = nullptr; // touched on m_thread only
};

} // namespace nandu::accounts
