// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Of relay_connection: what it does because time has passed.
#include "engine/net/relay_connection.h"

#include "engine/base/limits.h"

#include <algorithm>

namespace nandu::net {

namespace limits = base::limits;
using std::chrono::milliseconds;

void RelayConnection::sendAuth(const base::EventId& id, const std::string& authFrame)
{
    if (!m_socket || m_state != RelayState::Connected)
        return;
    m_authId = id;
    m_socket->sendText(authFrame);
}

void RelayConnection::redial()
{
    if (m_state == RelayState::Off)
        return;
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
        m_socket->deleteLater();
        m_socket = nullptr;
    }
    forgetSocket();
    dial();
}

void RelayConnection::forgetSocket()
{
    m_connectDueAt.reset();
    m_pingAt.reset();
    m_pongDueAt.reset();
    m_pausedAt.reset();
    for (auto& [id, subscription] : m_subscriptions)
        subscription.eoseDueAt.reset();
    m_intake.dropTallies();
    m_publishes.takeDisconnect();
}

void RelayConnection::ping(Time now)
{
    m_pingAt = now + limits::pingEvery;
    if (m_pongDueAt)
        return; // one at a time, so that a pong belongs to its ping
    m_pingSentAt = now;
    m_pongDueAt = now + limits::pongWithin;
    m_socket->ping();
}

void RelayConnection::probe(milliseconds redialIn)
{
    m_backoff.reset();
    if (m_retryAt) {
        m_retryAt = std::min(*m_retryAt, now() + redialIn);
        return;
    }
    if (m_state != RelayState::Connected || m_pausedAt)
        return;
    if (!m_pongDueAt)
        ping(now());
    m_pongDueAt = std::min(*m_pongDueAt, now() + limits::probeWithin);
}

bool RelayConnection::checkTimes(bool mayRedial)
{
    const Time at = now();
    bool hasDialled = false;
    resumeIfRoom(); // onRoom() may have been told just before we paused
    if (m_connectDueAt && *m_connectDueAt <= at) {
        giveUpOnSocket(DropCause::DialTimedOut, QStringLiteral("no answer in %1 s").arg(limits::connectTimeout.count()));
    } else if (m_retryAt && *m_retryAt <= at) {
        if (mayRedial) {
            hasDialled = true;
            dial();
        }
    } else if (m_pausedAt) {
        if (m_pingAt && *m_pingAt <= at) {
            m_pingAt = at + limits::pingEvery;
            m_socket->ping(); // keeps the relay from taking us for dead; its pong waits unread
        }
    } else if (m_state == RelayState::Connected) {
        checkAlive(at);
    }
    if (!m_pausedAt)
        m_publishes.checkTimes(at, m_lastError.empty() ? "not connected yet" : m_lastError);
    noteIdleness();
    return hasDialled;
}

void RelayConnection::checkAlive(Time at)
{
    if (m_pongDueAt && *m_pongDueAt <= at) {
        giveUpOnSocket(DropCause::WentMute, QStringLiteral("it stopped answering"));
        return;
    }
    if (m_pingAt && *m_pingAt <= at)
        ping(at);
    std::vector<base::SubId> late;
    for (auto& [id, subscription] : m_subscriptions) {
        if (subscription.eoseDueAt && *subscription.eoseDueAt <= at) {
            subscription.eoseDueAt.reset();
            late.push_back(id);
        }
    }
    for (const base::SubId& id : late)
        Q_EMIT eoseTimedOut(id);
}

void RelayConnection::noteIdleness()
{
    if (!m_subscriptions.empty() || !m_publishes.empty())
        m_idleSince.reset();
    else if (!m_idleSince)
        m_idleSince = now();
}

void RelayConnection::setState(RelayState next)
{
    if (m_state == next)
        return;
    m_state = next;
    Q_EMIT stateChanged(state());
}

} // namespace nandu::net
