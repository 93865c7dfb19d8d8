// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/localrelay/listener.h"

#include "engine/base/limits.h"
#include "engine/localrelay/relay_information.h"
#include "engine/localrelay/relay_session.h"
#include "engine/nostr/event_json.h"

#include <QTcpSocket>
#include <QTimer>

#include <algorithm>

namespace nandu::localrelay {

namespace {

constexpr int headBytesMax = 16 * 1024;

void reply(QTcpSocket* socket, const QByteArray& status, const QByteArray& type, const QByteArray& body)
{
    socket->readAll();
    socket->write("HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\nAccess-Control-Allow-Origin: *\r\nConnection: close\r\n\r\n" + body);
    socket->disconnectFromHost();
}

} // namespace

Listener::Listener(RelayBackend& backend, const RelayIdentity& identity, QObject* parent)
    : QObject(parent)
    , m_backend(backend)
    , m_identity(identity)
    , m_tcp(this)
    , m_webSockets(identity.name, QWebSocketServer::NonSecureMode, this)
{
    connect(&m_tcp, &QTcpServer::newConnection, this, &Listener::acceptConnection);
    connect(&m_webSockets, &QWebSocketServer::newConnection, this, &Listener::acceptSession);
    m_webSockets.setHandshakeTimeout(base::limits::connectTimeout);
}

Listener::~Listener()
{
    close();
}

bool Listener::listen(quint16 port)
{
    if (!m_tcp.listen(QHostAddress::LocalHost, port))
        return false;
    // The callback comes on the writer's thread; a Listener that is gone by then gets nothing.
    m_backend.listen([this](RelayBackend::NewEvents events) {
        QMetaObject::invokeMethod(this, [this, events = std::move(events)] { deliver(events); }, Qt::QueuedConnection);
    });
    return true;
}

QString Listener::errorString() const
{
    return m_tcp.errorString();
}

QUrl Listener::url() const
{
    return QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(m_tcp.serverPort()));
}

void Listener::close()
{
    m_backend.listen({});
    m_tcp.close();
    for (RelaySession* session : std::exchange(m_sessions, {}))
        delete session;
}

void Listener::acceptConnection()
{
    while (QTcpSocket* socket = m_tcp.nextPendingConnection()) {
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1); // else an event waits for a subscriber's late acknowledgement of the last
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readHead(socket); });
        // A peer that never ends its head is a slow loris.
        QTimer::singleShot(base::limits::connectTimeout, socket, [socket] {
            if (socket->property("isHeadRead").toBool())
                return;
            socket->abort();
        });
        readHead(socket);
    }
}

void Listener::readHead(QTcpSocket* socket)
{
    const QByteArray text = socket->peek(headBytesMax);
    const auto head = parseRequestHead(text);
    if (!head) {
        if (text.contains("\r\n\r\n") || text.size() >= headBytesMax)
            reply(socket, "400 Bad Request", "text/plain", "not HTTP/1.1\n");
        return;
    }
    disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
    socket->setProperty("isHeadRead", true);
    if (!isAllowed(*head, m_tcp.serverPort()))
        return reply(socket, "403 Forbidden", "text/plain", "this relay serves programs on this computer, not web pages\n");
    if (!head->isWebSocketUpgrade())
        return answerHttp(socket, *head);
    if (m_sessions.size() >= base::limits::servedClientsMax)
        return reply(socket, "503 Service Unavailable", "text/plain", "too many clients\n");
    disconnect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater); // the WebSocket owns it from here
    m_webSockets.handleConnection(socket);
    Q_EMIT socket->readyRead(); // what was only peeked at is still there
}

void Listener::answerHttp(QTcpSocket* socket, const RequestHead& head)
{
    if (head.field("accept").contains("application/nostr+json"))
        reply(socket, "200 OK", "application/nostr+json", relayInformation(m_identity.name, m_identity.description));
    else
        reply(socket, "200 OK", "text/plain", "A Nostr relay. Connect with a Nostr client over WebSocket.\n");
}

void Listener::acceptSession()
{
    while (QWebSocket* socket = m_webSockets.nextPendingConnection()) {
        auto* session = new RelaySession(socket, m_backend, this);
        m_sessions.push_back(session);
        connect(session, &RelaySession::closed, this, [this](RelaySession* gone) {
            std::erase(m_sessions, gone);
            gone->deleteLater();
        });
    }
}

void Listener::deliver(const RelayBackend::NewEvents& events)
{
    if (m_sessions.empty())
        return;
    for (const nostr::Event& event : *events) {
        const QString json = QString::fromStdString(nostr::eventToJson(event));
        for (RelaySession* session : m_sessions)
            session->offer(event, json);
    }
}

} // namespace nandu::localrelay
