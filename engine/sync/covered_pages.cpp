// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pages of the past: which gaps are asked for, in which order, and what an answer proves.

#include "engine/sync/covered_sync.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace nandu::sync {

using namespace std::chrono_literals;
using base::TimeSpan;
using base::TimeSpans;

namespace {
constexpr std::uint32_t pageEvents = 500;
constexpr std::int64_t day = 86'400;
// A long gap is cut at these ages, so that several pages of it can be asked for at a time; notes are the denser the newer.
constexpr std::array<std::int64_t, 6> shardAges = {1 * day, 3 * day, 10 * day, 30 * day, 100 * day, 365 * day};

// What came late to a relay while we were away is most often among the newest.
constexpr std::uint64_t lookBackOneOf = 200;
constexpr std::uint64_t lookBackLeast = 5, lookBackMost = 500;
constexpr auto lookBackEvery = 10min;

constexpr std::int64_t worthComparing = 3600;

constexpr auto retryFirst = 15s;
constexpr auto retryRefused = 10min;

// Apart at the ends of what the reader asked for.
std::vector<TimeSpan> cutAt(const TimeSpans& fills, TimeSpan gap)
{
    TimeSpans rest({gap});
    std::vector<TimeSpan> pieces;
    for (const TimeSpan fill : fills.all()) {
        const TimeSpans asked = rest.within(fill);
        pieces.insert(pieces.end(), asked.all().begin(), asked.all().end());
        rest.remove(fill);
    }
    pieces.insert(pieces.end(), rest.all().begin(), rest.all().end());
    return pieces;
}

std::vector<TimeSpan> shards(TimeSpan gap, std::int64_t now)
{
    std::vector<TimeSpan> pieces;
    for (const std::int64_t age : shardAges) {
        if (gap.from < now - age && now - age <= gap.to) {
            pieces.push_back({now - age, gap.to});
            gap.to = now - age - 1;
        }
    }
    pieces.push_back(gap);
    return pieces;
}
} // namespace

nostr::Filter CoveredSync::filterOf(const Line& line, GroupNumber group) const
{
    nostr::Filter filter = line.subject.scope;
    const store::CoverageGroup* known = m_coverage.find(group);
    if (known && !known->authors.empty())
        filter.authors = known->authors;
    return filter;
}

TimeSpan CoveredSync::wantedOf(const Line& line, GroupNumber group) const
{
    const auto top = line.tops.find(group);
    return {std::min(line.subject.floor, line.resyncFrom), top == line.tops.end() ? m_clock.wallSeconds() : top->second - 1};
}

TimeSpans CoveredSync::gapsOf(const Site& site, const Line& line, GroupNumber group) const
{
    const store::CoverageGroup* known = m_coverage.find(group);
    if (!known)
        return {};
    TimeSpans gaps(known->spans.gapsIn(wantedOf(line, group)));
    for (const TimeSpan dense : known->dense.all())
        gaps.remove(dense);
    if (site.givenUpTo < 0)
        return gaps;
    TimeSpans asked;
    for (const TimeSpan fill : m_fills.all()) {
        const TimeSpans within = gaps.within(fill);
        for (const TimeSpan gap : within.all())
            asked.add(gap);
    }
    gaps.remove({0, site.givenUpTo});
    for (const TimeSpan gap : asked.all())
        gaps.add(gap);
    return gaps;
}

void CoveredSync::plan(base::RelayRef relay, Site& site, const std::string& scope)
{
    Line& line = site.lines.at(scope);
    if (line.isRegroupDue)
        return isAsking(site, scope) ? void() : regroup(relay, site, scope);
    line.waiting.clear();
    line.plannedAt = m_clock.steady();
    const std::int64_t now = m_clock.wallSeconds();
    for (const GroupNumber group : line.groups) {
        const bool isToNow = !line.tops.contains(group);
        const TimeSpans& spans = m_coverage.find(group)->spans;
        const bool isNew = spans.isEmpty();
        // Much of it may have come from elsewhere.
        const bool isLeftToCompare = !isNew && isToCompare(site, group) && spans.all().back().to < now - worthComparing;
        TimeSpans gaps = gapsOf(site, line, group);
        bool isUnderWay = false;
        for (const auto& [want, walk] : site.open) {
            if (walk.group != group)
                continue;
            isUnderWay = true;
            gaps.remove(walk.pages.pending());
        }
        for (const TimeSpan gap : gaps.all()) {
            for (const TimeSpan part : cutAt(m_fills, gap)) {
                const bool isFill = !m_fills.within(part).isEmpty();
                if (isLeftToCompare && !isFill)
                    continue;
                for (const TimeSpan piece : shards(part, now)) {
                    const bool isOpen = isToNow && piece.to == now;
                    const auto reach = !isOpen ? BackfillWalk::Reach::Within : isNew && !isUnderWay ? BackfillWalk::Reach::Newest : BackfillWalk::Reach::ToNow;
                    line.waiting.push_back({scope, group, isOpen ? now : 0, isFill, BackfillWalk(filterOf(line, group), piece, reach, pageEvents)});
                }
            }
        }
    }
    std::ranges::stable_sort(line.waiting, std::ranges::greater(), [](const Walk& walk) { return std::pair(walk.isFill, walk.pages.left().to); });
    pump(relay, site);
}

void CoveredSync::lookBack(base::RelayRef relay, Line& line)
{
    const auto now = m_clock.steady();
    if (line.lookedBackAt && now - *line.lookedBackAt < lookBackEvery)
        return;
    line.lookedBackAt = now;
    for (const GroupNumber group : line.groups) {
        const store::CoverageGroup* known = m_coverage.find(group);
        if (!known || known->spans.isEmpty())
            continue;
        Want want{.filters = {filterOf(line, group)}, .priority = Want::Priority::Background};
        want.filters[0].until = known->spans.all().back().to;
        want.filters[0].limit = static_cast<std::uint32_t>(std::clamp(known->events / lookBackOneOf, lookBackLeast, lookBackMost));
        m_lookBacks.ask(want, {relay});
    }
}

