// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Speaks NIP-46 with one remote signer: requests with ids that cannot be guessed, encrypted to it; only its own answers to what
// was asked count, once, within their time. Where it wants the user to look at a page, the address is told and nothing is opened
// (security K11). Lives on the signer's thread.
#pragma once

#include "engine/accounts/account_registry.h"
#include "engine/accounts/signer_address.h"
#include "engine/accounts/signer_line.h"
#include "engine/base/clock.h"
#include "engine/crypto/key_pair.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace nandu::accounts {

struct RemotePatience {
    std::chrono::milliseconds reach = std::chrono::seconds(15);  // one of the relays
    std::chrono::milliseconds answer = std::chrono::seconds(60); // somebody may have to press a button there
    std::chrono::milliseconds look = std::chrono::minutes(5);    // at a page the signer named; also for a code to be scanned
    std::chrono::milliseconds courtesy = std::chrono::seconds(5);
    std::chrono::milliseconds renew = std::chrono::hours(1);     // where it is reached is asked again so often
};

struct Paired {
    base::PubKey user;
    RemotePairing pairing;
};

class RemoteSession : public QObject {
    Q_OBJECT
public:
    using Answer = std::function<void(base::Result<std::string>)>;
    using PairedDone = std::function<void(base::Result<Paired>)>;

    RemoteSession(std::shared_ptr<const crypto::KeyPair> client, const SignerLineFactory& makeLine, const base::Clock& clock, RemotePatience patience);

    void connectTo(const BunkerAddress& signer, PairedDone done);
    void await(const std::vector<base::RelayUrl>& relays, base::Secret secret, PairedDone done);
    void resume(const RemotePairing& pairing); // after a restart: the signer knows our key

    void request(const std::string& method, std::vector<std::string> params, Answer answer);

Q_SIGNALS:
    void pageNamed(const QString& address); // https; not opened
    void relaysMoved(const std::vector<std::string>& relays);

private:
    struct Pending {
        std::chrono::steady_clock::time_point until;
        Answer answer;
    };

    void ask(const std::string& method, std::vector<std::string> params, std::chrono::milliseconds patience, Answer answer);
    void listen(const std::vector<base::RelayUrl>& relays);
    void learnUser(PairedDone done);
    void askForRelays(std::function<void()> done);
    void authenticate(const base::RelayUrl& relay, const std::string& challenge);
    void take(const nostr::VerifiedEvent& event);
    void takePairing(const base::PubKey& from, const std::string& text);
    void takeAnswer(const std::string& text);
    void giveUp(const std::string& id);
    void refuseUnreached();
    std::string whoDidNotAnswer() const;

    std::shared_ptr<const crypto::KeyPair> m_client;
    SignerLine* m_line;
    const base::Clock& m_clock;
    RemotePatience m_patience;
    std::optional<base::PubKey> m_signer;
    std::vector<base::RelayUrl> m_relays;
    std::map<std::string, Pending> m_pending; // by id
    QTimer m_renewal;
    base::Secret m_awaited;                   // the secret a signer must give back; empty: none is awaited
    PairedDone m_awaiting;
};

} // namespace nandu::accounts
