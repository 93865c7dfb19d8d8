// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tries one relay on a connection of its own: dials, asks for one event, and says how it went. Deletes itself after telling.
// Lives on the net thread.
#pragma once

#include "engine/base/relay_url.h"
#include "engine/net/web_socket.h"

#include <QElapsedTimer>
#include <QTimer>

namespace nandu::net {

struct RelayTestResult {
    enum class Outcome : std::uint8_t {
        Works,
        WantsAuth,    // answered, but shows nothing before one signs in (NIP-42)
        Refuses,      // answered the question with a refusal: `words`
        RefusedHttp,  // `httpStatus`
        NotReached,   // `words` of the network
        NoAnswer,     // in limits::connectTimeout
        NotARelay,    // it talks, but not Nostr
    };
    Outcome outcome = Outcome::NoAnswer;
    std::chrono::milliseconds took{0};
    int httpStatus = 0;
    std::string words;
};

class RelayTest : public QObject {
    Q_OBJECT
public:
    RelayTest(const base::RelayUrl& url, const WebSocketFactory& makeSocket, QObject* parent);

Q_SIGNALS:
    void finished(const nandu::net::RelayTestResult& result);

private:
    void takeText(const QString& text);
    void finish(RelayTestResult result);

    WebSocket* m_socket;
    QElapsedTimer m_since;
    QTimer m_deadline;
    bool m_isConnected = false;
    bool m_isFinished = false;
};

} // namespace nandu::net
