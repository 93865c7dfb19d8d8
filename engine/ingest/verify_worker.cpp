// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/ingest/verify_worker.h"

#include "engine/base/limits.h"
#include "engine/base/log.h"
#include "engine/base/prefetch.h"
#include "engine/base/thread_name.h"

#include <algorithm>
#include <exception>
#include <iterator>
#include <limits>
#include <string>
#include <utility>

namespace nandu::ingest {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds pullPatience = 200ms;  // how late a worker notices that it shall leave
constexpr unsigned attemptsMax = 2;                        // of a check that throws or hangs
constexpr std::size_t fetchedAhead = 1'536;                // bytes of a text
constexpr std::chrono::milliseconds handOverWithin = 2ms;  // how long an admitted event waits for the rest of its pull

} // namespace

void giveUp(Frame& frame, const std::string& reason, const WorkerSurroundings& surroundings, std::vector<base::Ticket>& ended)
{
    base::Metrics& metrics = surroundings.metrics;
    metrics.refused[static_cast<std::size_t>(Refusal::Crashed)].add();
    metrics.quarantined.add();
    if (frame.relay.number != 0)
        metrics.relay(frame.relay).refusedBy[static_cast<std::size_t>(Refusal::Crashed)].add(); // our fault: not held against it
    if (surroundings.onQuarantine)
        surroundings.onQuarantine(frame, reason);
    if (surroundings.onVerdict)
        surroundings.onVerdict({.kind = Verdict::Kind::Refused, .refusal = Refusal::Crashed, .id = {}, .relay = frame.relay, .context = frame.context});
    frame.share.release();
    ended.push_back(frame.ticket);
}

std::shared_ptr<VerifyWorker> VerifyWorker::start(unsigned number, const WorkerSurroundings& surroundings, const MakeCheck& makeCheck,
                                                  const std::atomic<unsigned>& poolSize, std::function<void()> onFinished, Hand hand)
{
    std::shared_ptr<VerifyWorker> worker(new VerifyWorker(number, surroundings, makeCheck, poolSize, std::move(onFinished), std::move(hand)));
    worker->m_thread = std::thread([worker] { worker->run(); }); // holds it for as long as it runs, detached or not
    return worker;
}

VerifyWorker::VerifyWorker(unsigned number, const WorkerSurroundings& surroundings, const MakeCheck& makeCheck,
                           const std::atomic<unsigned>& poolSize, std::function<void()> onFinished, Hand hand)
    : m_number(number), m_surroundings(surroundings), m_makeCheck(makeCheck), m_poolSize(poolSize),
      m_onFinished(std::move(onFinished)), m_hand(std::move(hand))
{
}

