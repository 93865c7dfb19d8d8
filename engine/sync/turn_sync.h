// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads those whose relays found no room under the cap of sockets: each relay is visited in its turn, asked for what is new, and
// left. Lives on the net thread.
#pragma once

#include "engine/sync/sync_view.h"

#include <QTimer>

#include <chrono>

namespace nandu::sync {

class TurnSync : public QObject {
public:
    static constexpr std::size_t visitsAtOnceMax = 2;
    static constexpr std::chrono::minutes againAfter{5};
    static constexpr std::chrono::seconds againForOthersAfter{30};

    TurnSync(SubscriptionRegistry& registry, net::RelayPool& pool, const base::Clock& clock, QObject* parent = nullptr);
    void apply(const SyncView& view);
    void visitNext(); // once a second by itself

private:
    using Time = std::chrono::steady_clock::time_point;
    struct Visit {
        WantId want = 0; // 0: not there now
        Time since{};
        std::int64_t askedAtS = 0;
        std::int64_t answeredAtS = 0; // what came before was asked for
        std::vector<base::PubKey> people; // that were asked for then
        bool wasVisited = false;
    };
    bool begin(base::RelayRef relay, const std::vector<base::PubKey>& people, Visit& visit);
    void end(base::RelayRef relay, Visit& visit);

    SubscriptionRegistry& m_registry;
    net::RelayPool& m_pool;
    const base::Clock& m_clock;
    std::vector<std::pair<base::RelayRef, std::vector<base::PubKey>>> m_turns;
    std::map<base::RelayRef, Visit> m_visits;
    QTimer m_timer;
};

} // namespace nandu::sync
