// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tells a relay who the user is (NIP-42), and only with their consent: nothing is signed before it, nothing for another address
// than the one that was dialled, and one answer at a time. A relay may ask again and again; it gets few answers a connection.
// Lives on the net thread.
#pragma once

#include "engine/base/clock.h"
#include "engine/net/relay_names.h"
#include "engine/net/relay_pool.h"
#include "engine/nostr/event_builder.h"

#include <QObject>

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace nandu::net {

enum class AuthConsent : std::uint8_t {
    Ask,
    Once, // until this program ends
    Always,
    Never,
};

enum class AuthState : std::uint8_t {
    NotAsked,
    Asking,   // it wants to know, and the user has not said anything yet
    Signing,
    Sent,
    SignedIn,
    Refused,  // by the user, the signer or the relay
};

class RelayAuth : public QObject {
    Q_OBJECT
public:
    // Signs for the account in use and calls back on the net thread, once; never for a null account. May take as long as a person
    // with another device takes.
    using Sign = std::function<void(nostr::EventTemplate what, std::function<void(base::Result<nostr::VerifiedEvent>)> done)>;

    RelayAuth(RelayPool& pool, RelayNames& names, const base::Clock& clock, QObject* parent = nullptr);

    void setSigner(Sign sign) { m_sign = std::move(sign); }
    // Another account, or none: where the last one was signed in the socket is made anew, and it has consented to nothing.
    void setAccount(std::optional<base::PubKey> account, const std::map<base::RelayRef, AuthConsent>& consents);
    void setConsent(base::RelayRef relay, AuthConsent consent);

    AuthState state(base::RelayRef relay) const;
    std::string words(base::RelayRef relay) const; // why it was Refused
    std::vector<base::RelayRef> questions() const; // relays whose state is Asking

Q_SIGNALS:
    void changed(); // a state or the questions
    void authenticated(nandu::base::RelayRef relay);
    void refused(nandu::base::RelayRef relay); // what waits there for it waits in vain

private:
    struct Relay {
        std::string challenge; // the newest of this connection
        AuthState state = AuthState::NotAsked;
        bool isNeeded = false; // something was turned away without it
        unsigned answers = 0;  // in this connection
        std::uint64_t round = 0; // a late signature belongs to an earlier one
        std::optional<base::EventId> sent;
        std::string words;
    };
    void takeState(base::RelayRef relay, RelayState state);
    void decide(base::RelayRef relay);
    void begin(base::RelayRef relay);
    void takeSignature(base::RelayRef relay, std::uint64_t round, const nostr::EventTemplate& asked, base::Result<nostr::VerifiedEvent> event);
    void takeAnswer(base::RelayRef relay, bool isAccepted, const std::string& message);
    void refuse(base::RelayRef relay, const std::string& words);
    void setState(Relay& relay, AuthState state);
    AuthConsent consentFor(base::RelayRef relay) const;

    RelayPool& m_pool;
    RelayNames& m_names;
    const base::Clock& m_clock;
    Sign m_sign;
    std::optional<base::PubKey> m_account;
    std::map<base::RelayRef, AuthConsent> m_consents;
    std::map<base::RelayRef, Relay> m_relays;
    std::uint64_t m_lastRound = 0;
};

} // namespace nandu::net
