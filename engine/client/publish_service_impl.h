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
#include "engine/client/outbox_service_impl.h"
#include "engine/client/publish_session.h"
#include "engine/nostr/drafts.h"
#include "engine/store/commit.h"
#include "engine/sync/store_lookup.h"

#include <functional>
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

    QList<api::DraftRow> drafts() const override { return m_drafts.rows(); }
    void saveDraft(const QString& key, const QString& text) override;

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

    void takeAccount();
    void readOwnLists();
    void takeOwnList(const nostr::Event& list);
    void takeDrafts(const std::vector<store::Draft>& drafts);
    void takeListView(const sync::ListView& view);
    void tellFollows(const std::vector<base::PubKey>& follows, bool isComplete);
    void fetchList(std::uint64_t session, const accounts::ListAddress& list, std::uint64_t fetch);
    std::vector<base::RelayUrl> listRelays() const;
    std::shared_ptr<PublishSession> newSession(std::shared_ptr<accounts::LocalSigner> signer);
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
    };
    // Looks the events up, makes a draft of them and publishes it.
    api::RequestId publishAbout(std::vector<nostr::Filter> filters, Make make, PublishAs as = {});
    // Calls `use` with the draft while the account is the same one; else, and without a draft, the request fails.
    void draftAbout(api::RequestId request, std::vector<nostr::Filter> filters, Make make, std::function<void(nostr::EventTemplate)> use);
    void findTargetsOf(const nostr::EventTemplate& draft, UseTargets use);
    void publish(api::RequestId request, nostr::EventTemplate draft, PublishAs as = {});
    api::RequestId undo(const QString& noteId, std::vector<std::uint16_t> kinds);
    void failLater(api::RequestId request, const base::Error& error);
    PublishSession::Saved answerOf(api::RequestId request, const std::optional<QString>& sentDraft = {});
    std::vector<std::string> relays() const;
    std::string relayHint() const;
    std::optional<base::Error> obstacle() const; // why nothing can be published now

    PublishParts m_parts;
    ListServiceImpl m_lists;
    OutboxServiceImpl m_outbox;
    std::uint64_t m_sessionNumber = 0; // answers for an earlier one are dropped
    std::shared_ptr<PublishSession> m_session; // null: signed out or read only; shared with threads that bring answers
    mutable std::mutex m_mutex;                // guards the two that other threads read
    std::shared_ptr<PublishSession> m_sessionForAnswers;
    std::optional<base::PubKey> m_accountForCommits;
    std::optional<base::PubKey> m_account;
    std::int64_t m_followsAt = -1; // created_at of the list last told
    std::int64_t m_relayListAt = -1;
    std::vector<base::RelayUrl> m_ownWriteRelays; // of the own kind 10002; where it is known, a list that they lack does not exist
    std::set<base::EventId> m_pending;
    DraftShelf m_drafts;
    api::RequestId m_lastRequest = 0;
};

} // namespace nandu::client
