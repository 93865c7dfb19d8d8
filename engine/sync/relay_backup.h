// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Brings one relay and the store level: compares what both have of a filter (NIP-77), fetches what only the relay has and pushes what
// only is here. A relay that does not compare is read page by page, and offered everything: it says itself what it has. One run; lives on
// the net thread, destroy it after finished().
#pragma once

#include "engine/sync/negentropy_session.h"
#include "engine/sync/store_lookup.h"
#include "engine/sync/subscription_registry.h"

#include <QObject>
#include <QTimer>

#include <cstddef>
#include <deque>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace nandu::sync {

struct BackupReport {
    enum class End : std::uint8_t {
        Done,
        NotCompared, // a dry run, and the relay cannot compare
        Failed,      // `reason` says why; what went until then went
        Cancelled,
    };
    enum class Trouble : std::uint8_t { None, Unreachable, Refused, Confused, Silent, StoreUnreadable }; // Failed
    End end = End::Done;
    Trouble trouble = Trouble::None;
    std::string reason;
    std::string words; // of the relay or the network, as far as they said any
    bool wasCompared = false;
    std::size_t here = 0;                    // that match, before
    std::size_t onlyHere = 0, onlyThere = 0; // as compared
    std::size_t fetched = 0;                 // events that the relay sent, copies too
    std::size_t pushed = 0, alreadyThere = 0, refused = 0, keptHere = 0;
    std::string firstRefusal;                // in the relay's words
    std::size_t comparedBytes = 0;           // both ways
};

class RelayBackup : public QObject {
    Q_OBJECT
public:
    enum class Phase : std::uint8_t { Connecting, Comparing, Fetching, Pushing };
    Q_ENUM(Phase)
    struct Options {
        bool isDryRun = false;
        bool sendsPrivate = true; // direct messages and drafts, too
        std::chrono::milliseconds rateLimitPause{5'000};
    };

    // All outlive it; `relay` is in the pool's set. `filter` without limit.
    RelayBackup(net::RelayPool& pool, SubscriptionRegistry& registry, StoreLookup& store, base::RelayRef relay, nostr::Filter filter, Options options,
                QObject* parent = nullptr);

    void cancel();
    const BackupReport& report() const { return m_report; } // so far

Q_SIGNALS:
    void progressed(nandu::sync::RelayBackup::Phase phase, std::size_t done, std::size_t of); // of: 0 when nobody knows; report()
    void finished(const nandu::sync::BackupReport& report);

private:
    void lookAtRelay();
    void begin();
    void takeItems(std::vector<nostr::NegentropyItem> items);
    void takeComparison(const Comparison& result);
    void fetchNext();
    void takeAnswer(WantId want, base::RelayRef relay, WantEnd end, const net::PageTally& page);
    void pushSome();
    void takeEvents(const std::vector<nostr::Event>& events);
    void takePublished(base::RelayRef relay, const base::EventId& id, const net::PublishAnswer& answer);
    void tellPushed();
    void finish(BackupReport::End end, const std::string& reason = {});
    void fail(BackupReport::Trouble trouble, const std::string& reason, const std::string& words = {});

    net::RelayPool& m_pool;
    SubscriptionRegistry& m_registry;
    StoreLookup& m_store;
    const base::RelayRef m_relay;
    const nostr::Filter m_filter;
    const Options m_options;
    BackupReport m_report;
    std::vector<base::EventId> m_here;
    std::vector<std::vector<base::EventId>> m_toFetch;
    WantId m_want = 0;
    std::vector<base::EventId> m_toPush; // the last one next
    std::size_t m_pushTotal = 0;
    bool m_isReading = false;
    std::map<base::EventId, std::string> m_inFlight; // unanswered, as JSON
    std::deque<std::pair<base::EventId, std::string>> m_again; // after "rate-limited:"
    int m_pauses = 0;                       // in a row, without an event taken
    bool m_isBegun = false;
    bool m_isFinished = false;
    QTimer m_connecting, m_pause;
};

} // namespace nandu::sync
