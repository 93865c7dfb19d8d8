// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/sync/coverage.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <optional>
#include <utility>

namespace nandu::sync {

using base::PubKey;
using base::TimeSpan;
using store::CoverageGroup;

namespace {
// Of one scope at one relay: beyond, groups whose times differ are joined as well, and what only one of them had is fetched again.
constexpr std::size_t groupsUsual = 48;
// Stands where groups of a relay have their filter; the one time of such a group is from where everything is fetched anew.
constexpr const char* resyncScope = "resync";

std::vector<std::vector<PubKey>> inPieces(const std::vector<PubKey>& authors, std::size_t piece)
{
    std::vector<std::vector<PubKey>> pieces;
    for (std::size_t from = 0; from < authors.size(); from += piece) {
        const std::size_t to = std::min(authors.size(), from + piece);
        pieces.emplace_back(authors.begin() + static_cast<std::ptrdiff_t>(from), authors.begin() + static_cast<std::ptrdiff_t>(to));
    }
    return pieces;
}
} // namespace

void Coverage::load(std::vector<CoverageGroup> groups)
{
    for (CoverageGroup& group : groups) {
        m_last = std::max(m_last, group.number);
        std::ranges::sort(group.authors);
        m_groups[group.number] = std::move(group);
    }
}

std::vector<GroupNumber> Coverage::groupsFor(const std::string& relay, const std::string& scope, std::vector<PubKey> authors, std::size_t authorsMax)
{
    std::ranges::sort(authors);
    authors.erase(std::unique(authors.begin(), authors.end()), authors.end());
    authorsMax = std::max<std::size_t>(authorsMax, 1);
    std::vector<GroupNumber> there, used;
    for (const auto& [number, group] : m_groups) {
        if (group.relay == relay && group.scope == scope && group.authors.empty() == authors.empty())
            there.push_back(number);
    }
    if (authors.empty())
        return {there.empty() ? make(relay, scope).number : there.front()};

    std::vector<PubKey> left = authors;
    for (const GroupNumber number : there) {
        std::vector<PubKey> wanted, others, still;
        CoverageGroup& group = m_groups.at(number);
        std::ranges::set_intersection(group.authors, left, std::back_inserter(wanted));
        if (wanted.empty())
            continue;
        std::ranges::set_difference(group.authors, wanted, std::back_inserter(others));
        std::ranges::set_difference(left, wanted, std::back_inserter(still));
        left = std::move(still);
        std::vector<std::vector<PubKey>> pieces = inPieces(wanted, authorsMax);
        if (!others.empty() || pieces.size() > 1) {
            group.authors = pieces.front();
            m_touched[number] = true;
        }
        used.push_back(number);
        pieces.erase(pieces.begin());
        for (std::vector<PubKey>& piece : pieces) {
            CoverageGroup& rest = make(relay, scope);
            rest.authors = std::move(piece);
            rest.spans = group.spans;
            rest.dense = group.dense;
            used.push_back(rest.number);
        }
        if (!others.empty()) { // not asked for now, and yet known
            CoverageGroup& rest = make(relay, scope);
            rest.authors = std::move(others);
            rest.spans = group.spans;
            rest.dense = group.dense;
        }
    }
    for (std::vector<PubKey>& piece : inPieces(left, authorsMax)) {
        CoverageGroup& fresh = make(relay, scope);
        fresh.authors = std::move(piece);
        used.push_back(fresh.number);
    }
    return joined(used, authorsMax);
}

// Pairs of the same times first; only when there are far too many, any two that fit.
std::vector<GroupNumber> Coverage::joined(const std::vector<GroupNumber>& numbers, std::size_t authorsMax)
{
    std::vector<GroupNumber> kept;
    for (const bool onlySame : {true, false}) {
        const std::vector<GroupNumber> from = onlySame ? numbers : std::exchange(kept, {});
        std::size_t tooMany = onlySame || from.size() <= groupsUsual ? 0 : from.size() - groupsUsual;
        for (const GroupNumber number : from) {
            CoverageGroup& group = m_groups.at(number);
            const auto fits = [&](GroupNumber other) {
                const CoverageGroup& one = m_groups.at(other);
                return one.authors.size() + group.authors.size() <= authorsMax && (onlySame ? one.spans == group.spans : tooMany > 0);
            };
            const auto into = std::ranges::find_if(kept, fits);
            if (into == kept.end()) {
                kept.push_back(number);
                continue;
            }
            CoverageGroup& target = m_groups.at(*into);
            const auto middle = static_cast<std::ptrdiff_t>(target.authors.size());
            target.authors.insert(target.authors.end(), group.authors.begin(), group.authors.end());
            std::inplace_merge(target.authors.begin(), target.authors.begin() + middle, target.authors.end());
            target.spans = target.spans.sharedWith(group.spans);
            for (const base::TimeSpan dense : group.dense.all())
                target.dense.add(dense);
            for (const base::TimeSpan span : target.spans.all())
                target.dense.remove(span);
            target.events += group.events;
            target.comparedAt = std::min(target.comparedAt, group.comparedAt);
            m_touched[*into] = true;
            drop(number);
            tooMany -= tooMany > 0 ? 1 : 0;
        }
    }
    return kept;
}

const CoverageGroup* Coverage::find(GroupNumber number) const
{
    const auto at = m_groups.find(number);
    return at == m_groups.end() ? nullptr : &at->second;
}

void Coverage::prove(GroupNumber number, TimeSpan span, std::uint64_t events)
{
    const auto at = m_groups.find(number);
    if (at == m_groups.end() || (events == 0 && at->second.spans.covers(span)))
        return;
    at->second.spans.add(span);
    at->second.dense.remove(span);
    at->second.events += events;
    m_touched.try_emplace(number, false);
}

void Coverage::noteDense(GroupNumber number, std::int64_t second)
{
    const auto at = m_groups.find(number);
    if (at == m_groups.end() || at->second.spans.covers({second, second}))
        return;
    at->second.dense.add({second, second});
    m_touched.try_emplace(number, false);
}

void Coverage::retryDense(GroupNumber number, TimeSpan span)
{
    const auto at = m_groups.find(number);
    if (at == m_groups.end() || at->second.dense.within(span).isEmpty())
        return;
    at->second.dense.remove(span);
    m_touched.try_emplace(number, false);
}

void Coverage::noteCompared(GroupNumber number, std::int64_t at)
{
    if (const auto group = m_groups.find(number); group != m_groups.end()) {
        group->second.comparedAt = at;
        m_touched.try_emplace(number, false);
    }
}

void Coverage::forget(const std::string& relay, TimeSpan span)
{
    for (const auto& [number, group] : m_groups) {
        if (group.relay == relay)
            forget(number, span);
    }
}

void Coverage::forget(GroupNumber number, TimeSpan span)
{
    if (const auto at = m_groups.find(number); at != m_groups.end()) {
        at->second.spans.remove(span);
        at->second.dense.remove(span);
        m_touched.try_emplace(number, false);
    }
}

void Coverage::forgetUpTo(const std::map<PubKey, std::int64_t>& people)
{
    for (const auto& [number, group] : m_groups) {
        std::optional<std::int64_t> upTo;
        for (const PubKey& author : group.authors) {
            if (const auto left = people.find(author); left != people.end())
                upTo = std::max(upTo.value_or(left->second), left->second);
        }
        if (upTo && !group.spans.isEmpty() && group.spans.all().front().from <= *upTo)
            forget(number, {std::numeric_limits<std::int64_t>::min(), *upTo});
    }
}

std::optional<std::int64_t> Coverage::resyncFrom(const std::string& relay) const
{
    for (const auto& [number, group] : m_groups) {
        if (group.relay == relay && group.scope == resyncScope && !group.spans.isEmpty())
            return group.spans.all().front().from;
    }
    return std::nullopt;
}

void Coverage::setResync(const std::string& relay, std::optional<std::int64_t> from)
{
    std::vector<GroupNumber> before;
    for (const auto& [number, group] : m_groups) {
        if (group.relay == relay && group.scope == resyncScope)
            before.push_back(number);
    }
    for (const GroupNumber number : before)
        drop(number);
    if (from)
        make(relay, resyncScope).spans.add({*from, *from});
}

store::CoverageMark Coverage::takeMark()
{
    store::CoverageMark mark;
    for (const auto& [number, isChanged] : std::exchange(m_touched, {})) {
        const CoverageGroup& group = m_groups.at(number);
        if (isChanged) {
            mark.changed.push_back(group);
            continue;
        }
        mark.moved.push_back({.number = number, .relay = {}, .scope = {}, .authors = {}, .spans = group.spans, .dense = group.dense, .events = group.events, .comparedAt = group.comparedAt});
    }
    mark.dropped = std::exchange(m_dropped, {});
    return mark;
}

CoverageGroup& Coverage::make(const std::string& relay, const std::string& scope)
{
    const GroupNumber number = ++m_last;
    CoverageGroup& group = m_groups[number];
    group.number = number;
    group.relay = relay;
    group.scope = scope;
    m_touched[number] = true;
    return group;
}

void Coverage::drop(GroupNumber number)
{
    m_groups.erase(number);
    m_touched.erase(number);
    m_dropped.push_back(number);
}

} // namespace nandu::sync
