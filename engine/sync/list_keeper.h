// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keeps one's own lists safe: an edit is kept in user.db, waits until the newest version is known, is applied to it and
// published; another program's newer version within 30 s gets it again, three times, then the user is asked. Every version that
// is seen is kept. Lives on the publisher's thread.
#pragma once

#include "engine/accounts/list_base.h"
#include "engine/accounts/list_edit.h"
#include "engine/accounts/signer.h"
#include "engine/base/clock.h"
#include "engine/store/user_db.h"
#include "engine/sync/publisher.h"
#include "engine/sync/store_lookup.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace nandu::sync {

// What came of asking the relays for one list, and where a new version goes.
struct ListAnswers {
    accounts::Asked own, indexers;
    bool mayExistElsewhere = true;
    std::vector<std::string> publishTo;
};

struct ListKeeperParts {
    store::UserDb& userDb;
    std::shared_ptr<accounts::Signer> signer;
    StoreLookup& store;
    Publisher& publisher;
    // Asks the relays; what they had is in the store when `done` is called on our thread.
    std::function<void(accounts::ListAddress, std::function<void(ListAnswers)> done)> fetch;
    const base::Clock& clock;
};

// A list as known now, with the edits that wait.
struct ListView {
    accounts::ListAddress list;
    std::vector<accounts::Entry> entries;
    bool isKnown = false;
    bool hasUnreadablePrivate = false;
    std::size_t waitingEdits = 0;
};

struct ListQuestion {
    enum class Reason { Shrinks, NothingFound, Conflict, DatedAhead };
    std::uint64_t number = 0;
    accounts::ListAddress list;
    Reason reason = Reason::Shrinks;
    std::size_t before = 0, after = 0;
    std::vector<accounts::Entry> removed;
    std::optional<base::EventId> ours, theirs;
};

struct ListLoss {
    accounts::ListAddress list;
    base::EventId version; // that had them
    std::vector<accounts::Entry> lost;
};

struct ListHistory {
    struct Row {
        store::ListVersion version;
        std::vector<accounts::Entry> entries;
    };
    std::vector<Row> rows; // newest first
};

class ListKeeper : public QObject {
    Q_OBJECT
public:
    static constexpr std::uint32_t rebasesMax = 3;
    static constexpr std::chrono::seconds watchFor{30}; // after the first relay accepted our version
    static constexpr std::chrono::seconds retryFirst{5}, retryLast{60};

    using Saved = std::function<void(base::Result<void>)>;

    explicit ListKeeper(ListKeeperParts parts, QObject* parent = nullptr);

    void tellAgain(); // every list that is known, and what is still asked: for a window that was not told
    void start(); // tells the lists known here and goes on with the edits that wait
    // Saved: it is on disk, and listChanged() showed it.
    void edit(const accounts::ListEdit& edit, const Saved& saved);
    // As it was, or only what the newest version lacks.
    void restore(const base::EventId& version, bool onlyLost, const Saved& saved);
    void answer(std::uint64_t question, bool goOn);
    void retryWaiting(); // a relay is back
    bool waitsForRelays(const accounts::ListAddress& list) const;
    void readHistory(const accounts::ListAddress& list, std::function<void(ListHistory)> done);

    static bool isKept(std::uint16_t kind); // the versions of these kinds are kept
    void takeOwn(const nostr::Event& event); // an own list, from a relay or from our cache
    void takeDeliveries(const base::EventId& event, const std::vector<store::Delivery>& deliveries);

Q_SIGNALS:
    void listChanged(const nandu::sync::ListView& view);
    void questionAsked(const nandu::sync::ListQuestion& question);
    void lossNoticed(const nandu::sync::ListLoss& loss);
    void editDropped(const nandu::base::Error& why); // it cannot be applied
    void failed(const std::string& reason);          // user.db cannot be read or written

private:
    using Reason = ListQuestion::Reason;
    struct Pending {
        std::int64_t seq = 0;
        accounts::ListEdit edit;
        std::optional<base::EventId> published;
        std::uint32_t rebased = 0;
    };
    struct Known {
        nostr::Event event;
        accounts::ListContent content;
    };
    struct List {
        std::optional<Known> newest;
        std::vector<accounts::Entry> trusted;         // of the newest version that nobody shrank unasked
        std::optional<base::EventId> trustedId;
        bool isRunning = false;
        std::optional<std::uint64_t> question;
        std::optional<Reason> approved;               // by the user, for the next version
        std::optional<nostr::Event> ours;             // the version that is watched
        std::int64_t ourBaseAt = 0;                   // created_at of what it was based on
        std::optional<std::chrono::steady_clock::time_point> acceptedAt;
        std::chrono::seconds retryIn = retryFirst;
        bool waits = false;                           // for relays
    };
    struct Run; // one attempt to publish what waits

    void read(const nostr::Event& event, std::function<void(accounts::ListContent)> done);
    void takeRead(const nostr::Event& event, const accounts::ListContent& content);
    void takeNewer(const accounts::ListAddress& address, const nostr::Event& event, const accounts::ListContent& content, bool isOurs);
    void noticeMissed(const accounts::ListAddress& address, const nostr::Event& event, const accounts::ListContent& content);
    void rebase(const accounts::ListAddress& address, const Known& theirs);
    void keepVersion(const nostr::Event& event, bool isTrusted);
    void run(const accounts::ListAddress& address);
    void takeAnswers(const std::shared_ptr<Run>& run, const ListAnswers& answers);
    void takeBase(const std::shared_ptr<Run>& run, std::vector<nostr::Event> stored);
    void compose(const std::shared_ptr<Run>& run);
    void sealAndPublish(const std::shared_ptr<Run>& run, const accounts::ListContent& next);
    void publish(const std::shared_ptr<Run>& run, const accounts::ListContent& next);
    void takePublished(const std::shared_ptr<Run>& run, const accounts::ListContent& next, const base::Result<nostr::Event>& event);
    void waitAndRetry(const accounts::ListAddress& address);
    void ask(ListQuestion question);
    void dropEdits(const std::vector<std::int64_t>& seqs);
    std::vector<const Pending*> waiting(const accounts::ListAddress& address) const;
    bool isWatched(const List& list) const;
    void endWatch();
    void tell(const accounts::ListAddress& address);
    void check(const base::Result<void>& done);

    ListKeeperParts m_parts;
    std::map<accounts::ListAddress, List> m_lists;
    std::vector<Pending> m_edits; // as in user.db, oldest first
    std::map<std::uint64_t, ListQuestion> m_questions;
    std::uint64_t m_lastQuestion = 0;
    QTimer m_watchTimer;
};

} // namespace nandu::sync
