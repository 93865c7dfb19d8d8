// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/ingest/verify_worker.h"

#include "engine/base/limits.h"
#include "engine/base/log.h"
#include "engine/base/thread_name.h"

#include <algorithm>
#include <exception>
#include <limits>
#include <string>
#include <utility>

namespace nandu::ingest {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds pullPatience = 200ms;  // how late a worker notices that it shall leave
constexpr std::chrono::milliseconds handOverWithin = 2ms;  // how long an admitted event waits for the rest of its pull

} // namespace

VerifyWorker::VerifyWorker(unsigned number, const WorkerSurroundings& surroundings, const MakeCheck& makeCheck,
                           const std::atomic<unsigned>& poolSize, std::function<void()> onFinished)
    : m_number(number), m_surroundings(surroundings), m_makeCheck(makeCheck), m_poolSize(poolSize),
      m_onFinished(std::move(onFinished)), m_thread([this] { run(); })
{
}

VerifyWorker::~VerifyWorker()
{
    abandon();
    m_thread.join();
}

WorkerHealth VerifyWorker::health(Time now) const
{
    const auto took = m_took.lastMinute(now);
    const Time::rep since = m_eventSince;
    const std::chrono::nanoseconds onThisEvent = since == 0 ? 0ns : now.time_since_epoch() - Time::duration(since);
    WorkerHealth health;
    health.number = m_number;
    health.isBusy = since != 0;
    health.isStuck = onThisEvent > base::limits::workerStuckAfter;
    health.isLeaving = m_isLeaving;
    health.checked = m_checked.total.value();
    health.errors = m_errors.value();
    health.perSecond = m_checked.rate.perSecond(now);
    health.busyShare = std::clamp(std::max(m_busyNs.perSecond(now), std::min<double>(static_cast<double>(onThisEvent.count()), 1e9)) / 1e9, 0.0, 1.0);
    health.mean = took.mean;
    health.p95 = took.p95;
    health.lastEventAt = Time(Time::duration(m_lastEventAt));
    return health;
}

void VerifyWorker::run()
{
    base::setThreadName("verify " + std::to_string(m_number));
    base::lowerThreadPriority();
    base::Log(base::LogCategory::Ingest) << "Worker " << m_number << " started";
    const Check check = m_makeCheck();
    while (!m_isLeaving && !m_isAbandoned && !m_surroundings.frames.isClosed()) {
        try {
            work(check);
        } catch (const std::exception& error) {
            // Out of memory between checks. What was in hand was not acknowledged; the next pull may fare better.
            m_errors.add();
            base::Log(base::LogCategory::Ingest, base::LogLevel::Failure) << "Worker " << m_number << ": " << error.what();
        }
    }
    base::Log(base::LogCategory::Ingest) << "Worker " << m_number << " stopped";
    m_isFinished = true;
    m_onFinished();
}

void VerifyWorker::work(const Check& check)
{
    std::vector<Frame> frames = m_surroundings.frames.pull(pullPatience, m_poolSize);
    for (Frame& frame : frames) {
        if (m_isAbandoned)
            break;
        take(frame, check);
    }
    handOver();
}

void VerifyWorker::take(Frame& frame, const Check& check)
{
    const Time start = std::chrono::steady_clock::now();
    m_surroundings.metrics.queueWait.record(start - frame.receivedAt, start);
    m_eventSince = start.time_since_epoch().count();
    Checked checked = checkGuarded(check, frame, Copies::Recognise, start);

    const Time end = std::chrono::steady_clock::now();
    const std::chrono::nanoseconds took = end - start;
    m_surroundings.metrics.check.record(took, end);
    m_took.record(took, end);
    m_checked.add(1, end);
    m_busyNs.add(static_cast<std::uint32_t>(std::min<std::int64_t>(took.count(), std::numeric_limits<std::int32_t>::max())), end);
    m_lastEventAt = end.time_since_epoch().count();
    judge(frame, checked, check, end);
    m_eventSince = 0;

    if (m_admitted.size() + m_ended.size() == 1)
        m_handOverDue = end + handOverWithin;
    else if (end > m_handOverDue)
        handOver();
}

// One exception must cost neither the other frames nor the worker. Tried twice, since memory may be short for a moment only.
Checked VerifyWorker::checkGuarded(const Check& check, const Frame& frame, Copies copies, Time now)
{
    for (int attempt = 0; attempt < 2; ++attempt) {
        std::string reason = "unknown exception";
        try {
            return check(frame, copies, now);
        } catch (const std::exception& error) {
            reason = error.what();
        } catch (...) { // logged below like any other
        }
        m_errors.add();
        m_surroundings.metrics.workerErrors.add();
        base::Log(base::LogCategory::Ingest, base::LogLevel::Warning) << "Worker " << m_number << ": a check failed: " << reason;
    }
    Checked crashed;
    crashed.refusal = Refusal::Crashed;
    return crashed;
}

