// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the writer that removes what the user no longer keeps: short slices while little comes, half of the time at most.
#include "engine/store/writer_thread.h"

#include <algorithm>
#include <utility>

namespace nandu::store {

using base::Result;
using namespace std::chrono_literals;

namespace {
constexpr std::chrono::milliseconds pruneFor = 3ms; // a slice; the full text and the commit of its pages come on top, several times that
constexpr std::chrono::milliseconds prunePause = 10ms;
constexpr std::chrono::milliseconds pruneIdleAfter = 100ms;
constexpr std::chrono::milliseconds pruneAlsoEvery = 1s; // in the gaps of a stream that never ends
}

std::future<Result<std::uint64_t>> EventWriter::prune(std::shared_ptr<const RetentionPlan> plan)
{
    auto done = std::make_shared<std::promise<Result<std::uint64_t>>>();
    auto pruned = done->get_future();
    m->post([p = m.get(), done, plan = std::move(plan)]() mutable { p->prune(std::move(plan), std::move(*done)); });
    return pruned;
}

void EventWriter::cancelPrune()
{
    m->post([p = m.get()] { p->endPrune(); });
}

void EventWriter::Private::prune(std::shared_ptr<const RetentionPlan> plan, std::promise<Result<std::uint64_t>> done)
{
    const bool isOver = [this] {
        std::lock_guard lock(mutex);
        return isFinished;
    }();
    if (isOver || db->pruner->isPruning()) {
        done.set_value(base::fail(isOver ? base::ErrorCode::Cancelled : base::ErrorCode::Busy));
        return;
    }
    db->pruner->begin(std::move(plan));
    prunedNow = 0;
    pruneDone = std::move(done);
    lastPrune = std::chrono::steady_clock::now();
    std::lock_guard lock(mutex);
    stats.pruneLeft = db->pruner->rowsLeft();
}

SteadyTime EventWriter::Private::nextPrune() const
{
    if (!db->pruner->isPruning() || inlet.depth() > 0)
        return SteadyTime::max() - 1h;
    return std::max(lastPrune + prunePause, std::min(lastCommit + pruneIdleAfter, lastPrune + pruneAlsoEvery));
}

// True when more is to go.
bool EventWriter::Private::pruneSlice()
{
    const SteadyTime start = std::chrono::steady_clock::now();
    const std::size_t place = db->pruner->place();
    const auto looked = db->pruner->lookAtNew();
    auto commit = looked && *looked ? batcher.prune([this] { return db->pruner->next(); }, start + pruneFor)
                                    : looked ? Result<std::shared_ptr<Commit>>(std::shared_ptr<Commit>()) : looked.error();
    if (commit && *commit) {
        prunedNow += (*commit)->removed.size();
        settle(*commit);
    }
    lastPrune = std::chrono::steady_clock::now();
    const auto held = std::chrono::duration_cast<std::chrono::microseconds>(lastPrune - start);
    if (!commit)
        db->pruner->goBackTo(place);
    const bool isMore = db->pruner->rowsLeft() > 0;
    {
        std::lock_guard lock(mutex);
        stats.pruneLeft = db->pruner->rowsLeft();
        stats.pruned += commit && *commit ? (*commit)->removed.size() : 0;
        stats.pruneHoldMaxUs = std::max<std::int64_t>(stats.pruneHoldMaxUs, held.count());
    }
    if (!commit)
        return keepTrouble(commit.error());
    endTrouble();
    if (!isMore)
        endPrune();
    return isMore;
}

void EventWriter::Private::endPrune()
{
    db->pruner->end();
    {
        std::lock_guard lock(mutex);
        stats.pruneLeft = 0;
    }
    if (auto done = std::exchange(pruneDone, std::nullopt))
        done->set_value(prunedNow);
}

} // namespace nandu::store
