// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// From a draft to the outbox: refuse what would leak a key, sign, keep event and deliveries in user.db in one transaction (from
// here nothing is lost), show it in our own store, wake the sender. Lives on its own thread with UserDb and OutboxSender.
#pragma once

#include "engine/accounts/list_edit.h"
#include "engine/accounts/signer.h"
#include "engine/base/clock.h"
#include "engine/nostr/secret_leak.h"
#include "engine/store/user_db.h"
#include "engine/sync/outbox_sender.h"

#include <QObject>

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace nandu::sync {

struct PublisherParts {
    store::UserDb& userDb;
    std::shared_ptr<accounts::Signer> signer;
    std::function<nostr::Leak(std::string_view)> leakIn;          // knows the own key; empty: only what looks like a key
    std::function<void(nostr::VerifiedEvent)> storeNow;           // the priority inlet of the writer; must not wait
    const base::Clock& clock;
};

// The sentence for a text that holds a secret key.
std::string leakSentence(nostr::Leak leak);

class Publisher : public QObject {
    Q_OBJECT
public:
    using Saved = std::function<void(base::Result<nostr::Event>)>; // on our thread; a value: it is on disk

    explicit Publisher(PublisherParts parts, QObject* parent = nullptr);

    // Own events into the cache again, which may have been lost with it, and what was not delivered on its way.
    void start();
    // Unavailable without a relay to publish to.
    void publish(nostr::EventTemplate what, std::vector<std::string> relays, Saved saved);
    // One addition to or removal from the newest follow list; the version it is based on is kept first.
    void editFollows(accounts::ListBase base, accounts::FollowEdit edit, std::vector<std::string> relays, Saved saved);
    void retry(const base::EventId& event) { m_sender.retry(event); }

    OutboxSender& sender() { return m_sender; }

private:
    nostr::Leak leakOf(const nostr::EventTemplate& what) const;
    base::Result<nostr::Event> keep(const base::Result<nostr::VerifiedEvent>& event, const std::vector<std::string>& relays);

    PublisherParts m_parts;
    OutboxSender m_sender;
};

} // namespace nandu::sync
