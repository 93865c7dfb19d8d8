// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the user does, turned into drafts and handed to the account's session. GUI thread; reading, signing and writing happen
// elsewhere. A text that holds a secret key is refused here, before anything is kept, logged or sent.
#pragma once

#include "engine/api/note_row.h"
#include "engine/api/publish_service.h"
#include "engine/base/relay_url.h"
#include "engine/client/account_service_impl.h"
#include "engine/client/draft_shelf.h"
#include "engine/client/list_service_impl.h"
#include "engine/client/note_miner.h"
#include "engine/client/outbox_courier.h"
#include "engine/client/outbox_service_impl.h"
#include "engine/client/publish_session.h"
#include "engine/nostr/custom_emoji.h"
#include "engine/nostr/drafts.h"
#include "engine/store/commit.h"
#include "engine/sync/store_lookup.h"

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <vector>

namespace nandu::client {

// What became of asking one relay for a list.
struct ListAnswer {
    base::RelayUrl relay;
    bool answered = false; // until EOSE
    bool had = false;
};

struct PublishParts {
    AccountServiceImpl& accounts;
    sync::StoreLookup& store;
    std::function<void(nostr::VerifiedEvent)> storeNow;                                                     // any thread
    std::function<void(const std::string& relay, const base::EventId& event, const std::string& json)> send; // any thread
    std::function<std::vector<base::RelayUrl>()> writeRelays;                                                // GUI thread
    // Asks all of them for the newest version of that list, which then is in the store: `done` on the GUI thread.
    std::function<void(base::PubKey author, accounts::ListAddress list, std::vector<base::RelayUrl> relays, std::function<void(std::vector<ListAnswer>)> done)> fetchNewest;
    std::function<void(const std::string& relay, const base::EventId& event)> readBack; // any thread; takeReadBack() follows
    const base::Clock& clock;
    std::vector<base::RelayUrl> indexers = {}; // relays that keep everybody's lists
    std::function<std::vector<nostr::CustomEmoji>()> emoji = {}; // GUI thread: of the account in use
    bool reachesInboxes = true; // false: the demo network, where no relay outside is dialled
};

class PublishServiceImpl : public api::PublishService {
    Q_OBJECT
public:
    explicit PublishServiceImpl(PublishParts parts, QObject* parent = nullptr);
    ~PublishServiceImpl() override;

    api::RequestId postNote(const QString& text, const QString& replyToId, const QString& quotedId) override;
    api::RequestId postNoteWith(const QString& text, const QString& replyToId, const QString& quotedId, const api::NoteOptions& options) override;
    api::RequestId findTargets(const QString& text, const QString& replyToId, const QString& quotedId) override;
    api::RequestId react(const QString& noteId, const QString& emoji) override;
    api::RequestId repost(const QString& noteId) override;
    api::RequestId undoReaction(const QString& noteId) override;
    api::RequestId undoRepost(const QString& noteId) override;
    api::RequestId deleteNote(const QString& noteId) override;
    api::RequestId setFollowing(const QString& key, bool follow) override;
    api::RequestId retryDelivery(const QString& noteId) override;
    void cancelWork(api::RequestId request) override { m_miner.cancel(request); }

    QList<api::DraftRow> drafts() const override { return m_drafts.rows(); }
    void saveDraft(const QString& key, const QString& text, const api::NoteOptions& options = {}) override;

    void publishProfile(const QString& name);
    // From any thread: what a relay said, what was stored.
    void takeAnswer(const std::string& relay, const base::EventId& event, const net::PublishAnswer& answer);
    void takeReadBack(const std::string& relay, const base::EventId& event, store::ReadBack found);
    void takeConnected(const std::string& relay);
    void takeCommit(const store::Commit& commit);
    ListServiceImpl& lists() { return m_lists; }
    OutboxServiceImpl& outbox() { return m_outbox; }
    std::weak_ptr<PublishSession> session() const { return m_session; } // of the account in use, while it can sign
    int pending() const { return static_cast<int>(m_pending.size()); } // own events that some relay has not answered for yet

Q_SIGNALS:
    // For FeedService::deliveryChanged.
    void deliveryChanged(const QString& noteId, const nandu::api::NoteDelivery& delivery);
    void sessionChanged();
    void broken(const QString& sentence); // user.db cannot be opened, read or written

private:
    using Events = std::vector<nostr::Event>;
    using Make = std::function<base::Result<nostr::EventTemplate>(const Events&)>;

