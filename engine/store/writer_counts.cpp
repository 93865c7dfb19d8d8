// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the writer that brings the counts forward: the flush, and the checks of zaps before it. Writer thread.
#include "engine/store/writer_thread.h"

#include <algorithm>
#include <utility>

namespace nandu::store {

using namespace std::chrono_literals;

namespace {

constexpr int flushPauseFactor = 40; // a flood is counted in larger portions, which touch fewer pages in all
constexpr std::chrono::milliseconds flushPauseMax = 4s;
constexpr std::size_t watermarkRowsBehind = 20'000;
constexpr std::chrono::milliseconds zapsLookedAtEvery = 20ms;
// While the workers are behind, each check of a zap would make events wait that nobody has seen yet.
constexpr std::chrono::milliseconds zapsAfterBurst = 100ms;
constexpr std::chrono::milliseconds zapsWaitMax = 10s;

} // namespace

SteadyTime EventWriter::Private::nextFlush() const
{
    if (db->counts->isCounting())
        return lastCommit;
    if (db->counts->isWaiting() || db->counts->rowsBehind() >= watermarkRowsBehind)
        return lastFlush + std::max<std::chrono::nanoseconds>(flushEvery.load(), std::min<std::chrono::nanoseconds>(flushPauseMax, flushPauseFactor * flushTook));
    return SteadyTime::max() - 1h;
}

SteadyTime EventWriter::Private::nextZaps() const
{
    const ZapChecks& zaps = db->counts->zaps();
    if (!zaps.isUnderWay() && !zaps.isWaiting())
        return SteadyTime::max() - 1h;
    const SteadyTime due = areWorkersBehind ? std::min(lastCommit + zapsAfterBurst, zaps.oldest().value_or(lastCommit) + zapsWaitMax) : lastCommit;
    return std::max(due, lastZaps + zapsLookedAtEvery);
}

// False when they cannot be read now.
bool EventWriter::Private::handOutZaps()
{
    lastZaps = std::chrono::steady_clock::now();
    auto given = db->counts->zaps().handOut();
    return given ? true : keepTrouble(given.error());
}

// True when more waits.
bool EventWriter::Private::flushCounts()
{
    const auto oldest = db->counts->oldestWaiting();
    if (!db->counts->isCounting())
        flushTook = 0ns;
    lastFlush = std::chrono::steady_clock::now();
    auto delta = db->counts->flush();
    flushTook += std::chrono::steady_clock::now() - lastFlush;
    if (!delta)
        return keepTrouble(delta.error());
    endTrouble();
    {
        const auto lag = oldest ? lastFlush - *oldest : 0ms;
        std::lock_guard lock(mutex);
        stats.countLagMs = std::chrono::duration_cast<std::chrono::milliseconds>(lag).count();
    }
    if (!delta->changed.empty()) {
        delta->position = batcher.nextPosition();
        delta->took = flushTook;
        db->tail.setPosition(delta->position);
        const auto shared = std::make_shared<const CountDelta>(std::move(*delta));
        for (const auto& listener : countListeners)
            listener(shared);
    }
    return db->counts->isWaiting();
}

bool EventWriter::Private::isGivenUp()
{
    std::lock_guard lock(mutex);
    return isAbandoned;
}

// This thread helps.
void EventWriter::Private::finishZaps()
{
    bool areMore = true;
    while (areMore && !isGivenUp()) {
        auto helped = db->counts->zaps().help();
        areMore = helped ? *helped : keepTrouble(helped.error());
    }
}

void EventWriter::Private::finishCounts()
{
    if (!db->counts->isWaiting() && db->counts->rowsBehind() == 0)
        return;
    while (!isGivenUp() && flushCounts()) {
    }
}

} // namespace nandu::store
