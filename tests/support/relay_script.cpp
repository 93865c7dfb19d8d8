// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/relay_script.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>

#include <chrono>

namespace nandu::tests {

namespace {
constexpr qint64 floodAheadBytes = 256 * 1024;

qint64 steadyMs()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}
} // namespace

RelayScript::RelayScript(quint16 port) : m_ws(QStringLiteral("script"), QWebSocketServer::NonSecureMode), m_port(port)
{
    connect(&m_tcp, &QTcpServer::newConnection, this, &RelayScript::takeTcp);
    connect(&m_ws, &QWebSocketServer::newConnection, this, &RelayScript::takePeer);
    listenAgain();
}

RelayScript::~RelayScript()
{
    dropPeers();
}

QString RelayScript::url() const
{
    return QStringLiteral("ws://127.0.0.1:%1/").arg(m_port);
}

void RelayScript::listenAgain()
{
    if (m_tcp.listen(QHostAddress::LocalHost, m_port))
        m_port = m_tcp.serverPort();
    else
        qFatal("relay script: cannot listen");
}

void RelayScript::stopListening()
{
    m_tcp.close();
}

void RelayScript::takeTcp()
{
    while (QTcpSocket* socket = m_tcp.nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { greet(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
}

void RelayScript::greet(QTcpSocket* socket)
{
    const QByteArray head = socket->peek(16 * 1024);
    if (!head.contains("\r\n\r\n"))
        return;
    disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
    if (!m_rawAnswer.isEmpty()) {
        socket->readAll();
        socket->write(m_rawAnswer);
        socket->disconnectFromHost();
        return;
    }
    if (!head.toLower().contains("upgrade: websocket")) {
        socket->readAll();
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/nostr+json\r\nConnection: close\r\nContent-Length: "
                      + QByteArray::number(m_info.size()) + "\r\n\r\n" + m_info);
        socket->disconnectFromHost();
        return;
    }
    disconnect(socket, &QTcpSocket::disconnected, socket, nullptr);
    m_ws.handleConnection(socket);
    Q_EMIT socket->readyRead(); // what was only peeked at is not announced again
}

void RelayScript::takePeer()
{
    while (QWebSocket* peer = m_ws.nextPendingConnection()) {
        peer->setParent(this);
        m_peers.append(peer);
        ++m_connections;
        ++m_peerCount;
        connect(peer, &QWebSocket::textMessageReceived, this, [this, peer](const QString& text) { answer(peer, text); });
        connect(peer, &QWebSocket::disconnected, this, [this, peer] {
            --m_peerCount;
            m_peers.removeAll(QPointer<QWebSocket>(peer));
            peer->deleteLater();
        });
    }
}

void RelayScript::answer(QWebSocket* peer, const QString& text)
{
    {
        std::lock_guard lock(m_mutex);
        m_received.append(text);
    }
    const QJsonArray message = QJsonDocument::fromJson(text.toUtf8()).array();
    const QString type = message.at(0).toString();
    if (type == QStringLiteral("REQ"))
        answerReq(peer, message);
    else if (type == QStringLiteral("CLOSE") && m_closeHandler)
        m_closeHandler(peer, message.at(1).toString());
    else if (type == QStringLiteral("EVENT") && !m_okMute)
        peer->sendTextMessage(QStringLiteral("[\"OK\",\"%1\",%2,\"%3\"]")
                                  .arg(message.at(1).toObject().value(QStringLiteral("id")).toString(),
                                       m_okAccepted ? QStringLiteral("true") : QStringLiteral("false"), m_okMessage));
    else if (type != QStringLiteral("EVENT") && type != QStringLiteral("CLOSE") && m_otherHandler)
        m_otherHandler(peer, type, message);
}

void RelayScript::answerReq(QWebSocket* peer, const QJsonArray& message)
{
    const QString sub = message.at(1).toString();
    if (m_reqHandler) {
        m_reqHandler(peer, sub, message);
        return;
    }
    bool withEose = m_defaultEose;
    if (!m_answers.empty()) {
        withEose = m_answers.front().second;
        for (const QString& event : m_answers.front().first)
            peer->sendTextMessage(QStringLiteral("[\"EVENT\",\"%1\",%2]").arg(sub, event));
        m_answers.pop_front();
    }
    if (withEose)
        peer->sendTextMessage(QStringLiteral("[\"EOSE\",\"%1\"]").arg(sub));
    if (m_flood) {
        connect(peer, &QWebSocket::bytesWritten, this, [this, peer, sub] { pump(peer, sub); });
        pump(peer, sub);
    }
}

void RelayScript::pump(QWebSocket* peer, const QString& sub)
{
    while (m_flood && peer->bytesToWrite() < floodAheadBytes) {
        const std::optional<QString> frame = m_flood(sub);
        if (!frame) {
            m_flood = nullptr;
            break;
        }
        peer->sendTextMessage(*frame);
        ++m_flooded;
        m_lastFloodedMs = steadyMs();
    }
    m_unsent = peer->bytesToWrite();
}

void RelayScript::answerNextReq(const QStringList& events, bool withEose)
{
    m_answers.emplace_back(events, withEose);
}

void RelayScript::sendRaw(const QString& text)
{
    for (const auto& peer : std::as_const(m_peers)) {
        if (peer)
            peer->sendTextMessage(text);
    }
}

void RelayScript::sendBinary(const QByteArray& bytes)
{
    for (const auto& peer : std::as_const(m_peers)) {
        if (peer)
            peer->sendBinaryMessage(bytes);
    }
}

void RelayScript::sendEvent(const QString& sub, const QString& event)
{
    sendRaw(QStringLiteral("[\"EVENT\",\"%1\",%2]").arg(sub, event));
}

void RelayScript::closePeers()
{
    const auto peers = m_peers;
    for (const auto& peer : peers) {
        if (peer)
            peer->close();
    }
}

void RelayScript::dropPeers()
{
    const auto peers = m_peers;
    for (const auto& peer : peers) {
        if (peer)
            peer->abort();
    }
}

void RelayScript::freezePeers()
{
    for (const auto& peer : std::as_const(m_peers)) {
        if (auto* socket = peer ? peer->findChild<QTcpSocket*>() : nullptr) // none once it was dropped
            socket->blockSignals(true);
    }
}

qint64 RelayScript::idleMs() const
{
    return steadyMs() - m_lastFloodedMs;
}

void RelayScript::forgetReceived()
{
    std::lock_guard lock(m_mutex);
    m_received.clear();
}

QStringList RelayScript::received() const
{
    std::lock_guard lock(m_mutex);
    return m_received;
}

QList<QJsonArray> RelayScript::received(const QString& type) const
{
    QList<QJsonArray> found;
    for (const QString& text : received()) {
        const QJsonArray message = QJsonDocument::fromJson(text.toUtf8()).array();
        if (message.at(0).toString() == type)
            found.append(message);
    }
    return found;
}

} // namespace nandu::tests
