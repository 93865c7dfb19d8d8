// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// All relay connections: one socket per relay, shared by everything that subscribes or publishes. Lives on the net thread;
// call it there only (QMetaObject::invokeMethod from elsewhere) and connect to its signals queued from other threads.
#pragma once

#include "engine/base/ids.h"
#include "engine/net/relay_names.h"
#include "engine/net/relay_status.h"
#include "engine/nostr/filter.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace nandu::net {

struct NetParts;
class RelayConnection;

class RelayPool : public QObject {
    Q_OBJECT
public:
    explicit RelayPool(const NetParts& parts, QObject* parent = nullptr);
    ~RelayPool() override;

    // Who wants a relay: User ones come first under the cap and may be on this machine or a private network; Found ones were
    // named by events and may not.
    enum class Origin { User, Found };
    // Replaces the set of that origin. New ones are dialled, those in no set any more are closed cleanly.
    void setRelays(Origin origin, const std::vector<base::RelayRef>& relays);
    void setSocketsMax(std::size_t socketsMax);
    std::vector<base::RelayRef> relays() const; // every one that is kept connected
    static constexpr std::size_t socketsKept = 5; // relays found through events leave room for publishes and visits

    // Sent now, or as soon as it is connected, and again after each reconnect, until closeSubscription(). The same id again
    // replaces the filters. A relay that is in no set is not dialled: its subscription is forgotten.
    void subscribe(base::RelayRef relay, const base::SubId& id, const std::vector<nostr::Filter>& filters);
    void closeSubscription(base::RelayRef relay, const base::SubId& id);

    // Sends {"EVENT", event} now or as soon as it is connected, at most publishesInFlightMax unanswered a relay. Exactly one
    // published() follows for each call. A relay in no set is dialled for it, if the user's policy allows, and left when idle.
    void publish(base::RelayRef relay, const base::EventId& id, const std::string& eventJson);

    // NIP-77: a frame of a comparison (nostr/client_message.h), now or not at all. compared() brings what comes back.
    bool sendComparison(base::RelayRef relay, const std::string& frame);
    // Runs on this thread once everything that has arrived so far, from all relays, is committed.
    void whenCommitted(std::function<void()> done);

    // Dials a relay for a question; left when idle, as after a publish. Not when the cap of sockets is reached, and one that was Found
    // only if strangers may name it. False: it is not connected and will not be.
    bool visit(base::RelayRef relay, Origin namedBy = Origin::User);

    void leave(base::RelayRef relay); // one that was visited and has nothing more to do: its socket is free at once

    // NIP-42, for relay_auth. What was parked because of "auth-required:" goes on, or fails.
    void sendAuth(base::RelayRef relay, const base::EventId& id, const std::string& authFrame);
    void goOnAfterAuth(base::RelayRef relay);
    void failParked(base::RelayRef relay);
    void redial(base::RelayRef relay); // as somebody else

    // The machine slept, or the network is another one: every connection is asked if it is there, those that wait are dialled again
    // soon, a few at a time. A sleep is noticed by itself.
    void wake();

    RelayStatus status(base::RelayRef relay) const;
    std::vector<RelayStatus> statuses() const;

    // Closes every socket cleanly; nothing is sent or delivered afterwards.
    void stop();

Q_SIGNALS:
    void stateChanged(nandu::base::RelayRef relay, nandu::net::RelayState state);
    // Everything that arrived before it, from all relays, is committed.
    void eose(nandu::base::RelayRef relay, const nandu::base::SubId& id, const nandu::net::PageTally& page);
    void eoseTimedOut(nandu::base::RelayRef relay, const nandu::base::SubId& id); // no EOSE in limits::eoseWithin; still open
    // CLOSED by the relay, released like EOSE; `message` starts with its prefix ("rate-limited: ..."). The pool forgot it.
    void subscriptionClosed(nandu::base::RelayRef relay, const nandu::base::SubId& id, const std::string& message);
    void published(nandu::base::RelayRef relay, const nandu::base::EventId& id, const nandu::net::PublishAnswer& answer);
    void limitsKnown(nandu::base::RelayRef relay); // NIP-11 fetched: status(relay).limits changed
    void authChallenged(nandu::base::RelayRef relay, const std::string& challenge); // NIP-42; never answered by itself
    void compared(nandu::base::RelayRef relay, const nandu::nostr::RelayMessage& message); // NEG-MSG or NEG-ERR, at once
    void authNeeded(nandu::base::RelayRef relay); // it turned something of ours away with "auth-required:"
    void authAnswered(nandu::base::RelayRef relay, bool isAccepted, const std::string& message);

private:
    struct Private;
    std::unique_ptr<Private> m;
};

} // namespace nandu::net
