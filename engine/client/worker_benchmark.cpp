// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/worker_benchmark.h"

#include "engine/base/thread_name.h"
#include "engine/crypto/key_pair.h"
#include "engine/ingest/worker_pool.h"
#include "engine/nostr/event_builder.h"
#include "engine/nostr/event_json.h"

#include <algorithm>
#include <ctime>

namespace nandu::client {

namespace {

using Steady = std::chrono::steady_clock;
using namespace std::chrono_literals;

constexpr int preparedEvents = 400;
constexpr int preparedAuthors = 20;
constexpr int preparedWords = 40; // about 300 characters, the middle of what people write

// Signed with keys made for this and forgotten.
std::vector<std::string> prepare()
{
    std::vector<crypto::KeyPair> authors;
    for (int i = 0; i < preparedAuthors; ++i)
        authors.push_back(crypto::KeyPair::generate());
    std::vector<std::string> events;
    for (int i = 0; i < preparedEvents; ++i) {
        nostr::EventTemplate note;
        note.createdAt = 1'700'000'000 + i;
        for (int word = 0; word < preparedWords; ++word)
            note.content += "word" + std::to_string(i * word % 997) + ' ';
        auto signedNote = nostr::signEvent(note, authors[static_cast<std::size_t>(i % preparedAuthors)]);
        if (signedNote)
            events.push_back(nostr::eventToJson(**signedNote));
    }
    return events;
}

std::chrono::nanoseconds processorTime()
{
    timespec spent{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &spent);
    return std::chrono::seconds(spent.tv_sec) + std::chrono::nanoseconds(spent.tv_nsec);
}

} // namespace

unsigned autoWorkers(unsigned cores)
{
    return std::clamp((cores * 3 + 2) / 4, 1U, 16U);
}

unsigned autoWorkers()
{
    return autoWorkers(std::thread::hardware_concurrency());
}

WorkerBenchmark::WorkerBenchmark(std::vector<unsigned> workers, std::chrono::milliseconds each, Told told)
    : m_workers(std::move(workers)), m_each(each), m_told(std::move(told)), m_thread([this] { run(); })
{
}

WorkerBenchmark::~WorkerBenchmark()
{
    cancel();
    m_thread.join();
}

void WorkerBenchmark::run()
{
    base::setThreadName("benchmark");
    base::lowerThreadPriority();
    const std::vector<std::string> events = prepare();
    QList<api::BenchmarkRow> rows;
    for (std::size_t i = 0; i < m_workers.size() && !m_isCancelled; ++i) {
        m_told.moved(static_cast<int>(i * 100 / m_workers.size()));
        api::BenchmarkRow row;
        if (measure(m_workers[i], events, row))
            rows.append(row);
    }
    m_told.ended(rows, rows.size() == static_cast<qsizetype>(m_workers.size()));
}

// Copies of the same few events: each is checked whole, as lines of a file are, and none reaches a store.
bool WorkerBenchmark::measure(unsigned workers, const std::vector<std::string>& events, api::BenchmarkRow& row)
{
    ingest::FrameQueue frames;
    nostr::OpenFiltersBox asked;
    nostr::StoredIds ids;
    base::TicketLedger ledger;
    base::Channel<nostr::AdmittedEvent> admitted(events.size() + 1, std::size_t(1) << 30); // has room for all: nobody takes them
    const auto metrics = std::make_unique<base::Metrics>();
    ingest::WorkerPool pool({.frames = frames, .asked = asked, .ids = ids, .ledger = ledger, .admitted = admitted, .metrics = *metrics,
                             .onVerdict = {}}, workers);
    const Steady::time_point start = Steady::now();
    const std::chrono::nanoseconds processorBefore = processorTime();
    for (std::size_t next = 0; !m_isCancelled && Steady::now() - start < m_each; next = (next + 1) % events.size()) {
        ingest::Frame frame;
        frame.text = events[next];
        frame.shape = ingest::Frame::Shape::BareEvent;
        frame.ticket = ledger.issue();
        frame.receivedAt = Steady::now();
        while (!frames.tryPush(frame)) {
            if (m_isCancelled || Steady::now() - start >= m_each)
                break;
            std::this_thread::sleep_for(1ms); // the queue holds a hundred times what is checked meanwhile
        }
    }
    const double seconds = std::chrono::duration<double>(Steady::now() - start).count();
    row.workers = static_cast<int>(workers);
    row.perSecond = static_cast<double>(metrics->check.session().count) / seconds;
    row.coresUsed = std::chrono::duration<double>(processorTime() - processorBefore).count() / seconds;
    pool.stop(Steady::now());
    return !m_isCancelled;
}

} // namespace nandu::client
