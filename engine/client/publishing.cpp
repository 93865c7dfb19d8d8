// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/publishing.h"

#include "engine/sync/newest_fetch.h"

#include <chrono>
#include <mutex>

namespace nandu::client {

namespace {

using namespace std::chrono_literals;

constexpr auto listPatience = 10s;    // how long an edit of a list waits for slow relays
constexpr auto readBackPatience = 15s;

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
    void readBack(const std::string& relay, const base::EventId& event, store::ReadBack found)
    {
        std::lock_guard lock(mutex);
        if (to)
            to->takeReadBack(relay, event, found);
    }
    void connected(const std::string& relay)
    {
        std::lock_guard lock(mutex);
        if (to)
            to->takeConnected(relay);
    }
    void fetched(const std::function<void(std::vector<ListAnswer>)>& done, std::vector<ListAnswer> answers)
    {
        std::lock_guard lock(mutex);
        if (to)
            QMetaObject::invokeMethod(to, [done, answers = std::move(answers)] { done(answers); }, Qt::QueuedConnection);
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
    const auto fetchNewest = [route = m_route, &network](base::PubKey author, const accounts::ListAddress& list, const std::vector<base::RelayUrl>& urls,
                                                         const std::function<void(std::vector<ListAnswer>)>& done) {
        std::map<base::RelayRef, base::RelayUrl> relays;
        for (const base::RelayUrl& url : urls)
            relays.emplace(network.names().refOf(url), url);
        network.post([route, &network, author, list, relays, done] {
            std::vector<base::RelayRef> refs;
            for (const auto& [ref, url] : relays)
                refs.push_back(ref);
            sync::fetchNewest(network.synchronizer().subscriptions(), network.pool(), {author, list.kind, list.d}, refs, listPatience,
                              [route, relays, done](const std::vector<sync::FetchedFrom>& from) {
                                  std::vector<ListAnswer> answers;
                                  for (const sync::FetchedFrom& one : from)
                                      answers.push_back({relays.at(one.relay), one.answered, one.had});
                                  route->fetched(done, std::move(answers));
                              });
        });
    };
    const auto readBack = [route = m_route, &network](const std::string& relay, const base::EventId& event) {
        const auto url = base::RelayUrl::parse(relay);
        if (!url) {
            route->readBack(relay, event, store::ReadBack::Unknown);
            return;
        }
        network.post([route, &network, ref = network.names().refOf(*url), relay, event] {
            sync::readBack(network.synchronizer().subscriptions(), network.pool(), event, ref, readBackPatience,
                           [route, relay, event](store::ReadBack found) { route->readBack(relay, event, found); });
        });
    };
    m_service = std::make_unique<PublishServiceImpl>(PublishParts{parts.accounts, parts.store,
        [&pipeline](nostr::VerifiedEvent event) { (void)pipeline.write(std::move(event)); }, send, parts.writeRelays, fetchNewest, readBack, parts.clock, parts.indexers, parts.emoji, parts.reachesInboxes});
    m_route->to = m_service.get();
    network.post([route = m_route, &network] {
        QObject::connect(&network.pool(), &net::RelayPool::published, &network.pool(),
                         [route, &network](base::RelayRef relay, const base::EventId& event, const net::PublishAnswer& answer) {
                             route->answer(network.names().textOf(relay), event, answer);
                         });
        QObject::connect(&network.pool(), &net::RelayPool::stateChanged, &network.pool(), [route, &network](base::RelayRef relay, net::RelayState state) {
            if (state == net::RelayState::Connected)
                route->connected(network.names().textOf(relay));
        });
        QObject::connect(&network.auth(), &net::RelayAuth::authenticated, &network.pool(),
                         [route, &network](base::RelayRef relay) { route->connected(network.names().textOf(relay)); });
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
