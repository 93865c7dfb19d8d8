// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A relay's store in memory for tests of localrelay: answers at once or when told, verifies nothing but ids and signatures.
#pragma once

#include "engine/crypto/schnorr.h"
#include "engine/localrelay/relay_backend.h"
#include "engine/nostr/event_json.h"
#include "engine/nostr/verified_event.h"

#include <algorithm>
#include <utility>

namespace nandu::tests {

class MemoryRelayBackend : public localrelay::RelayBackend {
public:
    std::vector<nostr::Event> events;
    bool holdQueries = false;
    std::vector<std::function<void()>> heldQueries;

    void query(std::vector<nostr::Filter> filters, std::uint32_t, std::function<void(localrelay::StoredAnswer)> done) override
    {
        localrelay::StoredAnswer answer{find(filters), {}};
        if (holdQueries)
            heldQueries.push_back([done = std::move(done), answer] { done(answer); });
        else
            done(answer);
    }
    void count(std::vector<nostr::Filter> filters, std::function<void(std::uint64_t)> done) override { done(find(filters).size()); }
    void items(nostr::Filter filter, std::size_t itemsMax, std::function<void(localrelay::StoredItems)> done) override
    {
        localrelay::StoredItems found;
        for (const nostr::Event& event : events) {
            if (filter.matches(event))
                found.items.push_back({static_cast<std::uint64_t>(event.createdAt), event.id});
        }
        if (found.items.size() > itemsMax)
            found = {{}, true, {}};
        done(std::move(found));
    }
    void submit(std::string json, std::function<void(localrelay::Verdict)> done) override
    {
        auto parsed = nostr::parseEvent(json);
        if (!parsed.ok())
            return done({false, "invalid: not an event"});
        auto verified = nostr::verify(std::move(parsed.event), m_verifier);
        if (!verified)
            return done({false, "invalid: " + verified.error().detail});
        add(verified->event());
        done({true, ""});
    }
    void listen(std::function<void(NewEvents)> listener) override { m_listener = std::move(listener); }

    void add(const nostr::Event& event)
    {
        events.push_back(event);
        if (m_listener)
            m_listener(std::make_shared<const std::vector<nostr::Event>>(1, event));
    }

private:
    std::vector<nostr::Event> find(const std::vector<nostr::Filter>& filters) const
    {
        std::vector<nostr::Event> found;
        std::uint32_t limit = 0;
        for (const nostr::Filter& filter : filters)
            limit = std::max(limit, filter.limit.value_or(500));
        for (const nostr::Event& event : events) {
            if (std::any_of(filters.begin(), filters.end(), [&](const auto& filter) { return filter.matches(event); }))
                found.push_back(event);
        }
        std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
            return std::make_pair(-a.createdAt, a.id) < std::make_pair(-b.createdAt, b.id);
        });
        if (found.size() > limit)
            found.resize(limit);
        return found;
    }

    std::function<void(NewEvents)> m_listener;
    crypto::SchnorrVerifier m_verifier;
};

} // namespace nandu::tests
