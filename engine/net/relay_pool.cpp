// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/net/relay_pool.h"

#include "engine/base/limits.h"
#include "engine/net/net_parts.h"
#include "engine/net/relay_info.h"
#include "engine/net/relay_pool_private.h"

#include <QTimer>

#include <algorithm>
#include <functional>
#include <map>
#include <set>

namespace nandu::net {

namespace limits = base::limits;

namespace {
constexpr std::chrono::milliseconds lookAtClockEvery(250);
} // namespace

RelayPool::RelayPool(const NetParts& parts, QObject* parent) : QObject(parent), m(std::make_unique<Private>(this, parts))
{
    qRegisterMetaType<RelayState>();
    parts.queue.onRoom([mailbox = m->mailbox, pool = m.get()] { mailbox->post([pool] { pool->resumeIfRoom(); }); });
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this] { m->lookAtClock(); });
    timer->start(lookAtClockEvery);
}

RelayPool::~RelayPool()
{
    m->mailbox->close();
    m->isStopped = true;
    for (auto& [ref, relay] : m->relays)
        relay.connection->disconnect(this);
}

void RelayPool::setRelays(Origin origin, const std::vector<base::RelayRef>& relays)
{
    (origin == Origin::User ? m->user : m->found) = relays;
    m->applySets();
}

void RelayPool::setSocketsMax(std::size_t socketsMax)
{
    m->socketsMax = std::clamp(socketsMax, limits::socketsLowest, limits::socketsHighest);
    m->applySets();
}

std::vector<base::RelayRef> RelayPool::relays() const
{
    std::vector<base::RelayRef> kept;
    for (const auto& [ref, relay] : m->relays) {
        if (relay.isKept)
            kept.push_back(ref);
    }
    return kept;
}

void RelayPool::subscribe(base::RelayRef relay, const base::SubId& id, const std::vector<nostr::Filter>& filters)
{
    const auto at = m->relays.find(relay);
    if (at != m->relays.end())
        at->second.connection->subscribe(id, filters);
}

void RelayPool::closeSubscription(base::RelayRef relay, const base::SubId& id)
{
    const auto at = m->relays.find(relay);
    if (at != m->relays.end())
        at->second.connection->closeSubscription(id);
}

void RelayPool::publish(base::RelayRef relay, const base::EventId& id, const std::string& eventJson)
{
    const auto refuse = [&](const char* why) {
        QMetaObject::invokeMethod(
            this, [this, relay, id, why] { Q_EMIT published(relay, id, {PublishAnswer::Outcome::Unreachable, why}); }, Qt::QueuedConnection);
    };
    if (m->isStopped)
        return refuse("the program is stopping");
    const auto at = m->relays.find(relay);
    if (at != m->relays.end())
        return at->second.connection->publish(id, eventJson);
    const auto url = m->parts.names.urlOf(relay);
    if (!url || !url->isDialableFromHint())
        return refuse("its address is not one to dial because others named it");
    if (m->relays.size() >= m->socketsMax)
        return refuse("too many relays are connected");
    m->open(relay, false).connection->publish(id, eventJson);
}

bool RelayPool::sendComparison(base::RelayRef relay, const std::string& frame)
{
    const auto at = m->relays.find(relay);
    return at != m->relays.end() && at->second.connection->sendNow(frame);
}

void RelayPool::whenCommitted(std::function<void()> done)
{
    const base::Ticket ticket = m->parts.ledger.issue();
    m->parts.ledger.whenAllBelowEnded(ticket, [mailbox = m->mailbox, done = std::move(done)] { mailbox->post(done); });
    m->parts.ledger.end(ticket);
}

bool RelayPool::visit(base::RelayRef relay, Origin namedBy)
{
    if (m->isStopped)
        return false;
    if (m->relays.contains(relay))
        return true;
    const auto url = m->parts.names.urlOf(relay);
    const bool mayBeDialled = url && (namedBy == Origin::User || url->isDialableFromHint());
    if (!mayBeDialled || m->relays.size() >= m->socketsMax)
        return false;
    m->open(relay, namedBy == Origin::User);
    return true;
}

void RelayPool::leave(base::RelayRef relay)
{
    const auto at = m->relays.find(relay);
    if (at != m->relays.end() && !at->second.isKept && at->second.connection->idleSince())
        m->close(relay);
}

void RelayPool::sendAuth(base::RelayRef relay, const base::EventId& id, const std::string& authFrame)
{
    if (auto* connection = m->connectionTo(relay))
        connection->sendAuth(id, authFrame);
}

void RelayPool::goOnAfterAuth(base::RelayRef relay)
{
    if (auto* connection = m->connectionTo(relay))
        connection->goOnAfterAuth();
}

void RelayPool::failParked(base::RelayRef relay)
{
    if (auto* connection = m->connectionTo(relay))
        connection->failParked();
}

void RelayPool::redial(base::RelayRef relay)
{
    if (auto* connection = m->connectionTo(relay))
        connection->redial();
}

RelayStatus RelayPool::status(base::RelayRef relay) const
{
    const auto at = m->relays.find(relay);
    RelayStatus status;
    status.relay = relay;
    if (at != m->relays.end()) {
        status = at->second.connection->status();
        status.limits = at->second.limits;
    } else {
        status.url = m->parts.names.textOf(relay);
    }
    return status;
}