    // One account of this run. Its session goes on delivering while another account is in use.
    struct Seat {
        std::shared_ptr<PublishSession> session; // null: read only; shared with threads that bring answers
        std::shared_ptr<accounts::Signer> signer;
        std::uint64_t number = 0;                // of the session: answers for an earlier one are dropped
        std::int64_t followsAt = -1;             // created_at of the list last told
        std::int64_t relayListAt = -1;
        std::vector<base::RelayUrl> ownWriteRelays; // of the own kind 10002; where it is known, a list that they lack does not exist
        std::vector<base::RelayUrl> relays;         // as they were set when another account took its place
    };
    // Who wrote something and where it goes, as it was when it was sent: the account in use may be another one by the time.
    struct Sender {
        base::PubKey account;
        std::weak_ptr<PublishSession> session;
        std::vector<base::RelayUrl> relays;
    };

    void takeAccount();
    void useAccount();
    void closeSeats();
    void sendForOthers(); // what accounts without a session left in their outboxes
    std::filesystem::path userDbOf(const base::PubKey& account) const;
    void attach();
    void readOwnLists();
    void takeOwnList(const nostr::Event& list);
    void takeDrafts(const std::vector<store::Draft>& drafts);
    void takeListView(const sync::ListView& view);
    void tellFollows(const std::vector<base::PubKey>& follows, bool isComplete);
    void fetchList(const base::PubKey& account, std::uint64_t session, const accounts::ListAddress& list, std::uint64_t fetch);
    std::vector<base::RelayUrl> writeRelaysOf(const base::PubKey& account) const;
    std::vector<base::RelayUrl> listRelays(const base::PubKey& account) const;
    std::shared_ptr<PublishSession> newSession(const base::PubKey& account, const Seat& seat);
    Sender sender() const;
    using UseTargets = std::function<void(std::vector<api::PostTarget>)>;
    struct NoteRequest {
        std::vector<nostr::Filter> filters;
        Make make;
        std::optional<base::Error> error;
    };

    NoteRequest noteRequest(const QString& text, const QString& replyToId, const QString& quotedId);
    struct PublishAs {
        std::vector<std::string> relays;  // these only, unless it is empty
        std::optional<QString> sentDraft; // the key of the text it was written as
        int workBits; // NIP-13; 0: none
    };
    // Looks the events up, makes a draft of them and publishes it.
    api::RequestId publishAbout(std::vector<nostr::Filter> filters, Make make, PublishAs as = {});
    // Calls `use` with the draft; without one the request fails.
    void draftAbout(api::RequestId request, std::vector<nostr::Filter> filters, Make make, std::function<void(nostr::EventTemplate)> use);
    void findTargetsOf(const Sender& from, const nostr::EventTemplate& draft, UseTargets use);
    void publish(api::RequestId request, const Sender& from, nostr::EventTemplate draft, PublishAs as = {});
    void work(api::RequestId request, const Sender& from, nostr::EventTemplate draft, const PublishAs& as); // then handOver()
    void handOver(api::RequestId request, const Sender& from, nostr::EventTemplate draft, std::vector<std::string> relays, const std::optional<QString>& sentDraft);
    api::RequestId undo(const QString& noteId, std::vector<std::uint16_t> kinds);
    void failLater(api::RequestId request, const base::Error& error);
    PublishSession::Saved answerOf(api::RequestId request, const base::PubKey& account, const std::optional<QString>& sentDraft);
    std::string relayHint() const;
    std::optional<base::Error> obstacle() const; // why nothing can be published now

    PublishParts m_parts;
    ListServiceImpl m_lists;
    OutboxServiceImpl m_outbox;
    OutboxCourier m_courier;
    std::set<base::PubKey> m_couriered;
    NoteMiner m_miner;
    std::map<base::PubKey, Seat> m_seats;
    std::uint64_t m_sessionNumber = 0;
    std::optional<base::PubKey> m_account;     // the one in use
    std::shared_ptr<PublishSession> m_session; // its session; null: signed out, locked or read only
    mutable std::mutex m_mutex;                // guards the two that other threads read
    std::vector<std::shared_ptr<PublishSession>> m_sessionsForAnswers;
    std::set<base::PubKey> m_accountsForCommits;
    std::map<base::EventId, base::PubKey> m_pending;
    DraftShelf m_drafts;
    api::RequestId m_lastRequest = 0;
};

} // namespace nandu::client
