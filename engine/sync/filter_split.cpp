// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/sync/filter_split.h"

#include <algorithm>
#include <functional>

namespace nandu::sync {

using nostr::Filter;

namespace {
// Around the filters of a REQ: brackets, the verb, a subscription id of up to 64 characters.
constexpr std::size_t reqFrameBytes = 100;

bool matchesNothing(const Filter& filter)
{
    const auto isEmpty = [](const auto& list) { return list && list->empty(); };
    return isEmpty(filter.ids) || isEmpty(filter.authors) || isEmpty(filter.kinds)
        || std::any_of(filter.tags.begin(), filter.tags.end(), [](const auto& tag) { return tag.second.empty(); });
}

// Copies of `filter`, each with a part of the list that `listOf` finds.
template <typename ListOf>
std::vector<Filter> cut(const Filter& filter, std::size_t valuesMax, ListOf listOf)
{
    const auto* whole = listOf(const_cast<Filter&>(filter));
    if (!whole || whole->size() <= valuesMax)
        return {filter};
    std::vector<Filter> parts;
    for (std::size_t from = 0; from < whole->size(); from += valuesMax) {
        const std::size_t to = std::min(whole->size(), from + valuesMax);
        Filter part = filter;
        listOf(part)->assign(whole->begin() + static_cast<std::ptrdiff_t>(from), whole->begin() + static_cast<std::ptrdiff_t>(to));
        parts.push_back(std::move(part));
    }
    return parts;
}

auto authorsOf(Filter& filter) { return filter.authors ? &*filter.authors : nullptr; }
auto idsOf(Filter& filter) { return filter.ids ? &*filter.ids : nullptr; }

std::vector<Filter> cutByCount(const Filter& filter)
{
    std::vector<Filter> parts = cut(filter, authorsPerFilterMax, authorsOf);
    const auto cutAll = [&](const std::function<std::vector<Filter>(const Filter&)>& by) {
        std::vector<Filter> finer;
        for (const Filter& part : parts)
            std::ranges::move(by(part), std::back_inserter(finer));
        parts = std::move(finer);
    };
    cutAll([](const Filter& part) { return cut(part, valuesPerFilterMax, idsOf); });
    for (const auto& [letter, values] : filter.tags)
        cutAll([letter = letter](const Filter& part) { return cut(part, valuesPerFilterMax, [letter](Filter& f) { return &f.tags.at(letter); }); });
    return parts;
}

// Halves the longest list until the text fits; a filter that cannot be halved goes as it is, and the relay says no.
void cutByBytes(const Filter& filter, std::size_t bytesMax, std::vector<Filter>& out)
{
    const std::vector<Filter> halves = filter.toJson().size() > bytesMax ? halvesOf(filter) : std::vector<Filter>();
    if (halves.empty())
        out.push_back(filter);
    for (const Filter& half : halves)
        cutByBytes(half, bytesMax, out);
}
} // namespace

std::vector<Filter> halvesOf(const Filter& filter)
{
    std::size_t longest = 1;
    std::function<std::vector<Filter>()> halve = [] { return std::vector<Filter>(); };
    const auto consider = [&](std::size_t size, auto listOf) {
        if (size <= longest)
            return;
        longest = size;
        halve = [&filter, size, listOf] { return cut(filter, (size + 1) / 2, listOf); };
    };
    consider(filter.authors ? filter.authors->size() : 0, authorsOf);
    consider(filter.ids ? filter.ids->size() : 0, idsOf);
    for (const auto& [letter, values] : filter.tags)
        consider(values.size(), [letter = letter](Filter& f) { return &f.tags.at(letter); });
    return halve();
}

std::vector<std::vector<Filter>> splitForRelay(const std::vector<Filter>& filters, const net::RelayLimits& limits)
{
    const std::size_t filtersMax = limits.filtersMax.value_or(filtersPerReqUsual);
    const std::size_t messageMax = std::min(limits.messageBytesMax.value_or(messageBytesUsual), messageBytesLargest);
    const std::size_t bytesMax = messageMax > 2 * reqFrameBytes ? messageMax - reqFrameBytes : reqFrameBytes;

    std::vector<Filter> pieces;
    for (Filter filter : filters) {
        if (matchesNothing(filter))
            continue;
        if (filter.limit && limits.limitMax)
            filter.limit = std::min(*filter.limit, *limits.limitMax);
        for (const Filter& part : cutByCount(filter))
            cutByBytes(part, bytesMax, pieces);
    }

    std::vector<std::vector<Filter>> reqs;
    std::size_t bytes = 0;
    for (Filter& piece : pieces) {
        const std::size_t more = piece.toJson().size() + 1;
        if (reqs.empty() || reqs.back().size() >= filtersMax || bytes + more > bytesMax) {
            reqs.emplace_back();
            bytes = 0;
        }
        bytes += more;
        reqs.back().push_back(std::move(piece));
    }
    return reqs;
}

} // namespace nandu::sync
