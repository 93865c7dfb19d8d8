// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the writer that lets the counts be looked over: slices between commits when somebody asked, else a little of it
// now and then while nothing comes. Writer thread.
#include "engine/store/writer_thread.h"

#include "engine/base/log.h"

#include <algorithm>
#include <utility>

namespace nandu::store {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds recountFor = 20ms;    // a slice that somebody waits for; its commit comes on top
constexpr std::chrono::milliseconds reconcileFor = 5ms;   // one that nobody asked for
constexpr std::chrono::milliseconds reconcileEvery = 1s;
constexpr std::chrono::hours reconcileAgainAfter(24);

} // namespace

// When somebody waits for it between all commits, else when nothing came for a while.
SteadyTime EventWriter::Private::nextRecount() const
{
    if (db->counts->isCounting() || db->counts->zaps().size() > 0) // rows may be there that the mark says nothing of
        return SteadyTime::max() - 1h;
    if (!recounts.empty())
        return lastCommit;
    if (db->recount->isDone())
        return lastRecount + reconcileAgainAfter;
    return std::max(lastCommit + options.recountIdleAfter, lastRecount + reconcileEvery);
}

// True when more is to be looked at.
bool EventWriter::Private::recountSlice()
{
    const SteadyTime start = std::chrono::steady_clock::now();
    if (db->recount->isDone()) { // the next round
        driftBefore += db->recount->found();
        db->recount->restart();
    }
    const std::size_t found = db->recount->found();
    auto isMore = db->recount->slice(recounts.empty() ? reconcileFor : recountFor);
    lastRecount = std::chrono::steady_clock::now();
    const auto held = std::chrono::duration_cast<std::chrono::microseconds>(lastRecount - start);
    {
        std::lock_guard lock(mutex);
        stats.countDrift = driftBefore + db->recount->found();
        stats.recountPercent = recounts.empty() ? -1 : db->recount->percent();
        stats.recountHoldMaxUs = std::max<std::int64_t>(stats.recountHoldMaxUs, held.count());
    }
    if (db->recount->found() > found)
        base::Log(base::LogCategory::Store, base::LogLevel::Warning) << "counts put right: " << db->recount->found() - found;
    if (!isMore) {
        endRecount(isMore.error());
        return keepTrouble(isMore.error());
    }
    endTrouble();
    if (!*isMore)
        endRecount(db->recount->differences());
    return *isMore;
}

void EventWriter::Private::recount(bool repair, std::promise<base::Result<std::vector<CountDifference>>> done)
{
    const bool isOver = [this] {
        std::lock_guard lock(mutex);
        return isFinished;
    }();
    if (isOver) { // nobody is left to work at it
        done.set_value(base::fail(base::ErrorCode::Cancelled));
        return;
    }
    finishZaps();
    while (flushCounts()) {
    }
    driftBefore += db->recount->found();
    if (!repair && (db->counts->isCounting() || db->counts->zaps().size() > 0)) {
        done.set_value(base::fail(base::ErrorCode::Unavailable, "not everything is counted, and cannot be now"));
        return;
    }
    if (!repair) {
        done.set_value(db->recount->check());
        return;
    }
    db->recount->restart(); // for those that wait already, too: what they hear is never less than true
    recounts.push_back(std::move(done));
}

void EventWriter::Private::endRecount(const base::Result<std::vector<CountDifference>>& found)
{
    for (auto& waiting : std::exchange(recounts, {}))
        waiting.set_value(found);
    std::lock_guard lock(mutex);
    stats.recountPercent = -1;
}

} // namespace nandu::store
