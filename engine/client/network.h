// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The net thread and what lives on it: the relay connections, the fetcher, and what decides what to fetch. Built and stopped by
// its owner thread; everything it hands out is called on the net thread only, through post().
#pragma once

#include "engine/base/clock.h"
#include "engine/client/coverage_store_impl.h"
#include "engine/client/pipeline.h"
#include "engine/net/blob_upload.h"
#include "engine/net/http_fetcher.h"
#include "engine/net/relay_auth.h"
#include "engine/net/relay_pool.h"
#include "engine/sync/store_lookup.h"
#include "engine/sync/synchronizer.h"

#include <QThread>

#include <functional>
#include <memory>

namespace nandu::client {

class Network {
public:
    // All outlive it.
    Network(Pipeline& pipeline, sync::StoreLookup& store, const base::Clock& clock);
    ~Network(); // stop()

    Network(const Network&) = delete;

    void post(std::function<void()> call); // runs on the net thread; dropped once stopped
    net::RelayNames& names() { return m_names; } // thread-safe
    base::Metrics& metrics() { return m_pipeline.metrics(); }

    // On the net thread.
    net::RelayPool& pool() { return *m_pool; }
    net::HttpFetcher& http() { return *m_http; }
    net::RelayAuth& auth() { return *m_auth; }
    net::BlobUploader& uploads() { return *m_uploads; }
    // Its interest functions may be called from any thread.
    sync::Synchronizer& synchronizer() { return *m_synchronizer; }

    // Closes the sockets and joins the thread: the first step of every shutdown, before the pipeline drains.
    void stop();

private:
    struct CommitRoute; // from the writer's thread to the synchronizer, until stop()

    Pipeline& m_pipeline;
    CoverageStoreImpl m_coverage;
    net::RelayNames m_names;
    QThread m_thread;
    std::unique_ptr<QObject> m_context; // lives on the net thread
    net::HttpFetcher* m_http = nullptr; // its children
    net::BlobUploader* m_uploads = nullptr;
    net::RelayPool* m_pool = nullptr;
    net::RelayAuth* m_auth = nullptr;
    sync::Synchronizer* m_synchronizer = nullptr;
    std::shared_ptr<CommitRoute> m_route;
};

} // namespace nandu::client
