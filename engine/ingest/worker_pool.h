// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The verify workers: 1 to 32 threads below the GUI's priority that take frames, check them and push what is admitted into
// the writer's inlet. Resized while running; a worker that leaves finishes what is in its hands. A worker that is on one event
// for more than limits::workerStuckAfter is flagged and another takes its place and what it had in its hands; that event is
// tried once more, then put aside. Thread-safe; only stop() and the destructor wait for a check, until the deadline.
#pragma once

#include "engine/ingest/verify_worker.h"

#include <chrono>
#include <memory>
#include <vector>

namespace nandu::ingest {

class WorkerPool {
public:
    WorkerPool(WorkerSurroundings surroundings, unsigned workers, MakeCheck makeCheck = {});
    ~WorkerPool(); // as stop() with no time left

    WorkerPool(const WorkerPool&) = delete;

    void resize(unsigned workers); // clamped to 1..32
    unsigned size() const;

    // Drains the queue and joins when every frame is through; at `deadline` gives up what is not (nothing of it was
    // acknowledged) and drains the writer's inlet too, in which a worker may be waiting. Safe to call twice.
    void stop(std::chrono::steady_clock::time_point deadline);

    // Replaces those that hang at this time; a thread of the pool's own does so twice a second.
    void replaceHung(std::chrono::steady_clock::time_point now);

    // In order of their numbers; one that hangs stays in the list until its check returns.
    std::vector<WorkerHealth> health(std::chrono::steady_clock::time_point now) const;

private:
    struct Private;
    std::unique_ptr<Private> m;
};

} // namespace nandu::ingest
