// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every cap of the program in one table: the unit is in the name, the reason beside it. Constants, any thread.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>

namespace nandu::base::limits {

using namespace std::chrono_literals;

// What one event or frame may be. The largest real event known is 158 kB with 2,139 tags.
inline constexpr std::size_t frameBytesMax = 1024 * 1024;
inline constexpr std::size_t eventBytesMax = 256 * 1024;
inline constexpr std::size_t eventTagsMax = 5'000;
inline constexpr std::size_t jsonDepthMax = 64;
inline constexpr std::size_t subIdCharsMax = 64; // NIP-01
inline constexpr std::chrono::seconds createdAtFutureMax = 15min; // later ones are hidden until due

// Everything between a socket and the commit, all stages together.
inline constexpr std::size_t queueEntriesMax = 5'000;
inline constexpr std::size_t queueEntriesLowest = 500;   // what the settings allow
inline constexpr std::size_t queueEntriesHighest = 50'000;
inline constexpr std::size_t queueBytesMax = 64 * 1024 * 1024;

inline constexpr unsigned workersMin = 1;
inline constexpr unsigned workersMax = 32;
inline constexpr unsigned workersDefault = 4;
inline constexpr std::size_t workerPullMax = 64; // amortises the queue's lock without delaying a lone event

inline constexpr std::chrono::seconds workerStuckAfter = 5s; // on one event; a check takes 50 us

inline constexpr std::size_t commitEventsMax = 2'000;
inline constexpr std::chrono::milliseconds countFlushEvery = 200ms;
inline constexpr std::chrono::milliseconds countFlushLowest = 50ms;
inline constexpr std::chrono::milliseconds countFlushHighest = 2000ms;
inline constexpr std::chrono::milliseconds mergeSliceMax = 50ms; // the writer is not held longer by index work

// Relay connections.
inline constexpr std::chrono::seconds connectTimeout = 10s;
inline constexpr std::chrono::seconds pingEvery = 30s;
inline constexpr std::chrono::seconds pongWithin = 20s;
inline constexpr std::chrono::seconds probeWithin = 5s; // after a sleep or a change of network
inline constexpr std::size_t redialsPerLook = 2; // the pool looks four times a second: no storm when all fell together
inline constexpr std::chrono::seconds backoffFirst = 1s;
inline constexpr std::chrono::seconds backoffLast = 60s;
inline constexpr std::chrono::seconds backoffHttpError = 10min;
inline constexpr std::chrono::seconds okWithin = 30s;
inline constexpr std::chrono::seconds eoseWithin = 30s;
inline constexpr std::chrono::seconds closedSubscriptionGrace = 10s; // what was sent before our CLOSE arrived is not unsolicited
inline constexpr std::chrono::seconds idleClose = 5min; // a relay that was dialled for one publish
inline constexpr std::chrono::seconds infoFreshFor = 1h; // NIP-11 is not asked for more often
inline constexpr std::size_t socketsMax = 25;
inline constexpr std::size_t socketsLowest = 5; // what the settings allow
inline constexpr std::size_t socketsHighest = 100;
inline constexpr std::size_t relaysPerAuthorFromHintsMax = 10;
inline constexpr unsigned relaysPerPerson = 3; // that somebody's notes are read from
inline constexpr unsigned relaysPerPersonMost = 8;
inline constexpr std::size_t scopeAuthorsMax = 5'000; // whose notes are kept in step; ten filters of 500 at each relay that has them all
inline constexpr std::size_t scopeAuthorsLowest = 100;
inline constexpr std::size_t scopeAuthorsHighest = 100'000;
inline constexpr unsigned historyDays = 14; // that notes of others are kept complete
inline constexpr unsigned historyDaysMost = 3'650;
inline constexpr std::size_t feedGapsMax = 100; // shown; older ones wait until these are filled
inline constexpr std::size_t addressesPerHostFromHintsMax = 2; // a host with a path for everybody is no relay of theirs
inline constexpr std::size_t authChallengesAnsweredMax = 3; // of one connection, NIP-42

// The relay that we serve on loopback.
inline constexpr std::size_t servedMessageBytesMax = 512 * 1024;
inline constexpr std::size_t servedSubscriptionsMax = 200;
inline constexpr std::size_t servedFiltersMax = 20;
inline constexpr std::size_t servedLimitMax = 5'000;
inline constexpr std::size_t servedLimitDefault = 500;
inline constexpr std::size_t servedClientsMax = 64;
inline constexpr std::size_t servedOutboundBytesMax = 32 * 1024 * 1024;

inline constexpr std::size_t httpBodyBytesMax = 1024 * 1024; // NIP-05, NIP-11, LNURL
inline constexpr std::chrono::seconds httpWithin = 10s;

inline constexpr std::chrono::seconds stopWithin = 5s;

} // namespace nandu::base::limits
