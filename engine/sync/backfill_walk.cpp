// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/sync/backfill_walk.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace nandu::sync {

using base::TimeSpan;
using nostr::Filter;

namespace {
// A second that is full is mostly very full: halves would be cut short again and again, each time with a page fetched in vain.
constexpr std::size_t partsAtATime = 8;

template <typename Value>
std::vector<std::vector<Value>> pieces(const std::optional<std::vector<Value>>& list)
{
    std::vector<std::vector<Value>> cut;
    const std::size_t size = list ? list->size() : 0;
    const std::size_t count = std::min(size, partsAtATime);
    for (std::size_t i = 0; i < count; ++i)
        cut.emplace_back(list->begin() + static_cast<std::ptrdiff_t>(size * i / count), list->begin() + static_cast<std::ptrdiff_t>(size * (i + 1) / count));
    return cut;
}

// Filters that together match what the one does; none when it names one author and one kind.
std::vector<Filter> finer(const Filter& filter)
{
    std::vector<Filter> parts;
    if (auto authors = pieces(filter.authors); authors.size() > 1) {
        parts.assign(authors.size(), filter);
        for (std::size_t i = 0; i < parts.size(); ++i)
            parts[i].authors = std::move(authors[i]);
    } else if (auto kinds = pieces(filter.kinds); kinds.size() > 1) {
        parts.assign(kinds.size(), filter);
        for (std::size_t i = 0; i < parts.size(); ++i)
            parts[i].kinds = std::move(kinds[i]);
    }
    return parts;
}
} // namespace

bool PageCap::mayBeCut(const net::PageTally& page, bool strict)
{
    m_largest = std::max(m_largest, page.events);
    switch (page.rest) {
    case nostr::StoredRest::None:
        return false;
    case nostr::StoredRest::More:
        return page.events > 0;
    case nostr::StoredRest::Unknown:
        break;
    }
    return page.events >= lowest && (strict ? page.events >= m_largest : page.events * 2 >= m_largest);
}

BackfillWalk::BackfillWalk(Filter filter, TimeSpan gap, Reach reach, std::uint32_t pageEvents)
    : m_filter(std::move(filter)), m_gap(gap), m_until(gap.to), m_reach(reach), m_isWalking(!gap.isEmpty()), m_pageEvents(pageEvents)
{
}

std::optional<Filter> BackfillWalk::question() const
{
    if (!m_parts.empty()) {
        Filter part = m_parts.back();
        part.since = part.until = m_second;
        part.limit = m_pageEvents;
        return part;
    }
    if (!m_isWalking)
        return std::nullopt;
    Filter page = m_filter;
    page.limit = m_pageEvents;
    if (m_gap.from > 0 && m_reach != Reach::Newest)
        page.since = m_gap.from;
    if (m_reach == Reach::Within)
        page.until = m_until;
    return page;
}

std::vector<TimeSpan> BackfillWalk::answer(const net::PageTally& page, PageCap& cap)
{
    return m_parts.empty() ? answerPage(page, cap) : answerPart(page, cap);
}

std::vector<TimeSpan> BackfillWalk::answerPage(const net::PageTally& page, PageCap& cap)
{
    const Reach reach = std::exchange(m_reach, Reach::Within);
    const bool wasOpen = reach != Reach::Within;
    const TimeSpan asked{reach == Reach::Newest ? 0 : m_gap.from, m_until};
    if (page.events == 0 || !cap.mayBeCut(page, false)) {
        m_isWalking = false;
        m_until = m_gap.from - 1;
        return {asked};
    }
    if (page.oldest > m_until) {
        m_isWalking = wasOpen; // all of an open page may claim to be later
        m_isIgnored = !wasOpen;
        return {};
    }
    if (page.oldest < m_until || wasOpen) {
        const std::int64_t oldest = std::max(page.oldest, asked.from);
        const TimeSpan proved{oldest + 1, m_until};
        m_until = oldest;
        m_isWalking = m_until >= m_gap.from;
        return {proved};
    }
    // One second fills the page, or it is the last: it was asked for with everything older, so both must be looked at.
    const std::int64_t second = m_until--;
    m_isWalking = m_until >= m_gap.from;
    if (!cap.mayBeCut(page, true))
        return {{second, second}};
    m_second = second;
    m_isSecondWhole = true;
    m_parts = finer(m_filter);
    if (m_parts.empty())
        m_unresolved.push_back(second);
    return {};
}

std::vector<TimeSpan> BackfillWalk::answerPart(const net::PageTally& page, PageCap& cap)
{
    const Filter part = std::move(m_parts.back());
    m_parts.pop_back();
    if (cap.mayBeCut(page, true)) {
        const std::vector<Filter> smaller = finer(part);
        m_isSecondWhole = m_isSecondWhole && !smaller.empty();
        m_parts.insert(m_parts.end(), smaller.begin(), smaller.end());
    }
    if (!m_parts.empty())
        return {};
    if (!m_isSecondWhole) {
        m_unresolved.push_back(m_second);
        return {};
    }
    return {{m_second, m_second}};
}

} // namespace nandu::sync
