// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The relays over which one remote signer is spoken to: sockets of their own, so that the signer's relays are dialled by nothing
// else and learn nothing else. Lives on the signer's thread.
#pragma once

#include "engine/accounts/signer_line.h"
#include "engine/base/clock.h"
#include "engine/net/backoff.h"
#include "engine/net/web_socket.h"

#include <QTimer>

#include <chrono>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace nandu::client {

class SignerSockets : public accounts::SignerLine {
    Q_OBJECT
public:
    SignerSockets(net::WebSocketFactory makeSocket, const base::Clock& clock, QObject* parent);

    void listen(const std::vector<base::RelayUrl>& relays, const base::PubKey& listener) override;
    void send(const nostr::Event& request) override;
    bool isConnected() const override;
    void authenticate(const base::RelayUrl& relay, const nostr::Event& event) override;

private:
    struct Peer {
        explicit Peer(std::uint32_t seed) : backoff(seed) {}
        net::WebSocket* socket = nullptr;
        bool isConnected = false;
        net::Backoff backoff;
        std::string challenge; // answered last
        std::optional<base::EventId> authentication; // sent, and not agreed to yet
        std::optional<std::chrono::steady_clock::time_point> challengedAt;
    };
    struct Sent {
        std::string message;
        std::chrono::steady_clock::time_point at;
    };

    void dial(const base::RelayUrl& relay);
    void greet(Peer& peer);
    void take(const base::RelayUrl& relay, const QString& text);
    void takeChallenge(const base::RelayUrl& relay, const std::string& challenge);
    void takeAgreement(const base::RelayUrl& relay, const base::EventId& event);
    void close(Peer& peer);

    net::WebSocketFactory m_makeSocket;
    const base::Clock& m_clock;
    base::PubKey m_listener;
    std::map<base::RelayUrl, std::unique_ptr<Peer>> m_peers;
    std::vector<Sent> m_recent; // for a relay that comes back
    QTimer m_pingTimer;
};

} // namespace nandu::client
