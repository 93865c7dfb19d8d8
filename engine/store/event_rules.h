// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What becomes of an event that reaches the store: replaceable and addressable (NIP-01), ephemeral, deleted (NIP-09), expired
// (NIP-40). The same events leave the same rows behind in whatever order they come. Writer thread, inside its transaction.
#pragma once

#include "engine/base/id_table.h"
#include "engine/nostr/admitted_event.h"
#include "engine/nostr/stored_ids.h"
#include "engine/store/commit.h"
#include "engine/store/count_flusher.h"
#include "engine/store/event_table.h"
#include "engine/store/pubkey_table.h"
#include "engine/store/search_index.h"
#include "engine/store/tombstones.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace nandu::store {

// What the transaction under way has done: becomes visible when it is committed, is forgotten when it is not.
struct Changes {
    IndexRun run;                                             // keys of its new rows
    UncountedRows uncounted;                                  // what they add to counts
    std::vector<Commit::Removed> removed;
    std::vector<std::int64_t> removedRids;
    std::int64_t lastRid = 0;
};

struct RulesContext {
    SqliteDb& db;
    PubkeyTable& pubkeys;
    Tombstones& tombstones;
    EventTable& events;
    CountFlusher& counts;
    SearchIndex& search;
    const nostr::StoredIds& ids;
    std::int64_t ridAtOpen = 0;
};

class EventRules {
public:
    explicit EventRules(const RulesContext& context) : m(context) {}

    // Before the first take() of a transaction, of which there will be some `events`. `keysMergedUpTo`: see EventTable::remove.
    void begin(std::int64_t lastRid, std::int64_t keysMergedUpTo, std::int64_t now, std::size_t events = 0);
    base::Result<nostr::WriteOutcome> take(const nostr::AdmittedEvent& admitted);
    // Comes soon: what of it is in another core's memory is fetched meanwhile.
    void prepare(const nostr::Event& event) const;
    base::Result<void> expire(std::int64_t rowsMax);
    // The rows that `next` gives, until there is none or it is `until`.
    base::Result<void> prune(const std::function<std::optional<std::int64_t>()>& next, std::chrono::steady_clock::time_point until);
    // Before the commit; then the one or the other.
    base::Result<void> end();
    void committed() { m.pubkeys.committed(); }
    void rolledBack();

    Changes& changes() { return m_changes; }

private:
    base::Result<nostr::WriteOutcome> takeVersion(const nostr::AdmittedEvent& admitted, std::uint32_t pid, std::string_view d, nostr::WriteOutcome fate);
    base::Result<std::int64_t> store(const nostr::AdmittedEvent& admitted, std::uint32_t pid);
    base::Result<void> applyDeletion(const nostr::Event& deletion, std::uint32_t pid);
    base::Result<void> removeRow(std::int64_t rid, LeftBy why);
    base::Result<void> remove(std::int64_t rid, const StoredRow& row, LeftBy why);
    base::Result<std::int64_t> find(const base::EventId& id);

    RulesContext m;
    Changes m_changes;
    base::IdTable<base::EventId> m_seen; // in this transaction
    std::vector<std::int64_t> m_seenRids; // by their place there; 0: not stored
    std::int64_t m_keysMergedUpTo = 0;
    std::int64_t m_now = 0;
};

} // namespace nandu::store
