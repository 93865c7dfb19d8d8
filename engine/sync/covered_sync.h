// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keeps what is wanted of each relay complete: the live subscription first, then the gaps of its coverage, newest first, through the
// same registry; what is proved is saved behind its events: docs/decisions/coverage.md. Lives on the net thread.
#pragma once

#include "engine/sync/backfill_walk.h"
#include "engine/sync/coverage.h"
#include "engine/sync/coverage_store.h"
#include "engine/sync/negentropy_session.h"
#include "engine/sync/page_pace.h"
#include "engine/sync/store_lookup.h"
#include "engine/sync/sync_view.h"

#include <QTimer>

#include <chrono>
#include <cstdint>
#include <deque>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace nandu::sync {

// How far one relay is, of one thing that is to be complete there.
struct CoveredPart {
    CoveredSubject::About about = CoveredSubject::About::People;
    std::size_t people = 0;
    std::int64_t from = 0;         // that is wanted
    std::int64_t completeFrom = 0; // from then on nothing lacks; as wanted, or later
    bool hasGaps = false;
};

// How far one relay is. Times are seconds since 1970, and of those that may be missed because a dead connection was not noticed yet
// nothing is said.
struct CoveredState {
    base::RelayRef relay;
    std::vector<CoveredPart> parts;
    std::size_t groups = 0;
    std::int64_t oldest = 0;      // from here on everything is here; 0: nothing yet
    std::int64_t gapSeconds = 0;  // of the worst group, within what is wanted
    std::size_t gaps = 0;         // of all groups
    std::size_t unresolved = 0;   // seconds that hold more than can be asked for
    std::size_t pagesOpen = 0, pagesWaiting = 0, comparesWaiting = 0;
    std::uint64_t events = 0;     // that answers held, since coverage is kept
    std::uint64_t compared = 0, comparedBytes = 0; // groups by NIP-77, and what that took, in this run
    std::int64_t wantedSeconds = 0;
    double wantedShare = 0, lackingShare = 0; // of the time that is wanted, each person counted once
    std::uint64_t runEvents = 0;   // that pages and comparisons brought in this run
    std::int64_t resyncFrom = -1;  // asked for anew from then on
    std::chrono::seconds tryAgainIn{0}; // the relay refused, or did not answer: not before
    bool isLive = false, isPaused = false, isHeld = false, isGivenUp = false;
};

class CoveredSync : public QObject {
    Q_OBJECT
public:
    CoveredSync(SubscriptionRegistry& registry, net::RelayPool& pool, CoverageStore& store, StoreLookup& events, const base::Clock& clock);

    // What is to be complete, the whole of it. Nothing is asked before what was saved is read.
    void apply(const CoveredSubjects& wanted);

    std::vector<CoveredState> states() const;
    // Pages of the past; what is live stays, and so does the first page of what was missed.
    void setPaused(base::RelayRef relay, bool isPaused);
    void setHeld(bool isHeld); // the same of all relays: bytes cost money
    // What is lacking now is not asked for any more in this run; a re-sync, too, ends. Undone by setPaused(false) and resync().
    void giveUp(base::RelayRef relay);
    // From then on everything is fetched again.
    void resync(base::RelayRef relay, std::int64_t from);
    // The user no longer keeps what these people wrote up to these seconds: nothing claims that it is here.
    void forgetUpTo(const std::map<base::PubKey, std::int64_t>& people);

    // The times of which notes of followed people may be missing: of whom no relay that they are read at has proved them.
    base::TimeSpans missing() const;
    // Asks for that time at once, paused, held, given up or refused as it may be. fills(): what is asked for still.
    void fill(base::TimeSpan span);
    const base::TimeSpans& fills() const { return m_fills; }

