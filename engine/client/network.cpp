// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/network.h"

#include "engine/net/net_parts.h"

namespace nandu::client {

struct Network::CommitRoute {
    std::mutex mutex;
    sync::Synchronizer* to = nullptr;
};

Network::Network(Pipeline& pipeline, sync::StoreLookup& store, const base::Clock& clock) : m_pipeline(pipeline), m_coverage(pipeline.writer()), m_context(new QObject), m_route(std::make_shared<CommitRoute>())
{
    m_thread.setObjectName(QStringLiteral("net"));
    m_context->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_context.get(),
        [&] {
            m_http = new net::HttpFetcher(m_context.get());
            m_uploads = new net::BlobUploader(m_context.get());
            m_pool = new net::RelayPool(net::NetParts{m_names, pipeline.frames(), pipeline.ledger(), pipeline.ids(), clock, pipeline.metrics(), m_http},
                                        m_context.get());
            m_synchronizer = new sync::Synchronizer({*m_pool, m_names, pipeline.asked(), store, m_coverage, clock}, m_context.get());
            m_auth = new net::RelayAuth(*m_pool, m_names, clock, m_context.get());
            sync::SubscriptionRegistry& asked = m_synchronizer->subscriptions();
            QObject::connect(m_auth, &net::RelayAuth::authenticated, &asked, &sync::SubscriptionRegistry::unpark);
            QObject::connect(m_auth, &net::RelayAuth::refused, &asked, &sync::SubscriptionRegistry::failParked);
        },
        Qt::BlockingQueuedConnection);
    m_route->to = m_synchronizer;
    pipeline.writer().onCommit([route = m_route](const std::shared_ptr<const store::Commit>& commit) {
        std::lock_guard lock(route->mutex);
        if (route->to)
            route->to->takeCommit(commit);
    });
}

Network::~Network()
{
    stop();
}

void Network::post(std::function<void()> call)
{
    if (m_context)
        QMetaObject::invokeMethod(m_context.get(), std::move(call), Qt::QueuedConnection);
}

void Network::stop()
{
    if (!m_context)
        return;
    {
        std::lock_guard lock(m_route->mutex);
        m_route->to = nullptr;
    }
    QMetaObject::invokeMethod(
        m_context.get(),
        [this] {
            m_pool->stop();
            // One more turn, so that close frames leave; then everything that lives here goes, on its own thread.
            QMetaObject::invokeMethod(
                m_context.get(),
                [this] {
                    delete m_auth;
                    delete m_synchronizer;
                    delete m_pool;
                    delete m_uploads;
                    delete m_http;
                    m_thread.quit();
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
    m_thread.wait();
    m_context.reset(); // its thread has ended
}

} // namespace nandu::client
