// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/accounts/remote_signer.h"

#include "engine/base/sentence.h"
#include "engine/crypto/nip04.h"
#include "engine/crypto/schnorr.h"
#include "engine/nostr/event_json.h"

#include <QPromise>

#include <nlohmann/json.hpp>

namespace nandu::accounts {

namespace {

using base::ErrorCode;
using base::fail;
using nlohmann::json;

template <typename Value>
std::shared_ptr<QPromise<Value>> started()
{
    auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    return promise;
}

template <typename Value>
void finish(QPromise<Value>& promise, Value value)
{
    promise.addResult(std::move(value));
    promise.finish();
}

std::string toJson(const nostr::EventTemplate& what)
{
    json tags = json::array();
    for (const auto tag : what.tags) {
        json fields = json::array();
        for (std::size_t i = 0; i < tag.size(); ++i)
            fields.push_back(std::string(tag[i]));
        tags.push_back(std::move(fields));
    }
    return json{{"kind", what.kind}, {"content", what.content}, {"tags", tags}, {"created_at", what.createdAt}}.dump(-1, ' ', false,
                                                                                                                      json::error_handler_t::replace);
}

base::Result<nostr::VerifiedEvent> checked(const std::string& text, const nostr::EventTemplate& what, const base::PubKey& user)
{
    const auto parsed = nostr::parseEvent(text);
    const nostr::Event wanted = nostr::unsignedEvent(what, user);
    const bool isTheSame = parsed.ok() && parsed.event.pubkey == user && parsed.event.kind == wanted.kind && parsed.event.createdAt == wanted.createdAt
        && parsed.event.tags == wanted.tags && parsed.event.content == wanted.content;
    if (!isTheSame)
        //: Error of a signer, a program or device that holds the key
        return fail(ErrorCode::Refused, NANDU_SENTENCE("Engine", "Your signer signed something else than what was asked. It was not sent."));
    crypto::SchnorrVerifier verifier;
    auto verified = nostr::verify(parsed.event, verifier);
    //: Error of a signer, a program or device that holds the key
    return verified ? verified : fail(ErrorCode::Refused, NANDU_SENTENCE("Engine", "The signature of your signer does not hold. It was not sent."));
}

} // namespace

RemoteSigner::RemoteSigner(crypto::KeyPair client, SignerLineFactory makeLine, const base::Clock& clock, RemotePatience patience)
    : m_client(std::make_shared<const crypto::KeyPair>(std::move(client))), m_context(new QObject)
{
    m_context->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("signer"));
    m_thread.start();
    QMetaObject::invokeMethod(m_context, [this, makeLine = std::move(makeLine), &clock, patience] {
        m_session = new RemoteSession(m_client, makeLine, clock, patience);
        m_session->setParent(m_context);
        connect(m_session, &RemoteSession::pageNamed, m_context, [this](const QString& address) { Q_EMIT pageNamed(address); });
        connect(m_session, &RemoteSession::relaysMoved, m_context, [this](const std::vector<std::string>& relays) { Q_EMIT relaysMoved(relays); });
    });
}

RemoteSigner::~RemoteSigner()
{
    QMetaObject::invokeMethod(m_context, [this] {
        delete m_session; // with its sockets: promises that are left are cancelled
        m_context->deleteLater();
        m_thread.quit();
    });
    m_thread.wait();
}

void RemoteSigner::onThread(std::function<void(RemoteSession&)> work)
{
    QMetaObject::invokeMethod(m_context, [this, work = std::move(work)] { work(*m_session); });
}

QFuture<base::Result<Paired>> RemoteSigner::connectTo(BunkerAddress signer)
{
    auto promise = started<base::Result<Paired>>();
    auto future = promise->future();
    onThread([promise, address = std::make_shared<BunkerAddress>(std::move(signer))](RemoteSession& session) {
        session.connectTo(*address, [promise](const base::Result<Paired>& paired) { finish(*promise, paired); });
    });
    return future;
}

QFuture<base::Result<Paired>> RemoteSigner::await(std::vector<base::RelayUrl> relays, base::Secret secret)
{
    auto promise = started<base::Result<Paired>>();
    auto future = promise->future();
    onThread([promise, relays = std::move(relays), shared = std::make_shared<base::Secret>(std::move(secret))](RemoteSession& session) {
        session.await(relays, shared->clone(), [promise](const base::Result<Paired>& paired) { finish(*promise, paired); });
    });
    return future;
}

void RemoteSigner::resume(const RemotePairing& pairing)
{
    onThread([pairing](RemoteSession& session) { session.resume(pairing); });
}

QFuture<base::Result<nostr::VerifiedEvent>> RemoteSigner::sign(nostr::EventTemplate what)
{
    auto promise = started<base::Result<nostr::VerifiedEvent>>();
    auto future = promise->future();
    onThread([promise, what = std::move(what), user = m_user](RemoteSession& session) {
        session.request("sign_event", {toJson(what)}, [promise, what, user](const base::Result<std::string>& answer) {
            finish(*promise, answer ? checked(*answer, what, user) : base::Result<nostr::VerifiedEvent>(answer.error()));
        });
    });
    return future;
}

QFuture<base::Result<std::string>> RemoteSigner::encrypt(base::PubKey peer, std::string text)
{
    return request("nip44_encrypt", {peer.hex(), std::move(text)});
}

QFuture<base::Result<std::string>> RemoteSigner::decrypt(base::PubKey peer, std::string payload)
{
    const bool isLegacy = crypto::isNip04(payload);
    return request(isLegacy ? "nip04_decrypt" : "nip44_decrypt", {peer.hex(), std::move(payload)});
}

QFuture<base::Result<std::string>> RemoteSigner::request(std::string method, std::vector<std::string> params)
{
    auto promise = started<base::Result<std::string>>();
    auto future = promise->future();
    onThread([promise, method = std::move(method), params = std::move(params)](RemoteSession& session) {
        session.request(method, params, [promise](const base::Result<std::string>& answer) { finish(*promise, answer); });
    });
    return future;
}

} // namespace nandu::accounts
