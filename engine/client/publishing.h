// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Joins publishing to store and network. Built and destroyed on the GUI thread; destroyed before the network is stopped, so
// that the publisher's thread has ended by then.
#pragma once

#include "engine/client/network.h"
#include "engine/client/publish_service_impl.h"

#include <functional>
#include <memory>
#include <vector>

namespace nandu::client {

struct PublishingParts {
    AccountServiceImpl& accounts;
    sync::StoreLookup& store;
    Pipeline& pipeline;
    Network& network;
    std::function<std::vector<base::RelayUrl>()> writeRelays; // GUI thread
    const base::Clock& clock;
    std::vector<base::RelayUrl> indexers = {}; // relays that keep everybody's lists
    std::function<std::vector<nostr::CustomEmoji>()> emoji = {};
    bool reachesInboxes = true; // of those mentioned; false in the demo, which dials nobody outside
};

class Publishing {
public:
    // Before the first event, as it listens to commits.
    explicit Publishing(const PublishingParts& parts);
    ~Publishing();

    PublishServiceImpl& service() { return *m_service; }

private:
    struct Route; // from the writer's and the net thread to the service, until we go

    std::shared_ptr<Route> m_route;
    std::unique_ptr<PublishServiceImpl> m_service;
};

} // namespace nandu::client
