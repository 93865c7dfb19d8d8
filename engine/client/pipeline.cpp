// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/pipeline.h"

#include "engine/base/limits.h"
#include "engine/base/log.h"
#include "engine/nostr/frame_peek.h"
#include "engine/nostr/interaction.h"

#include <algorithm>
#include <utility>

namespace nandu::client {

namespace limits = base::limits;

namespace {

base::Trace traceOf(const nostr::AdmittedEvent& admitted, std::chrono::steady_clock::time_point committedAt)
{
    base::Trace trace;
    trace.id = admitted.event->id;
    trace.relay = admitted.relay;
    trace.receivedAt = admitted.receivedAt;
    trace.queueWait = admitted.startedAt - admitted.receivedAt;
    trace.check = admitted.checkedAt - admitted.startedAt;
    trace.commit = committedAt - admitted.checkedAt;
    trace.worker = admitted.worker;
    trace.bytes = admitted.bytes;
    return trace;
}

} // namespace

base::Result<std::unique_ptr<Pipeline>> Pipeline::open(const PipelineOptions& options)
{
    std::unique_ptr<Pipeline> pipeline(new Pipeline(options));
    store::WriterOptions writerOptions;
    writerOptions.file = options.database;
    writerOptions.countFlushEvery = options.countFlushEvery;
    if (options.loadsIdsLater)
        writerOptions.onIdsLoaded = [p = pipeline.get()] { p->m_storedEvents += p->m_ids.size(); }; // nothing else is in it yet
    auto writer = store::EventWriter::open(writerOptions, pipeline->m_ids, pipeline->m_ledger);
    if (!writer)
        return writer.error();
    if (!options.loadsIdsLater)
        pipeline->m_storedEvents = pipeline->m_ids.size();
    pipeline->start(std::move(*writer), options.workers);
    return pipeline;
}

Pipeline::Pipeline(const PipelineOptions& options) : m_frames(options.queueEntries), m_desk(m_frames, m_ids, m_metrics) {}

Pipeline::~Pipeline()
{
    stop();
}

void Pipeline::start(std::unique_ptr<store::EventWriter> writer, unsigned workers)
{
    m_writer = std::move(writer);
    m_writer->onCommit([this](const std::shared_ptr<const store::Commit>& commit) {
        measureCommit(*commit);
        m_desk.onCommit(*commit);
    });
    m_writer->onCounts([this](const std::shared_ptr<const store::CountDelta>& delta) { measureCounts(*delta); });
    m_workers = std::make_unique<ingest::WorkerPool>(
        ingest::WorkerSurroundings{.frames = m_frames, .asked = m_asked, .ids = m_ids, .ledger = m_ledger,
                                   .admitted = m_writer->inlet(), .metrics = m_metrics,
                                   .onVerdict = [this](const ingest::Verdict& verdict) { m_desk.onVerdict(verdict); },
                                   .onQuarantine = [this](const ingest::Frame& frame, const std::string& reason) { putAside(frame, reason); }},
        workers);
}

std::future<nostr::WriteOutcome> Pipeline::write(nostr::VerifiedEvent event)
{
    const auto now = std::chrono::steady_clock::now();
    std::vector<nostr::Interaction> interactions = nostr::interactionsOf(*event);
    return m_writer->writeNow({.event = std::move(event),
                               .interactions = std::move(interactions),
                               .relay = {},
                               .ticket = 0,
                               .receivedAt = now,
                               .checkedAt = now,
                               .context = 0,
                               .share = {}});
}

void Pipeline::setWorkers(unsigned workers)
{
    m_workers->resize(workers);
}

void Pipeline::setQueueEntries(std::size_t entries)
{
    m_frames.setEntriesMax(std::clamp(entries, limits::queueEntriesLowest, limits::queueEntriesHighest));
}

void Pipeline::setCountFlushEvery(std::chrono::milliseconds every)
{
    m_writer->setCountFlushEvery(std::clamp(every, limits::countFlushLowest, limits::countFlushHighest));
}

void Pipeline::stop(std::chrono::milliseconds within)
{
    if (std::exchange(m_isStopped, true) || !m_writer)
        return;
    const auto start = std::chrono::steady_clock::now();
    // The writer needs the rest for what is in its inlet, the counts and the checkpoint.
    m_workers->stop(start + within * 6 / 10);
    m_writer->stop(start + within * 9 / 10);
    m_desk.close();
    const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start);
    base::Log(base::LogCategory::Engine) << "Stopped in " << took.count() << " ms, " << m_frames.waiting() << " frames left unread";
}

