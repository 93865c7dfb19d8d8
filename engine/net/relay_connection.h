// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One relay: dials, keeps alive, dials again, and sends what is subscribed to after each reconnect. Time comes in through
// checkTimes(), so that tests turn the clock. Lives on the net thread; owned by RelayPool.
#pragma once

#include "engine/net/backoff.h"
#include "engine/net/connection_log.h"
#include "engine/net/frame_intake.h"
#include "engine/net/net_parts.h"
#include "engine/net/publish_line.h"
#include "engine/net/relay_status.h"
#include "engine/nostr/filter.h"
#include "engine/nostr/relay_message.h"

#include <QObject>

#include <chrono>
#include <map>
#include <optional>
#include <set>

namespace nandu::net {

class RelayConnection : public QObject {
    Q_OBJECT
public:
    RelayConnection(const NetParts& parts, base::RelayRef relay, bool userTyped, std::shared_ptr<NetMailbox> mailbox, QObject* parent);
    ~RelayConnection() override;

    void start();
    void stop(); // clean; publishes that wait are answered
    void setUserTyped(bool userTyped) { m_userTyped = userTyped; }

    void subscribe(const base::SubId& id, const std::vector<nostr::Filter>& filters);
    void closeSubscription(const base::SubId& id);
    void publish(const base::EventId& id, std::string eventJson);
    bool sendNow(const std::string& frame); // false: not connected

    // NIP-42: the answer to the challenge of this connection; authAnswered() follows unless it ends before.
    void sendAuth(const base::EventId& id, const std::string& authFrame);
    void goOnAfterAuth() { m_publishes.goOnAfterAuth(); sendWaitingPublishes(); }
    void failParked() { m_publishes.failParked(); }
    void redial(); // as somebody else: a new socket

    // `mayRedial`: false when enough others were dialled just now. True: it dialled.
    bool checkTimes(bool mayRedial = true);
    // After a sleep or a change of network: is it still there? One that waits is due again after `redialIn`.
    void probe(std::chrono::milliseconds redialIn);
    void resumeIfRoom();

    bool holdsFrames() const { return m_intake.spilled() > 0; } // with tickets that others wait for
    RelayState state() const;
    RelayStatus status() const;
    // Nothing is subscribed or waits to be sent, since when.
    std::optional<std::chrono::steady_clock::time_point> idleSince() const { return m_idleSince; }

Q_SIGNALS:
    void stateChanged(nandu::net::RelayState state);
    void eose(const nandu::base::SubId& id, const nandu::net::PageTally& page);
    void eoseTimedOut(const nandu::base::SubId& id);
    void subscriptionClosed(const nandu::base::SubId& id, const std::string& message);
    void published(const nandu::base::EventId& id, const nandu::net::PublishAnswer& answer);
    void authChallenged(const std::string& challenge);
    void compared(const nandu::nostr::RelayMessage& message);
    void authNeeded(); // something of ours was turned away with "auth-required:"
    void authAnswered(bool isAccepted, const std::string& message);

private:
    using Time = std::chrono::steady_clock::time_point;
    struct Subscription {
        std::vector<nostr::Filter> filters;
        std::optional<Time> eoseDueAt; // absent when answered or not sent
    };

    void dial();
    void takeConnected();
    void takeDisconnected(int httpStatus, const QString& reason);
    void takeEnd(DropCause cause, int httpStatus, const QString& reason);
    void giveUpOnSocket(DropCause cause, const QString& why); // as if the peer had gone
    void takeText(const QString& text);
    void take(const nostr::RelayMessage& message, const PageTally& page);
    void send(const base::SubId& id, Subscription& subscription);
    void sendWaitingPublishes();
    void pauseIfFull();
    void takeOk(const nostr::RelayOk& ok);
    void forgetSocket(); // times and tallies that end with it
    void ping(Time now);
    void checkAlive(Time now);
    void setState(RelayState state);
    void noteIdleness();
    Time now() const { return m_parts.clock.steady(); }

    const NetParts m_parts;
    base::RelayRef m_relay;
    bool m_userTyped;
    FrameIntake m_intake;
    ConnectionLog m_log;
    PublishLine m_publishes;
    Backoff m_backoff;
    WebSocket* m_socket = nullptr;
    RelayState m_state = RelayState::Off;
    std::map<base::SubId, Subscription> m_subscriptions;
    std::optional<Time> m_connectDueAt, m_retryAt, m_pingAt, m_pongDueAt, m_pausedAt, m_idleSince;
    Time m_dialledAt{}, m_connectedAt{}, m_pingSentAt{};
    std::optional<std::chrono::milliseconds> m_latency;
    std::string m_lastError, m_lastNotice;
    std::string m_challenge; // the newest, NIP-42; nobody answers it without the user's consent
    std::optional<base::EventId> m_authId; // sent, no OK yet
    std::uint64_t m_notices = 0, m_authChallenges = 0, m_reconnects = 0;
    bool m_wasConnected = false;
};

} // namespace nandu::net
