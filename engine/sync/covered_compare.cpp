// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is here of a group against what its relay has, by NIP-77 where that is offered: finds what came late, of whatever age.

#include "engine/base/log.h"
#include "engine/sync/covered_sync.h"
#include "engine/sync/filter_split.h"

#include <algorithm>
#include <utility>

namespace nandu::sync {

using namespace std::chrono_literals;
using base::EventId;

namespace {
constexpr auto compareEvery = 10min;
constexpr std::size_t pieceLeast = 20; // ids asked for at a time; no relay has a smaller cap
} // namespace

void CoveredSync::compareDue(base::RelayRef relay, Site& site, const std::string& scope)
{
    Line& line = site.lines.at(scope);
    const auto now = m_clock.steady();
    if (line.comparedAt && now - *line.comparedAt < compareEvery)
        return;
    line.comparedAt = now;
    for (const GroupNumber group : line.groups) {
        const store::CoverageGroup* known = m_coverage.find(group);
        if (known && !known->spans.isEmpty() && !isToCompare(site, group)) {
            Compare compare;
            compare.scope = scope;
            compare.group = group;
            site.compares.push_back(std::move(compare));
        }
    }
    QMetaObject::invokeMethod(this, [this, relay] { beginCompare(relay); }, Qt::QueuedConnection);
}

bool CoveredSync::isToCompare(const Site& site, GroupNumber group) const
{
    return std::ranges::any_of(site.compares, [&](const Compare& compare) { return compare.group == group; });
}

void CoveredSync::beginCompare(base::RelayRef relay)
{
    Site& site = m_sites.at(relay);
    if (site.compares.empty() || site.compares.front().isBegun || site.isPaused || m_isHeld)
        return;
    Compare& compare = site.compares.front();
    const auto line = site.lines.find(compare.scope);
    if (line == site.lines.end() || std::ranges::find(line->second.groups, compare.group) == line->second.groups.end()) {
        site.compares.pop_front();
        return beginCompare(relay);
    }
    compare.isBegun = true;
    compare.regrouped = m_regrouped;
    compare.time = {wantedOf(line->second, compare.group).from, m_clock.wallSeconds() - unnoticed.count()};
    nostr::Filter filter = filterOf(line->second, compare.group);
    if (compare.time.from > 0)
        filter.since = compare.time.from;
    filter.until = compare.time.to;
    m_events.items(filter, this, [this, relay, filter](std::optional<std::vector<nostr::NegentropyItem>> items) {
        if (!items)
            return endCompare(relay, m_sites.at(relay));
        new NegentropySession(m_pool, relay, filter, std::move(*items), [this, relay](const Comparison& result) { takeComparison(relay, result); }, this);
    });
}

void CoveredSync::takeComparison(base::RelayRef relay, const Comparison& result)
{
    Site& site = m_sites.at(relay);
    Compare& compare = site.compares.front();
    site.comparedBytes += result.bytes;
    compare.isComplete = result.end == Comparison::End::Done;
    base::Log(base::LogCategory::Sync, base::LogLevel::Debug) << site.url << ": compared in " << result.messages << " messages, " << result.bytes << " bytes, "
                                                              << result.onlyThere.size() << " missing here, " << result.onlyHere.size() << " there";
    const std::size_t piece = std::clamp<std::size_t>(m_pool.status(relay).limits.limitMax.value_or(valuesPerFilterMax), pieceLeast, valuesPerFilterMax);
    for (std::size_t from = 0; from < result.onlyThere.size(); from += piece) {
        const std::size_t to = std::min(result.onlyThere.size(), from + piece);
        compare.missing.emplace_back(result.onlyThere.begin() + static_cast<std::ptrdiff_t>(from), result.onlyThere.begin() + static_cast<std::ptrdiff_t>(to));
    }
    fetchMissing(relay, site);
}

void CoveredSync::fetchMissing(base::RelayRef relay, Site& site)
{
    Compare& compare = site.compares.front();
    if (compare.missing.empty())
        return endCompare(relay, site);
    nostr::Filter byId;
    byId.ids = compare.missing.back();
    byId.limit = static_cast<std::uint32_t>(byId.ids->size());
    compare.want = m_registry.open({.filters = {byId}, .priority = Want::Priority::Background}, {relay});
}

// Fewer than asked for: perhaps its cap is smaller, so smaller pieces are asked for; what stays away then is not there any more.
void CoveredSync::takeMissing(base::RelayRef relay, Site& site, WantEnd end, const net::PageTally& page)
{
    Compare& compare = site.compares.front();
    m_registry.close(std::exchange(compare.want, 0));
    const std::vector<EventId> asked = std::move(compare.missing.back());
    compare.missing.pop_back();
    compare.events += page.events;
    site.runEvents += page.events;
    if (end != WantEnd::Complete) {
        compare.isComplete = false;
        compare.missing.clear();
    } else if (page.events < asked.size() && asked.size() > pieceLeast) {
        const auto middle = asked.begin() + static_cast<std::ptrdiff_t>(asked.size() / 2);
        compare.missing.emplace_back(asked.begin(), middle);
        compare.missing.emplace_back(middle, asked.end());
    }
    fetchMissing(relay, site);
}

void CoveredSync::endCompare(base::RelayRef relay, Site& site)
{
    const Compare compare = std::move(site.compares.front());
    site.compares.pop_front();
    const auto line = site.lines.find(compare.scope);
    if (line != site.lines.end() && compare.regrouped == m_regrouped) {
        if (compare.isComplete) {
            ++site.compared;
            m_coverage.prove(compare.group, compare.time, compare.events);
            m_coverage.noteCompared(compare.group, m_clock.wallSeconds());
        } else {
            lookBack(relay, line->second);
        }
        save();
    }
    if (line != site.lines.end() && line->second.liveSince)
        plan(relay, site, compare.scope);
    beginCompare(relay);
}

} // namespace nandu::sync
