// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/accounts/local_signer.h"

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

QFuture<base::Result<nostr::VerifiedEvent>> LocalSigner::sign(nostr::EventTemplate what)
{
    auto promise = std::make_shared<QPromise<base::Result<nostr::VerifiedEvent>>>();
    promise->start();
    auto future = promise->future();
    QMetaObject::invokeMethod(&m_context, [promise, keys = m_keys, what = std::move(what)] {
        promise->addResult(nostr::signEvent(what, *keys));
        promise->finish();
    });
    return future;
}

} // namespace nandu::accounts
