// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A pipeline and a net thread over a fresh database: what the integration tests
// of the way from socket to store begin with.
#pragma once

#include "engine/client/network.h"
#include "engine/client/store_lookup_impl.h"
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
    std::unique_ptr<client::Pipeline> pipeline;
    std::unique_ptr<store::ReadPool> readers;
    std::unique_ptr<sync::StoreLookup> lookup;
    std::unique_ptr<client::Network> network;

    // Without a database it has one of its own, and looks nothing up there.
    explicit NetworkBench(std::size_t queueEntries = base::limits::queueEntriesMax, const std::filesystem::path& database = {})
    {
        client::PipelineOptions options;
        options.database = database.empty() ? std::filesystem::path(folder.path().toStdString()) / "events.db" : database;
        options.workers = 2;
        options.queueEntries = queueEntries;
        auto opened = client::Pipeline::open(options);
        if (!opened)
            qFatal("no pipeline: %s", opened.error().detail.c_str());
        pipeline = std::move(*opened);
        lookup = std::make_unique<EmptyLookup>();
        if (!database.empty()) {
            auto pool = store::ReadPool::open(options.database, &pipeline->writer().indexTail());
            if (!pool)
                qFatal("no readers: %s", pool.error().detail.c_str());
            readers = std::move(*pool);
            lookup = std::make_unique<client::StoreLookupImpl>(*readers);
        }
        network = std::make_unique<client::Network>(*pipeline, *lookup, clock);
    }
    ~NetworkBench()
    {
        network->stop();
        if (readers)
            readers->stop();
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
