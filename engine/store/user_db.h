// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the user wrote, one database per account, synchronous=FULL: outbox, drafts, versions of own lists, settings. A function
// that succeeded has committed; only then may anything be acknowledged. Thread-safe, but each call waits for the disk: never
// on the GUI or net thread.
#pragma once

#include "engine/base/result.h"
#include "engine/nostr/event.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace nandu::store {

enum class DeliveryState : std::uint8_t { Queued = 0, Sent = 1, Accepted = 2, Refused = 3, NoAnswer = 4 };

// Whether a relay that said OK has the event: asked for by id, once.
enum class ReadBack : std::uint8_t { NotAsked = 0, Due = 1, Stored = 2, Missing = 3, Unknown = 4 }; // Unknown: it did not answer that

// One own event at one relay.
struct Delivery {
    base::EventId event;
    std::string relay;
    DeliveryState state = DeliveryState::Queued;
    std::uint32_t attempts = 0;
    std::int64_t nextTryAtMs = 0; // since 1970; used while Queued or Sent
    std::string reason;           // the relay's own words, or ours
    ReadBack readBack = ReadBack::NotAsked;
    bool operator==(const Delivery&) const = default;
};

struct Draft {
    std::string key; // "" for a new note, else "reply:<hex id>" and the like
    std::string text;
    std::int64_t savedAt = 0; // seconds since 1970
    std::string options = {}; // JSON: what it has beside the text
    bool operator==(const Draft&) const = default;
};

struct ListVersion {
    nostr::Event event;
    std::int64_t savedAt = 0; // seconds since 1970
    bool isOurs = false;      // published by this program
    bool isTrusted = true;    // ours, or of another program that did not shrink it, or the user agreed
};

// A change of an own list, see accounts::ListEdit.
struct KeptEdit {
    std::int64_t seq = 0;
    std::uint16_t kind = 0;
    std::string d;
    std::string edit;                       // JSON
    std::optional<base::EventId> published; // the version that has it; empty: it waits
    std::uint32_t rebased = 0;
};

// An event of the outbox and how it stands everywhere.
struct OutboxEntry {
    nostr::Event event;
    std::int64_t holdUntilMs = 0;
    std::vector<Delivery> deliveries;
};

// Somebody who follows the account.
struct Follower {
    base::PubKey key;
    std::int64_t listAt = 0;    // of their list in which the account stood first; 0: they did before this program was used
    std::int64_t noticedAt = 0; // seconds since 1970
    bool operator==(const Follower&) const = default;
};

class UserDb {
public:
    static constexpr std::size_t listVersionsKept = 1'000; // of each own list: every one, unless a program runs wild

    // Opens or makes the file, 0600. Corrupt, TooNew, PermissionDenied, DiskFull.
    static base::Result<std::unique_ptr<UserDb>> open(const std::filesystem::path& file);
    ~UserDb();

