// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A filter from anybody: reads back the same, and all three ways of matching (one by one, sorted, by index) agree.
#include "engine/nostr/filter.h"
#include "engine/nostr/filter_index.h"
#include "engine/nostr/sorted_filter.h"
#include "tests/fuzz/fuzz_target.h"

using namespace nandu;
using namespace nandu::nostr;
using tests::promised;

namespace {

// Some that exist in no file, one of each shape that the filter itself names, and one that has it all.
std::vector<Event> eventsFor(const Filter& filter)
{
    std::vector<Event> events(2);
    events[1].kind = 7;
    events[1].createdAt = 1'750'000'000;
    events[1].tags = {{"e", std::string(64, 'a')}, {"t", "nostr"}, {"t"}, {}};
    Event all = events[1];
    if (filter.ids && !filter.ids->empty())
        all.id = filter.ids->back();
    if (filter.authors && !filter.authors->empty())
        all.pubkey = filter.authors->back();
    if (filter.kinds && !filter.kinds->empty())
        all.kind = filter.kinds->back();
    all.createdAt = filter.since.value_or(filter.until.value_or(0));
    for (const auto& [letter, values] : filter.tags) {
        if (!values.empty())
            all.tags.add({std::string_view(&letter, 1), values.back()});
    }
    events.push_back(all);
    all.createdAt = filter.until.value_or(all.createdAt);
    events.push_back(all);
    return events;
}

bool namesNothing(const Filter& filter)
{
    bool isEmpty = (filter.ids && filter.ids->empty()) || (filter.authors && filter.authors->empty()) || (filter.kinds && filter.kinds->empty())
        || (filter.since && filter.until && *filter.since > *filter.until);
    for (const auto& [letter, values] : filter.tags)
        isEmpty |= values.empty();
    return isEmpty;
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto filter = Filter::fromJson(tests::textOf(data, size));
    if (!filter)
        return 0;
    const auto again = Filter::fromJson(filter->toJson());
    promised(again.ok() && *again == *filter, "a filter reads back the same");
    const SortedFilter sorted(*filter);
    FilterIndex index;
    index.set(1, {*filter});
    const std::vector<Event> events = eventsFor(*filter);
    for (const Event& event : events) {
        const bool isMatch = filter->matches(event);
        promised(sorted.matches(event) == isMatch, "sorted lists match the same");
        promised(index.matchesAny(event) == isMatch, "the index matches the same");
    }
    promised(filter->matches(events.back()) == !namesNothing(*filter), "an event made for the filter matches it");
    return 0;
}
