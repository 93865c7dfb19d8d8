// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The relay that we serve, over a pipeline: events in through the queue and the checks, OK after the commit; filters answered
// by the readers. Lives on the local relay's thread; outlived by the pipeline and the read pool.
#pragma once

#include "engine/client/pipeline.h"
#include "engine/localrelay/relay_backend.h"
#include "engine/store/read_pool.h"

#include <memory>
#include <mutex>
#include <unordered_map>

namespace nandu::client {

class PipelineBackend : public localrelay::RelayBackend {
public:
    // Before the pipeline takes its first event.
    PipelineBackend(Pipeline& pipeline, store::ReadPool& readers);
    ~PipelineBackend() override;

    void query(std::vector<nostr::Filter> filters, std::uint32_t limitDefault, std::function<void(localrelay::StoredAnswer)> done) override;
    void count(std::vector<nostr::Filter> filters, std::function<void(std::uint64_t)> done) override;
    void items(nostr::Filter filter, std::size_t itemsMax, std::function<void(localrelay::StoredItems)> done) override;
    void submit(std::string eventJson, std::function<void(localrelay::Verdict)> done) override;
    void listen(std::function<void(NewEvents)> listener) override;

private:
    struct News { // outlives us: the writer keeps its listeners
        std::mutex mutex;
        std::function<void(NewEvents)> listener;
    };

    void answer(const FeedOutcome& outcome);

    store::ReadPool& m_readers;
    std::shared_ptr<News> m_news = std::make_shared<News>();
    std::mutex m_mutex; // over what follows
    std::unordered_map<std::uint64_t, std::function<void(localrelay::Verdict)>> m_submitted;
    std::uint64_t m_lastNumber = 0;
    std::unique_ptr<EventFeed> m_feed; // last: its outcomes use the above
};

} // namespace nandu::client
