// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/zap_checks.h"

#include "engine/base/thread_name.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <utility>

namespace nandu::store {

using base::Result;

namespace {
constexpr std::size_t receiptsOfABatch = 2'000; // some 100 ms of checks, 3 MB
constexpr std::size_t receiptsOfAHelp = 200;
}

// What two threads work through, each taking the next one. A receipt that the slower of them holds is not waited for: the other checks
// it, too.
struct ZapChecks::Batch {
    struct Receipt {
        std::int64_t rid = 0;
        nostr::Event event;
        std::vector<nostr::Interaction> interactions; // of the thread; valid once isDone
        std::atomic<bool> isDone = false;
    };

    explicit Batch(std::size_t count) : receipts(count) {}

    std::vector<Receipt> receipts;
    std::atomic<std::size_t> next = 0;
    std::chrono::steady_clock::time_point oldest;
};

// Lives on after its owner lets go of a batch that it is at.
class ZapChecks::Thread {
public:
    ~Thread()
    {
        {
            std::lock_guard lock(m_mutex);
            m_isLeaving = true;
            if (m_batch)
                m_batch->next = m_batch->receipts.size();
        }
        m_wake.notify_all();
        if (m_thread.joinable())
            m_thread.join();
    }

    bool isIdle() const
    {
        std::lock_guard lock(m_mutex);
        return m_batch == nullptr;
    }

    void begin(std::shared_ptr<Batch> batch)
    {
        {
            std::lock_guard lock(m_mutex);
            m_batch = std::move(batch);
        }
        if (m_thread.joinable())
            m_wake.notify_all();
        else
            m_thread = std::thread([this] { run(); });
    }

private:
    void run()
    {
        base::setThreadName("nandu-zaps");
        base::lowerThreadPriorityMost();
        std::unique_lock lock(m_mutex);
        while (!m_isLeaving) {
            if (!m_batch) {
                m_wake.wait(lock);
                continue;
            }
            Batch& batch = *m_batch;
            lock.unlock();
            for (std::size_t at = batch.next++; at < batch.receipts.size(); at = batch.next++) {
                Batch::Receipt& receipt = batch.receipts[at];
                receipt.interactions = nostr::interactionsOf(receipt.event);
                receipt.isDone.store(true, std::memory_order_release);
            }
            lock.lock();
            auto done = std::exchange(m_batch, nullptr);
            lock.unlock();
            done.reset(); // of receipts that nobody waited for
            lock.lock();
        }
    }

    mutable std::mutex m_mutex; // held for moments only: who holds it may be the last to run
    std::condition_variable m_wake;
    std::shared_ptr<Batch> m_batch;
    bool m_isLeaving = false;
    std::thread m_thread;
};

ZapChecks::ZapChecks(EventTable& events, SqliteStatement settle)
    : m_events(&events), m_settle(std::move(settle)), m_thread(std::make_unique<Thread>())
{
}
ZapChecks::~ZapChecks() = default;
ZapChecks::ZapChecks(ZapChecks&&) noexcept = default;

Result<ZapChecks> ZapChecks::open(SqliteDb& db, EventTable& events)
{
    auto settle = SqliteStatement::prepare(db, "DELETE FROM zap_unchecked WHERE rid = ?1");
    if (!settle)
        return settle.error();
    ZapChecks checks(events, std::move(*settle));
    auto left = SqliteStatement::prepare(db, "SELECT rid FROM zap_unchecked ORDER BY rid");
    if (!left)
        return left.error();
    while (left->next())
        checks.stored(left->integer(0), std::chrono::steady_clock::now());
    if (left->failure())
        return *left->failure();
    return checks;
}

void ZapChecks::stored(std::int64_t rid, std::chrono::steady_clock::time_point committedAt)
{
    m_unchecked.insert(rid);
    m_waiting.push_back({rid, committedAt});
}

std::optional<std::chrono::steady_clock::time_point> ZapChecks::oldest() const
{
    if (m_batch)
        return m_batch->oldest;
    return m_waiting.empty() ? std::nullopt : std::optional(m_waiting.front().committedAt);
}

bool ZapChecks::isUnderWay() const
{
    return m_batch != nullptr;
}

Result<void> ZapChecks::handOut()
{
    if (!m_thread->isIdle())
        return {};
    if (m_batch)
        collect(*std::exchange(m_batch, nullptr));
    if (m_waiting.empty())
        return {};
    auto batch = next(receiptsOfABatch);
    if (!batch)
        return batch.error();
    m_batch = std::move(*batch);
    m_thread->begin(m_batch);
    return {};
}

Result<bool> ZapChecks::help()
{
    auto batch = m_batch ? Result<std::shared_ptr<Batch>>(m_batch) : next(receiptsOfAHelp);
    if (!batch)
        return batch.error();
    Batch& shared = **batch;
    std::size_t done = 0;
    for (std::size_t at = shared.next++; at < shared.receipts.size(); at = shared.next++) {
        m_checked.push_back({shared.receipts[at].rid, nostr::interactionsOf(shared.receipts[at].event)});
        shared.receipts[at].rid = 0; // is in m_checked
        if (++done == receiptsOfAHelp)
            return true;
    }
    collect(shared);
    m_batch.reset();
    return !m_waiting.empty();
}

// Of which nobody takes any more; one may still be with the thread.
void ZapChecks::collect(Batch& batch)
{
    for (Batch::Receipt& receipt : batch.receipts) {
        if (receipt.rid == 0)
            continue;
        const bool isDone = receipt.isDone.load(std::memory_order_acquire);
        m_checked.push_back({receipt.rid, isDone ? std::move(receipt.interactions) : nostr::interactionsOf(receipt.event)});
    }
}

Result<std::shared_ptr<ZapChecks::Batch>> ZapChecks::next(std::size_t receiptsMax)
{
    auto batch = std::make_shared<Batch>(std::min(receiptsMax, m_waiting.size()));
    if (!m_waiting.empty())
        batch->oldest = m_waiting.front().committedAt;
    for (std::size_t i = 0; i < batch->receipts.size(); ++i) {
        const std::int64_t rid = m_waiting[i].rid;
        if (!m_unchecked.contains(rid))
            continue;
        auto row = m_events->read(rid);
        if (!row)
            return row.error();
        if (*row)
            batch->receipts[i].event = std::move((*row)->event);
        batch->receipts[i].rid = rid;
    }
    m_waiting.erase(m_waiting.begin(), m_waiting.begin() + static_cast<std::ptrdiff_t>(batch->receipts.size()));
    return batch;
}

Result<void> ZapChecks::settle(std::span<const std::int64_t> rids)
{
    for (const std::int64_t rid : rids) {
        if (auto done = m_settle.bind(1, rid).run(); !done)
            return done;
    }
    return {};
}

void ZapChecks::settled(std::span<const std::int64_t> rids)
{
    for (const std::int64_t rid : rids)
        m_unchecked.erase(rid);
}

} // namespace nandu::store
