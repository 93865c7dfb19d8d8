// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the parts of relay_pool share. Lives on the net thread.
#pragma once

#include "engine/base/limits.h"
#include "engine/net/net_mailbox.h"
#include "engine/net/net_parts.h"
#include "engine/net/relay_connection.h"
#include "engine/net/relay_pool.h"

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace nandu::net {

struct RelayPool::Private {
    struct Relay {
        std::unique_ptr<RelayConnection> connection;
        RelayLimits limits;
        std::optional<std::chrono::steady_clock::time_point> infoAskedAt;
        bool isKept = false; // in a set; else dialled for a publish
    };

    Private(RelayPool* thePool, const NetParts& theParts) : pool(thePool), parts(theParts), mailbox(std::make_shared<NetMailbox>(thePool)), lookedAt(theParts.clock.steady()), lookedAtWallS(theParts.clock.wallSeconds()) {}

    RelayPool* pool;
    NetParts parts;
    std::shared_ptr<NetMailbox> mailbox;
    std::size_t socketsMax = base::limits::socketsMax;
    std::vector<base::RelayRef> user, found;
    std::map<base::RelayRef, Relay> relays;
    std::vector<std::unique_ptr<RelayConnection>> leaving; // still hold frames with tickets
    bool isStopped = false;
    std::chrono::steady_clock::time_point lookedAt;
    std::int64_t lookedAtWallS = 0;
    std::size_t firstToRedial = 0; // taken in turn, so that a relay that flaps does not keep others waiting

    void applySets();
    std::vector<base::RelayRef> wanted() const;
    Relay& open(base::RelayRef relay, bool userTyped);
    void close(base::RelayRef relay);
    void tellWhatHappensTo(base::RelayRef relay, RelayConnection* connection);
    void askInfo(base::RelayRef relay);
    void lookAtClock();
    void noticeSleep();
    void checkAllTimes();
    void resumeIfRoom();
    void each(const std::function<void(Relay&)>& visit);
    RelayConnection* connectionTo(base::RelayRef relay) const;
    bool isUsers(base::RelayRef relay) const { return std::find(user.begin(), user.end(), relay) != user.end(); }
};

} // namespace nandu::net
