// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The writing half of one signed-in account: its user.db, publisher and outbox on a thread of their own. Used on the GUI
// thread, where its answers and signals come too; the destructor joins.
#pragma once

#include "engine/accounts/local_signer.h"
#include "engine/base/clock.h"
#include "engine/net/relay_status.h"
#include "engine/sync/publisher.h"

#include <QObject>
#include <QThread>

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace nandu::client {

struct PublishSessionParts {
    std::filesystem::path userDb;
    std::shared_ptr<accounts::LocalSigner> signer;
    std::function<void(nostr::VerifiedEvent)> storeNow;                                                     // Pipeline::write
    std::function<void(const std::string& relay, const base::EventId& event, const std::string& json)> send; // to the pool; must only post
    const base::Clock& clock;
};

class PublishSession : public QObject {
    Q_OBJECT
public:
    using Saved = sync::Publisher::Saved;

    explicit PublishSession(PublishSessionParts parts, QObject* parent = nullptr);
    ~PublishSession() override;

    void publish(nostr::EventTemplate what, std::vector<std::string> relays, Saved saved);
    void editFollows(accounts::ListBase base, accounts::FollowEdit edit, std::vector<std::string> relays, Saved saved);
    void retry(const base::EventId& event);
    nostr::Leak leakIn(std::string_view text) const { return m_parts.signer->leakIn(text); }
    // From any thread: what a relay said of one send().
    void takeAnswer(const std::string& relay, const base::EventId& event, const net::PublishAnswer& answer);

Q_SIGNALS:
    void deliveryChanged(const nandu::base::EventId& event, const std::vector<nandu::store::Delivery>& deliveries);
    void failed(int errorCode, const std::string& detail); // user.db cannot be opened, read or written

private:
    void open();                       // on the publisher's thread
    Saved onGuiThread(Saved saved);

    PublishSessionParts m_parts;
    QThread m_thread;
    QObject* m_context = nullptr;      // lives on m_thread; parent of what follows
    std::unique_ptr<store::UserDb> m_userDb;        // publisher's thread
    std::unique_ptr<sync::Publisher> m_publisher;   // publisher's thread; null: user.db could not be opened
    base::Error m_openError;                        // publisher's thread
};

} // namespace nandu::client
