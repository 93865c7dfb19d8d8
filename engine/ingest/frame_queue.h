// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Frames waiting for a worker. Its bounds hold for everything between socket and commit: an entry counts from here until its
// share is given back, by the worker for duplicates and refusals, by the writer after the commit for the rest. Thread-safe.
#pragma once

#include "engine/base/budget.h"
#include "engine/base/channel.h"
#include "engine/base/limits.h"
#include "engine/ingest/frame.h"

#include <chrono>
#include <cstddef>
#include <functional>
#include <vector>

namespace nandu::ingest {

class FrameQueue {
public:
    explicit FrameQueue(std::size_t entriesMax = base::limits::queueEntriesMax,
                        std::size_t bytesMax = base::limits::queueBytesMax);

    // For the net thread: never waits. False, with `frame` untouched, when there is no room: keep it, stop reading, and try
    // again after onRoom(). Also stop reading while isHigh(), so that there is seldom anything to keep.
    [[nodiscard]] bool tryPush(Frame& frame);
    bool isHigh() const { return m_budget.isHigh(); }
    // Called when the level is down to half after it was high, on a worker's or the writer's thread: only post elsewhere.
    // Add listeners before the first frame.
    void onRoom(std::function<void()> listener) { m_budget.onRoom(std::move(listener)); }

    // For a thread that reads a file: waits for room. False, with `frame` untouched, once the queue drains.
    [[nodiscard]] bool push(Frame& frame);

    // For workers: at least one frame, at most limits::workerPullMax; empty when `patience` ran out or the queue is closed.
    std::vector<Frame> pull(std::chrono::milliseconds patience, std::size_t workers);

    void drain();          // no more frames in; workers take what is there
    bool isClosed() const; // draining and empty

    void setEntriesMax(std::size_t entriesMax) { m_budget.setEntriesMax(entriesMax); }
    std::size_t entriesMax() const { return m_budget.entriesMax(); }
    std::size_t depth() const { return m_budget.entries(); } // between socket and commit, all stages together
    std::size_t bytes() const { return m_budget.bytes(); }
    std::size_t waiting() const { return m_frames.depth(); } // of those, not yet in a worker's hands

private:
    base::Budget m_budget;
    base::Channel<Frame> m_frames;
};

} // namespace nandu::ingest
