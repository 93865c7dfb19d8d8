// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Serves GET /metrics on 127.0.0.1, and nothing else to nobody else: the Host header has to be a loopback name with our port and
// a request with an Origin is refused, so that no web page can read it by rebinding a name. Lives on one thread with an event loop.
#pragma once

#include <QTcpServer>

#include <functional>
#include <string>

namespace nandu::client {

class MetricsServer : public QObject {
    Q_OBJECT
public:
    // `text` is asked for at each request.
    explicit MetricsServer(std::function<std::string()> text, QObject* parent = nullptr);

    bool listen(quint16 port); // 0 takes a free one
    void close() { m_tcp.close(); }
    quint16 port() const { return m_tcp.isListening() ? m_tcp.serverPort() : quint16(0); }
    QString errorString() const { return m_tcp.errorString(); }

private:
    void take(QTcpSocket* socket);
    void read(QTcpSocket* socket);

    const std::function<std::string()> m_text;
    QTcpServer m_tcp;
    int m_connections = 0;
};

} // namespace nandu::client
