// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The note of an open thread page and what answers it; parents and quoted notes that are named and not stored. Lives on the
// net thread.
#pragma once

#include "engine/sync/sync_view.h"

namespace nandu::sync {

class ThreadSync {
public:
    explicit ThreadSync(SubscriptionRegistry& registry) : m_registry(registry), m_asks(registry) {}
    void apply(const SyncView& view);

private:
    SubscriptionRegistry& m_registry;
    std::map<std::uint64_t, KeptWant> m_threads; // by watch
    OneShots m_asks;
    std::map<base::EventId, std::chrono::steady_clock::time_point> m_askedAt;
};

} // namespace nandu::sync
