// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A socket that a test holds both ends of. Lives on the test's thread.
#pragma once

#include "engine/net/web_socket.h"

#include <QPointer>

#include <string>
#include <vector>

namespace nandu::tests {

class FakeWebSocket : public net::WebSocket {
public:
    using WebSocket::WebSocket;

    void open(const QUrl& url) override { dialled = url; }
    void sendText(const std::string& text) override { sent.push_back(text); }
    void ping() override { ++pings; }
    void close() override { isClosed = true; }
    void abort() override { isAborted = true; }
    QHostAddress peerAddress() const override { return peer; }
    void pauseReading() override { isPaused = true; }
    void resumeReading() override { isPaused = false; }

    void say(const std::string& text) { Q_EMIT textReceived(QString::fromStdString(text)); }
    void accept() { Q_EMIT connected(); }
    void end(int httpStatus = 0) { Q_EMIT disconnected(httpStatus, QStringLiteral("gone")); }
    void pong() { Q_EMIT ponged(); }

    QUrl dialled;
    QHostAddress peer{QStringLiteral("1.1.1.1")};
    std::vector<std::string> sent;
    int pings = 0;
    bool isClosed = false, isAborted = false, isPaused = false;
};

// Every socket made so far, the newest last; dead ones are null.
struct FakeSockets {
    std::vector<QPointer<FakeWebSocket>> made;
    net::WebSocketFactory factory()
    {
        return [this](QObject* parent) {
            auto* socket = new FakeWebSocket(parent);
            made.emplace_back(socket);
            return socket;
        };
    }
    FakeWebSocket& last() const { return *made.back(); }
};

} // namespace nandu::tests
