// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/sync/covered_sync.h"

#include "engine/sync/filter_split.h"

#include <QPointer>

#include <algorithm>
#include <limits>
#include <utility>

namespace nandu::sync {

using namespace std::chrono_literals;
using base::TimeSpan;

namespace {
constexpr std::size_t reqBytesAroundAuthors = 1024; // kinds, tags, times, the id of the subscription
constexpr std::size_t authorJsonBytes = 67;
constexpr auto refusedFor = 10min;
constexpr auto askAgainEvery = 1min;
constexpr auto clockJump = 5s; // between two looks, beyond what passed: the computer slept, or its clock was set

std::size_t authorsMaxFor(const net::RelayLimits& limits)
{
    const std::size_t bytes = std::min(limits.messageBytesMax.value_or(messageBytesUsual), messageBytesUsual);
    const std::size_t fit = bytes > reqBytesAroundAuthors ? (bytes - reqBytesAroundAuthors) / authorJsonBytes : 1;
    return std::clamp<std::size_t>(fit, 1, authorsPerFilterMax);
}
} // namespace

CoveredSync::CoveredSync(SubscriptionRegistry& registry, net::RelayPool& pool, CoverageStore& store, StoreLookup& events, const base::Clock& clock)
    : m_registry(registry), m_pool(pool), m_store(store), m_events(events), m_clock(clock), m_lookBacks(registry), m_lookedAt(clock.steady()), m_lookedAtS(clock.wallSeconds())
{
    connect(&registry, &SubscriptionRegistry::answered, this, &CoveredSync::take);
    connect(&registry, &SubscriptionRegistry::liveEnded, this, &CoveredSync::takeLiveEnd);
    connect(&pool, &net::RelayPool::limitsKnown, this, &CoveredSync::takeLimits);
    connect(&m_timer, &QTimer::timeout, this, &CoveredSync::look);
    m_timer.start(lookEvery);
    m_store.load(this, [this](std::vector<store::CoverageGroup> groups) {
        m_coverage.load(std::move(groups));
        m_isLoaded = true;
        if (const auto wanted = std::exchange(m_wantedLater, std::nullopt))
            apply(*wanted);
    });
}

void CoveredSync::apply(const CoveredSubjects& wanted)
{
    if (!m_isLoaded) {
        m_wantedLater = wanted;
        return;
    }
    for (const auto& [relay, subjects] : wanted) {
        Site& site = m_sites[relay];
        if (site.url.empty()) {
            const net::RelayStatus status = m_pool.status(relay);
            site.url = status.url;
            site.authorsMax = authorsMaxFor(status.limits);
            site.isResyncing = m_coverage.resyncFrom(site.url).has_value();
        }
        std::set<std::string> kept;
        for (const CoveredSubject& subject : subjects) {
            kept.insert(subject.scope.toJson());
            setLine(relay, site, subject);
        }
        std::vector<std::string> gone;
        for (const auto& [scope, line] : site.lines) {
            if (!kept.contains(scope))
                gone.push_back(scope);
        }
        for (const std::string& scope : gone)
            dropLine(site, scope);
    }
    for (auto& [relay, site] : m_sites) {
        while (!wanted.contains(relay) && !site.lines.empty())
            dropLine(site, std::string(site.lines.begin()->first));
    }
    save();
}

void CoveredSync::setLine(base::RelayRef relay, Site& site, const CoveredSubject& subject)
{
    const std::string scope = subject.scope.toJson();
    const bool isNew = !site.lines.contains(scope);
    Line& line = site.lines[scope];
    const bool isRegrouped = isNew || line.subject.authors != subject.authors;
    const bool isDeeper = line.subject.floor != subject.floor;
    line.subject = subject;
    if (isNew)
        line.resyncFrom = m_coverage.resyncFrom(site.url).value_or(line.resyncFrom);
    Want live{.filters = {subject.scope}, .priority = subject.priority, .isLive = true};
    // Without `since`, so that what the relay receives late comes too. Not 0: some relays take that for "all".
    live.filters[0].limit = 1;
    if (!subject.authors.empty())
        live.filters[0].authors = subject.authors;
    const WantId before = line.live.id();
    if (before != 0 && isRegrouped)
        endLive(line, m_clock.wallSeconds() - unnoticed.count());
    line.live.set(m_registry, live, {relay});
    if (isRegrouped)
        regroup(relay, site, scope);
    else if (isDeeper && line.liveSince)
        plan(relay, site, scope);
}

void CoveredSync::regroup(base::RelayRef relay, Site& site, const std::string& scope)
{
    Line& line = site.lines.at(scope);
    line.isRegroupDue = isAsking(site, scope);
    if (line.isRegroupDue) { // what is under way for the old groups would be asked for a second time
        line.waiting.clear();
        return;
    }
    ++m_regrouped;
    dropWalks(site, scope);
    line.groups = m_coverage.groupsFor(site.url, scope, line.subject.authors, site.authorsMax);
    std::erase_if(line.tops, [&](const auto& top) { return std::ranges::find(line.groups, top.first) == line.groups.end(); });
    if (line.liveSince)
        plan(relay, site, scope);
}

void CoveredSync::dropLine(Site& site, const std::string& scope)
{
    Line& line = site.lines.at(scope);
    endLive(line, m_clock.wallSeconds() - unnoticed.count());
    dropWalks(site, scope);
    line.live.close(m_registry);
    site.lines.erase(scope);
}

void CoveredSync::take(WantId want, base::RelayRef relay, WantEnd end, const net::PageTally& page)
{
    const auto at = m_sites.find(relay);
    if (at == m_sites.end())
        return;
    if (at->second.open.contains(want)) {
        takePage(relay, at->second, want, end, page);
        return;
    }
    if (!at->second.compares.empty() && at->second.compares.front().want == want) {
        takeMissing(relay, at->second, end, page);
        return;
    }
    const auto line = std::ranges::find_if(at->second.lines, [&](const auto& one) { return one.second.live.id() == want; });
    if (line != at->second.lines.end())
        takeLive(relay, std::string(line->first), end);
}

void CoveredSync::takeLive(base::RelayRef relay, const std::string& scope, WantEnd end)
{
    Site& site = m_sites.at(relay);
    Line& line = site.lines.at(scope);
    if (end == WantEnd::Failed) {
        line.live.close(m_registry); // refused: asked again later, by look()
        line.notBefore = m_clock.steady() + refusedFor;
        return;
    }
    line.liveSince.reset();
    if (end == WantEnd::Complete)
        line.liveSince = m_clock.wallSeconds();
    line.failures = 0;
    catchUp(relay, site, scope);
    save();
}

void CoveredSync::catchUp(base::RelayRef relay, Site& site, const std::string& scope)
{
    if (!site.isPaused && !m_isHeld && m_pool.status(relay).limits.compares)
        compareDue(relay, site, scope);
    else if (!site.isPaused && !m_isHeld)
        lookBack(relay, site.lines.at(scope));
    plan(relay, site, scope);
}

void CoveredSync::takeLiveEnd(WantId want, base::RelayRef relay)
{
    const auto at = m_sites.find(relay);
    if (at == m_sites.end())
        return;
    for (auto& [scope, line] : at->second.lines) {
        if (line.live.id() == want)
            endLive(line, m_clock.wallSeconds() - unnoticed.count());
    }
}

void CoveredSync::takeLimits(base::RelayRef relay)
{
    const auto at = m_sites.find(relay);
    if (at == m_sites.end())
        return;
    Site& site = at->second;
    const net::RelayLimits limits = m_pool.status(relay).limits;
    if (limits.subscriptionsMax)
        site.pace.setMost(*limits.subscriptionsMax / 3);
    for (const auto& [scope, line] : site.lines) {
        if (limits.compares && line.liveSince)
            compareDue(relay, site, scope);
    }
    if (std::exchange(site.authorsMax, authorsMaxFor(limits)) == authorsMaxFor(limits))
        return;
    for (auto& [scope, line] : site.lines)
        regroup(relay, site, scope);
    save();
}

void CoveredSync::endLive(Line& line, std::int64_t upTo)
{
    if (!line.liveSince)
        return;
    follow(line, upTo);
    line.liveSince.reset();
    line.tops.clear();
}

// What came until now has to be committed first.
void CoveredSync::follow(const Line& line, std::int64_t upTo)
{
    if (line.tops.empty())
        return;
    m_pool.whenCommitted([self = QPointer(this), tops = line.tops, upTo, regrouped = m_regrouped] {
        if (!self || self->m_regrouped != regrouped)
            return;
        for (const auto& [group, top] : tops)
            self->m_coverage.prove(group, {top, upTo});
        self->save();
    });
}

void CoveredSync::look()
{
    const auto passed = m_clock.steady() - std::exchange(m_lookedAt, m_clock.steady());
    const std::int64_t before = std::exchange(m_lookedAtS, m_clock.wallSeconds());
    const auto passedByWall = std::chrono::seconds(m_lookedAtS - before);
    const bool hasSlept = passed > 3 * lookEvery || passedByWall > passed + clockJump || passedByWall + clockJump < passed;
    for (auto& [relay, site] : m_sites) {
        std::vector<std::string> scopes;
        for (const auto& [scope, line] : site.lines)
            scopes.push_back(scope);
        for (const std::string& scope : scopes) {
            Line& line = site.lines.at(scope);
            if (hasSlept && line.liveSince) {
                endLive(line, std::min(before, m_lookedAtS) - unnoticed.count());
                line.live.close(m_registry);
            }
            lookAt(relay, site, scope);
        }
        pump(relay, site);
        endResync(site);
    }
    save();
}

void CoveredSync::lookAt(base::RelayRef relay, Site& site, const std::string& scope)
{
    Line& line = site.lines.at(scope);
    if (line.notBefore > m_clock.steady())
        return;
    if (line.live.id() == 0) {
        setLine(relay, site, CoveredSubject(line.subject));
        return;
    }
    const net::RelayState state = m_pool.status(relay).state;
    if (state != net::RelayState::Connected && state != net::RelayState::Paused)
        return;
    follow(line, m_clock.wallSeconds() - unnoticed.count());
    const bool isBusy = !line.waiting.empty() || isAsking(site, scope);
    const bool hasGaps = std::ranges::any_of(line.groups, [&](GroupNumber group) { return !gapsOf(site, line, group).isEmpty(); });
    // Where nothing is live (no room, no EOSE) the newest is asked for again and again.
    if (!isBusy && hasGaps && (line.liveSince || m_clock.steady() - line.plannedAt >= askAgainEvery))
        plan(relay, site, scope);
}

void CoveredSync::setPaused(base::RelayRef relay, bool isPaused)
{
    const auto at = m_sites.find(relay);
    if (at == m_sites.end())
        return;
    at->second.isPaused = isPaused;
    if (isPaused)
        return;
    at->second.givenUpTo = -1;
    goOn(relay, at->second);
}

void CoveredSync::setHeld(bool isHeld)
{
    if (std::exchange(m_isHeld, isHeld) == isHeld || isHeld)
        return;
    for (auto& [relay, site] : m_sites)
        goOn(relay, site);
}

void CoveredSync::goOn(base::RelayRef relay, Site& site)
{
    std::vector<std::string> scopes;
    for (auto& [scope, line] : site.lines) {
        line.notBefore = {};
        if (line.liveSince)
            scopes.push_back(scope);
    }
    for (const std::string& scope : scopes)
        catchUp(relay, site, scope);
    QMetaObject::invokeMethod(this, [this, relay] { beginCompare(relay); }, Qt::QueuedConnection); // one that waited
}

void CoveredSync::giveUp(base::RelayRef relay)
{
    const auto at = m_sites.find(relay);
    if (at == m_sites.end())
        return;
    Site& site = at->second;
    site.givenUpTo = m_clock.wallSeconds();
    site.isPaused = false;
    std::erase_if(site.compares, [](const Compare& compare) { return !compare.isBegun; });
    std::vector<std::string> scopes;
    for (auto& [scope, line] : site.lines) {
        line.resyncFrom = std::numeric_limits<std::int64_t>::max();
        scopes.push_back(scope);
    }
    site.isResyncing = false;
    m_coverage.setResync(site.url, std::nullopt);
    for (const std::string& scope : scopes) {
        dropWalks(site, scope);
        plan(relay, site, scope);
    }
    save();
}

void CoveredSync::resync(base::RelayRef relay, std::int64_t from)
{
    const auto at = m_sites.find(relay);
    if (at == m_sites.end())
        return;
    at->second.givenUpTo = -1;
    at->second.isPaused = false;
    m_coverage.forget(at->second.url, {from, std::numeric_limits<std::int64_t>::max()});
    m_coverage.setResync(at->second.url, from);
    at->second.isResyncing = true;
    for (auto& [scope, line] : at->second.lines) {
        line.resyncFrom = from;
        line.notBefore = {};
        line.tops.clear();
        dropWalks(at->second, scope);
        if (line.liveSince)
            plan(relay, at->second, scope);
    }
    save();
}

// Shown as asked for until the program ends; a later run has no more to do.
void CoveredSync::endResync(Site& site)
{
    const auto isHere = [&](const Line& line) {
        return line.liveSince && std::ranges::all_of(line.groups, [&](GroupNumber group) {
            base::TimeSpans left = lacking(line, group);
            for (const TimeSpan dense : m_coverage.find(group)->dense.all())
                left.remove(dense);
            return left.isEmpty();
        });
    };
    if (!site.isResyncing || site.lines.empty() || !std::ranges::all_of(site.lines, [&](const auto& one) { return isHere(one.second); }))
        return;
    site.isResyncing = false;
    m_coverage.setResync(site.url, std::nullopt);
}

void CoveredSync::forgetUpTo(const std::map<base::PubKey, std::int64_t>& people)
{
    m_coverage.forgetUpTo(people);
    save();
}

void CoveredSync::save()
{
    store::CoverageMark mark = m_coverage.takeMark();
    if (!mark.isEmpty())
        m_store.save(std::move(mark));
}

} // namespace nandu::sync