void VerifyWorker::judge(Frame& frame, Checked& checked, const Check& check, Time now)
{
    if (checked.isCopy && settleCopy(frame, checked, check, now))
        return;
    if (checked.refusal != Refusal::None)
        refuse(frame, checked);
    else
        admit(frame, checked, now);
}

// True when the frame has ended. False: the commit that it was a copy of failed meanwhile, so that now it is the first, and
// `checked` says what a whole check makes of it.
bool VerifyWorker::settleCopy(Frame& frame, Checked& checked, const Check& check, Time now)
{
    switch (m_surroundings.ids.markPending(checked.id, frame.ticket)) {
    case nostr::StoredIds::State::Stored:
        endAsDuplicate(frame, checked.id, Verdict::Kind::Duplicate, now);
        return true;
    case nostr::StoredIds::State::Pending:
        endAsDuplicate(frame, checked.id, Verdict::Kind::DuplicateOfPending, now);
        return true;
    case nostr::StoredIds::State::Unknown:
        break;
    }
    // The mark just set is without an event: take it back before the whole check.
    for (const base::Ticket waiting : m_surroundings.ids.forget(std::span(&checked.id, 1)))
        m_ended.push_back(waiting);
    checked = checkGuarded(check, frame, Copies::CheckAgain, now);
    return false;
}

void VerifyWorker::admit(Frame& frame, Checked& checked, Time now)
{
    m_surroundings.metrics.verified.add(1, now);
    switch (m_surroundings.ids.markPending(checked.id, frame.ticket)) {
    case nostr::StoredIds::State::Stored:
        endAsDuplicate(frame, checked.id, Verdict::Kind::Duplicate, now);
        return;
    case nostr::StoredIds::State::Pending:
        endAsDuplicate(frame, checked.id, Verdict::Kind::DuplicateOfPending, now);
        return;
    case nostr::StoredIds::State::Unknown:
        break;
    }
    m_admitted.push_back({.event = std::move(*checked.event),
                          .interactions = std::move(checked.interactions),
                          .relay = frame.relay,
                          .ticket = frame.ticket,
                          .receivedAt = frame.receivedAt,
                          .checkedAt = now,
                          .context = frame.context,
                          .share = std::move(frame.share)});
}

void VerifyWorker::refuse(Frame& frame, const Checked& checked)
{
    base::Metrics& metrics = m_surroundings.metrics;
    metrics.refused[static_cast<std::size_t>(checked.refusal)].add();
    const bool isHeldAgainstRelay = checked.refusal != Refusal::LateAnswer && checked.refusal != Refusal::Crashed;
    if (frame.relay.number != 0 && isHeldAgainstRelay) {
        base::RelayMetrics& relay = metrics.relay(frame.relay);
        relay.refused.add();
        if (checked.refusal == Refusal::Unsolicited)
            relay.unsolicited.add();
    }
    tell(frame, checked.id, Verdict::Kind::Refused, checked.refusal);
    frame.share.release();
    m_ended.push_back(frame.ticket);
}

// The ticket of a copy whose original is pending is in StoredIds by now, and ends with that commit.
void VerifyWorker::endAsDuplicate(Frame& frame, const base::EventId& id, Verdict::Kind kind, Time now)
{
    m_surroundings.metrics.duplicates.add(1, now);
    if (frame.relay.number != 0)
        m_surroundings.metrics.relay(frame.relay).duplicates.add();
    tell(frame, id, kind, Refusal::None);
    frame.share.release();
    if (kind == Verdict::Kind::Duplicate)
        m_ended.push_back(frame.ticket);
}

void VerifyWorker::tell(const Frame& frame, const base::EventId& id, Verdict::Kind kind, Refusal refusal) const
{
    if (m_surroundings.onVerdict)
        m_surroundings.onVerdict({.kind = kind, .refusal = refusal, .id = id, .relay = frame.relay, .context = frame.context});
}

// Gathered for each pull, so that the writer wakes for a few dozen events and not for each.
void VerifyWorker::handOver()
{
    if (!m_ended.empty()) {
        m_surroundings.ledger.end(m_ended);
        m_ended.clear();
    }
    if (!m_admitted.empty() && !m_surroundings.admitted.pushBatch(m_admitted)) {
        // The writer has closed its inlet: these will not be stored, so their tickets stay open and nobody is told otherwise.
        std::vector<base::EventId> lost;
        for (const auto& admitted : m_admitted)
            lost.push_back(admitted.event->id);
        m_surroundings.ids.forget(lost);
        m_admitted.clear();
    }
}

} // namespace nandu::ingest
