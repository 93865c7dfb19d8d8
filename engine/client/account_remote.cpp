// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Signing in by a signer elsewhere (NIP-46). What is kept here is the key that the signer knows us by. GUI thread.

#include "engine/client/account_service_impl.h"

#include "engine/base/sentence.h"
#include "engine/client/secret_bytes.h"
#include "engine/client/signer_sockets.h"
#include "engine/net/qt_web_socket.h"

#include <array>

namespace nandu::client {

using base::ErrorCode;

void AccountServiceImpl::useBunker(QByteArray uri)
{
    const base::Secret typed = takeSecret(uri);
    auto address = accounts::parseBunker(trimmed(typed.text()));
    if (!address) {
        fail(address.error());
        return;
    }
    begin();
    auto remote = newRemote(crypto::KeyPair::generate());
    startPairingWith(remote, remote->connectTo(*std::move(address)));
}

void AccountServiceImpl::startPairing(const QStringList& relays)
{
    std::vector<base::RelayUrl> urls;
    for (const QString& relay : relays) {
        if (const auto url = base::RelayUrl::parse(relay.toStdString()); url && urls.size() < accounts::signerRelaysMax)
            urls.push_back(*url);
    }
    if (urls.empty()) {
        //: Error when connecting a signer; the example stays
        fail(base::fail(ErrorCode::InvalidInput, NANDU_SENTENCE("Engine", "Name a relay over which your signer can be reached, like wss://relay.example.com.")));
        return;
    }
    begin();
    std::array<std::uint8_t, 16> bytes;
    base::fillRandom(bytes);
    const std::string secret = base::toHex(bytes);
    auto remote = newRemote(crypto::KeyPair::generate());
    m_pairingUri = QString::fromStdString(accounts::nostrConnectUri(remote->clientKey(), urls, secret));
    startPairingWith(remote, remote->await(urls, base::Secret::copyOf(secret)));
    Q_EMIT pairingChanged();
}

void AccountServiceImpl::startPairingWith(std::shared_ptr<accounts::RemoteSigner> remote, QFuture<base::Result<accounts::Paired>> paired)
{
    m_pairing = std::move(remote);
    setState(Working);
    paired.then(this, [this, asked = m_generation](const base::Result<accounts::Paired>& answer) {
        if (asked != m_generation)
            return;
        const auto signer = m_pairing;
        endPairing();
        if (!answer) {
            rest();
            fail(answer.error());
            return;
        }
        signer->setUser(answer->user);
        m_pending = Pending{answer->user, nullptr, signer, answer->pairing, {}, false};
        place();
    });
}

std::shared_ptr<accounts::RemoteSigner> AccountServiceImpl::newRemote(crypto::KeyPair client)
{
    const accounts::SignerLineFactory sockets = [clock = &m_parts.clock](QObject* parent) {
        return new SignerSockets([](QObject* of) { return new net::QtWebSocket(of); }, *clock, parent);
    };
    const base::PubKey key = client.publicKey();
    auto remote = std::make_shared<accounts::RemoteSigner>(std::move(client), m_parts.makeSignerLine ? m_parts.makeSignerLine : sockets, m_parts.clock, m_parts.patience);
    connect(remote.get(), &accounts::RemoteSigner::pageNamed, this, &AccountServiceImpl::signerAsks, Qt::QueuedConnection);
    connect(remote.get(), &accounts::RemoteSigner::relaysMoved, this,
            [this, key](const std::vector<std::string>& relays) { takeMovedRelays(key, relays); }, Qt::QueuedConnection);
    return remote;
}

// The signer is reached elsewhere from now on.
void AccountServiceImpl::takeMovedRelays(const base::PubKey& client, const std::vector<std::string>& relays)
{
    for (const auto& [key, live] : m_live) {
        auto account = live.remote && live.remote->clientKey() == client ? m_registry.find(key) : std::nullopt;
        if (!account || !account->remote)
            continue;
        account->remote->relays = relays;
        remember(*account);
        return;
    }
}

void AccountServiceImpl::endPairing()
{
    m_pairing.reset();
    if (m_pairingUri.isEmpty())
        return;
    m_pairingUri.clear();
    Q_EMIT pairingChanged();
}

} // namespace nandu::client
