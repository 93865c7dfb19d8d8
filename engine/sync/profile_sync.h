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
    // Of people who are named somewhere without being in a view.
    void ask(const SyncView& view, const std::vector<base::PubKey>& people);

private:
    void addNew(const SyncView& view, const std::vector<base::PubKey>& people, std::vector<base::PubKey>& added);
    void send(const SyncView& view, std::vector<base::PubKey> people);

    OneShots m_asks;
    std::map<base::PubKey, std::chrono::steady_clock::time_point> m_askedAt;
    std::vector<base::RelayRef> m_askedRelays;
};

} // namespace nandu::sync
