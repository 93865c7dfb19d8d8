// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything around a worker pool but the database: queue, ids, ledger, and a writer that "commits" when it is told to.
// Its thread is its own; the rest belongs to the test's thread.
#pragma once

#include "engine/base/metrics.h"
#include "engine/ingest/worker_pool.h"
#include "engine/nostr/event_json.h"

#include <atomic>
#include <map>
#include <mutex>
#include <thread>

namespace nandu::tests {

class Surroundings {
public:
    explicit Surroundings(std::size_t entriesMax = 5'000) : frames(entriesMax)
    {
        askForEverything(base::RelayRef{1});
    }
    ~Surroundings()
    {
        admitted.drain();
        letCommit();
        if (m_writer.joinable())
            m_writer.join();
    }

    ingest::WorkerSurroundings shared()
    {
        return {.frames = frames, .asked = asked, .ids = ids, .ledger = ledger, .admitted = admitted, .metrics = metrics,
                .onVerdict = [this](const ingest::Verdict& verdict) {
                    std::lock_guard lock(m_mutex);
                    m_verdicts.push_back(verdict);
                },
                .onQuarantine = [this](const ingest::Frame& frame, const std::string& reason) {
                    std::lock_guard lock(m_mutex);
                    m_quarantined.emplace_back(frame.text, reason);
                }};
    }

    void askForEverything(base::RelayRef relay)
    {
        m_subscriptions.push_back({.relay = relay, .id = {"all"}, .filters = {nostr::Filter{}}, .closedAt = {}});
        asked.publish(std::make_shared<nostr::OpenFilters>(m_subscriptions));
    }
    void closeSubscriptions(std::chrono::steady_clock::time_point at)
    {
        for (auto& subscription : m_subscriptions)
            subscription.closedAt = at;
        asked.publish(std::make_shared<nostr::OpenFilters>(m_subscriptions));
    }

    static std::string message(const nostr::Event& event) { return R"(["EVENT","all",)" + nostr::eventToJson(event) + "]"; }

    // As the net thread would send it, but waiting for room.
    base::Ticket send(std::string text, std::uint32_t relay = 1)
    {
        ingest::Frame frame = frameOf(std::move(text), relay);
        const base::Ticket ticket = frame.ticket;
        (void)frames.push(frame);
        return ticket;
    }
    base::Ticket send(const nostr::Event& event, std::uint32_t relay = 1) { return send(message(event), relay); }
    ingest::Frame frameOf(std::string text, std::uint32_t relay = 1)
    {
        ingest::Frame frame;
        frame.text = std::move(text);
        frame.relay = {relay};
        frame.ticket = ledger.issue();
        frame.receivedAt = std::chrono::steady_clock::now();
        return frame;
    }

    void startWriter()
    {
        m_writer = std::thread([this] {
            while (!admitted.isClosed()) {
                auto batch = admitted.popBatch(2'000, std::chrono::milliseconds(50));
                m_isHeld.wait(true);
                commit(batch);
            }
        });
    }
    void holdCommits() { m_isHeld = true; }
    void letCommit()
    {
        m_isHeld = false;
        m_isHeld.notify_all();
    }

    // In the order of the real writer: stored, told, tickets, shares.
    void commit(std::vector<nostr::AdmittedEvent>& batch)
    {
        std::vector<base::EventId> stored;
        std::vector<base::Ticket> ended;
        {
            std::lock_guard lock(m_mutex);
            for (const auto& entry : batch) {
                stored.push_back(entry.event->id);
                ended.push_back(entry.ticket);
                ++m_commitsOf[entry.event->id];
            }
        }
        const auto waiting = ids.markStored(stored);
        ended.insert(ended.end(), waiting.begin(), waiting.end());
        for (auto& entry : batch)
            entry.share.release();
        ledger.end(ended);
    }

    std::size_t committed() const
    {
        std::lock_guard lock(m_mutex);
        return m_commitsOf.size();
    }
    int mostCommitsOfOne() const
    {
        std::lock_guard lock(m_mutex);
        int most = 0;
        for (const auto& [id, count] : m_commitsOf)
            most = std::max(most, count);
        return most;
    }
    bool isCommitted(const base::EventId& id) const
    {
        std::lock_guard lock(m_mutex);
        return m_commitsOf.contains(id);
    }
    std::vector<ingest::Verdict> verdicts() const
    {
        std::lock_guard lock(m_mutex);
        return m_verdicts;
    }
    std::vector<std::pair<std::string, std::string>> quarantined() const // text and reason
    {
        std::lock_guard lock(m_mutex);
        return m_quarantined;
    }
    std::size_t count(ingest::Verdict::Kind kind) const
    {
        std::size_t found = 0;
        for (const auto& verdict : verdicts())
            found += verdict.kind == kind ? 1 : 0;
        return found;
    }

    ingest::FrameQueue frames;
    nostr::OpenFiltersBox asked;
    nostr::StoredIds ids;
    base::TicketLedger ledger;
    base::Channel<nostr::AdmittedEvent> admitted{5'000, std::size_t(1) << 30};
    base::Metrics metrics;

private:
    std::vector<nostr::OpenFilters::Subscription> m_subscriptions;
    mutable std::mutex m_mutex;
    std::vector<std::pair<std::string, std::string>> m_quarantined;
    std::map<base::EventId, int> m_commitsOf;
    std::vector<ingest::Verdict> m_verdicts;
    std::atomic<bool> m_isHeld = false;
    std::thread m_writer;
};

} // namespace nandu::tests
