// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a look at the store and the freeing take: made-up events, half of them older than the rule keeps, and how long the writer is
// held at most. Arguments: how many events (100,000).
#include "engine/base/ticket_ledger.h"
#include "engine/nostr/trusted_row.h"
#include "engine/store/event_writer.h"
#include "engine/store/retention_plan.h"
#include "tests/bench/bench_loop.h"
#include "tests/bench/report.h"
#include "tests/engine/store/made_events.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <string>
#include <unistd.h>

using namespace nandu;

namespace {

constexpr double heldUs = 50'000; // a slice may hold the writer no longer

nostr::AdmittedEvent admitted(const nostr::Event& event)
{
    return {nostr::TrustedRow::verified(event), nostr::interactionsOf(event), {}, 0, {}, {}, 0, {}};
}

int run(int argumentCount, char** arguments)
{
    const auto events = argumentCount > 1 ? static_cast<std::uint32_t>(std::strtoul(arguments[1], nullptr, 10)) : 100'000U;
    const auto folder = std::filesystem::temp_directory_path() / ("nandu-bench-" + std::to_string(::getpid()));
    std::filesystem::create_directories(folder);
    store::WriterOptions options;
    options.file = folder / "events.db";
    nostr::StoredIds ids;
    base::TicketLedger ledger;
    auto writer = store::EventWriter::open(options, ids, ledger);
    if (!writer)
        return 1;
    for (std::uint32_t i = 0; i < events; ++i) {
        if (!(*writer)->inlet().push(admitted(tests::made(i))))
            return 1;
    }
    (*writer)->flush();
    (*writer)->indexSearch().wait();

    store::RetentionQuestion question;
    question.own = {tests::madeAuthor(3)};
    question.now = 1'700'000'000 + events;
    question.rules.strangersDays = std::max(1, static_cast<int>(events / 2 / 86'400));
    auto view = store::ReadView::open(options.file, &(*writer)->indexTail());
    const auto from = std::chrono::steady_clock::now();
    auto plan = view ? store::planRetention(**view, question, [](int) { return true; }) : base::Result<store::RetentionPlan>(view.error());
    if (!plan)
        return 1;
    bench::report().rate("look: events", plan->all.events, bench::secondsSince(from));
    const std::uint64_t leaving = plan->leaving.events;
    const auto begun = std::chrono::steady_clock::now();
    const auto removed = (*writer)->prune(std::make_shared<const store::RetentionPlan>(std::move(*plan))).get();
    if (!removed || *removed != leaving)
        return 1;
    bench::report().rate("free: events, with pauses", *removed, bench::secondsSince(begun));
    bench::report().times("free: the writer held, longest slice", {static_cast<double>((*writer)->stats().pruneHoldMaxUs)}, heldUs);
    writer->reset();
    std::filesystem::remove_all(folder);
    return bench::report().isMissed() ? 1 : 0;
}

const bench::Registration registration("retention", "a look at the store for what the rules would free, and the freeing [events]", run);

} // namespace
