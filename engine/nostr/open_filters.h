// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An immutable snapshot of what was asked of whom: the gate refuses an event that nobody asked its relay for (security E5).
// Built by sync on the net thread, read by the workers through OpenFiltersBox. Any thread.
#pragma once

#include "engine/base/ids.h"
#include "engine/nostr/filter.h"
#include "engine/nostr/sorted_filter.h"

#include <chrono>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace nandu::nostr {

enum class Asked {
    Yes,
    Recently, // the subscription was closed less than limits::closedSubscriptionGrace ago: dropped, not held against the relay
    No,
};

class OpenFilters {
public:
    struct Subscription {
        base::RelayRef relay;
        base::SubId id;
        std::vector<Filter> filters;
        std::optional<std::chrono::steady_clock::time_point> closedAt; // absent while open
    };

    explicit OpenFilters(std::vector<Subscription> subscriptions = {});

    // Does `event`, sent by `relay` under `subscription`, answer something we asked? While the subscription is open or
    // closed at most the grace ago.
    Asked asked(base::RelayRef relay, std::string_view subscription, const Event& event,
                std::chrono::steady_clock::time_point now) const;

private:
    std::vector<Subscription> m_subscriptions;
    std::vector<std::vector<SortedFilter>> m_filters; // of each subscription
    std::unordered_map<std::string, std::size_t> m_byRelayAndId;
};

// Where sync publishes the newest snapshot and workers take it. Thread-safe.
class OpenFiltersBox {
public:
    std::shared_ptr<const OpenFilters> current() const;
    void publish(std::shared_ptr<const OpenFilters> snapshot);

private:
    mutable std::mutex m_mutex;
    std::shared_ptr<const OpenFilters> m_current = std::make_shared<OpenFilters>();
};

} // namespace nandu::nostr
