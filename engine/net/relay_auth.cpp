// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/net/relay_auth.h"

#include "engine/base/limits.h"
#include "engine/base/log.h"
#include "engine/nostr/client_message.h"
#include "engine/nostr/kinds.h"

#include <QPointer>
#include <QTimer>

namespace nandu::net {

namespace limits = base::limits;

RelayAuth::RelayAuth(RelayPool& pool, RelayNames& names, const base::Clock& clock, QObject* parent)
    : QObject(parent), m_pool(pool), m_names(names), m_clock(clock)
{
    connect(&pool, &RelayPool::authChallenged, this, [this](base::RelayRef relay, const std::string& challenge) {
        m_relays[relay].challenge = challenge;
        decide(relay);
    });
    connect(&pool, &RelayPool::authNeeded, this, [this](base::RelayRef relay) {
        m_relays[relay].isNeeded = true;
        decide(relay);
    });
    connect(&pool, &RelayPool::authAnswered, this, &RelayAuth::takeAnswer);
    connect(&pool, &RelayPool::stateChanged, this, &RelayAuth::takeState);
}

void RelayAuth::setAccount(std::optional<base::PubKey> account, const std::map<base::RelayRef, AuthConsent>& consents)
{
    const bool isAnother = account != m_account;
    m_account = account;
    m_consents = consents;
    if (!isAnother) {
        for (const auto& [relay, entry] : std::map(m_relays))
            decide(relay);
        return;
    }
    const auto before = std::exchange(m_relays, {});
    for (const auto& [relay, entry] : before) {
        if (entry.sent || entry.state == AuthState::SignedIn) {
            m_pool.redial(relay); // else what the next one asks would be asked in the name of the last
        } else {
            m_relays[relay].challenge = entry.challenge;
            m_relays[relay].isNeeded = entry.isNeeded;
            decide(relay);
        }
    }
    Q_EMIT changed();
}

void RelayAuth::setConsent(base::RelayRef relay, AuthConsent consent)
{
    m_consents[relay] = consent;
    const auto at = m_relays.find(relay);
    if (at == m_relays.end())
        return;
    if (at->second.state == AuthState::SignedIn && consent == AuthConsent::Never) {
        m_pool.redial(relay);
        return;
    }
    if (at->second.state == AuthState::Refused && consent != AuthConsent::Never)
        at->second.state = AuthState::NotAsked;
    decide(relay);
    Q_EMIT changed();
}

AuthConsent RelayAuth::consentFor(base::RelayRef relay) const
{
    const auto at = m_consents.find(relay);
    return at == m_consents.end() ? AuthConsent::Ask : at->second;
}

// A new connection has a new challenge, and nobody is signed in.
void RelayAuth::takeState(base::RelayRef relay, RelayState state)
{
    const auto at = m_relays.find(relay);
    if (at == m_relays.end() || state == RelayState::Connected || state == RelayState::Paused)
        return;
    const bool wasShown = at->second.state != AuthState::NotAsked;
    m_relays.erase(at);
    if (wasShown)
        Q_EMIT changed();
}

void RelayAuth::decide(base::RelayRef relay)
{
    Relay& entry = m_relays[relay];
    if (entry.challenge.empty() || entry.state == AuthState::Signing || entry.state == AuthState::Sent)
        return; // one at a time
    const AuthConsent consent = m_account && m_sign ? consentFor(relay) : AuthConsent::Never;
    switch (consent) {
    case AuthConsent::Never:
        if (entry.isNeeded)
            refuse(relay, m_account ? "you said no" : "nobody is signed in");
        return;
    case AuthConsent::Ask:
        if (entry.isNeeded)
            setState(entry, AuthState::Asking);
        return;
    case AuthConsent::Once:
    case AuthConsent::Always:
        if (entry.isNeeded || entry.state != AuthState::SignedIn)
            begin(relay);
        return;
    }
}

void RelayAuth::begin(base::RelayRef relay)
{
    Relay& entry = m_relays[relay];
    if (entry.answers >= limits::authChallengesAnsweredMax)
        return refuse(relay, "it asked again and again");
    ++entry.answers;
    entry.round = ++m_lastRound;
    nostr::EventTemplate what;
    what.kind = nostr::kinds::clientAuth;
    what.createdAt = m_clock.wallSeconds();
    what.tags.add({"relay", m_names.textOf(relay)}); // the address that was dialled, whatever the relay calls itself
    what.tags.add({"challenge", entry.challenge});
    setState(entry, AuthState::Signing);
    m_sign(what, [self = QPointer(this), relay, round = entry.round, what](base::Result<nostr::VerifiedEvent> event) {
        if (self)
            self->takeSignature(relay, round, what, std::move(event));
    });
}

void RelayAuth::takeSignature(base::RelayRef relay, std::uint64_t round, const nostr::EventTemplate& asked, base::Result<nostr::VerifiedEvent> event)
{
    const auto at = m_relays.find(relay);
    if (at == m_relays.end() || at->second.round != round || at->second.state != AuthState::Signing)
        return; // another connection, or another account
    if (!event)
        return refuse(relay, "it could not be signed: " + event.error().detail);
    const nostr::Event& made = **event;
    if (made.kind != nostr::kinds::clientAuth || made.pubkey != m_account || made.tags != asked.tags || !made.content.empty())
        return refuse(relay, "the signer gave something else");
    if (consentFor(relay) == AuthConsent::Never || consentFor(relay) == AuthConsent::Ask)
        return refuse(relay, "you said no"); // while it was being signed
    at->second.sent = made.id;
    setState(at->second, AuthState::Sent);
    m_pool.sendAuth(relay, made.id, nostr::authMessage(made));
    QTimer::singleShot(limits::okWithin, this, [this, relay, round] {
        const auto late = m_relays.find(relay);
        if (late != m_relays.end() && late->second.round == round && late->second.state == AuthState::Sent)
            refuse(relay, "it did not answer");
    });
}

void RelayAuth::takeAnswer(base::RelayRef relay, bool isAccepted, const std::string& message)
{
    const auto at = m_relays.find(relay);
    if (at == m_relays.end() || at->second.state != AuthState::Sent)
        return;
    if (!isAccepted)
        return refuse(relay, message.empty() ? "the relay did not say why" : message);
    at->second.isNeeded = false;
    at->second.words.clear();
    setState(at->second, AuthState::SignedIn);
    m_pool.goOnAfterAuth(relay);
    Q_EMIT authenticated(relay);
}

void RelayAuth::refuse(base::RelayRef relay, const std::string& words)
{
    Relay& entry = m_relays[relay];
    base::Log(base::LogCategory::Net, base::LogLevel::Debug) << "not signed in to a relay: " << words;
    entry.isNeeded = false;
    entry.words = words;
    setState(entry, AuthState::Refused);
    m_pool.failParked(relay);
    Q_EMIT refused(relay);
}

void RelayAuth::setState(Relay& relay, AuthState state)
{
    if (relay.state == state)
        return;
    relay.state = state;
    Q_EMIT changed();
}

AuthState RelayAuth::state(base::RelayRef relay) const
{
    const auto at = m_relays.find(relay);
    return at == m_relays.end() ? AuthState::NotAsked : at->second.state;
}

std::string RelayAuth::words(base::RelayRef relay) const
{
    const auto at = m_relays.find(relay);
    return at == m_relays.end() ? std::string() : at->second.words;
}

std::vector<base::RelayRef> RelayAuth::questions() const
{
    std::vector<base::RelayRef> asking;
    for (const auto& [relay, entry] : m_relays) {
        if (entry.state == AuthState::Asking)
            asking.push_back(relay);
    }
    return asking;
}

} // namespace nandu::net