void CoveredSync::pump(base::RelayRef relay, Site& site)
{
    const auto now = m_clock.steady();
    while (site.open.size() < site.pace.allowed()) {
        Line* best = nullptr;
        std::deque<Walk>::const_iterator next;
        for (auto& [scope, line] : site.lines) {
            const auto own = line.notBefore > now ? line.waiting.cend() : nextOf(site, line);
            if (own == line.waiting.cend())
                continue;
            const auto rank = [](const Line& one, const Walk& walk) { return std::tuple(!walk.isFill, one.subject.priority, -walk.pages.left().to); };
            if (!best || rank(line, *own) < rank(*best, *next)) {
                best = &line;
                next = own;
            }
        }
        if (!best)
            return;
        Walk walk = *next;
        best->waiting.erase(next);
        ask(relay, site, std::move(walk));
    }
}

// While the past waits, the reader still sees the newest: one page of it.
bool CoveredSync::mayAsk(const Site& site, const Walk& walk) const
{
    const bool isNewestPage = walk.openTop > 0 && walk.pages.left().to >= walk.openTop;
    return walk.isFill || isNewestPage || (!site.isPaused && !m_isHeld);
}

bool CoveredSync::isAsking(const Site& site, const std::string& scope) const
{
    return std::ranges::any_of(site.open, [&](const auto& open) { return open.second.scope == scope; });
}

std::deque<CoveredSync::Walk>::const_iterator CoveredSync::nextOf(const Site& site, const Line& line) const
{
    if (line.isRegroupDue)
        return line.waiting.cend();
    return std::find_if(line.waiting.cbegin(), line.waiting.cend(), [&](const Walk& walk) { return mayAsk(site, walk); });
}

void CoveredSync::ask(base::RelayRef relay, Site& site, Walk walk)
{
    const auto question = walk.pages.question();
    if (!question)
        return;
    // The newest page is what the reader waits for.
    const Want::Priority priority = walk.isFill ? Want::Priority::Visible : walk.openTop > 0 ? site.lines.at(walk.scope).subject.priority : Want::Priority::Background;
    const WantId want = m_registry.open({.filters = {*question}, .priority = priority}, {relay});
    site.open.emplace(want, std::move(walk));
}

void CoveredSync::takePage(base::RelayRef relay, Site& site, WantId want, WantEnd end, const net::PageTally& page)
{
    auto node = site.open.extract(want);
    m_registry.close(want);
    Walk& walk = node.mapped();
    const std::string scope = walk.scope;
    Line& line = site.lines.at(scope);
    if (end != WantEnd::Complete) {
        line.notBefore = m_clock.steady() + (end == WantEnd::Failed ? std::chrono::seconds(retryRefused) : retryFirst * (1U << std::min(line.failures++, 5U)));
        walk.isFill = false; // the row in the feed says so, and can be asked again
        line.waiting.push_front(std::move(walk));
        return goOnAfterPage(relay, site, scope);
    }
    line.failures = 0;
    site.runEvents += page.events;
    site.pace.took(page.events, m_clock.steady());
    takeProof(line, walk, walk.pages.answer(page, site.cap), page.events);
    for (const std::int64_t second : walk.pages.unresolved())
        m_coverage.noteDense(walk.group, second);
    if (walk.openTop > 0 && walk.pages.left().to < walk.openTop && line.liveSince && walk.openTop >= *line.liveSince)
        line.tops.try_emplace(walk.group, walk.pages.left().to + 1);
    if (walk.pages.isIgnored())
        line.notBefore = m_clock.steady() + retryRefused;
    else if (!walk.pages.isDone() && mayAsk(site, walk) && !line.isRegroupDue)
        ask(relay, site, std::move(walk));
    else if (!walk.pages.isDone())
        line.waiting.push_front(std::move(walk));
    goOnAfterPage(relay, site, scope);
}

void CoveredSync::goOnAfterPage(base::RelayRef relay, Site& site, const std::string& scope)
{
    if (site.lines.at(scope).isRegroupDue && !isAsking(site, scope))
        regroup(relay, site, scope);
    endResync(site);
    endFills();
    save();
    pump(relay, site);
}

// Up to the minute in which a dead connection may not have been noticed; from there on the live subscription tells.
void CoveredSync::takeProof(Line& line, const Walk& walk, std::vector<TimeSpan> proved, std::size_t events)
{
    std::uint64_t count = events; // of pages that prove something: others come again after a kill, and would count twice
    for (TimeSpan span : proved) {
        span.to = std::min(span.to, m_clock.wallSeconds() - unnoticed.count());
        m_coverage.prove(walk.group, span, std::exchange(count, 0));
    }
    // One page of a quiet group may have proved all of it.
    const store::CoverageGroup* group = m_coverage.find(walk.group);
    std::erase_if(line.waiting, [&](const Walk& one) { return group && one.group == walk.group && one.openTop == 0 && group->spans.covers(one.pages.left()); });
}

void CoveredSync::dropWalks(Site& site, const std::string& scope)
{
    site.lines.at(scope).waiting.clear();
    for (auto at = site.open.begin(); at != site.open.end();) {
        if (at->second.scope != scope) {
            ++at;
            continue;
        }
        m_registry.close(at->first);
        at = site.open.erase(at);
    }
}

} // namespace nandu::sync
