// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// sync --relay URL... [FILTER]: fetches what matches until each relay says EOSE, through the same pipeline as everything else.

#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/interrupt.h"
#include "app/cli/metrics_option.h"
#include "app/cli/open_store.h"
#include "app/cli/pipeline_watch.h"
#include "engine/net/net_parts.h"
#include "engine/net/relay_pool.h"

#include <QCoreApplication>
#include <QTimer>

#include <map>

#include <nlohmann/json.hpp>

namespace nandu::cli {

namespace {

constexpr std::chrono::seconds connectWithin(20); // dial, back-off, dial again
constexpr std::chrono::milliseconds lookEvery(200);
const base::SubId subscription{"sync"};

// One relay's way to its end: EOSE, or why there was none.
struct Fetch {
    std::string url;
    bool isOver = false;
    std::string failure; // empty: EOSE, and everything before it is committed
};

class Syncing : public QObject {
public:
    Syncing(client::Pipeline& pipeline, const Arguments& arguments, const nostr::Filter& filter)
        : m_parts{m_names, pipeline.frames(), pipeline.ledger(), pipeline.ids(), m_clock, pipeline.metrics()}
        , m_pool(m_parts)
        , m_start(m_clock.steady())
    {
        std::vector<nostr::OpenFilters::Subscription> asked;
        std::vector<base::RelayRef> relays;
        for (const base::RelayUrl& url : arguments.relays) {
            const base::RelayRef relay = m_names.refOf(url);
            relays.push_back(relay);
            m_fetches[relay].url = url.text();
            asked.push_back({relay, subscription, {filter}, std::nullopt});
        }
        pipeline.writer().nameRelaysBy([this](base::RelayRef relay) { return m_names.textOf(relay); });
        pipeline.asked().publish(std::make_shared<nostr::OpenFilters>(std::move(asked))); // before the first answer can come
        listen();
        m_pool.setRelays(net::RelayPool::Origin::User, relays);
        for (const base::RelayRef relay : relays)
            m_pool.subscribe(relay, subscription, {filter});
        connect(&m_timer, &QTimer::timeout, this, [this] { look(); });
        m_timer.start(lookEvery);
    }

    void run()
    {
        QCoreApplication::exec();
        m_pool.stop();
    }
    const std::map<base::RelayRef, Fetch>& fetches() const { return m_fetches; }

private:
    void listen()
    {
        using net::RelayPool;
        connect(&m_pool, &RelayPool::eose, this, [this](base::RelayRef relay) { end(relay, {}); });
        connect(&m_pool, &RelayPool::eoseTimedOut, this, [this](base::RelayRef relay) { end(relay, "it sent no EOSE in time"); });
        connect(&m_pool, &RelayPool::subscriptionClosed, this,
            [this](base::RelayRef relay, const base::SubId&, const std::string& why) { end(relay, "it closed the subscription: " + why); });
    }

    void end(base::RelayRef relay, const std::string& failure)
    {
        Fetch& fetch = m_fetches[relay];
        if (fetch.isOver)
            return;
        fetch.isOver = true;
        fetch.failure = failure;
        if (std::all_of(m_fetches.begin(), m_fetches.end(), [](const auto& each) { return each.second.isOver; }))
            QCoreApplication::quit();
    }

    void look()
    {
        if (isInterrupted())
            return QCoreApplication::quit();
        if (m_clock.steady() - m_start < connectWithin)
            return;
        for (const net::RelayStatus& status : m_pool.statuses()) {
            if (status.state == net::RelayState::Waiting || status.state == net::RelayState::Connecting)
                end(status.relay, status.lastError.empty() ? "it cannot be reached" : status.lastError);
        }
    }

    base::SystemClock m_clock;
    net::RelayNames m_names;
    net::NetParts m_parts;
    net::RelayPool m_pool;
    QTimer m_timer;
    std::map<base::RelayRef, Fetch> m_fetches;
    const std::chrono::steady_clock::time_point m_start;
};

nlohmann::ordered_json totals(client::Pipeline& pipeline)
{
    nlohmann::ordered_json refused = nlohmann::ordered_json::object();
    for (std::size_t i = 1; i < ingest::refusalCount; ++i) {
        if (const std::uint64_t count = pipeline.metrics().refused[i].value())
            refused[std::string(ingest::refusalName(static_cast<ingest::Refusal>(i)))] = count;
    }
    const store::WriterStats stats = pipeline.writer().stats();
    return {{"received", pipeline.metrics().received.total.value()}, {"stored", stats.stored},
        {"duplicate", pipeline.metrics().duplicates.total.value()}, {"replaced", stats.superseded}, {"deleted", stats.deleted},
        {"expired", stats.expired}, {"ephemeral", stats.ephemeral}, {"refused", refused}};
}

} // namespace

int syncFromRelays(const Arguments& arguments)
{
    const auto filter = filterIn(arguments);
    if (!filter)
        return calledWrongly;
    const auto pipeline = openPipeline(arguments);
    if (!pipeline)
        return failed;
    watchForInterrupt();
    PipelineWatch watch(*pipeline, arguments);
    bool isMetricsFailed = false;
    auto metrics = serveMetrics(arguments, *pipeline, isMetricsFailed);
    if (isMetricsFailed)
        return failed;
    Syncing syncing(*pipeline, arguments, *filter);
    syncing.run();
    metrics.reset();
    watch.stop();
    pipeline->writer().flush();
    nlohmann::ordered_json result = totals(*pipeline);
    pipeline->stop();

    bool haveAll = true;
    for (const auto& [relay, fetch] : syncing.fetches()) {
        const bool isComplete = fetch.isOver && fetch.failure.empty();
        haveAll = haveAll && isComplete;
        if (!isComplete)
            say(fetch.url + ": " + (fetch.isOver ? harmless(fetch.failure) : "interrupted") + ".");
        result["relays"].push_back({{"url", fetch.url}, {"complete", isComplete}, {"error", fetch.failure}});
    }
    if (arguments.isJson) {
        (void)printLine(result.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
    } else {
        for (const char* name : {"received", "stored", "duplicate", "replaced", "deleted", "expired", "ephemeral", "refused"})
            (void)printLine(std::string(name) + std::string(12 - std::string_view(name).size(), ' ') + result[name].dump());
    }
    return haveAll ? succeeded : failed;
}

} // namespace nandu::cli
