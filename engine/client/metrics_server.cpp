// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/metrics_server.h"

#include "engine/base/limits.h"
#include "engine/localrelay/origin_policy.h"

#include <QTcpSocket>
#include <QTimer>

namespace nandu::client {

namespace {

constexpr int headBytesMax = 8 * 1024;
constexpr int connectionsMax = 8;

void reply(QTcpSocket* socket, const QByteArray& status, const QByteArray& body)
{
    socket->readAll();
    socket->write("HTTP/1.1 " + status + "\r\nContent-Type: text/plain; version=0.0.4; charset=utf-8\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n" + body);
    socket->disconnectFromHost();
}

} // namespace

MetricsServer::MetricsServer(std::function<std::string()> text, QObject* parent) : QObject(parent), m_text(std::move(text)), m_tcp(this)
{
    connect(&m_tcp, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* socket = m_tcp.nextPendingConnection())
            take(socket);
    });
}

bool MetricsServer::listen(quint16 port)
{
    return m_tcp.listen(QHostAddress::LocalHost, port);
}

void MetricsServer::take(QTcpSocket* socket)
{
    ++m_connections;
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QObject::destroyed, this, [this] { --m_connections; });
    if (m_connections > connectionsMax)
        return socket->abort();
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    QTimer::singleShot(base::limits::connectTimeout, socket, [socket] { socket->abort(); }); // a peer that never ends its head, or never reads
    read(socket);
}

void MetricsServer::read(QTcpSocket* socket)
{
    const QByteArray text = socket->peek(headBytesMax);
    const auto head = localrelay::parseRequestHead(text);
    if (!head) {
        if (text.contains("\r\n\r\n") || text.size() >= headBytesMax)
            reply(socket, "400 Bad Request", "not HTTP/1.1\n");
        return;
    }
    disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
    if (!localrelay::isAllowed(*head, m_tcp.serverPort()))
        return reply(socket, "403 Forbidden", "for programs on this computer, not for web pages\n");
    if (head->path != "/metrics")
        return reply(socket, "404 Not Found", "there is only /metrics\n");
    if (head->method != "GET")
        return reply(socket, "405 Method Not Allowed", "only GET\n");
    reply(socket, "200 OK", QByteArray::fromStdString(m_text()));
}

} // namespace nandu::client