void Pipeline::measureCommit(const store::Commit& commit)
{
    std::uint32_t stored = 0;
    std::uint32_t duplicates = 0;
    bool hasInteractions = false;
    for (const auto& [admitted, outcome] : commit.entries) {
        stored += outcome == nostr::WriteOutcome::Stored ? 1 : 0;
        duplicates += outcome == nostr::WriteOutcome::Duplicate ? 1 : 0;
        hasInteractions = hasInteractions || (outcome == nostr::WriteOutcome::Stored && !admitted.interactions.empty());
        m_metrics.commit.record(commit.committedAt - admitted.checkedAt, commit.committedAt);
        m_metrics.receivedToStored.record(commit.committedAt - admitted.receivedAt, commit.committedAt);
        if (outcome == nostr::WriteOutcome::Stored) {
            const auto* kind = std::ranges::find(base::countedKinds, admitted.event->kind);
            m_metrics.storedByKind[static_cast<std::size_t>(kind - base::countedKinds.begin())].add();
            m_metrics.seenOn.note(admitted.event->id, admitted.relay);
        }
        if (outcome == nostr::WriteOutcome::Stored && admitted.worker != 0)
            m_metrics.traces.stored(traceOf(admitted, commit.committedAt));
        m_metrics.quarantined.add(outcome == nostr::WriteOutcome::Failed ? 1 : 0);
    }
    m_metrics.slow.note("commit", std::to_string(commit.entries.size()) + " events", commit.took);
    m_storedEvents += stored;
    m_storedEvents -= commit.removed.size();
    m_metrics.stored.add(stored, commit.committedAt);
    m_metrics.duplicates.add(duplicates, commit.committedAt);
    m_metrics.duplicatesAtWriter.add(duplicates);
    m_metrics.batchSize.record(std::chrono::nanoseconds(commit.entries.size()), commit.committedAt);
    m_metrics.batchFlush[static_cast<std::size_t>(commit.reason)].add();
    if (hasInteractions && m_uncountedSince == std::chrono::steady_clock::time_point{})
        m_uncountedSince = commit.committedAt;
}

void Pipeline::putAside(const ingest::Frame& frame, const std::string& reason)
{
    store::QuarantinedEvent aside;
    aside.stage = store::QuarantinedEvent::Stage::Check;
    // Of a relay's message the event alone: that is what can be tried again and exported.
    const std::size_t from = frame.text.find('{');
    const std::size_t to = frame.text.rfind('}');
    aside.json = from < to && to != std::string::npos ? frame.text.substr(from, to - from + 1) : frame.text;
    aside.id = nostr::peekEventId(aside.json).value_or(base::EventId{});
    aside.reason = reason;
    aside.relay = m_writer->relayName(frame.relay);
    m_writer->quarantine(std::move(aside));
}

void Pipeline::measureCounts(const store::CountDelta& delta)
{
    m_metrics.countFlush.record(delta.took, std::chrono::steady_clock::now());
    const auto since = std::exchange(m_uncountedSince, {});
    if (since == std::chrono::steady_clock::time_point{})
        return; // a recount or a deletion
    const auto now = std::chrono::steady_clock::now();
    m_metrics.countLag.record(now - since, now);
}

} // namespace nandu::client
