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

// One own event at one relay.
struct Delivery {
    base::EventId event;
    std::string relay;
    DeliveryState state = DeliveryState::Queued;
    std::uint32_t attempts = 0;
    std::int64_t nextTryAtMs = 0; // since 1970; used while Queued or Sent
    std::string reason;           // the relay's own words, or ours
    bool operator==(const Delivery&) const = default;
};

struct Draft {
    std::string key; // "" for a new note, else "reply:<hex id>" and the like
    std::string text;
    std::int64_t savedAt = 0; // seconds since 1970
    bool operator==(const Draft&) const = default;
};

struct ListVersion {
    nostr::Event event;
    std::int64_t savedAt = 0; // seconds since 1970
};

class UserDb {
public:
    static constexpr std::size_t listVersionsKept = 30; // of each own list; the issue asks for 20 or more

    // Opens or makes the file, 0600. Corrupt, TooNew, PermissionDenied, DiskFull.
    static base::Result<std::unique_ptr<UserDb>> open(const std::filesystem::path& file);
    ~UserDb();

    // The signed event and a Queued row for each relay, in one transaction. Again with the same event: adds the relays that are new.
    base::Result<void> addToOutbox(const nostr::Event& event, std::span<const std::string> relays, std::int64_t nowMs);
    base::Result<void> setDelivery(const Delivery& delivery); // NotFound when there is no such row
    // After a restart: what was Sent and never answered is Queued again.
    base::Result<void> requeueSent(std::int64_t nowMs);
    // Everything that was not accepted is Queued again with attempts 0. Returns how many.
    base::Result<std::size_t> retry(const base::EventId& event, std::int64_t nowMs);
    base::Result<std::vector<Delivery>> dueDeliveries(std::int64_t nowMs, std::size_t limit); // Queued, longest due first
    base::Result<std::optional<std::int64_t>> nextTryAtMs();                                   // of all Queued rows
    base::Result<std::vector<Delivery>> deliveries(const base::EventId& event);               // by relay
    base::Result<std::optional<nostr::Event>> outboxEvent(const base::EventId& event);
    // Every event of the outbox, oldest first: enters events.db again at each start.
    base::Result<std::vector<nostr::Event>> outboxEvents();
    // Those with a delivery that was not accepted yet, oldest first.
    base::Result<std::vector<base::EventId>> undelivered();

    base::Result<void> saveDraft(const Draft& draft); // an empty text removes it
    base::Result<std::optional<Draft>> draft(std::string_view key);
    base::Result<std::vector<Draft>> drafts(); // newest first

    // A version of one's own kind 0, 3, 10002, ...: saved before a new one is published. The newest listVersionsKept remain.
    base::Result<void> saveListVersion(const nostr::Event& event, std::int64_t savedAt);
    base::Result<std::vector<ListVersion>> listVersions(std::uint16_t kind, std::string_view d); // last saved first

    base::Result<std::optional<std::string>> setting(std::string_view key);
    base::Result<void> setSetting(std::string_view key, std::string_view value);
    base::Result<void> removeSetting(std::string_view key);

private:
    struct Private;
    explicit UserDb(std::unique_ptr<Private> p);
    std::unique_ptr<Private> m;
};

} // namespace nandu::store
