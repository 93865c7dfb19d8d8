// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bare events into the pipeline, and what became of each: lines of an import, events that clients send to our relay.
// A feed belongs to the thread that pushes; outcomes come on a worker's or the writer's thread.
#pragma once

#include "engine/base/ids.h"
#include "engine/base/metrics.h"
#include "engine/ingest/frame_queue.h"
#include "engine/ingest/verdict.h"
#include "engine/nostr/stored_ids.h"
#include "engine/store/commit.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>

namespace nandu::client {

struct FeedOutcome {
    std::uint64_t number = 0;                          // as given to push()
    base::EventId id;                                  // as claimed, zero when none could be read
    ingest::Refusal refusal = ingest::Refusal::None;   // other than None: refused
    nostr::WriteOutcome outcome = nostr::WriteOutcome::Failed; // else this, and it is committed
};

class FeedDesk;

class EventFeed {
public:
    using Told = std::function<void(const FeedOutcome&)>;
    static constexpr std::uint64_t numberMax = (std::uint64_t(1) << 40) - 1;

    ~EventFeed(); // outcomes that are still to come are told to nobody
    EventFeed(const EventFeed&) = delete;

    // Waits for room. False once the pipeline stops: then `json` was not taken.
    [[nodiscard]] bool push(std::string json, std::uint64_t number);
    // Never waits. False, with `json` untouched, when there is no room or the pipeline stops.
    [[nodiscard]] bool tryPush(std::string& json, std::uint64_t number);
    // Waits until the outcome of everything pushed so far was told, or the pipeline has stopped. True: all were.
    bool finish();

private:
    friend class FeedDesk;
    struct State;
    EventFeed(FeedDesk& desk, std::uint64_t feed, std::shared_ptr<State> state);
    bool send(std::string& json, std::uint64_t number, bool mayWait);

    FeedDesk& m_desk;
    const std::uint64_t m_feed;
    const std::shared_ptr<State> m_state;
};

// Brings outcomes to the feed they belong to. Thread-safe; owned by Pipeline, outlives every feed.
class FeedDesk {
public:
    FeedDesk(ingest::FrameQueue& frames, const nostr::StoredIds& ids, base::Metrics& metrics);
    ~FeedDesk();

    std::unique_ptr<EventFeed> open(EventFeed::Told told);
    void onVerdict(const ingest::Verdict& verdict); // on a worker's thread
    void onCommit(const store::Commit& commit);     // on the writer's thread
    void close();                                   // nothing comes any more: finish() returns

private:
    friend class EventFeed;
    std::shared_ptr<EventFeed::State> stateOf(std::uint64_t feed);
    void tell(std::uint64_t context, FeedOutcome outcome);
    static void tell(EventFeed::State& state, const FeedOutcome& outcome);
    void tellWaiting(const base::EventId& id, nostr::WriteOutcome outcome);

    ingest::FrameQueue& m_frames;
    const nostr::StoredIds& m_ids;
    base::Metrics& m_metrics;
    std::mutex m_mutex; // over what follows; never held while an outcome is told
    std::map<std::uint64_t, std::shared_ptr<EventFeed::State>> m_feeds;
    std::uint64_t m_lastFeed = 0;
    // Copies whose original is not committed yet: they are told when it is, since "duplicate" means "we have it".
    std::unordered_multimap<base::EventId, std::uint64_t> m_waiting;
};

} // namespace nandu::client
