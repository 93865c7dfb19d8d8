// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A relay that does what the test tells it: loopback WebSocket and NIP-11, says what was scripted, in order, and records what it
// got; may also lie, stall, drop and flood. Lives on the thread that made it; what it recorded may be read from any thread.
#pragma once

#include <QJsonArray>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTcpServer>
#include <QWebSocket>
#include <QWebSocketServer>

#include <atomic>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>

namespace nandu::tests {

class RelayScript : public QObject {
    Q_OBJECT
public:
    explicit RelayScript(quint16 port = 0);
    ~RelayScript() override;

    QString url() const; // ws://127.0.0.1:port/
    quint16 port() const { return m_port; }

    // --- what it says -----------------------------------------------------------------------------------------------
    // The next REQ is answered with these events (JSON objects), then EOSE unless withEose is false. One call a REQ, in order.
    void answerNextReq(const QStringList& events, bool withEose = true);
    // REQs that no answerNextReq() is left for: EOSE at once (the default), or silence.
    void setDefaultEose(bool on) { m_defaultEose = on; }
    // Every REQ is given to `handler` (subscription id, whole message) instead of the above.
    void setReqHandler(std::function<void(QWebSocket* peer, const QString& sub, const QJsonArray& message)> handler) { m_reqHandler = std::move(handler); }
    void setCloseHandler(std::function<void(QWebSocket* peer, const QString& sub)> handler) { m_closeHandler = std::move(handler); }
    void setOtherHandler(std::function<void(QWebSocket* peer, const QString& type, const QJsonArray& message)> handler) { m_otherHandler = std::move(handler); }
    // Answers to EVENT: OK with this (the default: true, ""), or silence.
    void setOk(bool accepted, const QString& message) { m_okAccepted = accepted; m_okMessage = message; m_okMute = false; }
    void setOkMute(bool mute) { m_okMute = mute; }
    // To every connected peer, as it is.
    void sendRaw(const QString& text);
    void sendBinary(const QByteArray& bytes);
    void sendEvent(const QString& sub, const QString& event);
    // After the next REQ: frames from `next` as fast as the peer takes them, until it gives none. The argument is the subscription.
    void floodAfterReq(std::function<std::optional<QString>(const QString& sub)> next) { m_flood = std::move(next); }

    // --- how it behaves ---------------------------------------------------------------------------------------------
    void closePeers();  // WebSocket close frame
    void dropPeers();   // TCP reset
    void freezePeers(); // half-open: connected, but nothing is read or answered any more, pings too
    void stopListening();
    void listenAgain();
    // Every new connection gets these bytes instead of a handshake, e.g. "HTTP/1.1 403 Forbidden\r\n\r\n".
    void refuseHandshakes(const QByteArray& rawAnswer) { m_rawAnswer = rawAnswer; }
    void setInfoDocument(const QByteArray& json) { m_info = json; } // NIP-11

    // --- what it got ------------------------------------------------------------------------------------------------
    QStringList received() const;               // every text frame, in order
    QList<QJsonArray> received(const QString& type) const; // "REQ", "EVENT", "CLOSE", ...
    void forgetReceived(); // so that a long test does not grow
    int connections() const { return m_connections; } // WebSocket handshakes so far
    int peers() const { return m_peerCount; }
    quint64 flooded() const { return m_flooded; }  // frames given to the socket
    qint64 unsentBytes() const { return m_unsent; } // of the flood, waiting in our own buffer
    qint64 idleMs() const; // since the flood last moved

private:
    void takeTcp();
    void greet(QTcpSocket* socket);
    void takePeer();
    void answer(QWebSocket* peer, const QString& text);
    void answerReq(QWebSocket* peer, const QJsonArray& message);
    void pump(QWebSocket* peer, const QString& sub);

    QTcpServer m_tcp;
    QWebSocketServer m_ws;
    quint16 m_port = 0;
    QList<QPointer<QWebSocket>> m_peers;
    std::deque<std::pair<QStringList, bool>> m_answers;
    std::function<void(QWebSocket*, const QString&, const QJsonArray&)> m_reqHandler;
    std::function<void(QWebSocket*, const QString&)> m_closeHandler;
    std::function<void(QWebSocket*, const QString&, const QJsonArray&)> m_otherHandler;
    std::function<std::optional<QString>(const QString&)> m_flood;
    bool m_defaultEose = true;
    bool m_okAccepted = true;
    bool m_okMute = false;
    QString m_okMessage;
    QByteArray m_rawAnswer;
    QByteArray m_info = "{\"name\":\"script\"}";
    mutable std::mutex m_mutex;
    QStringList m_received;
    std::atomic<int> m_connections = 0;
    std::atomic<int> m_peerCount = 0;
    std::atomic<quint64> m_flooded = 0;
    std::atomic<qint64> m_unsent = 0;
    std::atomic<qint64> m_lastFloodedMs = 0;
};

} // namespace nandu::tests
