// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One verify worker: a thread that takes frames, checks them and ends each ticket that does not go on to the writer. Made,
// asked to leave and joined by WorkerPool; health() from any thread.
#pragma once

#include "engine/base/channel.h"
#include "engine/base/metrics.h"
#include "engine/base/ticket_ledger.h"
#include "engine/ingest/event_gate.h"
#include "engine/ingest/frame_queue.h"
#include "engine/ingest/verdict.h"
#include "engine/nostr/admitted_event.h"

#include <atomic>
#include <chrono>
#include <functional>
#include <thread>
#include <vector>

namespace nandu::ingest {

// What the workers share; outlives them.
struct WorkerSurroundings {
    FrameQueue& frames;
    const nostr::OpenFiltersBox& asked;
    nostr::StoredIds& ids;
    base::TicketLedger& ledger;
    base::Channel<nostr::AdmittedEvent>& admitted; // the writer's inlet
    base::Metrics& metrics;
    std::function<void(const Verdict&)> onVerdict; // on the worker's thread, before the ticket ends; quick; may be empty
};

// A check as a worker runs it; tests put another in the place of EventGate.
using Check = std::function<Checked(const Frame&, Copies, std::chrono::steady_clock::time_point now)>;
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

class VerifyWorker {
public:
    // `poolSize`: how many share the queue just now.
    VerifyWorker(unsigned number, const WorkerSurroundings& surroundings, const MakeCheck& makeCheck,
                 const std::atomic<unsigned>& poolSize, std::function<void()> onFinished);
    ~VerifyWorker(); // abandons and joins

    VerifyWorker(const VerifyWorker&) = delete;

    void askToLeave() { m_isLeaving = true; } // finishes what is in its hands
    void abandon() { m_isAbandoned = true; }  // finishes the event in its hands, leaves the others
    bool isFinished() const { return m_isFinished; }
    WorkerHealth health(std::chrono::steady_clock::time_point now) const;

private:
    using Time = std::chrono::steady_clock::time_point;

    void run();
    void work(const Check& check);
    void take(Frame& frame, const Check& check);
    Checked checkGuarded(const Check& check, const Frame& frame, Copies copies, Time now);
    void judge(Frame& frame, Checked& checked, const Check& check, Time now);
    bool settleCopy(Frame& frame, Checked& checked, const Check& check, Time now);
    void admit(Frame& frame, Checked& checked, Time now);
    void refuse(Frame& frame, const Checked& checked);
    void endAsDuplicate(Frame& frame, const base::EventId& id, Verdict::Kind kind, Time now);
    void tell(const Frame& frame, const base::EventId& id, Verdict::Kind kind, Refusal refusal) const;
    void handOver();

    const unsigned m_number;
    const WorkerSurroundings& m_surroundings;
    const MakeCheck& m_makeCheck;
    const std::atomic<unsigned>& m_poolSize;
    const std::function<void()> m_onFinished;

    std::vector<nostr::AdmittedEvent> m_admitted; // of this pull
    std::vector<base::Ticket> m_ended;            // of this pull
    Time m_handOverDue{};

    std::atomic<bool> m_isLeaving = false;
    std::atomic<bool> m_isAbandoned = false;
    std::atomic<bool> m_isFinished = false;
    std::atomic<Time::rep> m_eventSince = 0; // 0: idle
    std::atomic<Time::rep> m_lastEventAt = 0;
    base::Counter m_errors;
    base::Meter m_checked;
    base::Rate m_busyNs;
    base::Histogram m_took;

    std::thread m_thread; // last: everything above is there when it starts
};

} // namespace nandu::ingest
