// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A WebSocket over QtWebSockets, with reading that can be paused so that TCP pushes back (NIP-01 has no flow control of its
// own). Lives on the net thread.
#pragma once

#include "engine/net/web_socket.h"

#include <QWebSocket>

class QTcpSocket;

namespace nandu::net {

class QtWebSocket : public WebSocket {
    Q_OBJECT
public:
    explicit QtWebSocket(QObject* parent = nullptr);
    ~QtWebSocket() override;

    void open(const QUrl& url) override;
    void sendText(const std::string& text) override;
    void ping() override;
    void close() override;
    void abort() override;
    QHostAddress peerAddress() const override { return m_socket.peerAddress(); }
    void pauseReading() override;
    void resumeReading() override;

private:
    void adoptTcpSocket();
    void growForBigFrame();
    void reportEnd();

    QWebSocket m_socket;
    QTcpSocket* m_tcp = nullptr; // QWebSocket's own, found once it dials
    qint64 m_readBufferBytes;
    bool m_paused = false;
    bool m_ended = false;
};

} // namespace nandu::net
