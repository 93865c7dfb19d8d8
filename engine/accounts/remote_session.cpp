// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/accounts/remote_session.h"

#include "engine/base/log.h"
#include "engine/base/sentence.h"
#include "engine/crypto/nip44.h"
#include "engine/nostr/event_builder.h"
#include "engine/nostr/kinds.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <nlohmann/json.hpp>

namespace nandu::accounts {

namespace {

using base::ErrorCode;
using base::fail;
using nlohmann::json;

constexpr std::size_t reasonCharsMax = 200;
constexpr std::size_t pendingMax = 200;

std::string freshId()
{
    std::array<std::uint8_t, 16> bytes;
    base::fillRandom(bytes);
    return base::toHex(bytes);
}

// Null unless it is of that type.
const std::string* textIn(const json& message, const char* name)
{
    const auto found = message.find(name);
    return found == message.end() ? nullptr : found->get_ptr<const std::string*>();
}

bool isPage(const std::string& text)
{
    const QUrl url(QString::fromStdString(text), QUrl::StrictMode);
    return url.isValid() && url.scheme() == QStringLiteral("https") && !url.host().isEmpty() && url.userInfo().isEmpty() && text.size() <= 2048;
}

} // namespace

RemoteSession::RemoteSession(std::shared_ptr<const crypto::KeyPair> client, const SignerLineFactory& makeLine, const base::Clock& clock, RemotePatience patience)
    : m_client(std::move(client)), m_line(makeLine(this)), m_clock(clock), m_patience(patience)
{
    connect(m_line, &SignerLine::received, this, &RemoteSession::take);
    connect(m_line, &SignerLine::challenged, this, &RemoteSession::authenticate);
    connect(&m_renewal, &QTimer::timeout, this, [this] {
        if (m_signer)
            askForRelays([] {});
    });
    m_renewal.start(m_patience.renew);
}

void RemoteSession::connectTo(const BunkerAddress& signer, PairedDone done)
{
    m_signer = signer.signer;
    listen(signer.relays);
    QTimer::singleShot(m_patience.reach, this, &RemoteSession::refuseUnreached);
    const std::string secret(signer.secret.text());
    ask("connect", {signer.signer.hex(), secret, signerPermissions(), signerMetadata()}, m_patience.answer,
        [this, secret, done = std::move(done)](const base::Result<std::string>& answer) {
            const bool isAgreed = answer && (*answer == "ack" || (!secret.empty() && *answer == secret));
            if (isAgreed)
                learnUser(done);
            else
                //: Error of a signer, a program or device that holds the key
                done(answer ? fail(ErrorCode::Refused, NANDU_SENTENCE("Engine", "The signer did not confirm the connection. Ask it for a new address.")) : answer.error());
        });
}

void RemoteSession::await(const std::vector<base::RelayUrl>& relays, base::Secret secret, PairedDone done)
{
    m_awaited = std::move(secret);
    m_awaiting = std::move(done);
    listen(relays);
    QTimer::singleShot(m_patience.look, this, [this] {
        if (const auto waiting = std::exchange(m_awaiting, {})) {
            m_awaited = {};
            //: Error of a signer, a program or device that holds the key
            waiting(fail(ErrorCode::TimedOut, NANDU_SENTENCE("Engine", "No signer has answered the code. Show a new one and let your signer scan it.")));
        }
    });
}

void RemoteSession::resume(const RemotePairing& pairing)
{
    m_signer = pairing.signer;
    std::vector<base::RelayUrl> relays;
    for (const std::string& text : pairing.relays) {
        if (const auto url = base::RelayUrl::parse(text))
            relays.push_back(*url);
    }
    listen(relays);
    askForRelays([] {});
}

void RemoteSession::request(const std::string& method, std::vector<std::string> params, Answer answer)
{
    ask(method, std::move(params), m_patience.answer, std::move(answer));
}

void RemoteSession::ask(const std::string& method, std::vector<std::string> params, std::chrono::milliseconds patience, Answer answer)
{
    if (!m_signer || m_pending.size() >= pendingMax) {
        //: Error of a signer, a program or device that holds the key
        answer(fail(m_signer ? ErrorCode::Busy : ErrorCode::Locked, NANDU_SENTENCE("Engine", "Your signer has not answered the requests before this one.")));
        return;
    }
    const std::string id = freshId();
    const std::string text = json{{"id", id}, {"method", method}, {"params", params}}.dump(-1, ' ', false, json::error_handler_t::replace);
    const auto conversation = crypto::nip44ConversationKey(m_client->secret(), *m_signer);
    const auto sealed = conversation ? crypto::nip44Encrypt(text, *conversation) : conversation.error();
    if (!sealed) {
        answer(sealed.error());
        return;
    }
    nostr::EventTemplate what{nostr::kinds::signerMessage, m_clock.wallSeconds(), {}, *sealed};
    what.tags.add({"p", m_signer->hex()});
    const auto event = nostr::signEvent(what, *m_client);
    if (!event) {
        answer(event.error());
        return;
    }
    m_pending[id] = {m_clock.steady() + patience, std::move(answer)};
    QTimer::singleShot(patience, this, [this, id] { giveUp(id); });
    m_line->send(event->event());
}

void RemoteSession::listen(const std::vector<base::RelayUrl>& relays)
{
    m_relays = relays;
    m_line->listen(relays, m_client->publicKey());
}

// The key of the signer need not be the user's: it says whose key it holds.
void RemoteSession::learnUser(PairedDone done)
{
    ask("get_public_key", {}, m_patience.answer, [this, done = std::move(done)](const base::Result<std::string>& answer) {
        const auto user = answer ? base::PubKey::fromHex(*answer) : std::nullopt;
        if (!user) {
            //: Error of a signer, a program or device that holds the key
            done(answer ? fail(ErrorCode::Refused, NANDU_SENTENCE("Engine", "The signer did not say whose key it holds.")) : answer.error());
            return;
        }
        askForRelays([this, user = *user, done] {
            Paired paired{user, {*m_signer, {}}};
            for (const base::RelayUrl& url : m_relays)
                paired.pairing.relays.push_back(url.text());
            done(paired);
        });
    });
}

// The signer decides over which relays it is spoken to. One that does not know the question answers with an error, or not at all.
void RemoteSession::askForRelays(std::function<void()> done)
{
    ask("switch_relays", {}, m_patience.courtesy, [this, done = std::move(done)](const base::Result<std::string>& answer) {
        const json list = answer ? json::parse(*answer, nullptr, false) : json();
        std::vector<base::RelayUrl> relays;
        for (const json& entry : list.is_array() ? list : json::array()) {
            const auto url = entry.is_string() ? base::RelayUrl::parse(entry.get<std::string>()) : fail(ErrorCode::InvalidInput, "");
            const bool isKnown = url && std::find(m_relays.begin(), m_relays.end(), *url) != m_relays.end();
            if (url && (isKnown || url->isDialableFromHint()) && relays.size() < signerRelaysMax)
                relays.push_back(*url);
        }
        if (!relays.empty() && relays != m_relays) {
            listen(relays);
            std::vector<std::string> texts;
            for (const base::RelayUrl& url : relays)
                texts.push_back(url.text());
            Q_EMIT relaysMoved(texts);
        }
        done();
    });
}

// Some relays keep these messages from everybody but whom they are for. We show ourselves by the key that the signer knows us by;
// the user's is not involved (security K10).
void RemoteSession::authenticate(const base::RelayUrl& relay, const std::string& challenge)
{
    nostr::EventTemplate what{nostr::kinds::clientAuth, m_clock.wallSeconds(), {}, {}};
    what.tags.add({"relay", relay.text()});
    what.tags.add({"challenge", challenge});
    if (const auto event = nostr::signEvent(what, *m_client))
        m_line->authenticate(relay, event->event());
}

void RemoteSession::take(const nostr::VerifiedEvent& event)
{
    const bool isExpected = m_signer ? event->pubkey == *m_signer : static_cast<bool>(m_awaiting);
    const bool isForUs = event->kind == nostr::kinds::signerMessage && event->tags.first("p") == m_client->publicKey().hex();
    if (!isExpected || !isForUs)
        return;
    const auto conversation = crypto::nip44ConversationKey(m_client->secret(), event->pubkey);
    const auto text = conversation ? crypto::nip44Decrypt(event->content, *conversation) : conversation.error();
    if (!text)
        return;
    if (m_signer)
        takeAnswer(*text);
    else
        takePairing(event->pubkey, *text);
}

// Whoever gives our secret back is the signer; anybody may try (security K11).
void RemoteSession::takePairing(const base::PubKey& from, const std::string& text)
{
    const json message = json::parse(text, nullptr, false);
    const std::string* result = message.is_object() ? textIn(message, "result") : nullptr;
    if (!result || m_awaited.empty() || !(base::Secret::copyOf(*result) == m_awaited))
        return;
    m_signer = from;
    m_awaited = {};
    learnUser(std::exchange(m_awaiting, {}));
}

void RemoteSession::takeAnswer(const std::string& text)
{
    const json message = json::parse(text, nullptr, false);
    const std::string* id = message.is_object() ? textIn(message, "id") : nullptr;
    const auto waiting = id ? m_pending.find(*id) : m_pending.end();
    if (waiting == m_pending.end())
        return;
    const std::string* result = textIn(message, "result");
    const std::string* error = textIn(message, "error");
    if (result && *result == "auth_url") {
        if (!error || !isPage(*error))
            return; // it may still answer
        waiting->second.until = m_clock.steady() + m_patience.look;
        QTimer::singleShot(m_patience.look, this, [this, asked = *id] { giveUp(asked); });
        Q_EMIT pageNamed(QString::fromStdString(*error));
        return;
    }
    const Answer answer = std::move(waiting->second.answer);
    m_pending.erase(waiting);
    if (error && !error->empty())
        //: Error of a signer, a program or device that holds the key
        answer(fail(ErrorCode::Refused, QCoreApplication::translate("Engine", "Your signer said: %1").arg(QString::fromStdString(error->substr(0, reasonCharsMax))).toStdString()));
    else if (!result)
        //: Error of a signer, a program or device that holds the key
        answer(fail(ErrorCode::Refused, NANDU_SENTENCE("Engine", "Your signer gave no result.")));
    else
        answer(*result);
}

void RemoteSession::giveUp(const std::string& id)
{
    const auto waiting = m_pending.find(id);
    if (waiting == m_pending.end() || waiting->second.until > m_clock.steady() + std::chrono::milliseconds(5))
        return;
    const Answer answer = std::move(waiting->second.answer);
    m_pending.erase(waiting);
    answer(fail(ErrorCode::TimedOut, whoDidNotAnswer()));
}

void RemoteSession::refuseUnreached()
{
    if (m_line->isConnected())
        return;
    for (auto& [id, waiting] : std::exchange(m_pending, {}))
        waiting.answer(fail(ErrorCode::Unavailable, whoDidNotAnswer()));
}

std::string RemoteSession::whoDidNotAnswer() const
{
    if (!m_line->isConnected() && m_relays.empty())
        //: Error of a signer, a program or device that holds the key
        return NANDU_SENTENCE("Engine", "Your signer cannot be reached over its relay. Check the network, or ask your signer for a new address.");
    if (!m_line->isConnected()) {
        const QString host = QString::fromStdString(m_relays.front().host());
        const QString sentence = m_relays.size() > 1
            //: Error of a signer, a program or device that holds the key
            ? QCoreApplication::translate("Engine", "Your signer cannot be reached over %1 or its other relays. Check the network, or ask your signer for a new address.") :
            //: Error of a signer, a program or device that holds the key
            QCoreApplication::translate("Engine", "Your signer cannot be reached over %1. Check the network, or ask your signer for a new address.");
        return sentence.arg(host).toStdString();
    }
    //: Error of a signer, a program or device that holds the key
    return NANDU_SENTENCE("Engine", "Your signer did not answer. See whether it runs and waits for your consent, then try again.");
}

} // namespace nandu::accounts
