// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which ids are stored (verified and committed) and which are verified and on their way to a commit. The only memory of
// "seen": a refused or forged event leaves no trace here. Thread-safe, sharded; shared by net, the workers and the writer.
#pragma once

#include "engine/base/ids.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace nandu::nostr {

class StoredIds {
public:
    enum class State { Unknown, Pending, Stored };

    StoredIds();
    ~StoredIds();

    State state(const base::EventId& id) const;
    bool isStored(const base::EventId& id) const;
    // Its place is read from memory while the caller does something else: about to be asked for. Changes nothing.
    void prepare(const base::EventId& id) const;

    // After the signature held. Unknown: now pending, and the caller must see it to the writer.
    // Pending: `ticket` waits for that commit. Stored: nothing to do. The answer is the state before the call.
    State markPending(const base::EventId& id, base::Ticket ticket);

    // By the writer, after the commit. Returns the tickets that were waiting.
    std::vector<base::Ticket> markStored(std::span<const base::EventId> ids);

    // By the writer, when the commit failed for good: the ids may be fetched again. Returns the tickets that were waiting.
    std::vector<base::Ticket> forget(std::span<const base::EventId> ids);

    // At start, from the database, before the writer writes. What is pending meanwhile stays so until the writer says what became of it.
    void load(std::span<const base::EventId> ids);
    // By the writer: the user no longer keeps these, and they may come again.
    void drop(std::span<const base::EventId> ids);
    std::size_t size() const;
    std::size_t bytes() const;

private:
    struct Shard;
    std::vector<base::Ticket> takePending(std::span<const base::EventId> ids, bool areStored);
    std::unique_ptr<Shard[]> m_shards;
};

} // namespace nandu::nostr
