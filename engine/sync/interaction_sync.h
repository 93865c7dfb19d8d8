// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything that names a note on screen, so that its counts are true: all of it once when the note appears, and live while it
// stays. Lives on the net thread.
#pragma once

#include "engine/sync/sync_view.h"

namespace nandu::sync {

class InteractionSync {
public:
    explicit InteractionSync(SubscriptionRegistry& registry) : m_registry(registry), m_asks(registry) {}
    void apply(const SyncView& view);

private:
    SubscriptionRegistry& m_registry;
    KeptWant m_live;
    OneShots m_asks;
    std::set<base::EventId> m_visible;
    std::int64_t m_liveSince = 0;
    std::map<base::EventId, std::chrono::steady_clock::time_point> m_coveredAt; // when it last was on screen
    std::vector<base::RelayRef> m_askedRelays;
};

} // namespace nandu::sync
