// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One verify worker: a thread that takes frames, checks them and ends each ticket that does not go on to the writer. A check
// that throws is begun anew once, then its event is put aside; from a worker whose check never returns the pool seizes what it
// has in its hands. Made, asked to leave, seized and joined by WorkerPool; health() from any thread.
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
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
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
    // A frame whose check threw or hung twice, before its ticket ends; quick; may be empty.
    std::function<void(const Frame&, const std::string& reason)> onQuarantine = {};
};

// The frame ends here: counted as crashed, put aside, its ticket and share given back by the caller's `ended`.
void giveUp(Frame& frame, const std::string& reason, const WorkerSurroundings& surroundings, std::vector<base::Ticket>& ended);

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
    using Time = std::chrono::steady_clock::time_point;

    // What a worker has in its hands between the queue and the writer.
    struct Hand {
        std::deque<Frame> frames;                     // pulled, not checked yet
        std::vector<nostr::AdmittedEvent> admitted;   // checked, not handed over yet
        std::vector<base::Ticket> ended;
    };

    // `poolSize`: how many share the queue just now. `hand`: what it begins with, taken from a worker that hung.
    static std::shared_ptr<VerifyWorker> start(unsigned number, const WorkerSurroundings& surroundings, const MakeCheck& makeCheck,
                                               const std::atomic<unsigned>& poolSize, std::function<void()> onFinished, Hand hand = {});

    VerifyWorker(const VerifyWorker&) = delete;

    void askToLeave() { m_isLeaving = true; } // finishes what is in its hands
    void abandon() { m_isAbandoned = true; }  // finishes the event in its hands, leaves the others
    unsigned number() const { return m_number; }
    bool isFinished() const { return m_isFinished; }
    void join() { m_thread.join(); }
    void detach() { m_thread.detach(); } // of a seized one: its thread touches nothing but the check that holds it
    WorkerHealth health(Time now) const;

    // When it is on one event since before `startedBefore`: its hand, that event last. From then on its thread ends as soon as
    // the check returns, without a word to anybody.
    std::optional<Hand> seize(Time startedBefore);

private:
    VerifyWorker(unsigned number, const WorkerSurroundings& surroundings, const MakeCheck& makeCheck,
                 const std::atomic<unsigned>& poolSize, std::function<void()> onFinished, Hand hand);
    void run();
    void pull();
    void workHand();
    bool take(Time start);
    Checked checkGuarded(Copies copies, Time now);
    void judge(Checked& checked, Time start, Time now);
    bool settleCopy(const Checked& checked, Time now);
    void admit(Checked& checked, Time start, Time now);
    void refuse(const Checked& checked);
    void endAsDuplicate(const base::EventId& id, Verdict::Kind kind, Time now);
    void handOver();

    const unsigned m_number;
    const WorkerSurroundings& m_surroundings;
    const MakeCheck& m_makeCheck;
    const std::atomic<unsigned>& m_poolSize;
    const std::function<void()> m_onFinished;
    Check m_check;

    std::mutex m_handMutex; // never held during a check, a pull or a push
    Hand m_hand;
    Frame m_current;        // read by the check without the lock; else only with it
    bool m_isSeized = false;
    Time m_handOverDue{};

    std::atomic<bool> m_isLeaving = false;
    std::atomic<bool> m_isAbandoned = false;
    std::atomic<bool> m_isFinished = false;
    std::atomic<bool> m_isStuck = false;
    std::atomic<Time::rep> m_eventSince = 0; // 0: idle
    std::atomic<Time::rep> m_lastEventAt = 0;
    base::Counter m_errors;
    base::Meter m_checked;
    base::Rate m_busyNs;
    base::Histogram m_took;

    std::thread m_thread;
};

} // namespace nandu::ingest