    static constexpr std::chrono::seconds unnoticed{60}; // a dead connection may stay so for: ping and pong, and some more
    static constexpr std::chrono::seconds lookEvery{20};

private:
    struct Walk {
        std::string scope;
        GroupNumber group = 0;
        std::int64_t openTop = 0; // of one that reaches up to now: the clock when it was planned
        bool isFill = false;      // the reader asked for it
        BackfillWalk pages;
    };
    struct Line {
        CoveredSubject subject;
        KeptWant live;
        std::optional<std::int64_t> liveSince;
        std::vector<GroupNumber> groups;
        std::int64_t resyncFrom = std::numeric_limits<std::int64_t>::max();
        std::map<GroupNumber, std::int64_t> tops; // from there up to now everything comes or has come, while it is live
        std::optional<std::chrono::steady_clock::time_point> lookedBackAt, comparedAt;
        std::deque<Walk> waiting;
        bool isRegroupDue = false; // when the pages under way have come
        unsigned failures = 0;
        std::chrono::steady_clock::time_point notBefore{}, plannedAt{};
    };
    // NIP-77, one group at a time.
    struct Compare {
        std::string scope;
        GroupNumber group = 0;
        base::TimeSpan time{};         // that is compared
        std::uint64_t regrouped = 0;   // when it began
        bool isBegun = false;
        bool isComplete = false;       // both sides are known, and all that was missing has come so far
        std::vector<std::vector<base::EventId>> missing; // to be fetched, piece by piece
        WantId want = 0;               // of the last piece
        std::size_t events = 0;
    };
    struct Site {
        std::string url;
        std::deque<Compare> compares; // the first one is under way
        std::uint64_t compared = 0, comparedBytes = 0, runEvents = 0;
        std::int64_t givenUpTo = -1;
        std::map<std::string, Line> lines; // by scope
        std::map<WantId, Walk> open;
        PageCap cap;
        PagePace pace;
        std::size_t authorsMax = 0;
        bool isPaused = false;
        bool isResyncing = false; // as the store knows
    };

    void start();
    void take(WantId want, base::RelayRef relay, WantEnd end, const net::PageTally& page);
    void takeLive(base::RelayRef relay, const std::string& scope, WantEnd end);
    void takeLiveEnd(WantId want, base::RelayRef relay);
    void takeLimits(base::RelayRef relay);
    void setLine(base::RelayRef relay, Site& site, const CoveredSubject& subject);
    void regroup(base::RelayRef relay, Site& site, const std::string& scope);
    void dropLine(Site& site, const std::string& scope);
    void endLive(Line& line, std::int64_t upTo);
    void follow(const Line& line, std::int64_t upTo); // the end of what is live
    void look();
    void lookAt(base::RelayRef relay, Site& site, const std::string& scope);
    void catchUp(base::RelayRef relay, Site& site, const std::string& scope);
    void goOn(base::RelayRef relay, Site& site);
    void endResync(Site& site);
    void save();

    // covered_pages.cpp
    void plan(base::RelayRef relay, Site& site, const std::string& scope);
    void lookBack(base::RelayRef relay, Line& line);
    void pump(base::RelayRef relay, Site& site);
    bool mayAsk(const Site& site, const Walk& walk) const;
    bool isAsking(const Site& site, const std::string& scope) const;
    std::deque<Walk>::const_iterator nextOf(const Site& site, const Line& line) const;
    void ask(base::RelayRef relay, Site& site, Walk walk);
    void takePage(base::RelayRef relay, Site& site, WantId want, WantEnd end, const net::PageTally& page);
    void goOnAfterPage(base::RelayRef relay, Site& site, const std::string& scope);
    void takeProof(Line& line, const Walk& walk, std::vector<base::TimeSpan> proved, std::size_t events);
    void dropWalks(Site& site, const std::string& scope);

    // covered_compare.cpp
    void compareDue(base::RelayRef relay, Site& site, const std::string& scope);
    bool isToCompare(const Site& site, GroupNumber group) const;
    void beginCompare(base::RelayRef relay);
    void takeComparison(base::RelayRef relay, const Comparison& result);
    void fetchMissing(base::RelayRef relay, Site& site);
    void takeMissing(base::RelayRef relay, Site& site, WantEnd end, const net::PageTally& page);
    void endCompare(base::RelayRef relay, Site& site);

    nostr::Filter filterOf(const Line& line, GroupNumber group) const;
    base::TimeSpan wantedOf(const Line& line, GroupNumber group) const;
    base::TimeSpans gapsOf(const Site& site, const Line& line, GroupNumber group) const; // that can be asked for

    // covered_state.cpp
    void addTo(CoveredState& state, const Line& line) const;
    base::TimeSpans lacking(const Line& line, GroupNumber group) const; // that will be asked for or not
    void endFills();

    SubscriptionRegistry& m_registry;
    net::RelayPool& m_pool;
    CoverageStore& m_store;
    StoreLookup& m_events;
    const base::Clock& m_clock;
    Coverage m_coverage;
    OneShots m_lookBacks;
    std::map<base::RelayRef, Site> m_sites;
    std::optional<CoveredSubjects> m_wantedLater; // until what was saved is read
    base::TimeSpans m_fills; // what the reader asked for and is not here yet
    bool m_isHeld = false;
    bool m_isLoaded = false;
    std::uint64_t m_regrouped = 0; // groups are not what they were
    QTimer m_timer;
    std::chrono::steady_clock::time_point m_lookedAt;
    std::int64_t m_lookedAtS = 0;
};

} // namespace nandu::sync
