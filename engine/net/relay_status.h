// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the pool tells about a relay. Plain values, any thread.
#pragma once

#include "engine/base/ids.h"
#include "engine/nostr/relay_message.h"

#include <QMetaType>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace nandu::net {

enum class RelayState : std::uint8_t {
    Off,
    Connecting,
    Connected,
    Waiting, // back-off until the next try
    Paused,  // connected, not read: the queue is full
};

// Why a connection ended, or never came to be.
enum class DropCause : std::uint8_t {
    None,
    Closed,         // by the relay or the network, after it had worked
    WentMute,       // half-open: no pong
    DialTimedOut,
    Unreachable,    // no such name, nobody listens, TLS failed
    HttpRefused,
    PrivateAddress, // a stranger's name that leads into our own network
    Blocked,        // "blocked:": it does not want us
};

struct RelayFault {
    std::int64_t at = 0; // seconds since 1970
    std::string words;
};
inline constexpr std::size_t faultsKept = 20;

// Medians of the last few; absent: not measured yet.
struct RelayTimes {
    using Time = std::optional<std::chrono::milliseconds>;
    Time connect, firstEvent, eose, ok;
};

// What a relay's NIP-11 document says it can take; absent: not said.
struct RelayLimits {
    std::optional<std::size_t> messageBytesMax;
    std::optional<std::size_t> subscriptionsMax;
    std::optional<std::size_t> filtersMax;
    std::optional<std::uint32_t> limitMax;
    std::optional<std::size_t> subIdCharsMax;
    bool authRequired = false;
    bool compares = false; // NIP-77 is among its supported ones
    std::string software; // with its version
    std::string name;
    bool operator==(const RelayLimits&) const = default;
};

struct RelayStatus {
    base::RelayRef relay;
    std::string url;
    RelayState state = RelayState::Off;
    bool userTyped = false;
    std::chrono::milliseconds retryIn{0};
    std::optional<std::chrono::milliseconds> latency; // of the last ping
    std::string lastError;  // one sentence
    std::string lastNotice; // NIP-01 NOTICE, cut short
    std::uint64_t framesReceived = 0;
    std::uint64_t eventsReceived = 0;
    std::uint64_t duplicates = 0; // already stored, ended at the peek
    std::uint64_t malformed = 0;  // frames that are no relay message, binary ones among them
    std::uint64_t bytesReceived = 0;
    std::uint64_t notices = 0;
    std::uint64_t authChallenges = 0;
    std::uint64_t reconnects = 0;
    std::size_t subscriptions = 0;
    std::size_t spilled = 0; // frames waiting in the connection because the queue is full
    RelayLimits limits;
    DropCause lastDrop = DropCause::None;
    std::uint64_t dials = 0;
    RelayTimes times;
    std::vector<RelayFault> faults; // the newest first
    std::uint64_t accepted = 0, rejected = 0, unanswered = 0; // events that we sent it
};

// What a relay sent under one subscription before its EOSE, duplicates too: was that a full page, and where does the next
// begin? Claims of the relay's own frames, good for paging it and for nothing else.
struct PageTally {
    std::size_t events = 0;
    std::int64_t oldest = 0; // created_at, seconds
    base::EventId lastId;    // of the last one, when its frame is spelled as usual
    nostr::StoredRest rest = nostr::StoredRest::Unknown; // NIP-67
    std::optional<std::chrono::milliseconds> firstAfter; // from the question to the first event, and to EOSE
    std::optional<std::chrono::milliseconds> eoseAfter;
};

struct PublishAnswer {
    enum class Outcome : std::uint8_t {
        Accepted,    // OK true, or OK false with "duplicate:"
        Rejected,    // OK false: `message` says why, its prefix first
        NoAnswer,    // sent, no OK in limits::okWithin
        Unreachable, // could not be sent in limits::okWithin
    };
    Outcome outcome = Outcome::NoAnswer;
    std::string message;
    std::optional<std::chrono::milliseconds> took{}; // to the OK
};

inline constexpr std::size_t publishesInFlightMax = 20; // a relay; the rest waits

} // namespace nandu::net

Q_DECLARE_METATYPE(nandu::base::RelayRef)
Q_DECLARE_METATYPE(nandu::base::SubId)
Q_DECLARE_METATYPE(nandu::base::EventId)
Q_DECLARE_METATYPE(nandu::net::RelayState)
Q_DECLARE_METATYPE(nandu::net::DropCause)
Q_DECLARE_METATYPE(nandu::net::PublishAnswer)
Q_DECLARE_METATYPE(nandu::net::PageTally)