std::vector<RelayStatus> RelayPool::statuses() const
{
    std::vector<RelayStatus> all;
    for (const auto& [ref, relay] : m->relays)
        all.push_back(status(ref));
    return all;
}

void RelayPool::stop()
{
    m->isStopped = true;
    m->user.clear();
    m->found.clear();
    while (!m->relays.empty())
        m->close(m->relays.begin()->first);
    m->mailbox->close();
}

std::vector<base::RelayRef> RelayPool::Private::wanted() const
{
    std::vector<base::RelayRef> refs;
    const auto add = [&](base::RelayRef ref, std::size_t max) {
        if (refs.size() < max && std::find(refs.begin(), refs.end(), ref) == refs.end())
            refs.push_back(ref);
    };
    for (const base::RelayRef ref : user)
        add(ref, socketsMax);
    for (const base::RelayRef ref : found) {
        const auto url = parts.names.urlOf(ref);
        if (url && url->isDialableFromHint())
            add(ref, socketsMax - std::min(socketsMax / 2, RelayPool::socketsKept));
    }
    return refs;
}

void RelayPool::Private::applySets()
{
    if (isStopped)
        return;
    const std::vector<base::RelayRef> refs = wanted();
    const std::set<base::RelayRef> kept(refs.begin(), refs.end());
    std::vector<base::RelayRef> gone;
    for (auto& [ref, relay] : relays) {
        if (!kept.contains(ref) && relay.isKept)
            gone.push_back(ref);
    }
    for (const base::RelayRef ref : gone)
        close(ref);
    for (const base::RelayRef ref : refs) {
        const auto at = relays.find(ref);
        Relay& relay = at != relays.end() ? at->second : open(ref, isUsers(ref));
        relay.isKept = true;
        relay.connection->setUserTyped(isUsers(ref));
    }
}

RelayPool::Private::Relay& RelayPool::Private::open(base::RelayRef ref, bool userTyped)
{
    Relay& relay = relays[ref];
    relay.connection = std::make_unique<RelayConnection>(parts, ref, userTyped, mailbox, pool);
    tellWhatHappensTo(ref, relay.connection.get());
    // From the event loop, so that whoever sets relays can subscribe before anything happens.
    QMetaObject::invokeMethod(relay.connection.get(), &RelayConnection::start, Qt::QueuedConnection);
    return relay;
}

void RelayPool::Private::tellWhatHappensTo(base::RelayRef ref, RelayConnection* connection)
{
    connect(connection, &RelayConnection::stateChanged, pool, [this, ref](RelayState state) {
        if (state == RelayState::Connected)
            askInfo(ref);
        Q_EMIT pool->stateChanged(ref, state);
    });
    connect(connection, &RelayConnection::eose, pool,
            [this, ref](const base::SubId& id, const PageTally& page) { Q_EMIT pool->eose(ref, id, page); });
    connect(connection, &RelayConnection::eoseTimedOut, pool, [this, ref](const base::SubId& id) { Q_EMIT pool->eoseTimedOut(ref, id); });
    connect(connection, &RelayConnection::subscriptionClosed, pool,
            [this, ref](const base::SubId& id, const std::string& message) { Q_EMIT pool->subscriptionClosed(ref, id, message); });
    connect(connection, &RelayConnection::published, pool,
            [this, ref](const base::EventId& id, const PublishAnswer& answer) { Q_EMIT pool->published(ref, id, answer); });
    connect(connection, &RelayConnection::authChallenged, pool,
            [this, ref](const std::string& challenge) { Q_EMIT pool->authChallenged(ref, challenge); });
    connect(connection, &RelayConnection::compared, pool,
            [this, ref](const nostr::RelayMessage& message) { Q_EMIT pool->compared(ref, message); });
    connect(connection, &RelayConnection::authNeeded, pool, [this, ref] { Q_EMIT pool->authNeeded(ref); });
    connect(connection, &RelayConnection::authAnswered, pool,
            [this, ref](bool isAccepted, const std::string& message) { Q_EMIT pool->authAnswered(ref, isAccepted, message); });
}

void RelayPool::Private::close(base::RelayRef ref)
{
    const auto at = relays.find(ref);
    std::unique_ptr<RelayConnection> connection = std::move(at->second.connection);
    relays.erase(at);
    connection->stop();
    connection->disconnect(pool);
    if (connection->holdsFrames() && !isStopped)
        leaving.push_back(std::move(connection));
    else
        connection.release()->deleteLater(); // we may be in one of its signals
}

void RelayPool::Private::askInfo(base::RelayRef ref)
{
    Relay& relay = relays.at(ref);
    const auto now = parts.clock.steady();
    const auto url = parts.names.urlOf(ref);
    if (!parts.http || !url || (relay.infoAskedAt && now - *relay.infoAskedAt < limits::infoFreshFor))
        return;
    relay.infoAskedAt = now;
    fetchRelayInfo(*parts.http, *url, isUsers(ref), pool, [this, ref](base::Result<RelayLimits> info) {
        const auto at = relays.find(ref);
        if (!info || at == relays.end() || at->second.limits == *info)
            return;
        at->second.limits = *info;
        Q_EMIT pool->limitsKnown(ref);
    });
}

} // namespace nandu::net
