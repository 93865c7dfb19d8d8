// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One correct NIP-01 relay on a loopback port: it serves `--demo`, `nandu-cli relay` and the tests. The same port answers
// NIP-11 over HTTP and WebSockets: the request's head is peeked at, then the socket goes to whom it is for.
// Lives on the local relay's thread.
#pragma once

#include "engine/localrelay/origin_policy.h"
#include "engine/localrelay/relay_backend.h"

#include <QHostAddress>
#include <QObject>
#include <QTcpServer>
#include <QUrl>
#include <QWebSocketServer>

#include <memory>
#include <vector>

namespace nandu::localrelay {

class RelaySession;

struct RelayIdentity {
    QString name;
    QString description;
};

class Listener : public QObject {
    Q_OBJECT
public:
    Listener(RelayBackend& backend, const RelayIdentity& identity, QObject* parent = nullptr);
    ~Listener() override;

    // Port 0 takes a free one. False, with errorString() a sentence, when the port is taken.
    bool listen(quint16 port);
    QString errorString() const;
    QUrl url() const; // ws://127.0.0.1:<port>
    std::size_t clientCount() const { return m_sessions.size(); }
    void close();

private:
    void acceptConnection();
    void readHead(QTcpSocket* socket);
    void answerHttp(QTcpSocket* socket, const RequestHead& head);
    void acceptSession();
    void deliver(const RelayBackend::NewEvents& events);

    RelayBackend& m_backend;
    RelayIdentity m_identity;
    QTcpServer m_tcp;
    QWebSocketServer m_webSockets;
    std::vector<RelaySession*> m_sessions; // children of this
};

} // namespace nandu::localrelay
