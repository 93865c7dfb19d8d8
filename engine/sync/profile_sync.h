// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The profiles (kind 0) of the people on screen, in batches, not again for a while. Lives on the net thread.
#pragma once

#include "engine/sync/sync_view.h"

namespace nandu::sync {

class ProfileSync {
public:
    explicit ProfileSync(SubscriptionRegistry& registry) : m_asks(registry) {}
    void apply(const SyncView& view);

private:
    OneShots m_asks;
    std::map<base::PubKey, std::chrono::steady_clock::time_point> m_askedAt;
    std::vector<base::RelayRef> m_askedRelays;
};

} // namespace nandu::sync
