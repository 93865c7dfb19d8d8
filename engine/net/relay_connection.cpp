// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/net/relay_connection.h"

#include "engine/base/limits.h"
#include "engine/base/log.h"
#include "engine/net/host_guard.h"
#include "engine/net/qt_web_socket.h"
#include "engine/nostr/client_message.h"

#include <QPointer>

namespace nandu::net {

namespace limits = base::limits;
using std::chrono::milliseconds;

namespace {
constexpr std::size_t wordsCharsMax = 300;      // of a NOTICE or an error that we keep
constexpr std::size_t challengeCharsMax = 1024; // NIP-42

std::string shortened(std::string text)
{
    if (text.size() <= wordsCharsMax)
        return text;
    text.resize(wordsCharsMax);
    while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0xC0) == 0x80)
        text.pop_back(); // not in the middle of a character
    if (!text.empty() && static_cast<unsigned char>(text.back()) >= 0xC0)
        text.pop_back();
    return text;
}
} // namespace

RelayConnection::RelayConnection(const NetParts& parts, base::RelayRef relay, bool userTyped, std::shared_ptr<NetMailbox> mailbox, QObject* parent)
    : QObject(parent), m_parts(parts), m_relay(relay), m_userTyped(userTyped),
      m_intake(parts, relay, std::move(mailbox),
               [self = QPointer(this)](const nostr::RelayMessage& message, const PageTally& page) {
                   if (self)
                       self->take(message, page);
               }),
      m_publishes([this](const base::EventId& id, const PublishAnswer& answer) {
          m_log.noteAnswer(answer);
          Q_EMIT published(id, answer);
      }),
      m_backoff(relay.number * 2654435761U + static_cast<std::uint32_t>(parts.clock.wallSeconds())), m_idleSince(now())
{
}

RelayConnection::~RelayConnection()
{
    if (m_socket)
        m_socket->abort();
}

void RelayConnection::start()
{
    if (m_state == RelayState::Off)
        dial();
}

void RelayConnection::stop()
{
    m_publishes.takeDisconnect();
    m_publishes.failWaiting("the connection was closed");
    m_retryAt.reset();
    m_connectDueAt.reset();
    m_pausedAt.reset();
    m_backoff.reset();
    if (m_socket) {
        m_socket->disconnect(this);
        if (m_state == RelayState::Connecting) { // nobody to say goodbye to
            m_socket->abort();
            m_socket->deleteLater();
        } else { // the close frame goes out from the event loop: the socket outlives us until its peer answered
            connect(m_socket, &WebSocket::disconnected, m_socket, &QObject::deleteLater);
            m_socket->setParent(parent());
            m_socket->close();
        }
        m_socket = nullptr;
    }
    setState(RelayState::Off);
}

void RelayConnection::dial()
{
    const auto url = m_parts.names.urlOf(m_relay);
    if (!url)
        return;
    m_retryAt.reset();
    m_dialledAt = now();
    m_connectDueAt = m_dialledAt + limits::connectTimeout;
    m_log.noteDial();
    m_challenge.clear();
    m_authId.reset();
    m_socket = m_parts.makeSocket ? m_parts.makeSocket(this) : new QtWebSocket(this);
    connect(m_socket, &WebSocket::connected, this, &RelayConnection::takeConnected);
    connect(m_socket, &WebSocket::disconnected, this, &RelayConnection::takeDisconnected);
    connect(m_socket, &WebSocket::textReceived, this, &RelayConnection::takeText);
    connect(m_socket, &WebSocket::binaryReceived, this, [this](qint64 bytes) { m_intake.refuseBinary(std::size_t(bytes)); });
    connect(m_socket, &WebSocket::ponged, this, [this] {
        if (m_pongDueAt)
            m_latency = std::chrono::duration_cast<milliseconds>(now() - m_pingSentAt);
        m_pongDueAt.reset();
    });
    setState(RelayState::Connecting);
    m_socket->open(QUrl(QString::fromStdString(url->text())));
}

