// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The note of an open thread page and what answers it; parents and quoted notes that are named and not stored. Lives on the
// net thread.
#pragma once

#include "engine/sync/sync_view.h"

#include <chrono>

namespace nandu::sync {

class ThreadSync {
public:
    static constexpr std::chrono::seconds askAgainAfter{60}; // for a note that no relay had

    explicit ThreadSync(SubscriptionRegistry& registry) : m_registry(registry), m_asks(registry) {}
    void apply(const SyncView& view);

private:
    SubscriptionRegistry& m_registry;
    std::map<std::uint64_t, KeptWant> m_threads; // by watch
    OneShots m_asks;
    std::map<base::EventId, std::chrono::steady_clock::time_point> m_askedAt;
    std::vector<base::RelayRef> m_askedRelays;
};

} // namespace nandu::sync
