// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The writing half of one signed-in account: its user.db, publisher, outbox and lists on a thread of their own. Used on the GUI
// thread, where its answers and signals come too; the destructor joins.
#pragma once

#include "engine/accounts/signer.h"
#include "engine/base/clock.h"
#include "engine/net/relay_status.h"
#include "engine/sync/list_keeper.h"
#include "engine/sync/publisher.h"

#include <QObject>
#include <QThread>

#include <filesystem>
#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace nandu::client {

struct PublishSessionParts {
    std::filesystem::path userDb;
    std::shared_ptr<accounts::Signer> signer;
    std::function<void(nostr::VerifiedEvent)> storeNow;                                                     // Pipeline::write
    std::function<void(const std::string& relay, const base::EventId& event, const std::string& json)> send; // to the pool; must only post
    std::function<void(const std::string& relay, const base::EventId& event)> readBack;                      // must only post
    // Asks the relays for a list; must only post, and answers by answerFetch().
    std::function<void(const accounts::ListAddress& list, std::uint64_t fetch)> fetchList;
    sync::StoreLookup& store;
    const base::Clock& clock;
    std::shared_future<void> isFree = {}; // the outbox: somebody else may still have it open
};

class PublishSession : public QObject {
    Q_OBJECT
public:
    using Saved = sync::Publisher::Saved;
    struct Inside {
        store::UserDb& userDb;
        sync::Publisher& publisher;
        sync::ListKeeper& lists;
    };

    explicit PublishSession(PublishSessionParts parts, QObject* parent = nullptr);
    ~PublishSession() override;

    void publish(nostr::EventTemplate what, std::vector<std::string> relays, Saved saved, std::int64_t undoMs = 0, std::optional<std::string> sentDraft = {});
    void saveDraft(store::Draft draft); // an empty text removes it
    // On the publisher's thread; `broken` instead when user.db could not be opened. From any thread.
    void inside(std::function<void(const Inside&)> work, std::function<void(const base::Error&)> broken = {});
    void onGuiThread(std::function<void()> work); // for the publisher's thread; dropped with the session
    nostr::Leak leakIn(std::string_view text) const { return m_parts.signer->leakIn(text); }
    // From any thread: what a relay said of one send().
    void takeAnswer(const std::string& relay, const base::EventId& event, const net::PublishAnswer& answer);
    void answerFetch(std::uint64_t fetch, const sync::ListAnswers& answers);

Q_SIGNALS:
    void deliveryChanged(const nandu::base::EventId& event, const std::vector<nandu::store::Delivery>& deliveries, qint64 holdUntilMs);
    void failed(int errorCode, const QString& detail); // user.db cannot be opened, read or written
    void listChanged(const nandu::sync::ListView& view);
    void questionAsked(const nandu::sync::ListQuestion& question);
    void lossNoticed(const nandu::sync::ListLoss& loss);
    void editDropped(int errorCode, const QString& detail);

private:
    void open(); // on the publisher's thread
    void connectParts();

    PublishSessionParts m_parts;
    QThread m_thread;
    QObject* m_context = nullptr;      // lives on m_thread; parent of what follows
    std::unique_ptr<store::UserDb> m_userDb;        // publisher's thread
    std::unique_ptr<sync::Publisher> m_publisher;   // publisher's thread; null: user.db could not be opened
    std::unique_ptr<sync::ListKeeper> m_lists;      // publisher's thread
    base::Error m_openError;                        // publisher's thread
    std::map<std::uint64_t, std::function<void(sync::ListAnswers)>> m_fetches; // publisher's thread
    std::uint64_t m_lastFetch = 0;
};

} // namespace nandu::client
