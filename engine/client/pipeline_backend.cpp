// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/pipeline_backend.h"

#include "engine/ingest/refusal.h"

#include <span>
#include <utility>

namespace nandu::client {

namespace {

using localrelay::RelayBackend;
using localrelay::Verdict;

Verdict verdictOf(const FeedOutcome& told)
{
    if (told.refusal != ingest::Refusal::None)
        return {false, "invalid: " + std::string(ingest::refusalName(told.refusal))};
    switch (told.outcome) {
    case nostr::WriteOutcome::Stored:
    case nostr::WriteOutcome::Ephemeral:
        return {true, ""};
    case nostr::WriteOutcome::Duplicate:
        return {true, "duplicate: have it already"};
    case nostr::WriteOutcome::Superseded:
        return {true, "duplicate: have a newer version"};
    case nostr::WriteOutcome::Deleted:
        return {false, "blocked: its author deleted it"};
    case nostr::WriteOutcome::Expired:
        return {false, "invalid: it has expired"};
    case nostr::WriteOutcome::Failed:
        break;
    }
    return {false, "error: could not be stored"};
}

RelayBackend::NewEvents newIn(const store::Commit& commit)
{
    auto events = std::make_shared<std::vector<nostr::Event>>();
    for (const auto& [admitted, outcome] : commit.entries) {
        if (outcome == nostr::WriteOutcome::Stored || outcome == nostr::WriteOutcome::Ephemeral)
            events->push_back(*admitted.event);
    }
    return events;
}

} // namespace

PipelineBackend::PipelineBackend(Pipeline& pipeline, store::ReadPool& readers) : m_readers(readers)
{
    pipeline.writer().onCommit([news = m_news](const std::shared_ptr<const store::Commit>& commit) {
        std::lock_guard lock(news->mutex);
        if (!news->listener)
            return;
        if (RelayBackend::NewEvents events = newIn(*commit); !events->empty())
            news->listener(std::move(events));
    });
    m_feed = pipeline.feed([this](const FeedOutcome& outcome) { answer(outcome); });
}

PipelineBackend::~PipelineBackend()
{
    listen({});
}

void PipelineBackend::query(
    std::vector<nostr::Filter> filters, std::uint32_t limitDefault, std::function<void(localrelay::StoredAnswer)> done)
{
    m_readers.post(store::ReadPool::Lane::LookUps, [filters = std::move(filters), limitDefault, done = std::move(done)](store::EventReader& reader) {
        auto events = reader.query(filters, limitDefault);
        done(events ? localrelay::StoredAnswer{std::move(*events), {}} : localrelay::StoredAnswer{{}, events.error().detail});
    });
}

void PipelineBackend::count(std::vector<nostr::Filter> filters, std::function<void(std::uint64_t)> done)
{
    m_readers.post(store::ReadPool::Lane::LookUps, [filters = std::move(filters), done = std::move(done)](store::EventReader& reader) {
        const auto found = reader.count(filters);
        done(found ? *found : 0);
    });
}

void PipelineBackend::items(nostr::Filter filter, std::size_t itemsMax, std::function<void(localrelay::StoredItems)> done)
{
    filter.limit.reset();
    m_readers.post(store::ReadPool::Lane::LookUps, [filter = std::move(filter), itemsMax, done = std::move(done)](store::EventReader& reader) {
        localrelay::StoredItems found;
        const auto read = reader.each(std::span(&filter, 1), [&](const nostr::Event& event) {
            found.isTooMany = found.items.size() >= itemsMax;
            if (!found.isTooMany)
                found.items.push_back({static_cast<std::uint64_t>(event.createdAt), event.id});
            return !found.isTooMany;
        });
        if (!read)
            found.error = read.error().detail;
        if (!read || found.isTooMany)
            found.items.clear();
        done(std::move(found));
    });
}

void PipelineBackend::submit(std::string eventJson, std::function<void(Verdict)> done)
{
    std::uint64_t number = 0;
    {
        std::lock_guard lock(m_mutex);
        number = ++m_lastNumber & EventFeed::numberMax;
        m_submitted.emplace(number, done);
    }
    if (m_feed->tryPush(eventJson, number))
        return;
    {
        std::lock_guard lock(m_mutex);
        m_submitted.erase(number);
    }
    done({false, "rate-limited: the queue is full, try again in a moment"});
}

void PipelineBackend::listen(std::function<void(NewEvents)> listener)
{
    std::lock_guard lock(m_news->mutex);
    m_news->listener = std::move(listener);
}

void PipelineBackend::answer(const FeedOutcome& outcome)
{
    std::function<void(Verdict)> done;
    {
        std::lock_guard lock(m_mutex);
        const auto found = m_submitted.find(outcome.number);
        if (found == m_submitted.end())
            return;
        done = std::move(found->second);
        m_submitted.erase(found);
    }
    done(verdictOf(outcome));
}

} // namespace nandu::client
