// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Events that were put aside because they could not be checked or not be written, each with its reason, so that the rest goes
// on: looked at, tried again, exported or deleted by the user. Reading works on any connection to events.db; the rest is the
// writer's. One thread at a time.
#pragma once

#include "engine/base/ids.h"
#include "engine/base/result.h"
#include "engine/store/sqlite_db.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace nandu::store {

inline constexpr std::int64_t quarantineRowsMax = 10'000; // beyond, the oldest rows leave

struct QuarantinedEvent {
    enum class Stage : std::uint8_t {
        Check = 1, // the check of it crashed: `json` is the frame or line as it came, `id` only what could be read of it
        Write = 2, // it was verified, but the database refused it: `json` is the whole event
    };
    std::int64_t number = 0; // names the row; never given twice
    Stage stage = Stage::Write;
    base::EventId id;        // zero when it is not known
    std::string reason;      // as for the log
    std::string json;        // perhaps no valid UTF-8 with Stage::Check
    std::string relay;       // address; empty: a file, a client of ours, ourselves
    std::int64_t quarantinedAt = 0; // seconds since 1970, of the last try
    std::int64_t tries = 1;  // all together
    bool operator==(const QuarantinedEvent&) const = default;
};

class QuarantineTable {
public:
    explicit QuarantineTable(SqliteDb& db) : m_db(&db) {}

    // Newest number first, below `before` (0: from the newest on).
    base::Result<std::vector<QuarantinedEvent>> list(std::int64_t before, std::int64_t rowsMax);
    base::Result<std::optional<QuarantinedEvent>> find(std::int64_t number);
    base::Result<std::int64_t> count();

    // The rest is for the writer.

    // Once, before anything else of it: which ids are there.
    base::Result<void> load();
    // In transactions of their own. The same event again adds its tries to the row that is there.
    base::Result<void> put(const QuarantinedEvent& event);
    base::Result<void> remove(std::span<const std::int64_t> numbers);
    // In the transaction that stores the event after all, and after its commit.
    base::Result<void> removeEvent(const base::EventId& id);
    void removed(const base::EventId& id);

    bool isKnown(const base::EventId& id) const { return !m_ids.empty() && m_ids.contains(id); }
    // Refused by the database before: not tried again unasked, since each try holds up everything else.
    bool isRefused(const base::EventId& id) const;
    // True once after the rows have changed.
    bool takeChanged() { return std::exchange(m_isChanged, false); }
    void setRetrying(const std::optional<base::EventId>& id) { m_retrying = id; }

private:
    base::Result<void> write(const QuarantinedEvent& event);

    SqliteDb* m_db;
    std::unordered_map<base::EventId, QuarantinedEvent::Stage> m_ids; // the known ones
    std::optional<base::EventId> m_retrying;
    bool m_isChanged = true;
};

} // namespace nandu::store
