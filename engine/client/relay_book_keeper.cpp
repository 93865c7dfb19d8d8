// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/relay_book_keeper.h"

#include "engine/base/log.h"

#include <chrono>
#include <future>
#include <mutex>

namespace nandu::client {

using namespace std::chrono_literals;

namespace {
constexpr auto saveEvery = 5min;
constexpr auto patience = 500ms; // at the end, when the net thread is busy

RelayBookPages pagesOf(Network& network)
{
    return {network.synchronizer().book().records(), network.synchronizer().relayLists().refreshedAt()};
}
} // namespace

struct RelayBookKeeper::Written {
    std::mutex mutex;
    RelayBookPages pages;

    void write(const std::filesystem::path& file, const RelayBookPages& next)
    {
        std::lock_guard lock(mutex);
        if (next == pages)
            return;
        if (const auto saved = saveRelayBook(file, next))
            pages = next;
        else
            base::Log(base::LogCategory::Net, base::LogLevel::Warning) << "what was learned about relays could not be kept: " << saved.error().detail;
    }
};

RelayBookKeeper::RelayBookKeeper(Network& network, std::filesystem::path file)
    : m_network(network), m_file(std::move(file)), m_written(std::make_shared<Written>())
{
    m_pool.setMaxThreadCount(1);
    m_written->pages = loadRelayBook(m_file);
    network.post([&network, pages = m_written->pages] {
        network.synchronizer().book().load(pages.records);
        network.synchronizer().relayLists().setRefreshedAt(pages.listsRefreshedAt);
    });
    connect(&m_timer, &QTimer::timeout, this, &RelayBookKeeper::save);
    m_timer.start(saveEvery);
}

void RelayBookKeeper::save()
{
    m_network.post([this, &network = m_network] {
        m_pool.start([file = m_file, written = m_written, pages = pagesOf(network)] { written->write(file, pages); });
    });
}

void RelayBookKeeper::saveNow()
{
    m_timer.stop();
    const auto promise = std::make_shared<std::promise<RelayBookPages>>();
    auto pages = promise->get_future();
    m_network.post([&network = m_network, promise] { promise->set_value(pagesOf(network)); });
    if (pages.wait_for(patience) == std::future_status::ready)
        m_written->write(m_file, pages.get());
    m_pool.waitForDone();
}

} // namespace nandu::client
