// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Frames waiting for a worker, one lane a relay, taken from the lanes in turn: a relay that floods makes its own frames wait, not
// those of others. Its bounds hold for everything between socket and commit: an entry counts from here until its share is given
// back, by the worker for duplicates and refusals, by the writer after the commit for the rest. Thread-safe.
#pragma once

#include "engine/base/budget.h"
#include "engine/base/limits.h"
#include "engine/ingest/frame.h"

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <vector>

namespace nandu::ingest {

class FrameQueue {
public:
    explicit FrameQueue(std::size_t entriesMax = base::limits::queueEntriesMax,
                        std::size_t bytesMax = base::limits::queueBytesMax);

    // For the net thread: never waits. False, with `frame` untouched, when there is no room: keep it, stop reading, and try
    // again after onRoom(). Also stop reading while isHighFor() its relay, so that there is seldom anything to keep.
    [[nodiscard]] bool tryPush(Frame& frame);
    bool isHigh() const { return m_budget.isHigh(); }
    bool isHighFor(base::RelayRef relay) const { return m_budget.isHighFor(relay.number); }
    // Called when the level is down to half after it was high, on a worker's or the writer's thread: only post elsewhere.
    // Add listeners before the first frame.
    void onRoom(std::function<void()> listener) { m_budget.onRoom(std::move(listener)); }
    // A connection that may send: while there are several, the last fifth of the room is kept for those with less than their part.
    void join() { m_budget.join(); }
    void leave() { m_budget.leave(); }

    // For a thread that reads a file: waits for room. False, with `frame` untouched, once the queue drains.
    [[nodiscard]] bool push(Frame& frame);

    // For workers: at least one frame, at most limits::workerPullMax and no more than an even part of what waits, so that a small
    // burst is spread over all of them; empty when `patience` ran out or the queue is closed.
    std::vector<Frame> pull(std::chrono::milliseconds patience, std::size_t workers);

    void drain();          // no more frames in; workers take what is there
    bool isClosed() const; // draining and empty

    void setEntriesMax(std::size_t entriesMax) { m_budget.setEntriesMax(entriesMax); }
    std::size_t entriesMax() const { return m_budget.entriesMax(); }
    std::size_t depth() const { return m_budget.entries(); } // between socket and commit, all stages together
    std::size_t bytes() const { return m_budget.bytes(); }
    std::size_t waiting() const; // of those, not yet in a worker's hands

private:
    bool append(Frame& frame);
    std::deque<Frame>& laneOf(base::RelayRef relay);

    base::Budget m_budget;
    mutable std::mutex m_mutex; // of what follows
    std::condition_variable m_frameCame;
    std::deque<std::deque<Frame>> m_lanes; // by the number of the relay, which is small; 0: files and clients
    std::deque<std::uint32_t> m_turns;      // the lanes with frames, whose turn it is first
    std::size_t m_waiting = 0;
    bool m_draining = false;
};

} // namespace nandu::ingest
