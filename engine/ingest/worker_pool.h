// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The verify workers: 1 to 32 threads below the GUI's priority that take frames, check them and push what is admitted into
// the writer's inlet. Resized while running; a worker that leaves finishes what is in its hands. Public functions are for one
// owner thread and never wait for a check, except stop().
#pragma once

#include "engine/base/channel.h"
#include "engine/base/metrics.h"
#include "engine/base/ticket_ledger.h"
#include "engine/ingest/event_gate.h"
#include "engine/ingest/frame_queue.h"
#include "engine/ingest/verdict.h"
#include "engine/nostr/admitted_event.h"

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace nandu::ingest {

// What the workers share; outlives them.
struct WorkerSurroundings {
    FrameQueue& frames;
    const nostr::OpenFiltersBox& asked;
    nostr::StoredIds& ids;
    base::TicketLedger& ledger;
    base::Channel<nostr::AdmittedEvent>& admitted;
    base::Metrics& metrics;
    std::function<void(const Verdict&)> onVerdict; // on the worker's thread, quick; may be empty
};

// A check as a worker runs it; tests put another in the place of EventGate.
using Check = std::function<Checked(const Frame&, std::chrono::steady_clock::time_point now)>;
using MakeCheck = std::function<Check()>; // called once a worker, on its thread

struct WorkerHealth {
    unsigned number = 0; // from 1
    bool isBusy = false;
    bool isStuck = false;       // more than limits::workerStuckAfter on one event
    bool isLeaving = false;     // finishes its last frames after a resize
    std::uint64_t checked = 0;  // frames
    std::uint64_t errors = 0;   // checks that threw
    double perSecond = 0;
    double busyShare = 0;       // of the last second
    std::chrono::nanoseconds mean{}, p95{}; // of a check, last minute
    std::chrono::steady_clock::time_point lastEventAt{}; // zero: none yet
};

class WorkerPool {
public:
    WorkerPool(WorkerSurroundings surroundings, unsigned workers, MakeCheck makeCheck = {});
    ~WorkerPool(); // stops at once: frames that wait are left, nothing of them was acknowledged

    WorkerPool(const WorkerPool&) = delete;

    void resize(unsigned workers); // clamped to 1..32
    unsigned size() const;

    // After frames.drain(): joins when every frame is through, or at `deadline` when the event in hand is. The writer must
    // still take what is admitted.
    void stop(std::chrono::steady_clock::time_point deadline);

    std::vector<WorkerHealth> health(std::chrono::steady_clock::time_point now) const;

private:
    struct Private;
    std::unique_ptr<Private> m;
};

} // namespace nandu::ingest
