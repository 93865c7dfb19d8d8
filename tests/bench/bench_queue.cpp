// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The channel between workers and writer: from push to pop in another thread, when that thread looks and when it sleeps, and how much
// cheaper batches are. A byte through a pipe to a thread that sleeps is measured beside it: what the kernel needs to wake somebody.
//   queue [entries = 1000000]
#include "engine/base/channel.h"
#include "tests/bench/bench_loop.h"
#include "tests/bench/report.h"

#include <cstdlib>
#include <memory>
#include <unistd.h>

using namespace nandu;
using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t hops = 20'000;
constexpr std::size_t batchOf = 64;
constexpr std::size_t room = 5'000;

struct Entry {
    Clock::time_point pushedAt;
    std::unique_ptr<int> owned; // moved, as an event is
};
using Queue = base::Channel<Entry>;

double microseconds(Clock::duration time) { return std::chrono::duration<double, std::micro>(time).count(); }

void pauseFor(Clock::duration time)
{
    if (time >= 100us)
        return std::this_thread::sleep_for(time);
    for (const auto begun = Clock::now(); Clock::now() - begun < time;) { }
}

// One entry each `pause`, to a thread that waits up to `patience` for it.
std::vector<double> hopTimes(std::size_t count, Clock::duration pause, std::chrono::milliseconds patience)
{
    Queue queue(room, room * sizeof(Entry));
    std::vector<double> us;
    std::thread consumer([&] {
        while (!queue.isClosed()) {
            for (const Entry& entry : queue.popBatch(batchOf, patience))
                us.push_back(microseconds(Clock::now() - entry.pushedAt));
        }
    });
    for (std::size_t i = 0; i < count; ++i) {
        pauseFor(pause);
        if (!queue.push({Clock::now(), nullptr}))
            std::abort();
    }
    queue.drain();
    consumer.join();
    return us;
}

std::vector<double> wakeTimes(std::size_t count, Clock::duration pause)
{
    int ends[2];
    if (::pipe(ends) != 0)
        std::abort();
    std::vector<double> us;
    std::thread consumer([&] {
        Clock::time_point sentAt;
        while (::read(ends[0], &sentAt, sizeof sentAt) == sizeof sentAt)
            us.push_back(microseconds(Clock::now() - sentAt));
    });
    for (std::size_t i = 0; i < count; ++i) {
        pauseFor(pause);
        const auto now = Clock::now();
        if (::write(ends[1], &now, sizeof now) != sizeof now)
            std::abort();
    }
    ::close(ends[1]);
    consumer.join();
    ::close(ends[0]);
    return us;
}

struct Through {
    double seconds = 0, processorSeconds = 0;
};

// `count` entries from one thread to another, `each` at a time at both ends.
Through through(std::size_t count, std::size_t each)
{
    Queue queue(room, room * sizeof(Entry));
    const auto begun = Clock::now();
    const double before = bench::processorSeconds();
    std::size_t popped = 0;
    std::thread consumer([&] {
        while (!queue.isClosed())
            popped += queue.popBatch(each, 100ms).size();
    });
    std::vector<Entry> batch;
    for (std::size_t pushed = 0; pushed < count; pushed += each) {
        for (std::size_t i = 0; i < each; ++i)
            batch.push_back({begun, nullptr});
        if (!(each == 1 ? queue.push(std::move(batch.front())) : queue.pushBatch(batch)))
            std::abort();
        batch.clear();
    }
    queue.drain();
    consumer.join();
    if (popped < count)
        std::abort();
    return {bench::secondsSince(begun), bench::processorSeconds() - before};
}

int runBench(int argc, char** argv)
{
    const std::size_t count = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 1'000'000;
    bench::Row hop;
    hop.name = "a hop to a thread that looks";
    hop.wantedP50 = 2;
    bench::report().times(hop, hopTimes(hops, 5us, 0ms));
    bench::report().times("a hop to a thread that sleeps", hopTimes(hops / 4, 500us, 100ms));
    bench::report().times("... through a pipe instead", wakeTimes(hops / 4, 500us));
    const Through single = through(count, 1);
    const Through batches = through(count, batchOf);
    bench::report().rate("one at a time", count, single.seconds);
    bench::report().rate("64 at a time", count, batches.seconds, single.seconds / batches.seconds, 3);
    bench::report().remark("processor of both threads: " + std::to_string(single.processorSeconds * 1e6 / static_cast<double>(count)) + " us one at a time, "
        + std::to_string(batches.processorSeconds * 1e6 / static_cast<double>(count)) + " us in batches");
    return 0;
}

const bench::Registration registration{"queue", "[ENTRIES = 1000000]: from push to pop in another thread, and what batches save", runBench};

} // namespace
