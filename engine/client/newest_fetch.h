// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks relays for somebody's newest event of a kind and tells how many of them answered for good; what they sent is committed
// by then. Lives on the net thread; deletes itself when all have answered or the time is up.
#pragma once

#include "engine/base/ids.h"
#include "engine/sync/subscription_registry.h"

#include <QObject>

#include <functional>
#include <set>
#include <vector>

namespace nandu::client {

class NewestFetch : public QObject {
    Q_OBJECT
public:
    using Done = std::function<void(std::size_t asked, std::size_t answered)>; // once, on the net thread

    NewestFetch(sync::SubscriptionRegistry& registry, const base::PubKey& author, std::uint16_t kind,
        const std::vector<base::RelayRef>& relays, Done done);

private:
    void take(sync::WantId want, base::RelayRef relay, sync::WantEnd end);
    void finish();

    sync::SubscriptionRegistry& m_registry;
    std::set<base::RelayRef> m_left;
    std::size_t m_asked;
    std::size_t m_answered = 0;
    sync::WantId m_want = 0;
    Done m_done;
};

} // namespace nandu::client
