// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/query_planner.h"

#include "engine/nostr/kinds.h"

#include <algorithm>

namespace nandu::store {

namespace {

constexpr std::size_t probedRangesMax = 16;
constexpr std::size_t probedKeysMax = 256;
constexpr std::size_t manyRanges = 256;   // from here on walking the kinds may be cheaper than merging the authors
constexpr std::size_t scanKeysPerRange = 8; // a walked key costs about an eighth of a range's first key

using Ranges = std::vector<IndexRange>;

bool asksForNothing(const nostr::Filter& filter);
std::vector<std::int64_t> kindsOf(const nostr::Filter& filter);
Ranges tagRanges(const nostr::Filter& filter, char letter, const std::vector<std::string>& values);
Ranges authorRanges(ReadView& view, const nostr::Filter& filter, const std::vector<std::uint32_t>& pids);
Ranges kindRanges(const std::vector<std::int64_t>& kinds);
std::size_t estimate(ReadView& view, const Ranges& ranges, TimeWindow window);

} // namespace

QueryPlan planQuery(ReadView& view, const nostr::Filter& filter)
{
    QueryPlan plan;
    plan.window.since = filter.since.value_or(plan.window.since);
    plan.window.until = filter.until.value_or(plan.window.until);
    plan.isNothing = asksForNothing(filter) || plan.window.since > plan.window.until;
    plan.byIds = filter.ids.has_value();
    if (plan.isNothing || plan.byIds)
        return plan;

    std::vector<std::uint32_t> pids;
    if (filter.authors) {
        for (const auto& author : *filter.authors) {
            if (const auto pid = view.pidOf(author))
                pids.push_back(*pid);
        }
        std::sort(pids.begin(), pids.end());
        pids.erase(std::unique(pids.begin(), pids.end()), pids.end());
        plan.isNothing = pids.empty();
        if (plan.isNothing)
            return plan;
    }

    // In order of preference; a later one must be clearly smaller.
    std::vector<Ranges> choices;
    for (const auto& [letter, values] : filter.tags)
        choices.push_back(tagRanges(filter, letter, values));
    if (filter.authors)
        choices.push_back(authorRanges(view, filter, pids));
    // With authors the kinds alone are never better: an author's ranges are of the same kinds, and fewer.
    if (choices.empty() || (filter.kinds && !filter.authors))
        choices.push_back(kindRanges(filter.kinds ? kindsOf(filter) : kindsStored(view)));
    std::size_t best = 0;
    if (choices.size() > 1) {
        std::size_t least = estimate(view, choices[0], plan.window);
        for (std::size_t i = 1; i < choices.size(); ++i) {
            const std::size_t cost = estimate(view, choices[i], plan.window);
            if (cost < least) {
                least = cost;
                best = i;
            }
        }
    }
    const bool usesAuthors = filter.authors && best == filter.tags.size();
    plan.ranges = std::move(choices[best]);
    plan.isExact = filter.tags.empty() && (usesAuthors || !filter.authors);
    if (usesAuthors && filter.kinds && plan.ranges.size() >= manyRanges) {
        plan.scanRanges = kindRanges(kindsOf(filter));
        plan.scanPids.insert(pids.begin(), pids.end());
        plan.scanKeysMax = plan.ranges.size() * scanKeysPerRange;
    }
    return plan;
}

namespace {

bool asksForNothing(const nostr::Filter& filter)
{
    const auto isEmpty = [](const auto& list) { return list && list->empty(); };
    return isEmpty(filter.ids) || isEmpty(filter.authors) || isEmpty(filter.kinds)
        || std::any_of(filter.tags.begin(), filter.tags.end(), [](const auto& tag) { return tag.second.empty(); });
}

std::vector<std::int64_t> kindsOf(const nostr::Filter& filter)
{
    std::vector<std::int64_t> kinds(filter.kinds->begin(), filter.kinds->end());
    std::sort(kinds.begin(), kinds.end());
    kinds.erase(std::unique(kinds.begin(), kinds.end()), kinds.end());
    return kinds;
}

Ranges tagRanges(const nostr::Filter& filter, char letter, const std::vector<std::string>& values)
{
    Ranges ranges;
    for (const std::string& value : values)
        ranges.push_back({IndexRange::Index::Tag, tagKey(letter, value), 0});
    std::sort(ranges.begin(), ranges.end(), [](const IndexRange& a, const IndexRange& b) { return a.first < b.first; });
    ranges.erase(std::unique(ranges.begin(), ranges.end()), ranges.end());
    // The p tags of follow lists are not in the index.
    const bool wantsFollowLists = letter == 'p'
        && (!filter.kinds || std::find(filter.kinds->begin(), filter.kinds->end(), nostr::kinds::contacts) != filter.kinds->end());
    if (wantsFollowLists)
        ranges.push_back({IndexRange::Index::Kind, nostr::kinds::contacts, 0});
    return ranges;
}

Ranges authorRanges(ReadView& view, const nostr::Filter& filter, const std::vector<std::uint32_t>& pids)
{
    Ranges ranges;
    const std::vector<std::int64_t> asked = filter.kinds ? kindsOf(filter) : std::vector<std::int64_t>();
    for (const std::uint32_t pid : pids) {
        for (const std::int64_t kind : filter.kinds ? asked : kindsOfAuthor(view, pid))
            ranges.push_back({IndexRange::Index::Author, std::int64_t(pid), kind});
    }
    return ranges;
}

Ranges kindRanges(const std::vector<std::int64_t>& kinds)
{
    Ranges ranges;
    for (const std::int64_t kind : kinds)
        ranges.push_back({IndexRange::Index::Kind, kind, 0});
    return ranges;
}

// Keys to be read, judged by a few of the ranges.
std::size_t estimate(ReadView& view, const Ranges& ranges, TimeWindow window)
{
    const std::size_t probed = std::min(ranges.size(), probedRangesMax);
    std::size_t keys = 0;
    for (std::size_t i = 0; i < probed; ++i)
        keys += countKeys(view, ranges[i * ranges.size() / probed], window, probedKeysMax);
    return probed == 0 ? 0 : (keys * ranges.size() + probed - 1) / probed;
}

} // namespace

} // namespace nandu::store