    // The signed event and a Queued row for each relay, in one transaction; nothing is due before holdUntilMs. Of a list also
    // the version, and the edits that it carries are marked with it. Again with the same event: adds the relays that are new.
    // The draft it was written as, if any, goes in it, too: after a crash a text is either a draft or a note.
    base::Result<void> addToOutbox(const nostr::Event& event, std::span<const std::string> relays, std::int64_t nowMs, std::int64_t holdUntilMs = 0,
                                   std::span<const std::int64_t> edits = {}, const std::optional<std::string>& sentDraft = {});
    base::Result<void> setDelivery(const Delivery& delivery); // NotFound when there is no such row
    // After a restart: what was Sent and never answered is Queued again, and nothing waits longer than `laterMs` from now,
    // whatever the clock said when it was queued.
    base::Result<void> requeueSent(std::int64_t nowMs, std::int64_t laterMs = 60'000);
    // Everything that was not accepted, or is not there, is Queued again with attempts 0. Returns how many.
    base::Result<std::size_t> retry(const base::EventId& event, std::int64_t nowMs);
    // What got no answer from this relay, or was refused because it did not know us, is Queued for one more try.
    base::Result<std::size_t> retryAt(std::string_view relay, std::uint32_t attempts, std::int64_t nowMs);
    // Takes it back: gone, and never sent. Refused once a try was made. Its text becomes a draft, above what is one there already.
    base::Result<nostr::Event> undo(const base::EventId& event, const std::optional<Draft>& asDraft = {});
    // Another form of what no relay took (NIP-13) goes to its relays in its place. The deletion of the old form is kept with it,
    // and goes to those that did not answer, which may have it. Refused: a relay took it, or was just sent it; NotFound.
    base::Result<void> replaceInOutbox(const base::EventId& old, const nostr::Event& next, const nostr::Event& deletion, std::int64_t nowMs);
    base::Result<void> endHold(const base::EventId& event, std::int64_t nowMs); // it is due now
    // What is open or failed is no longer tried: the rows of those relays go.
    base::Result<void> giveUp(const base::EventId& event);
    base::Result<std::vector<Delivery>> readBacksDue(); // of every event
    base::Result<bool> isReplaced(const nostr::Event& event); // by a newer own version, or deleted by an own deletion
    base::Result<std::vector<OutboxEntry>> openEntries(std::int64_t nowMs); // not accepted everywhere, or held; newest first
    base::Result<std::vector<Delivery>> dueDeliveries(std::int64_t nowMs, std::size_t limit); // Queued, longest due first
    base::Result<std::optional<std::int64_t>> nextTryAtMs();                                   // of all Queued rows
    base::Result<std::vector<Delivery>> deliveries(const base::EventId& event);               // by relay
    base::Result<std::optional<nostr::Event>> outboxEvent(const base::EventId& event);
    base::Result<std::int64_t> holdUntilMs(const base::EventId& event); // 0: not held
    // Every event of the outbox, oldest first: enters events.db again at each start, unless it is held.
    base::Result<std::vector<nostr::Event>> outboxEvents();
    // Those with a delivery that was not accepted yet, oldest first.
    base::Result<std::vector<base::EventId>> undelivered();

    base::Result<void> saveDraft(const Draft& draft); // without text and options it goes
    base::Result<std::optional<Draft>> draft(std::string_view key);
    base::Result<std::vector<Draft>> drafts(); // newest first

    // A version of one's own kind 0, 3, 10002, ...: saved when it is seen and before a new one is published. Known already:
    // only the marks are added.
    base::Result<void> saveListVersion(const nostr::Event& event, std::int64_t savedAt, bool isOurs = false, bool isTrusted = true);
    base::Result<std::vector<ListVersion>> listVersions(std::uint16_t kind, std::string_view d); // last saved first
    base::Result<std::optional<ListVersion>> listVersion(const base::EventId& id);
    base::Result<std::vector<std::pair<std::uint16_t, std::string>>> knownLists(); // kind and d of every list with a version

    // Edits of own lists: kept before anything is done with them, oldest first.
    base::Result<std::int64_t> addEdit(std::uint16_t kind, std::string_view d, std::string_view edit);
    base::Result<std::vector<KeptEdit>> edits();
    // They wait again: the version that had them was replaced by one without.
    base::Result<void> unpublishEdits(std::uint16_t kind, std::string_view d, std::uint32_t rebased);
    base::Result<void> removeEdits(std::span<const std::int64_t> seqs);

    base::Result<std::vector<Follower>> followers();
    base::Result<void> addFollower(const Follower& follower); // one that is known stays as it was

    base::Result<std::optional<std::string>> setting(std::string_view key);
    base::Result<void> setSetting(std::string_view key, std::string_view value);
    base::Result<void> removeSetting(std::string_view key);

private:
    struct Private;
    explicit UserDb(std::unique_ptr<Private> p);
    std::unique_ptr<Private> m;
};

} // namespace nandu::store
