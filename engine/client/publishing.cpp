// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/publishing.h"

#include "engine/sync/newest_fetch.h"

#include <chrono>
#include <mutex>

namespace nandu::client {

namespace {

using namespace std::chrono_literals;

constexpr auto listPatience = 10s; // how long a click on "Follow" waits for slow relays

} // namespace

struct Publishing::Route {
    std::mutex mutex;
    PublishServiceImpl* to = nullptr;

    void answer(const std::string& relay, const base::EventId& event, const net::PublishAnswer& answer)
    {
        std::lock_guard lock(mutex);
        if (to)
            to->takeAnswer(relay, event, answer);
    }
    void fetched(const std::function<void(std::size_t, std::size_t)>& done, std::size_t asked, std::size_t answered)
    {
        std::lock_guard lock(mutex);
        if (to)
            QMetaObject::invokeMethod(to, [done, asked, answered] { done(asked, answered); }, Qt::QueuedConnection);
    }
};

Publishing::Publishing(const PublishingParts& parts) : m_route(std::make_shared<Route>())
{
    Pipeline& pipeline = parts.pipeline;
    Network& network = parts.network;
    const auto send = [route = m_route, &network](const std::string& relay, const base::EventId& event, const std::string& json) {
        const auto url = base::RelayUrl::parse(relay);
        if (!url) {
            route->answer(relay, event, {net::PublishAnswer::Outcome::Rejected, "invalid: not a relay address"});
            return;
        }
        network.post([&network, ref = network.names().refOf(*url), event, json] { network.pool().publish(ref, event, json); });
    };
    const auto fetchNewest = [route = m_route, &network](base::PubKey author, std::uint16_t kind, const std::vector<base::RelayUrl>& urls,
                                                         const std::function<void(std::size_t, std::size_t)>& done) {
        std::vector<base::RelayRef> relays;
        for (const base::RelayUrl& url : urls)
            relays.push_back(network.names().refOf(url));
        network.post([route, &network, author, kind, relays, done] {
            sync::fetchNewest(network.synchronizer().subscriptions(), author, kind, relays, listPatience,
                              [route, done](std::size_t asked, std::size_t answered) { route->fetched(done, asked, answered); });
        });
    };
    m_service = std::make_unique<PublishServiceImpl>(PublishParts{parts.accounts, parts.store,
        [&pipeline](nostr::VerifiedEvent event) { (void)pipeline.write(std::move(event)); }, send, parts.writeRelays, fetchNewest, parts.clock, parts.reachesInboxes});
    m_route->to = m_service.get();
    network.post([route = m_route, &network] {
        QObject::connect(&network.pool(), &net::RelayPool::published, &network.pool(),
                         [route, &network](base::RelayRef relay, const base::EventId& event, const net::PublishAnswer& answer) {
                             route->answer(network.names().textOf(relay), event, answer);
                         });
    });
    pipeline.writer().onCommit([route = m_route](const std::shared_ptr<const store::Commit>& commit) {
        std::lock_guard lock(route->mutex);
        if (route->to)
            route->to->takeCommit(*commit);
    });
}

Publishing::~Publishing()
{
    std::lock_guard lock(m_route->mutex);
    m_route->to = nullptr;
}

} // namespace nandu::client
