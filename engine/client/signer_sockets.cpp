// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/signer_sockets.h"

#include "engine/base/secret.h"
#include "engine/crypto/schnorr.h"
#include "engine/nostr/client_message.h"
#include "engine/nostr/kinds.h"
#include "engine/nostr/relay_message.h"

#include <QUrl>

#include <algorithm>
#include <variant>

namespace nandu::client {

namespace {

using namespace std::chrono_literals;

constexpr auto resendWithin = 60s;      // as long as somebody waits for an answer
constexpr std::int64_t clockSkewS = 120; // a signer's clock may be behind; replays fall to ids that are pending
constexpr auto pingEvery = 30s;
constexpr auto challengeEvery = 10s;
const base::SubId subscription{"signer"};

std::uint32_t seed()
{
    std::array<std::uint8_t, 4> bytes;
    base::fillRandom(bytes);
    return static_cast<std::uint32_t>(bytes[0]) << 24 | static_cast<std::uint32_t>(bytes[1]) << 16 | static_cast<std::uint32_t>(bytes[2]) << 8 | bytes[3];
}

} // namespace

SignerSockets::SignerSockets(net::WebSocketFactory makeSocket, const base::Clock& clock, QObject* parent)
    : accounts::SignerLine(parent), m_makeSocket(std::move(makeSocket)), m_clock(clock), m_pingTimer(this)
{
    connect(&m_pingTimer, &QTimer::timeout, this, [this] {
        for (const auto& [relay, peer] : m_peers) {
            if (peer->isConnected)
                peer->socket->ping();
        }
    });
    m_pingTimer.start(pingEvery);
}

void SignerSockets::listen(const std::vector<base::RelayUrl>& relays, const base::PubKey& listener)
{
    m_listener = listener;
    std::erase_if(m_peers, [&](auto& entry) {
        const bool isLeft = std::find(relays.begin(), relays.end(), entry.first) == relays.end();
        if (isLeft)
            close(*entry.second);
        return isLeft;
    });
    for (const base::RelayUrl& relay : relays) {
        if (m_peers.emplace(relay, nullptr).second) {
            m_peers[relay] = std::make_unique<Peer>(seed());
            dial(relay);
        }
    }
}

void SignerSockets::send(const nostr::Event& request)
{
    const auto now = m_clock.steady();
    std::erase_if(m_recent, [&](const Sent& sent) { return now - sent.at > resendWithin; });
    m_recent.push_back({nostr::eventMessage(request), now});
    for (const auto& [relay, peer] : m_peers) {
        if (peer->isConnected)
            peer->socket->sendText(m_recent.back().message);
    }
}

bool SignerSockets::isConnected() const
{
    return std::any_of(m_peers.begin(), m_peers.end(), [](const auto& entry) { return entry.second->isConnected; });
}

void SignerSockets::dial(const base::RelayUrl& relay)
{
    const auto found = m_peers.find(relay);
    if (found == m_peers.end())
        return; // left meanwhile
    Peer& peer = *found->second;
    peer.socket = m_makeSocket(this);
    net::WebSocket* socket = peer.socket;
    connect(socket, &net::WebSocket::connected, this, [this, relay] {
        if (const auto known = m_peers.find(relay); known != m_peers.end())
            greet(*known->second);
    });
    connect(socket, &net::WebSocket::textReceived, this, [this, relay](const QString& text) { take(relay, text); });
    connect(socket, &net::WebSocket::disconnected, this, [this, relay, socket](int httpStatus, const QString&) {
        socket->deleteLater();
        const auto known = m_peers.find(relay);
        if (known == m_peers.end() || known->second->socket != socket)
            return;
        known->second->socket = nullptr;
        known->second->isConnected = false;
        known->second->challenge.clear();
        known->second->authentication.reset();
        QTimer::singleShot(known->second->backoff.next(httpStatus), this, [this, relay] { dial(relay); });
    });
    socket->open(QUrl(QString::fromStdString(relay.text())));
}

void SignerSockets::greet(Peer& peer)
{
    peer.isConnected = true;
    peer.backoff.reset();
    nostr::Filter answers;
    answers.kinds = {nostr::kinds::signerMessage};
    answers.tags['p'] = {m_listener.hex()};
    answers.since = m_clock.wallSeconds() - clockSkewS;
    peer.socket->sendText(nostr::reqMessage(subscription, std::span(&answers, 1)));
    const auto now = m_clock.steady();
    for (const Sent& sent : m_recent) {
        if (now - sent.at <= resendWithin)
            peer.socket->sendText(sent.message); // a signer answers one id once, and only the first answer counts
    }
}

void SignerSockets::take(const base::RelayUrl& relay, const QString& text)
{
    auto message = nostr::parseRelayMessage(text.toStdString());
    if (!message)
        return;
    if (const auto* auth = std::get_if<nostr::RelayAuth>(&*message))
        takeChallenge(relay, auth->challenge);
    if (const auto* ok = std::get_if<nostr::RelayOk>(&*message); ok && ok->isAccepted)
        takeAgreement(relay, ok->id);
    auto* event = std::get_if<nostr::RelayEvent>(&*message);
    if (!event || event->subscription != subscription || event->event.kind != nostr::kinds::signerMessage)
        return;
    crypto::SchnorrVerifier verifier;
    if (const auto verified = nostr::verify(std::move(event->event), verifier))
        Q_EMIT received(*verified);
}

// A relay that asks without end is not answered without end (security K10).
void SignerSockets::takeChallenge(const base::RelayUrl& relay, const std::string& challenge)
{
    const auto known = m_peers.find(relay);
    const auto now = m_clock.steady();
    if (known == m_peers.end() || known->second->challenge == challenge)
        return;
    Peer& peer = *known->second;
    if (peer.challengedAt && now - *peer.challengedAt < challengeEvery)
        return;
    peer.challenge = challenge;
    peer.challengedAt = now;
    Q_EMIT challenged(relay, challenge);
}

void SignerSockets::authenticate(const base::RelayUrl& relay, const nostr::Event& event)
{
    const auto known = m_peers.find(relay);
    if (known == m_peers.end() || !known->second->isConnected)
        return;
    known->second->authentication = event.id;
    known->second->socket->sendText(nostr::authMessage(event));
}

void SignerSockets::takeAgreement(const base::RelayUrl& relay, const base::EventId& event)
{
    const auto known = m_peers.find(relay);
    if (known == m_peers.end() || known->second->authentication != event)
        return;
    known->second->authentication.reset();
    greet(*known->second); // what was refused before is asked and told again
}

void SignerSockets::close(Peer& peer)
{
    if (!peer.socket)
        return;
    peer.socket->disconnect(this);
    peer.socket->abort();
    peer.socket->deleteLater();
    peer.socket = nullptr;
    peer.isConnected = false;
}

} // namespace nandu::client