void RelayConnection::takeConnected()
{
    if (!m_userTyped && !m_socket->peerAddress().isNull() && !isPublicAddress(m_socket->peerAddress())) {
        // The name looked public, its address is not: nothing is sent to it, and it is not tried again soon.
        giveUpOnSocket(DropCause::PrivateAddress, QStringLiteral("its name leads to a private address"));
        return;
    }
    if (m_wasConnected)
        ++m_reconnects;
    m_wasConnected = true;
    m_connectDueAt.reset();
    m_connectedAt = now();
    m_log.noteConnected(std::chrono::duration_cast<milliseconds>(m_connectedAt - m_dialledAt));
    m_lastError.clear();
    setState(RelayState::Connected);
    ping(now());
    for (auto& [id, subscription] : m_subscriptions)
        send(id, subscription);
    sendWaitingPublishes();
    pauseIfFull();
}

void RelayConnection::takeDisconnected(int httpStatus, const QString& reason)
{
    const bool wasUp = m_state == RelayState::Connected;
    takeEnd(wasUp ? DropCause::Closed : httpStatus >= 400 ? DropCause::HttpRefused : DropCause::Unreachable, httpStatus, reason);
}

void RelayConnection::takeEnd(DropCause cause, int httpStatus, const QString& reason)
{
    m_socket->deleteLater();
    m_socket = nullptr;
    const bool provedItself = state() != RelayState::Connecting && now() - m_connectedAt >= limits::backoffLast;
    if (provedItself)
        m_backoff.reset();
    m_lastError = shortened(httpStatus >= 400 ? "it refused with HTTP " + std::to_string(httpStatus) : reason.toStdString());
    m_log.noteFault(m_parts.clock.wallSeconds(), cause, m_lastError);
    const milliseconds wait = cause == DropCause::PrivateAddress ? limits::backoffHttpError : m_backoff.next(httpStatus);
    m_challenge.clear();
    m_authId.reset();
    m_retryAt = now() + wait;
    forgetSocket();
    if (wait > limits::okWithin)
        m_publishes.failWaiting(m_lastError);
    base::Log(base::LogCategory::Net, base::LogLevel::Debug)
        << m_parts.names.textOf(m_relay) << ": " << m_lastError << "; next try in " << wait.count() << " ms";
    setState(RelayState::Waiting);
}

void RelayConnection::giveUpOnSocket(DropCause cause, const QString& why)
{
    m_socket->disconnect(this);
    m_socket->abort();
    takeEnd(cause, 0, why);
}

void RelayConnection::takeText(const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    m_intake.take(std::string(utf8.constData(), std::size_t(utf8.size())));
    pauseIfFull();
}

void RelayConnection::take(const nostr::RelayMessage& message, const PageTally& page)
{
    if (const auto* end = std::get_if<nostr::RelayEose>(&message)) {
        const auto at = m_subscriptions.find(end->subscription);
        if (at == m_subscriptions.end())
            return;
        at->second.eoseDueAt.reset();
        m_log.noteEose(page);
        Q_EMIT eose(end->subscription, page);
    } else if (const auto* closed = std::get_if<nostr::RelayClosed>(&message)) {
        if (m_subscriptions.erase(closed->subscription) == 0)
            return;
        noteIdleness();
        Q_EMIT subscriptionClosed(closed->subscription, shortened(closed->message));
        if (closed->message.starts_with("auth-required:"))
            Q_EMIT authNeeded();
    } else if (const auto* ok = std::get_if<nostr::RelayOk>(&message)) {
        takeOk(*ok);
    } else if (const auto* notice = std::get_if<nostr::RelayNotice>(&message)) {
        ++m_notices;
        m_lastNotice = shortened(notice->message);
    } else if (const auto* auth = std::get_if<nostr::RelayAuth>(&message)) {
        ++m_authChallenges;
        if (auth->challenge.size() > challengeCharsMax || auth->challenge == m_challenge)
            return;
        m_challenge = auth->challenge;
        Q_EMIT authChallenged(m_challenge);
    } else if (std::holds_alternative<nostr::RelayNegMessage>(message) || std::holds_alternative<nostr::RelayNegError>(message)) {
        Q_EMIT compared(message);
    }
}

