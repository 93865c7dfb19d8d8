// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the whole engine counts and measures, shared by all its threads; names as in docs: events_received_total and so on.
// Plain counters, relaxed: each is exact, a set of them is a moment's picture. Thread-safe.
#pragma once

#include "engine/base/histogram.h"
#include "engine/base/ids.h"
#include "engine/base/limits.h"
#include "engine/base/rate.h"
#include "engine/base/seen_on.h"
#include "engine/base/slow_log.h"
#include "engine/base/trace_log.h"

#include <array>
#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <unordered_map>

namespace nandu::base {

class Counter {
public:
    void add(std::uint64_t amount = 1) { m_value.fetch_add(amount, std::memory_order_relaxed); }
    std::uint64_t value() const { return m_value.load(std::memory_order_relaxed); }

private:
    std::atomic<std::uint64_t> m_value = 0;
};

// A count and how fast it grows.
struct Meter {
    void add(std::uint32_t amount, Rate::Time now)
    {
        total.add(amount);
        rate.add(amount, now);
    }
    Counter total;
    Rate rate;
};

// What one relay sent us.
struct RelayMetrics {
    Counter received;    // EVENT frames
    Counter bytes;       // of all frames
    Counter duplicates;
    Counter refused;     // every reason that is held against it
    Counter unsolicited; // of those: answered nothing we asked
    std::array<Counter, 16> refusedBy; // by ingest::Refusal, ours included
};

// The kinds that are counted apart; the rest together.
inline constexpr std::array<std::uint16_t, 11> countedKinds = {0, 1, 3, 5, 6, 7, 1111, 9735, 10'000, 10'002, 30'023};

struct Metrics {
    Meter received;   // events_received_total: EVENT frames and imported lines, duplicates included
    Meter duplicates; // events_duplicate_total: known by id, whoever noticed
    Counter duplicatesAtWriter; // of those: noticed by the database, not by the ids in memory
    Meter verified;   // events_verified_total: the signature held
    std::array<Counter, limits::workersMax + 1> verifiedBy; // by the worker's number; beyond the table: 0
    Meter stored;     // events_stored_total: committed
    Counter bytesReceived;
    std::array<Counter, 12> storedByKind; // in the order of countedKinds
    std::array<Counter, 16> refused; // events_invalid_total by ingest::Refusal
    Counter workerErrors;            // checks that threw
    Counter workerRestarts;          // worker_restarts_total: a check begun anew after it threw or hung
    Counter quarantined;             // events_quarantined_total: put aside by a worker or by the writer

    Histogram queueWait;        // queue_wait_seconds: accepted -> in a worker's hands
    Histogram check;            // verify_seconds: parse, id, signature
    Histogram commit;           // commit_seconds: checked -> committed
    Histogram receivedToStored; // ingest_seconds
    Histogram storedToPainted;  // paint_seconds
    Histogram countLag;         // aggregate_lag_seconds: interaction committed -> counted
    Histogram countFlush;       // aggregate_flush_seconds: the writer's time for one flush
    Histogram batchSize;        // batch_size: events of a commit, a nanosecond for each
    std::array<Counter, 4> batchFlush; // batch_flush_total, by store::CommitReason

    TraceLog traces;
    SlowLog slow;
    SeenOn seenOn;

    // Lives as long as this; made at the first call. Callers on hot paths keep it.
    RelayMetrics& relay(RelayRef relay)
    {
        std::lock_guard lock(m_relaysMutex);
        std::unique_ptr<RelayMetrics>& found = m_relays[relay];
        if (!found)
            found = std::make_unique<RelayMetrics>();
        return *found;
    }
    // For whoever lists them all.
    template <typename Visit>
    void eachRelay(Visit visit)
    {
        std::lock_guard lock(m_relaysMutex);
        for (const auto& [relay, counters] : m_relays)
            visit(relay, static_cast<const RelayMetrics&>(*counters));
    }

private:
    std::mutex m_relaysMutex;
    std::unordered_map<RelayRef, std::unique_ptr<RelayMetrics>> m_relays;
};

} // namespace nandu::base
