// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What names the user: mentions, replies, reactions, reposts, zaps. Live while signed in. Lives on the net thread.
#pragma once

#include "engine/sync/sync_view.h"

namespace nandu::sync {

class NoticeSync {
public:
    explicit NoticeSync(SubscriptionRegistry& registry) : m_registry(registry), m_older(registry) {}
    void apply(const SyncView& view);
    static void addCovered(const SyncView& view, CoveredSubjects& covered);

private:
    SubscriptionRegistry& m_registry;
    KeptWant m_live;
    OneShots m_older;
    std::map<std::uint64_t, std::int64_t> m_olderAsked;
};

} // namespace nandu::sync
