// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the relay that we serve needs from a store: answers to filters, a way in for events, and news of what was stored.
// Implemented over the pipeline in client/pipeline_backend. Calls come on the local relay's thread; callbacks may run on any
// thread and at any time up to the backend's end, and only post elsewhere.
#pragma once

#include "engine/nostr/event.h"
#include "engine/nostr/filter.h"
#include "engine/nostr/negentropy.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace nandu::localrelay {

// The answer to EVENT, NIP-01: `message` starts with a machine-readable prefix unless accepted without remark.
struct Verdict {
    bool accepted = false;
    std::string message;
};

struct StoredAnswer {
    std::vector<nostr::Event> events; // newest first
    std::string error;                // why there are none, empty when the query worked
};

struct StoredItems {
    std::vector<nostr::NegentropyItem> items;
    bool isTooMany = false; // and then there are none
    std::string error;
};

class RelayBackend {
public:
    virtual ~RelayBackend() = default;

    virtual void query(std::vector<nostr::Filter> filters, std::uint32_t limitDefault, std::function<void(StoredAnswer)> done) = 0;
    virtual void count(std::vector<nostr::Filter> filters, std::function<void(std::uint64_t)> done) = 0;
    // Times and ids of all that match, unless they are more than that; the filter's limit counts for nothing.
    virtual void items(nostr::Filter filter, std::size_t itemsMax, std::function<void(StoredItems)> done) = 0;
    // Answers after the commit; ephemeral events after they were passed on.
    virtual void submit(std::string eventJson, std::function<void(Verdict)> done) = 0;

    using NewEvents = std::shared_ptr<const std::vector<nostr::Event>>;
    // Everything stored or passed on from now on. Replaces the listener; an empty one stops. When listen() returns, the
    // earlier listener does not run and will not run again.
    virtual void listen(std::function<void(NewEvents)> listener) = 0;
};

} // namespace nandu::localrelay
