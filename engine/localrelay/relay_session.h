// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One client of the relay that we serve: reads its messages (NIP-01, COUNT of NIP-45, NIP-77), keeps its subscriptions, answers within
// the limits that NIP-11 announces. Lives on the local relay's thread, owned by Listener.
#pragma once

#include "engine/localrelay/comparisons.h"
#include "engine/localrelay/door.h"
#include "engine/localrelay/relay_backend.h"
#include "engine/nostr/client_message.h"

#include <QObject>
#include <QString>
#include <QWebSocket>

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace nandu::localrelay {

class RelaySession : public QObject {
    Q_OBJECT
public:
    // Takes the socket.
    RelaySession(QWebSocket* socket, RelayBackend& backend, QObject* parent);
    ~RelaySession() override;

    // An event that was just stored; `json` is its text, made once for all sessions.
    void offer(const nostr::Event& event, const QString& json);

Q_SIGNALS:
    void closed(nandu::localrelay::RelaySession* session);

private:
    struct Subscription {
        std::vector<nostr::Filter> filters;
        std::uint64_t generation = 0; // a REQ that replaces one of the same name must not get its answer
        bool live = false;            // stored events and EOSE are out
        std::vector<std::pair<nostr::EventId, QString>> heldBack; // stored while the query ran
    };

    void read(const QString& text);
    void open(const nostr::ClientReq& request);
    void answerStored(const std::string& name, std::uint64_t generation, const StoredAnswer& answer);
    void count(const nostr::ClientCount& request);
    void submit(const nostr::ClientEvent& event);
    void sendEvent(const std::string& name, const QString& eventJson);
    void send(const std::string& verb, const std::string& name, const std::string& text);
    void sendText(const QString& text);

    QWebSocket* m_socket;
    std::shared_ptr<Door> m_door = std::make_shared<Door>(this);
    RelayBackend& m_backend;
    Comparisons m_comparisons;
    std::map<std::string, Subscription> m_subscriptions;
    std::uint64_t m_generation = 0;
};

} // namespace nandu::localrelay
