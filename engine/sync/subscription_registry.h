// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the views and the engine want to know, as REQs that each relay takes: within its NIP-11 caps, the important first, and
// published to the ingest gate before anything can answer. Lives on the net thread.
#pragma once

#include "engine/base/clock.h"
#include "engine/net/relay_pool.h"
#include "engine/nostr/open_filters.h"

#include <QObject>

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace nandu::sync {

using WantId = std::uint64_t; // 0 is none

struct Want {
    enum class Priority : std::uint8_t { Own, Visible, Feed, Background };
    std::vector<nostr::Filter> filters;
    Priority priority = Priority::Feed;
    bool isLive = false; // stays open after EOSE, else it is closed then
    bool isWhole = false; // not live: pages back with `until` as long as the relay sends full pages
};

enum class WantEnd : std::uint8_t {
    Complete, // EOSE, and all of it is committed
    Failed,   // the relay refused it for good, or is no longer used
    TimedOut, // no EOSE; what came is stored
};

class SubscriptionRegistry : public QObject {
    Q_OBJECT
public:
    SubscriptionRegistry(net::RelayPool& pool, nostr::OpenFiltersBox& asked, const base::Clock& clock, QObject* parent = nullptr);

    WantId open(Want want, const std::vector<base::RelayRef>& relays);
    void setRelays(WantId want, const std::vector<base::RelayRef>& relays); // of an open one: added and left
    void close(WantId want);
    bool isOpen(WantId want) const { return m_wants.contains(want); }
    std::size_t wants() const { return m_wants.size(); }
    std::size_t openRequests(base::RelayRef relay) const; // subscriptions at that relay now
    std::string lastRefusal(base::RelayRef relay) const; // what its last CLOSED said, cut short; empty: none since it answered

    // After AUTH succeeded (NIP-42): what was parked is asked again. Or it failed, or is not wanted: so did what was parked.
    void unpark(base::RelayRef relay);
    void failParked(base::RelayRef relay);

Q_SIGNALS:
    // Once for each want and relay, when all of it was answered there; again after a live one's relay was added anew or has
    // reconnected. The page is that of its last request, by the relay's own claims.
    void answered(nandu::sync::WantId want, nandu::base::RelayRef relay, nandu::sync::WantEnd end, const nandu::net::PageTally& page);
    void blocked(nandu::base::RelayRef relay); // it said that it wants nothing of us
    // A live one that was answered is not live any more at that relay, and will be answered again.
    void liveEnded(nandu::sync::WantId want, nandu::base::RelayRef relay);

private:
    using Time = std::chrono::steady_clock::time_point;
    struct Request {
        enum class State : std::uint8_t { Waiting, Open, Live, Parked };
        WantId want = 0;
        base::SubId id; // a new one each time it is sent, so that late answers are told apart
        std::vector<nostr::Filter> filters;
        Want::Priority priority = Want::Priority::Feed;
        bool isLive = false;
        bool isWhole = false;
        unsigned pages = 0;
        State state = State::Waiting;
        Time notBefore{};
        unsigned failures = 0;
        unsigned narrowed = 0;     // times that it was cut because the relay did not take it
        bool wasAnswered = false;  // its want was told
        bool isPolled = false;     // live, but the relay has no room for it: asked again and again
        std::int64_t sentAtS = 0;     // seconds since 1970
        std::int64_t answeredAtS = 0; // when it was sent that was answered in full last; 0: never
    };
    struct Relay {
        std::vector<Request> requests;
        Time notBefore{}; // after "rate-limited:"
        unsigned rateLimited = 0;
        std::string refusal;
        std::optional<std::size_t> slotsLearned; // it said "too many" with one more
    };
    struct Ended {
        base::RelayRef relay;
        base::SubId id;
        std::vector<nostr::Filter> filters;
        Time closedAt;
    };

    void addRequests(WantId want, base::RelayRef relay);
    void dropRequests(WantId want, base::RelayRef relay);
    void takeEose(base::RelayRef relay, const base::SubId& id, WantEnd end, const net::PageTally& page);
    bool isFullPage(base::RelayRef relay, const Request& request, const net::PageTally& page) const;
    void askNextPage(base::RelayRef relay, std::size_t request, const net::PageTally& page);
    void takeState(base::RelayRef relay, net::RelayState state);
    void takeClosed(base::RelayRef relay, const base::SubId& id, const std::string& message);
    void cutAgain(base::RelayRef relay);
    void askNarrower(base::RelayRef relay, std::size_t request);
    void leave(base::RelayRef relay);
    void finish(base::RelayRef relay, std::size_t request, WantEnd end, const net::PageTally& page = {});
    void closeAt(base::RelayRef relay, Request& request);
    void schedule();  // sends what there is room for, once the event loop turns
    void sendDue();
    void sendDueAt(base::RelayRef relay, std::vector<std::pair<base::RelayRef, base::SubId>>& toSend);
    bool makeRoomFor(base::RelayRef relay, const Request& request);
    void publishAsked();
    std::size_t slots(base::RelayRef relay) const;
    Request* find(base::RelayRef relay, const base::SubId& id);

    net::RelayPool& m_pool;
    nostr::OpenFiltersBox& m_asked;
    const base::Clock& m_clock;
    std::map<WantId, std::pair<Want, std::set<base::RelayRef>>> m_wants;
    std::map<base::RelayRef, Relay> m_relays;
    std::vector<Ended> m_ended; // in their grace
    WantId m_lastWant = 0;
    std::uint64_t m_lastSub = 0;
    bool m_isScheduled = false;
};

} // namespace nandu::sync
