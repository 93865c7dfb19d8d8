// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/accounts/local_signer.h"

#include "engine/crypto/nip04.h"
#include "engine/crypto/nip44.h"

#include <QPromise>

namespace nandu::accounts {

LocalSigner::LocalSigner(crypto::KeyPair keys)
    : m_keys(std::make_shared<const crypto::KeyPair>(std::move(keys))), m_secret(m_keys->secret())
{
    m_context.moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("signer"));
    m_thread.start();
}

LocalSigner::~LocalSigner()
{
    // Queued behind every signature that was asked for.
    QMetaObject::invokeMethod(&m_context, [thread = &m_thread] { thread->quit(); });
    m_thread.wait();
}

template <typename Value>
QFuture<base::Result<Value>> LocalSigner::onThread(std::function<base::Result<Value>(const crypto::KeyPair&)> work)
{
    auto promise = std::make_shared<QPromise<base::Result<Value>>>();
    promise->start();
    auto future = promise->future();
    QMetaObject::invokeMethod(&m_context, [promise, keys = m_keys, work = std::move(work)] {
        promise->addResult(work(*keys));
        promise->finish();
    });
    return future;
}

QFuture<base::Result<nostr::VerifiedEvent>> LocalSigner::sign(nostr::EventTemplate what)
{
    return onThread<nostr::VerifiedEvent>([what = std::move(what)](const crypto::KeyPair& keys) { return nostr::signEvent(what, keys); });
}

QFuture<base::Result<std::string>> LocalSigner::encrypt(base::PubKey peer, std::string text)
{
    return onThread<std::string>([peer, text = std::move(text)](const crypto::KeyPair& keys) -> base::Result<std::string> {
        const auto conversation = crypto::nip44ConversationKey(keys.secret(), peer);
        return conversation ? crypto::nip44Encrypt(text, *conversation) : conversation.error();
    });
}

QFuture<base::Result<std::string>> LocalSigner::decrypt(base::PubKey peer, std::string payload)
{
    return onThread<std::string>([peer, payload = std::move(payload)](const crypto::KeyPair& keys) -> base::Result<std::string> {
        if (crypto::isNip04(payload))
            return crypto::nip04Decrypt(payload, keys.secret(), peer);
        const auto conversation = crypto::nip44ConversationKey(keys.secret(), peer);
        return conversation ? crypto::nip44Decrypt(payload, *conversation) : conversation.error();
    });
}

} // namespace nandu::accounts
