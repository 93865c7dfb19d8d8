// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The verify workers: 1 to 32 threads below the GUI's priority that take frames, check them and push what is admitted into
// the writer's inlet. Resized while running; a worker that leaves finishes what is in its hands. Thread-safe; only stop() and the
// destructor wait for a check.
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

    std::vector<WorkerHealth> health(std::chrono::steady_clock::time_point now) const;

private:
    struct Private;
    std::unique_ptr<Private> m;
};

} // namespace nandu::ingest
