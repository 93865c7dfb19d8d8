// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The seam between a relay connection and the network: QtWebSocket in the program, a fake in tests. One object per dial.
// Lives on the net thread.
#pragma once

#include <QHostAddress>
#include <QObject>
#include <QUrl>

#include <functional>
#include <string>

namespace nandu::net {

class WebSocket : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void open(const QUrl& url) = 0;
    virtual void sendText(const std::string& text) = 0;
    virtual void ping() = 0;
    virtual void close() = 0; // clean; disconnected() follows
    virtual void abort() = 0; // at once, no signal
    virtual QHostAddress peerAddress() const = 0; // null until connected
    // Reading stops and TCP pushes back; writing goes on. Frames that are already buffered may still come out.
    virtual void pauseReading() = 0;
    virtual void resumeReading() = 0;

Q_SIGNALS:
    void connected();
    void textReceived(const QString& text);
    void binaryReceived(qint64 bytes);
    void ponged();
    // Once, also when the dial failed. `httpStatus` is that of a refused handshake, else 0.
    void disconnected(int httpStatus, const QString& reason);
};

using WebSocketFactory = std::function<WebSocket*(QObject* parent)>;

} // namespace nandu::net
