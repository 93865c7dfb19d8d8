// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Delivers what accounts left in their outboxes whose keys are not in memory: it is signed already, so no key is needed, and
// nobody has to switch to them. Used on the GUI thread; all outboxes lie on one thread of its own, which the destructor joins.
#pragma once

#include "engine/base/clock.h"
#include "engine/net/relay_status.h"
#include "engine/sync/outbox_sender.h"

#include <QObject>
#include <QThread>

#include <filesystem>
#include <functional>
#include <future>
#include <map>
#include <memory>
#include <string>

namespace nandu::client {

struct CourierParts {
    std::function<void(const std::string& relay, const base::EventId& event, const std::string& json)> send; // must only post
    std::function<void(const std::string& relay, const base::EventId& event)> readBack;                      // must only post
    const base::Clock& clock;
};

class OutboxCourier {
public:
    explicit OutboxCourier(CourierParts parts);
    ~OutboxCourier();
    OutboxCourier(const OutboxCourier&) = delete;

    void take(const base::PubKey& account, const std::filesystem::path& userDb); // nothing is done where there is no such file
    // Somebody else opens the outbox once the future is ready.
    std::shared_future<void> release(const base::PubKey& account);
    // From any thread.
    void takeAnswer(const std::string& relay, const base::EventId& event, const net::PublishAnswer& answer);
    void takeReadBack(const std::string& relay, const base::EventId& event, store::ReadBack found);
    void takeConnected(const std::string& relay);

private:
    struct Outbox {
        std::unique_ptr<store::UserDb> userDb;
        std::unique_ptr<sync::OutboxSender> sender; // goes before its database
    };
    void open(const base::PubKey& account, const std::filesystem::path& userDb);
    void forEach(std::function<void(sync::OutboxSender&)> work);

    CourierParts m_parts;
    QThread m_thread;
    QObject* m_context; // lives on m_thread
    std::map<base::PubKey, Outbox> m_outboxes; // on m_thread
};

} // namespace nandu::client
