// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/metrics_text.h"

#include "engine/base/relay_url.h"

#include <array>
#include <cinttypes>
#include <cstdio>
#include <map>
#include <span>

namespace nandu::client {

namespace {

using std::chrono::nanoseconds;
using namespace std::chrono_literals;

constexpr std::array<nanoseconds, 14> bounds = {10us, 25us, 50us, 100us, 250us, 1ms, 5ms, 10ms, 20ms, 50ms, 100ms, 250ms, 1s, 5s};
constexpr std::array<nanoseconds, 9> batchBounds = {1ns, 5ns, 20ns, 100ns, 250ns, 500ns, 1000ns, 1500ns, 2000ns}; // an event each
constexpr std::array<const char*, 4> commitReasons = {"size", "time", "idle", "shutdown"};

// Writes one metric after the other.
class Page {
public:
    void head(const char* name, const char* type, const char* help)
    {
        m_name = std::string("nandu_") + name;
        m_text += "# HELP " + m_name + ' ' + help + "\n# TYPE " + m_name + ' ' + type + '\n';
    }
    void value(double value, const std::string& labels = {}, const char* ending = "")
    {
        std::array<char, 40> number;
        std::snprintf(number.data(), number.size(), "%.17g", value);
        m_text += m_name + ending + (labels.empty() ? "" : '{' + labels + '}') + ' ' + number.data() + '\n';
    }
    void count(std::uint64_t count, const std::string& labels = {}, const char* ending = "")
    {
        m_text += m_name + ending + (labels.empty() ? "" : '{' + labels + '}') + ' ' + std::to_string(count) + '\n';
    }
    // `one`: what a unit of the text is in the histogram, a second or a single thing.
    void histogram(const char* name, const base::Histogram& histogram, const char* help, std::span<const nanoseconds> upTo = bounds, nanoseconds one = 1s)
    {
        const auto inUnits = [one](nanoseconds amount) { return static_cast<double>(amount.count()) / static_cast<double>(one.count()); };
        head(name, "histogram", help);
        const auto cumulative = histogram.cumulative(upTo);
        for (std::size_t i = 0; i < upTo.size(); ++i) {
            std::array<char, 40> bound;
            std::snprintf(bound.data(), bound.size(), "le=\"%g\"", inUnits(upTo[i]));
            count(cumulative.upTo[i], bound.data(), "_bucket");
        }
        count(cumulative.count, "le=\"+Inf\"", "_bucket");
        value(inUnits(cumulative.sum), {}, "_sum");
        count(cumulative.count, {}, "_count");
    }
    void single(const char* name, const char* type, const char* help, double v)
    {
        head(name, type, help);
        value(v);
    }
    std::string take() { return std::move(m_text); }

private:
    std::string m_name;
    std::string m_text;
};

std::string label(const char* name, std::string_view value)
{
    std::string text = std::string(name) + "=\"";
    for (const char c : value) {
        if (c == '"' || c == '\\')
            text += '\\';
        if (static_cast<unsigned char>(c) >= 0x20)
            text += c;
    }
    return text + '"';
}

// An address may hold a path that is somebody's.
std::string hostOf(const std::string& address)
{
    const auto url = base::RelayUrl::parse(address);
    return url ? url->host() : "other";
}

void writeEvents(Page& page, Pipeline& pipeline)
{
    base::Metrics& metrics = pipeline.metrics();
    std::map<std::string, std::uint64_t> received;
    std::uint64_t fromRelays = 0;
    metrics.eachRelay([&](base::RelayRef relay, const base::RelayMetrics& counters) {
        received[hostOf(pipeline.writer().relayName(relay))] += counters.received.value();
        fromRelays += counters.received.value();
    });
    page.head("events_received_total", "counter", "Events that came in, copies included.");
    for (const auto& [host, count] : received)
        page.count(count, label("relay", host));
    const std::uint64_t all = metrics.received.total.value();
    page.count(all > fromRelays ? all - fromRelays : 0, label("relay", ""));
    const std::uint64_t byDatabase = metrics.duplicatesAtWriter.value();
    page.head("events_duplicate_total", "counter", "Events known by their id: from the ids in memory (lru), by the database (db).");
    page.count(metrics.duplicates.total.value() - byDatabase, label("stage", "lru"));
    page.count(byDatabase, label("stage", "db"));
    page.head("events_invalid_total", "counter", "Events that were turned away, by reason.");
    for (std::size_t i = 1; i < ingest::refusalCount; ++i)
        page.count(metrics.refused[i].value(), label("reason", ingest::refusalName(static_cast<ingest::Refusal>(i))));
    page.head("events_verified_total", "counter", "Events whose signature held, by the worker that checked it.");
    for (std::size_t worker = 0; worker < metrics.verifiedBy.size(); ++worker) {
        if (const std::uint64_t count = metrics.verifiedBy[worker].value(); count > 0 || worker == 1)
            page.count(count, label("worker", std::to_string(worker)));
    }
    page.head("events_stored_total", "counter", "Events committed, by kind.");
    for (std::size_t i = 0; i < base::countedKinds.size(); ++i)
        page.count(metrics.storedByKind[i].value(), label("kind", std::to_string(base::countedKinds[i])));
    page.count(metrics.storedByKind.back().value(), label("kind", "other"));
    page.single("events_quarantined_total", "counter", "Events put aside.", static_cast<double>(metrics.quarantined.value()));
    page.single("bytes_received_total", "counter", "Bytes of frames and lines.", static_cast<double>(metrics.bytesReceived.value()));
}

void writeWorkers(Page& page, Pipeline& pipeline, std::chrono::steady_clock::time_point now)
{
    const auto health = pipeline.workerHealth(now);
    page.head("worker_busy_ratio", "gauge", "Share of the last second that a worker was in a check.");
    for (const ingest::WorkerHealth& worker : health)
        page.value(worker.busyShare, label("worker", std::to_string(worker.number)));
    page.head("worker_stuck", "gauge", "1 while a worker is on one event for more than 5 seconds.");
    for (const ingest::WorkerHealth& worker : health)
        page.count(worker.isStuck ? 1 : 0, label("worker", std::to_string(worker.number)));
    page.single("worker_restarts_total", "counter", "Checks begun anew.", static_cast<double>(pipeline.metrics().workerRestarts.value()));
}

void writeStore(Page& page, Pipeline& pipeline)
{
    const store::WriterStats stats = pipeline.writer().stats();
    page.head("queue_depth", "gauge", "Entries that wait.");
    page.count(pipeline.frames().depth(), label("queue", "all"));
    page.count(pipeline.frames().waiting(), label("queue", "frames"));
    page.count(stats.inletDepth, label("queue", "writer"));
    page.head("queue_capacity", "gauge", "Entries that may wait.");
    page.count(pipeline.frames().entriesMax(), label("queue", "all"));
    page.single("queue_bytes", "gauge", "Bytes of what waits.", static_cast<double>(pipeline.frames().bytes()));
    page.single("stored_events", "gauge", "Events in the database.", static_cast<double>(pipeline.storedEvents()));
    page.single("quarantine_rows", "gauge", "Events in the quarantine.", static_cast<double>(stats.quarantined));
    page.single("unmerged_rows", "gauge", "Rows whose index keys are in memory.", static_cast<double>(stats.unmergedRows));
    page.single("db_size_bytes", "gauge", "The database file.", static_cast<double>(stats.databaseBytes));
    page.single("wal_size_bytes", "gauge", "Its log.", static_cast<double>(stats.walBytes));
    page.single("db_trouble", "gauge", "1 while nothing can be written.", stats.trouble ? 1 : 0);
    page.single("aggregate_drift_total", "counter", "Counts that had to be put right.", static_cast<double>(stats.countDrift));
    page.single("slow_operations_total", "counter", "Operations over the threshold.", static_cast<double>(pipeline.metrics().slow.total()));
}

void writeRelays(Page& page, const MetricsElsewhere& elsewhere)
{
    std::map<std::string, RelayFigures> hosts; // several addresses may be at one
    std::size_t subscriptions = 0;
    for (const RelayFigures& relay : elsewhere.relays) {
        RelayFigures& host = hosts[hostOf(relay.address)];
        host.isConnected |= relay.isConnected;
        host.accepted += relay.accepted;
        host.rejected += relay.rejected;
        host.unanswered += relay.unanswered;
        if (relay.eose && (!host.eose || *host.eose < *relay.eose))
            host.eose = relay.eose;
        subscriptions += relay.subscriptions;
    }
    page.head("relay_connected", "gauge", "1 while a relay is connected.");
    for (const auto& [host, relay] : hosts)
        page.count(relay.isConnected ? 1 : 0, label("relay", host));
    page.head("relay_eose_seconds", "gauge", "From a question to EOSE, the median of the last few.");
    for (const auto& [host, relay] : hosts) {
        if (relay.eose)
            page.value(std::chrono::duration<double>(*relay.eose).count(), label("relay", host));
    }
    page.head("publish_total", "counter", "Events that were sent to a relay, by what became of them.");
    for (const auto& [host, relay] : hosts) {
        page.count(relay.accepted, label("relay", host) + "," + label("result", "accepted"));
        page.count(relay.rejected, label("relay", host) + "," + label("result", "rejected"));
        page.count(relay.unanswered, label("relay", host) + "," + label("result", "unanswered"));
    }
    page.head("subscriptions_active", "gauge", "What is asked for, and the subscriptions at relays that it takes.");
    page.count(static_cast<std::uint64_t>(elsewhere.openWants), label("side", "view"));
    page.count(subscriptions, label("side", "relay"));
}

} // namespace

std::string metricsText(Pipeline& pipeline, const MetricsElsewhere& elsewhere, std::chrono::steady_clock::time_point now)
{
    Page page;
    const base::Metrics& metrics = pipeline.metrics();
    writeEvents(page, pipeline);
    page.histogram("queue_wait_seconds", metrics.queueWait, "Received until in a worker's hands.");
    page.histogram("verify_seconds", metrics.check, "One check.");
    page.histogram("commit_seconds", metrics.commit, "Checked until committed.");
    page.histogram("ingest_seconds", metrics.receivedToStored, "Received until committed.");
    page.histogram("paint_seconds", metrics.storedToPainted, "Committed until on the screen.");
    page.histogram("aggregate_lag_seconds", metrics.countLag, "Interaction committed until counted.");
    page.histogram("aggregate_flush_seconds", metrics.countFlush, "The writer's time for a flush of counts.");
    page.histogram("batch_size", metrics.batchSize, "Events of a commit.", batchBounds, 1ns);
    page.head("batch_flush_total", "counter", "Commits, by why they were made when they were.");
    for (std::size_t i = 0; i < commitReasons.size(); ++i)
        page.count(metrics.batchFlush[i].value(), label("reason", commitReasons[i]));
    writeStore(page, pipeline);
    writeWorkers(page, pipeline, now);
    if (elsewhere.busyReaders >= 0)
        page.single("db_readers_busy", "gauge", "Reader threads that are at a query.", elsewhere.busyReaders);
    if (elsewhere.connectedRelays >= 0)
        page.single("relays_connected", "gauge", "Relays that are connected.", elsewhere.connectedRelays);
    if (elsewhere.outboxPending >= 0)
        page.single("outbox_pending", "gauge", "Own posts not delivered yet.", elsewhere.outboxPending);
    if (elsewhere.openWants >= 0)
        writeRelays(page, elsewhere);
    if (elsewhere.localClients >= 0)
        page.single("local_relay_clients", "gauge", "Programs connected to the relay that we serve.", elsewhere.localClients);
    return page.take();
}

} // namespace nandu::client
