// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A pipeline and a net thread over a fresh database: what the integration tests
// of the way from socket to store begin with.
#pragma once

#include "engine/client/network.h"
#include "tests/support/event_factory.h"
#include "tests/support/relay_thread.h"

#include "engine/nostr/event_json.h"

#include <QTemporaryDir>
#include <QTest>

namespace nandu::tests {

class EmptyLookup : public sync::StoreLookup {
public:
    void find(std::vector<nostr::Filter>, QObject* context, std::function<void(std::vector<nostr::Event>)> found) override
    {
        QMetaObject::invokeMethod(context, [found = std::move(found)] { found({}); }, Qt::QueuedConnection);
    }
};

struct NetworkBench {
    QTemporaryDir folder;
    base::SystemClock clock;
    EmptyLookup lookup;
    std::unique_ptr<client::Pipeline> pipeline;
    std::unique_ptr<client::Network> network;

    explicit NetworkBench(std::size_t queueEntries = base::limits::queueEntriesMax)
    {
        client::PipelineOptions options;
        options.database = std::filesystem::path(folder.path().toStdString()) / "events.db";
        options.workers = 2;
        options.queueEntries = queueEntries;
        auto opened = client::Pipeline::open(options);
        if (!opened)
            qFatal("no pipeline: %s", opened.error().detail.c_str());
        pipeline = std::move(*opened);
        network = std::make_unique<client::Network>(*pipeline, lookup, clock);
    }
    ~NetworkBench()
    {
        network->stop();
        pipeline->stop();
    }

    base::RelayRef ref(const RelayScript& relay) { return network->names().refOf(base::RelayUrl::parse(relay.url().toStdString()).value()); }
    void use(const std::vector<const RelayScript*>& relays)
    {
        std::vector<sync::UserRelay> users;
        for (const RelayScript* relay : relays)
            users.push_back({ref(*relay), true, true});
        network->post([this, users] { network->synchronizer().setUserRelays(users); });
    }
    void showGlobal() { network->synchronizer().setInterest(1, {}); }

    template <typename T>
    T onNet(std::function<T()> ask)
    {
        std::promise<T> promise;
        network->post([&] { promise.set_value(ask()); });
        return promise.get_future().get();
    }
    net::RelayStatus status(const RelayScript& relay)
    {
        return onNet<net::RelayStatus>([&, at = ref(relay)] { return network->pool().status(at); });
    }
    std::uint64_t stored() { return pipeline->metrics().stored.total.value(); }
    base::RelayMetrics& metrics(const RelayScript& relay) { return pipeline->metrics().relay(ref(relay)); }
};

inline QString eventText(const nostr::Event& event)
{
    return QString::fromStdString(nostr::eventToJson(event));
}

} // namespace nandu::tests
