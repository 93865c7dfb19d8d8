// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// From a draft to the outbox: refuse what would leak a key, sign, keep event and deliveries in user.db in one transaction (from
// here nothing is lost), show it in our own store, wake the sender. Lives on its own thread with UserDb and OutboxSender.
#pragma once

#include "engine/accounts/signer.h"
#include "engine/base/clock.h"
#include "engine/nostr/secret_leak.h"
#include "engine/store/user_db.h"
#include "engine/sync/outbox_sender.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <optional>
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
    // Unavailable without a relay to publish to. With an undo time nothing leaves, and nothing is in our own cache, before it
    // is over; `edits` are the changes of an own list that this version carries;
    // `sentDraft` is the draft it was written as, which goes when the event is kept.
    void publish(nostr::EventTemplate what, std::vector<std::string> relays, Saved saved, std::int64_t undoMs = 0, std::vector<std::int64_t> edits = {},
                 std::optional<std::string> sentDraft = {});
    // Takes back what has not left: the event as it was. In the same transaction its text becomes a draft.
    base::Result<nostr::Event> undo(const base::EventId& event, const std::optional<store::Draft>& asDraft = {});
    void retry(const base::EventId& event) { m_sender.retry(event); }
    // Another form of what no relay took goes out in its place, see UserDb::replaceInOutbox.
    void publishInstead(const base::EventId& old, nostr::EventTemplate what, Saved saved);

    OutboxSender& sender() { return m_sender; }

private:
    nostr::Leak leakOf(const nostr::EventTemplate& what) const;
    base::Result<nostr::Event> keep(const base::Result<nostr::VerifiedEvent>& event, const std::vector<std::string>& relays, std::int64_t undoMs,
                                    const std::vector<std::int64_t>& edits, const std::optional<std::string>& sentDraft);

    base::Result<nostr::Event> keepInstead(const base::EventId& old, const nostr::VerifiedEvent& next, const base::Result<nostr::VerifiedEvent>& deletion);

    PublisherParts m_parts;
    std::map<base::EventId, nostr::VerifiedEvent> m_held; // in their undo time: not in the cache yet
    OutboxSender m_sender;
};

} // namespace nandu::sync