WorkerHealth VerifyWorker::health(Time now) const
{
    const auto took = m_took.lastMinute(now);
    const Time::rep since = m_eventSince;
    const std::chrono::nanoseconds onThisEvent = since == 0 ? 0ns : now.time_since_epoch() - Time::duration(since);
    WorkerHealth health;
    health.number = m_number;
    health.isBusy = since != 0;
    health.isStuck = m_isStuck || onThisEvent > base::limits::workerStuckAfter;
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

std::optional<VerifyWorker::Hand> VerifyWorker::seize(Time startedBefore)
{
    std::lock_guard lock(m_handMutex);
    const Time::rep since = m_eventSince;
    if (m_isSeized || since == 0 || since >= startedBefore.time_since_epoch().count())
        return std::nullopt;
    m_isSeized = true;
    m_isStuck = true;
    Hand hand = std::move(m_hand);
    Frame frame = m_current; // a copy: the check still reads it
    frame.share = std::move(m_current.share);
    ++frame.attempts;
    hand.frames.push_back(std::move(frame));
    return hand;
}

void VerifyWorker::run()
{
    base::setThreadName("verify " + std::to_string(m_number));
    base::lowerThreadPriority();
    base::Log(base::LogCategory::Ingest) << "Worker " << m_number << " started";
    bool isSeized = false;
    do {
        try {
            if (!m_check)
                m_check = m_makeCheck();
            workHand();
            if (!m_isLeaving && !m_isAbandoned && !m_isStuck)
                pull();
        } catch (const std::exception& error) {
            // Out of memory between checks. What was in hand was not acknowledged; the next pull may fare better.
            m_errors.add();
            base::Log(base::LogCategory::Ingest, base::LogLevel::Failure) << "Worker " << m_number << ": " << error.what();
            std::this_thread::sleep_for(pullPatience);
        }
        std::lock_guard lock(m_handMutex);
        isSeized = m_isSeized;
        if (!m_hand.frames.empty() && !m_isAbandoned && !isSeized)
            continue;
        if (isSeized || m_isLeaving || m_isAbandoned || m_surroundings.frames.isClosed())
            break;
    } while (true);
    if (isSeized) {
        m_isFinished = true;
        return; // nothing of what it shared may be there any more
    }
    base::Log(base::LogCategory::Ingest) << "Worker " << m_number << " stopped";
    m_isFinished = true;
    m_onFinished();
}

void VerifyWorker::pull()
{
    std::vector<Frame> frames = m_surroundings.frames.pull(pullPatience, m_poolSize);
    std::lock_guard lock(m_handMutex);
    m_hand.frames.insert(m_hand.frames.end(), std::make_move_iterator(frames.begin()), std::make_move_iterator(frames.end()));
}

void VerifyWorker::workHand()
{
    {
        std::lock_guard lock(m_handMutex);
        if (m_hand.admitted.empty() && m_hand.ended.empty() && m_hand.frames.empty())
            return;
    }
    handOver(); // what it began with
    while (!m_isAbandoned) {
        const Time start = std::chrono::steady_clock::now();
        {
            std::lock_guard lock(m_handMutex);
            if (m_hand.frames.empty())
                break;
            m_current = std::move(m_hand.frames.front());
            m_hand.frames.pop_front();
            if (!m_hand.frames.empty()) { // written by another core: fetched while the signature of this one is checked
                const std::string& next = m_hand.frames.front().text;
                base::prefetch(next.data(), std::min(next.size(), fetchedAhead));
            }
            m_eventSince = start.time_since_epoch().count();
        }
        if (!take(start))
            return;
    }
    handOver();
}

// False once this worker is seized.
bool VerifyWorker::take(Time start)
{
    Copies copies = Copies::Recognise;
    while (true) {
        Checked checked = checkGuarded(copies, start);
        const Time end = std::chrono::steady_clock::now();
        std::unique_lock lock(m_handMutex);
        if (m_isSeized)
            return false;
        if (checked.isCopy && !settleCopy(checked, end)) {
            copies = Copies::CheckAgain; // the commit that it was a copy of failed meanwhile: now it is the first
            continue;
        }
        const std::chrono::nanoseconds took = end - start;
        m_surroundings.metrics.queueWait.record(start - m_current.receivedAt, start);
        m_surroundings.metrics.check.record(took, end);
        m_took.record(took, end);
        m_checked.add(1, end);
        m_busyNs.add(static_cast<std::uint32_t>(std::min<std::int64_t>(took.count(), std::numeric_limits<std::int32_t>::max())), end);
        m_lastEventAt = end.time_since_epoch().count();
        if (!checked.isCopy)
            judge(checked, start, end);
        m_eventSince = 0;
        const std::size_t waiting = m_hand.admitted.size() + m_hand.ended.size();
        lock.unlock();
        if (waiting == 1)
            m_handOverDue = end + handOverWithin;
        else if (end > m_handOverDue)
            handOver();
        return true;
    }
}

// One exception must cost neither the other frames nor the worker. Begun anew once, with a check made anew, since memory may
// have been short for a moment only and nobody knows what state the old one was left in.
Checked VerifyWorker::checkGuarded(Copies copies, Time now)
{
    std::string reason;
    while (m_current.attempts < attemptsMax) {
        reason = "unknown exception";
        try {
            return m_check(m_current, copies, now);
        } catch (const std::exception& error) {
            reason = error.what();
        } catch (...) { // logged below like any other
        }
        std::lock_guard lock(m_handMutex);
        if (m_isSeized)
            return {};
        ++m_current.attempts;
        m_errors.add();
        m_surroundings.metrics.workerErrors.add();
        m_surroundings.metrics.workerRestarts.add();
        m_check = m_makeCheck();
        base::Log(base::LogCategory::Ingest, base::LogLevel::Warning) << "Worker " << m_number << ": a check failed: " << reason;
    }
    Checked crashed;
    crashed.refusal = Refusal::Crashed;
    crashed.crash = reason.empty() ? "the check never returned" : "the check failed: " + reason;
    return crashed;
}

void VerifyWorker::judge(Checked& checked, Time start, Time now)
{
    if (checked.refusal == Refusal::Crashed)
        giveUp(m_current, checked.crash, m_surroundings, m_hand.ended);
    else if (checked.refusal != Refusal::None)
        refuse(checked);
    else
        admit(checked, start, now);
}

// True when the frame has ended as a copy.
bool VerifyWorker::settleCopy(const Checked& checked, Time now)
{
    switch (m_surroundings.ids.markPending(checked.id, m_current.ticket)) {
    case nostr::StoredIds::State::Stored:
        endAsDuplicate(checked.id, Verdict::Kind::Duplicate, now);
        return true;
    case nostr::StoredIds::State::Pending:
        endAsDuplicate(checked.id, Verdict::Kind::DuplicateOfPending, now);
        return true;
    case nostr::StoredIds::State::Unknown:
        break;
    }
    // The mark just set is without an event: take it back before the whole check.
    for (const base::Ticket waiting : m_surroundings.ids.forget(std::span(&checked.id, 1)))
        m_hand.ended.push_back(waiting);
    return false;
}

void VerifyWorker::admit(Checked& checked, Time start, Time now)
{
    base::Metrics& metrics = m_surroundings.metrics;
    metrics.verified.add(1, now);
    metrics.verifiedBy[m_number < metrics.verifiedBy.size() ? m_number : 0].add();
    switch (m_surroundings.ids.markPending(checked.id, m_current.ticket)) {
    case nostr::StoredIds::State::Stored:
        endAsDuplicate(checked.id, Verdict::Kind::Duplicate, now);
        return;
    case nostr::StoredIds::State::Pending:
        endAsDuplicate(checked.id, Verdict::Kind::DuplicateOfPending, now);
        return;
    case nostr::StoredIds::State::Unknown:
        break;
    }
    m_hand.admitted.push_back({.event = std::move(*checked.event),
                               .interactions = std::move(checked.interactions),
                               .relay = m_current.relay,
                               .ticket = m_current.ticket,
                               .receivedAt = m_current.receivedAt,
                               .checkedAt = now,
                               .context = m_current.context,
                               .share = std::move(m_current.share),
                               .startedAt = start,
                               .worker = m_number,
                               .bytes = static_cast<std::uint32_t>(m_current.text.size())});
}

void VerifyWorker::refuse(const Checked& checked)
{
    base::Metrics& metrics = m_surroundings.metrics;
    const auto reason = static_cast<std::size_t>(checked.refusal);
    metrics.refused[reason].add();
    if (m_current.relay.number != 0) {
        base::RelayMetrics& relay = metrics.relay(m_current.relay);
        relay.refusedBy[reason].add();
        if (checked.refusal != Refusal::LateAnswer)
            relay.refused.add();
        if (checked.refusal == Refusal::Unsolicited)
            relay.unsolicited.add();
    }
    if (m_surroundings.onVerdict) {
        m_surroundings.onVerdict({.kind = Verdict::Kind::Refused, .refusal = checked.refusal, .id = checked.id,
                                  .relay = m_current.relay, .context = m_current.context});
    }
    m_current.share.release();
    m_hand.ended.push_back(m_current.ticket);
}

// The ticket of a copy whose original is pending is in StoredIds by now, and ends with that commit.
void VerifyWorker::endAsDuplicate(const base::EventId& id, Verdict::Kind kind, Time now)
{
    m_surroundings.metrics.duplicates.add(1, now);
    if (m_current.relay.number != 0)
        m_surroundings.metrics.relay(m_current.relay).duplicates.add();
    m_surroundings.metrics.seenOn.note(id, m_current.relay);
    if (m_surroundings.onVerdict)
        m_surroundings.onVerdict({.kind = kind, .refusal = Refusal::None, .id = id, .relay = m_current.relay, .context = m_current.context});
    m_current.share.release();
    if (kind == Verdict::Kind::Duplicate)
        m_hand.ended.push_back(m_current.ticket);
}

// Gathered for each pull, so that the writer wakes for a few dozen events and not for each.
void VerifyWorker::handOver()
{
    std::vector<nostr::AdmittedEvent> admitted;
    std::vector<base::Ticket> ended;
    {
        std::lock_guard lock(m_handMutex);
        admitted.swap(m_hand.admitted);
        ended.swap(m_hand.ended);
    }
    if (!ended.empty())
        m_surroundings.ledger.end(ended);
    if (!admitted.empty() && !m_surroundings.admitted.pushBatch(admitted)) {
        // The writer has closed its inlet: these will not be stored, so their tickets stay open and nobody is told otherwise.
        std::vector<base::EventId> lost;
        for (const auto& event : admitted)
            lost.push_back(event.event->id);
        m_surroundings.ids.forget(lost);
    }
}

} // namespace nandu::ingest