void RelayConnection::takeOk(const nostr::RelayOk& ok)
{
    if (m_authId == ok.id) {
        m_authId.reset();
        Q_EMIT authAnswered(ok.isAccepted, shortened(ok.message));
        return;
    }
    if (m_publishes.takeOk(ok.id, ok.isAccepted, shortened(ok.message), now()))
        Q_EMIT authNeeded();
    sendWaitingPublishes();
}

void RelayConnection::subscribe(const base::SubId& id, const std::vector<nostr::Filter>& filters)
{
    Subscription& subscription = m_subscriptions[id];
    subscription = {filters, std::nullopt};
    m_idleSince.reset();
    if (state() == RelayState::Connected || state() == RelayState::Paused)
        send(id, subscription);
}

void RelayConnection::closeSubscription(const base::SubId& id)
{
    if (m_subscriptions.erase(id) == 0)
        return;
    noteIdleness();
    if (m_socket && m_state == RelayState::Connected)
        m_socket->sendText(nostr::closeMessage(id));
}

void RelayConnection::publish(const base::EventId& id, std::string eventJson)
{
    m_idleSince.reset();
    m_publishes.add(id, std::move(eventJson), now());
    if (m_state == RelayState::Waiting && m_retryAt && *m_retryAt - now() > limits::okWithin)
        m_publishes.failWaiting(m_lastError);
    sendWaitingPublishes();
}

bool RelayConnection::sendNow(const std::string& frame)
{
    if (!m_socket || m_state != RelayState::Connected)
        return false;
    m_socket->sendText(frame);
    return true;
}

void RelayConnection::send(const base::SubId& id, Subscription& subscription)
{
    subscription.eoseDueAt = now() + limits::eoseWithin;
    m_intake.startTally(id);
    m_socket->sendText(nostr::reqMessage(id, subscription.filters));
}

void RelayConnection::sendWaitingPublishes()
{
    if (m_socket && m_state == RelayState::Connected)
        m_publishes.sendWaiting([this](const std::string& frame) { m_socket->sendText(frame); }, now());
    noteIdleness();
}

void RelayConnection::pauseIfFull()
{
    if (m_pausedAt || !m_socket || m_state != RelayState::Connected || !m_intake.mustPause())
        return;
    m_pausedAt = now();
    m_socket->pauseReading();
    Q_EMIT stateChanged(state());
}

void RelayConnection::resumeIfRoom()
{
    if (!m_intake.emptySpill() || !m_pausedAt)
        return;
    const auto pause = now() - *m_pausedAt;
    m_pausedAt.reset();
    m_publishes.standStill(pause);
    if (m_pongDueAt)
        *m_pongDueAt += pause;
    for (auto& [id, subscription] : m_subscriptions) {
        if (subscription.eoseDueAt)
            *subscription.eoseDueAt += pause;
    }
    m_socket->resumeReading();
    Q_EMIT stateChanged(state());
}

RelayState RelayConnection::state() const
{
    return m_pausedAt ? RelayState::Paused : m_state;
}

RelayStatus RelayConnection::status() const
{
    RelayStatus status;
    status.relay = m_relay;
    status.url = m_parts.names.textOf(m_relay);
    status.state = state();
    status.userTyped = m_userTyped;
    if (m_retryAt)
        status.retryIn = std::max(milliseconds(0), std::chrono::duration_cast<milliseconds>(*m_retryAt - now()));
    status.latency = m_latency;
    status.lastError = m_lastError;
    status.lastNotice = m_lastNotice;
    const FrameIntake::Counts& counts = m_intake.counts();
    status.framesReceived = counts.frames;
    status.eventsReceived = counts.events;
    status.duplicates = counts.duplicates;
    status.malformed = counts.malformed;
    status.bytesReceived = counts.bytes;
    status.notices = m_notices;
    status.authChallenges = m_authChallenges;
    status.reconnects = m_reconnects;
    status.subscriptions = m_subscriptions.size();
    status.spilled = m_intake.spilled();
    m_log.fill(status);
    return status;
}

} // namespace nandu::net
