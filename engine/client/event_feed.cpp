// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/event_feed.h"

#include <condition_variable>
#include <utility>
#include <vector>

namespace nandu::client {

namespace {
constexpr unsigned numberBits = 40; // of a frame's context; the feed is above
}

struct EventFeed::State {
    std::mutex mutex; // held while an outcome is told, so that a feed can end
    std::condition_variable changed;
    Told told;
    std::uint64_t outstanding = 0;
    bool isClosed = false;
};

EventFeed::EventFeed(FeedDesk& desk, std::uint64_t feed, std::shared_ptr<State> state) : m_desk(desk), m_feed(feed), m_state(std::move(state)) {}

EventFeed::~EventFeed()
{
    {
        std::lock_guard lock(m_desk.m_mutex);
        m_desk.m_feeds.erase(m_feed);
    }
    std::lock_guard lock(m_state->mutex);
    m_state->told = {};
}

bool EventFeed::push(std::string json, std::uint64_t number)
{
    return send(json, number, true);
}

bool EventFeed::tryPush(std::string& json, std::uint64_t number)
{
    return send(json, number, false);
}

bool EventFeed::send(std::string& json, std::uint64_t number, bool mayWait)
{
    base::ensure(number <= numberMax, "a feed's number that does not fit");
    ingest::Frame frame;
    frame.text = std::move(json);
    frame.shape = ingest::Frame::Shape::BareEvent;
    frame.receivedAt = std::chrono::steady_clock::now();
    frame.context = m_feed << numberBits | number;
    const auto bytes = frame.text.size();
    const auto receivedAt = frame.receivedAt;
    {
        std::lock_guard lock(m_state->mutex);
        ++m_state->outstanding; // before the push: its outcome may come at once
    }
    if (mayWait ? m_desk.m_frames.push(frame) : m_desk.m_frames.tryPush(frame)) {
        m_desk.m_metrics.received.add(1, receivedAt);
        m_desk.m_metrics.bytesReceived.add(bytes);
        return true;
    }
    json = std::move(frame.text);
    std::lock_guard lock(m_state->mutex);
    --m_state->outstanding;
    return false;
}

bool EventFeed::finish()
{
    std::unique_lock lock(m_state->mutex);
    m_state->changed.wait(lock, [this] { return m_state->outstanding == 0 || m_state->isClosed; });
    return m_state->outstanding == 0;
}

FeedDesk::FeedDesk(ingest::FrameQueue& frames, const nostr::StoredIds& ids, base::Metrics& metrics)
    : m_frames(frames), m_ids(ids), m_metrics(metrics)
{
}

FeedDesk::~FeedDesk() = default;

std::unique_ptr<EventFeed> FeedDesk::open(EventFeed::Told told)
{
    auto state = std::make_shared<EventFeed::State>();
    state->told = std::move(told);
    std::lock_guard lock(m_mutex);
    const std::uint64_t feed = ++m_lastFeed;
    m_feeds.emplace(feed, state);
    return std::unique_ptr<EventFeed>(new EventFeed(*this, feed, std::move(state)));
}

void FeedDesk::onVerdict(const ingest::Verdict& verdict)
{
    if (verdict.context == 0)
        return;
    switch (verdict.kind) {
    case ingest::Verdict::Kind::Refused:
        tell(verdict.context, {.id = verdict.id, .refusal = verdict.refusal});
        return;
    case ingest::Verdict::Kind::Duplicate:
        tell(verdict.context, {.id = verdict.id, .outcome = nostr::WriteOutcome::Duplicate});
        return;
    case ingest::Verdict::Kind::DuplicateOfPending:
        break;
    }
    {
        std::lock_guard lock(m_mutex);
        m_waiting.emplace(verdict.id, verdict.context);
    }
    // The commit may have been announced before this one began to wait; whoever takes it out of m_waiting tells it.
    const auto state = m_ids.state(verdict.id);
    if (state != nostr::StoredIds::State::Pending)
        tellWaiting(verdict.id, state == nostr::StoredIds::State::Stored ? nostr::WriteOutcome::Duplicate : nostr::WriteOutcome::Failed);
}

void FeedDesk::onCommit(const store::Commit& commit)
{
    std::uint64_t feed = 0;
    std::shared_ptr<EventFeed::State> state; // of one feed nearly always: looked up once
    for (const store::Commit::Entry& entry : commit.entries) {
        const std::uint64_t context = entry.admitted.context;
        if (context == 0)
            continue;
        if (context >> numberBits != feed)
            state = stateOf(feed = context >> numberBits);
        if (state)
            tell(*state, {.number = context & EventFeed::numberMax, .id = entry.admitted.event->id, .outcome = entry.outcome});
    }
    {
        std::lock_guard lock(m_mutex);
        if (m_waiting.empty())
            return;
    }
    for (const store::Commit::Entry& entry : commit.entries) {
        const bool isFailed = entry.outcome == nostr::WriteOutcome::Failed;
        tellWaiting(entry.admitted.event->id, isFailed ? nostr::WriteOutcome::Failed : nostr::WriteOutcome::Duplicate);
    }
}

void FeedDesk::close()
{
    std::lock_guard lock(m_mutex);
    for (const auto& [feed, state] : m_feeds) {
        std::lock_guard stateLock(state->mutex);
        state->isClosed = true;
        state->changed.notify_all();
    }
}

void FeedDesk::tellWaiting(const base::EventId& id, nostr::WriteOutcome outcome)
{
    std::vector<std::uint64_t> contexts;
    {
        std::lock_guard lock(m_mutex);
        const auto [first, last] = m_waiting.equal_range(id);
        for (auto it = first; it != last; ++it)
            contexts.push_back(it->second);
        m_waiting.erase(first, last);
    }
    for (const std::uint64_t context : contexts)
        tell(context, {.id = id, .outcome = outcome});
}

void FeedDesk::tell(std::uint64_t context, FeedOutcome outcome)
{
    outcome.number = context & EventFeed::numberMax;
    if (const auto state = stateOf(context >> numberBits))
        tell(*state, outcome);
}

// Absent when the feed has ended.
std::shared_ptr<EventFeed::State> FeedDesk::stateOf(std::uint64_t feed)
{
    std::lock_guard lock(m_mutex);
    const auto found = m_feeds.find(feed);
    return found == m_feeds.end() ? nullptr : found->second;
}

void FeedDesk::tell(EventFeed::State& state, const FeedOutcome& outcome)
{
    std::lock_guard lock(state.mutex);
    if (state.told)
        state.told(outcome);
    if (--state.outstanding == 0)
        state.changed.notify_all();
}

} // namespace nandu::client
