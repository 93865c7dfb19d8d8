// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/net/relay_test.h"

#include "engine/base/limits.h"
#include "engine/net/qt_web_socket.h"
#include "engine/nostr/client_message.h"
#include "engine/nostr/relay_message.h"

namespace nandu::net {

using Outcome = RelayTestResult::Outcome;

RelayTest::RelayTest(const base::RelayUrl& url, const WebSocketFactory& makeSocket, QObject* parent)
    : QObject(parent), m_socket(makeSocket ? makeSocket(this) : new QtWebSocket(this))
{
    connect(m_socket, &WebSocket::connected, this, [this] {
        m_isConnected = true;
        nostr::Filter one;
        one.kinds = {{1}};
        one.limit = 1;
        m_socket->sendText(nostr::reqMessage(base::SubId{"test"}, std::span(&one, 1)));
    });
    connect(m_socket, &WebSocket::textReceived, this, &RelayTest::takeText);
    connect(m_socket, &WebSocket::disconnected, this, [this](int httpStatus, const QString& reason) {
        RelayTestResult result;
        result.outcome = httpStatus >= 400 ? Outcome::RefusedHttp : Outcome::NotReached;
        result.httpStatus = httpStatus;
        result.words = reason.toStdString();
        finish(result);
    });
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { finish({}); });
    m_deadline.start(base::limits::connectTimeout);
    m_since.start();
    m_socket->open(QUrl(QString::fromStdString(url.text())));
}

void RelayTest::takeText(const QString& text)
{
    const auto message = nostr::parseRelayMessage(text.toStdString());
    RelayTestResult result;
    if (!message) {
        result.outcome = Outcome::NotARelay;
    } else if (std::holds_alternative<nostr::RelayEvent>(*message) || std::holds_alternative<nostr::RelayEose>(*message)) {
        result.outcome = Outcome::Works;
    } else if (const auto* closed = std::get_if<nostr::RelayClosed>(&*message)) {
        result.outcome = closed->message.starts_with("auth-required:") ? Outcome::WantsAuth : Outcome::Refuses;
        result.words = closed->message.substr(0, 200);
    } else {
        return; // NOTICE and AUTH may come before the answer
    }
    finish(result);
}

void RelayTest::finish(RelayTestResult result)
{
    if (std::exchange(m_isFinished, true))
        return;
    result.took = std::chrono::milliseconds(m_since.elapsed());
    m_socket->disconnect(this);
    m_socket->abort();
    deleteLater();
    Q_EMIT finished(result);
}

} // namespace nandu::net
