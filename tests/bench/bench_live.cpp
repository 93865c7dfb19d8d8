// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Matching one committed event against 10,000 open feeds and threads, and opening and closing one more: p50, p95, slowest.
#include "engine/store/live_query_set.h"
#include "tests/bench/report.h"
#include "tests/engine/store/filled_store.h"
#include "tests/support/event_factory.h"

#include <algorithm>
#include <chrono>
#include <cstdio>

using namespace nandu;
using namespace nandu::store;
using Clock = std::chrono::steady_clock;

namespace {

constexpr std::uint64_t watches = 10'000;
constexpr unsigned people = 500;

double microsecondsSince(Clock::time_point begun) { return std::chrono::duration<double, std::micro>(Clock::now() - begun).count(); }

int runBench(int, char**)
{
    const auto folder = std::filesystem::temp_directory_path() / ("nandu-bench-live-" + std::to_string(Clock::now().time_since_epoch().count()));
    {
        tests::FilledStore filled(folder / "events.db");
        std::vector<nostr::Event> notes;
        for (unsigned i = 0; i < people; ++i)
            notes.push_back(tests::note(2 + i, "note " + std::to_string(i), 1'750'000'000 + i));
        filled.add(notes);
        filled.merge();
        auto reader = *EventReader::open(filled.file, &filled.tail);
        std::size_t told = 0;
        LiveQuerySet live({.feedChanged = [&](const FeedChange& change) { told += change.notes.size(); }, .standingsChanged = [](const auto&) {},
                           .profileChanged = [](const auto&) {}, .now = [] { return std::int64_t(1'760'000'000); }});
        const auto open = [&](std::uint64_t watch) {
            const nostr::Event& note = notes[watch % notes.size()];
            NoteQuery query;
            query.author = note.pubkey;
            query.text = "tag" + std::to_string(watch);
            query.feed = watch % 4 == 0 ? NoteQuery::Feed::Author : watch % 4 == 1 ? NoteQuery::Feed::Hashtag : NoteQuery::Feed::AuthorWithReplies;
            if (watch % 4 == 3)
                live.openThread(*reader, watch, note.id);
            else
                live.open(*reader, watch, query);
        };
        for (std::uint64_t watch = 1; watch <= watches; ++watch)
            open(watch);
        std::vector<double> matching, opening, closing;
        for (unsigned i = 0; i < 2'000; ++i) {
            const nostr::Event event = i % 2 ? tests::note(2 + i % people, "new " + std::to_string(i)) : tests::reaction(3 + i % people, notes[i % notes.size()]);
            Commit commit;
            commit.committedAt = Clock::now();
            commit.entries.push_back({{tests::verified(event), {}, {}, 0, {}, {}, {}, {}}, nostr::WriteOutcome::Stored});
            const auto begun = Clock::now();
            live.take(commit);
            (void)live.hasPending();
            matching.push_back(microsecondsSince(begun));
        }
        for (std::uint64_t watch = watches + 1; watch <= watches + 1'000; ++watch) {
            auto begun = Clock::now();
            open(watch);
            opening.push_back(microsecondsSince(begun));
            begun = Clock::now();
            live.close(watch);
            closing.push_back(microsecondsSince(begun));
        }
        bench::report().times("one event against 10,000 open feeds", matching, 100);
        bench::report().times("opening one more, its first page read", opening);
        bench::report().times("closing one", closing, 10);
        bench::report().remark(std::to_string(told) + " rows told");
    }
    std::filesystem::remove_all(folder);
    return 0;
}

const bench::Registration registration{"live", "10,000 open feeds: matching one event, opening and closing one more", runBench};

} // namespace
