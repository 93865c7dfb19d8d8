// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How far each relay is, which times of the feed may lack notes, and filling one of them when the reader asks for it.

#include "engine/sync/covered_sync.h"

#include <algorithm>
#include <utility>

namespace nandu::sync {

using base::TimeSpan;
using base::TimeSpans;

namespace {
// The first event of the network; what is wanted from the beginning of all time is measured from here.
constexpr std::int64_t firstEventS = 1'604'707'200;
} // namespace

TimeSpans CoveredSync::lacking(const Line& line, GroupNumber group) const
{
    const store::CoverageGroup* known = m_coverage.find(group);
    const TimeSpan wanted{wantedOf(line, group).from, m_clock.wallSeconds() - 2 * unnoticed.count()};
    return known ? TimeSpans(known->spans.gapsIn(wanted)) : TimeSpans();
}

std::vector<CoveredState> CoveredSync::states() const
{
    std::vector<CoveredState> all;
    for (const auto& [relay, site] : m_sites) {
        CoveredState state;
        state.relay = relay;
        state.isPaused = site.isPaused;
        state.isHeld = m_isHeld;
        state.isGivenUp = site.givenUpTo >= 0;
        state.pagesOpen = site.open.size();
        state.comparesWaiting = site.compares.size();
        state.compared = site.compared;
        state.comparedBytes = site.comparedBytes;
        state.runEvents = site.runEvents;
        for (const auto& [scope, line] : site.lines)
            addTo(state, line);
        all.push_back(std::move(state));
    }
    return all;
}

void CoveredSync::addTo(CoveredState& state, const Line& line) const
{
    const std::int64_t now = m_clock.wallSeconds();
    const std::int64_t last = now - 2 * unnoticed.count();
    CoveredPart part;
    part.about = line.subject.about;
    part.people = line.subject.authors.size();
    part.from = std::min(line.subject.floor, line.resyncFrom);
    part.completeFrom = part.from;
    state.isLive = state.isLive || line.liveSince;
    state.pagesWaiting += line.waiting.size();
    if (line.notBefore > m_clock.steady())
        state.tryAgainIn = std::max(state.tryAgainIn, std::chrono::ceil<std::chrono::seconds>(line.notBefore - m_clock.steady()));
    if (line.resyncFrom != std::numeric_limits<std::int64_t>::max())
        state.resyncFrom = line.resyncFrom;
    for (const GroupNumber number : line.groups) {
        const store::CoverageGroup* group = m_coverage.find(number);
        if (!group)
            continue;
        ++state.groups;
        state.events += group->events;
        state.unresolved += group->dense.all().size();
        const TimeSpans gaps = lacking(line, number);
        const std::int64_t wantedSeconds = last - part.from + 1;
        state.gaps += gaps.all().size();
        state.gapSeconds = std::max(state.gapSeconds, gaps.seconds());
        state.wantedSeconds = std::max(state.wantedSeconds, wantedSeconds);
        state.oldest = std::max(state.oldest, group->spans.isEmpty() ? now : group->spans.all().back().from);
        const TimeSpan measured{std::max(part.from, firstEventS), last};
        const double weight = static_cast<double>(std::max<std::size_t>(group->authors.size(), 1));
        state.wantedShare += weight;
        state.lackingShare += weight * static_cast<double>(gaps.within(measured).seconds()) / static_cast<double>(std::max<std::int64_t>(measured.to - measured.from + 1, 1));
        for (const TimeSpan gap : gaps.all()) {
            if (group->dense.covers(gap))
                continue;
            part.hasGaps = true;
            part.completeFrom = std::max(part.completeFrom, gap.to + 1);
        }
    }
    state.parts.push_back(part);
}

// Who is complete at one relay lacks nothing, whatever the others owe. A relay that is not connected is not asked, so nothing is
// claimed of what it alone may have; what it has proved counts.
TimeSpans CoveredSync::missing() const
{
    struct Group {
        TimeSpans gaps;
        bool isAsked = false;
    };
    std::map<GroupNumber, Group> groups;
    std::map<base::PubKey, std::vector<GroupNumber>> placed;
    bool lacks = false;
    for (const auto& [relay, site] : m_sites) {
        const net::RelayState state = m_pool.status(relay).state;
        const bool isAsked = state == net::RelayState::Connected || state == net::RelayState::Paused;
        for (const auto& [scope, line] : site.lines) {
            if (line.subject.about != CoveredSubject::About::People)
                continue;
            for (const GroupNumber number : line.groups) {
                Group& group = groups[number];
                group = {lacking(line, number), isAsked};
                lacks = lacks || (isAsked && !group.gaps.isEmpty());
            }
        }
    }
    if (!lacks)
        return {};
    for (const auto& [number, group] : groups) {
        for (const base::PubKey& author : m_coverage.find(number)->authors)
            placed[author].push_back(number);
    }
    TimeSpans missing;
    std::map<std::vector<GroupNumber>, bool> seen;
    for (const auto& [author, numbers] : placed) {
        const bool isLate = std::ranges::any_of(numbers, [&](GroupNumber number) { return groups.at(number).isAsked && !groups.at(number).gaps.isEmpty(); });
        if (!isLate || std::exchange(seen[numbers], true))
            continue;
        TimeSpans everywhere = groups.at(numbers.front()).gaps;
        for (const GroupNumber number : numbers)
            everywhere = everywhere.sharedWith(groups.at(number).gaps);
        for (const TimeSpan span : everywhere.all())
            missing.add(span);
    }
    return missing;
}

void CoveredSync::fill(TimeSpan span)
{
    m_fills.add(span);
    for (auto& [relay, site] : m_sites) {
        for (auto& [scope, line] : site.lines) {
            if (line.subject.about != CoveredSubject::About::People)
                continue;
            bool lacks = false;
            for (const GroupNumber group : line.groups) {
                m_coverage.retryDense(group, span);
                lacks = lacks || !lacking(line, group).within(span).isEmpty();
            }
            line.notBefore = {};
            if (!lacks)
                continue;
            dropWalks(site, scope);
            plan(relay, site, scope);
        }
    }
    endFills();
}

// A fill is over when nobody is asked for any of it any more: all of it is here, or a relay would not give it.
void CoveredSync::endFills()
{
    if (m_fills.isEmpty())
        return;
    for (const auto& [relay, site] : m_sites) {
        if (std::ranges::any_of(site.lines, [](const auto& one) { return one.second.isRegroupDue; }))
            return; // what it will ask for is not known yet
    }
    TimeSpans left;
    const auto keep = [&](const Walk& walk) {
        if (!walk.isFill)
            return;
        for (const TimeSpan fill : m_fills.all()) {
            if (fill.from <= walk.pages.left().to && walk.pages.left().from <= fill.to)
                left.add(fill);
        }
    };
    for (const auto& [relay, site] : m_sites) {
        std::ranges::for_each(site.open, [&](const auto& open) { keep(open.second); });
        for (const auto& [scope, line] : site.lines)
            std::ranges::for_each(line.waiting, keep);
    }
    m_fills = left;
}

} // namespace nandu::sync
