// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/event_writer.h"

#include "engine/store/writer_thread.h"

#include <utility>

namespace nandu::store {

using base::Result;
using nostr::AdmittedEvent;
using nostr::WriteOutcome;
using namespace std::chrono_literals;

Result<std::unique_ptr<EventWriter>> EventWriter::open(const WriterOptions& options, nostr::StoredIds& ids, base::TicketLedger& ledger)
{
    auto database = WriterDatabase::open(options.file, ids, options.databasePagesMax);
    if (!database)
        return database.error();
    if (!options.onIdsLoaded) {
        if (auto loaded = (*database)->loadIds(ids); !loaded)
            return loaded.error();
    }
    auto parts = std::make_unique<Private>(options, ids, ledger, std::move(*database));
    parts->setSizes();
    parts->setQuarantined();
    parts->thread = std::thread([p = parts.get()] { p->run(); });
    return std::unique_ptr<EventWriter>(new EventWriter(std::move(parts)));
}

EventWriter::EventWriter(std::unique_ptr<Private> p) : m(std::move(p)) {}
EventWriter::~EventWriter() { stop(std::chrono::steady_clock::now() + 24h); }

base::Channel<AdmittedEvent>& EventWriter::inlet() { return m->inlet; }
const IndexTail& EventWriter::indexTail() const { return m->db->tail; }
void EventWriter::onCommit(std::function<void(std::shared_ptr<const Commit>)> listener) { m->commitListeners.push_back(std::move(listener)); }
void EventWriter::onCounts(std::function<void(std::shared_ptr<const CountDelta>)> listener) { m->countListeners.push_back(std::move(listener)); }
void EventWriter::nameRelaysBy(std::function<std::string(base::RelayRef)> name) { m->relayName = std::move(name); }

std::string EventWriter::relayName(base::RelayRef relay) const { return m->relayName ? m->relayName(relay) : std::string(); }
void EventWriter::setPauseBeforeCommit(std::chrono::milliseconds pause) { m->pause = pause; }

std::future<WriteOutcome> EventWriter::writeNow(AdmittedEvent event)
{
    std::promise<WriteOutcome> done;
    auto outcome = done.get_future();
    {
        std::lock_guard lock(m->mutex);
        if (m->isFinished || m->isAbandoned)
            done.set_value(WriteOutcome::Failed);
        else
            m->urgentEvents.push_back({std::move(event), std::move(done)});
    }
    m->wake.notify_all();
    m->inlet.wake();
    return outcome;
}

void EventWriter::setCountFlushEvery(std::chrono::milliseconds every)
{
    m->flushEvery = every;
    m->inlet.wake();
}

void EventWriter::setDatabasePagesMax(std::int64_t pages)
{
    {
        std::lock_guard lock(m->mutex);
        m->pagesMaxWanted = pages;
    }
    m->wake.notify_all();
}

std::future<Result<std::vector<CountDifference>>> EventWriter::recount(bool repair)
{
    auto done = std::make_shared<std::promise<Result<std::vector<CountDifference>>>>();
    auto differences = done->get_future();
    m->post([p = m.get(), done, repair] { p->recount(repair, std::move(*done)); });
    return differences;
}

void EventWriter::cancelRecount()
{
    m->post([p = m.get()] { p->endRecount(p->db->recount->differences()); });
}

void EventWriter::quarantine(QuarantinedEvent event)
{
    m->post([p = m.get(), event = std::move(event)]() mutable {
        event.quarantinedAt = p->options.clock->wallSeconds();
        p->batcher.quarantine(event);
        p->setQuarantined();
    });
}

std::future<Result<WriteOutcome>> EventWriter::retryQuarantined(std::int64_t number)
{
    auto done = std::make_shared<std::promise<Result<WriteOutcome>>>();
    m->post([p = m.get(), done, number] { done->set_value(p->retryQuarantined(number)); });
    return done->get_future();
}

std::future<Result<void>> EventWriter::deleteQuarantined(std::vector<std::int64_t> numbers)
{
    auto done = std::make_shared<std::promise<Result<void>>>();
    m->post([p = m.get(), done, numbers = std::move(numbers)] {
        auto removed = p->db->quarantine->remove(numbers);
        p->setQuarantined();
        done->set_value(std::move(removed));
    });
    return done->get_future();
}

void EventWriter::flush()
{
    auto done = std::make_shared<std::promise<void>>();
    m->post([p = m.get(), done] {
        p->drainInlet(p->inlet.depth());
        p->finishAll(false);
        done->set_value();
    });
    done->get_future().wait();
}

std::future<void> EventWriter::indexSearch()
{
    auto done = std::make_shared<std::promise<void>>();
    m->post([p = m.get(), done] {
        while (p->indexSlice()) {
            p->serveUrgent();
        }
        done->set_value();
    });
    return done->get_future();
}

WriterStats EventWriter::stats() const
{
    std::lock_guard lock(m->mutex);
    WriterStats stats = m->stats;
    stats.inletDepth = m->inlet.depth() + m->urgentEvents.size();
    stats.unmergedRows = m->db->tail.rows();
    return stats;
}

void EventWriter::stop(SteadyTime deadline)
{
    if (!m->thread.joinable())
        return;
    {
        std::unique_lock lock(m->mutex);
        m->isStopping = true;
        m->inlet.drain();
        m->wake.notify_all();
        m->wake.wait_until(lock, deadline, [this] { return m->isFinished; });
        m->isAbandoned = true;
    }
    m->wake.notify_all();
    m->thread.join();
}

} // namespace nandu::store
