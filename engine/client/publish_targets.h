// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which relays a new event goes to: the own write relays, and where those it names read (NIP-65), within a cap. Pure functions,
// any thread.
#pragma once

#include "engine/api/publish_service.h"
#include "engine/base/relay_url.h"
#include "engine/nostr/drafts.h"
#include "engine/nostr/event.h"
#include "engine/nostr/event_builder.h"

#include <string>
#include <vector>

namespace nandu::client {

inline constexpr std::size_t inboxesPerPersonMax = 2;
inline constexpr std::size_t inboxesMax = 8;         // of one event: a thread of hundreds must not dial hundreds
inline constexpr std::size_t mentionedLookedUpMax = 50;

// Whose inboxes get it: its p tags, each once, without oneself. Nobody's for lists, profiles and deletions.
std::vector<base::PubKey> peopleToReach(const nostr::EventTemplate& draft, const base::PubKey& author);

// `relayLists`: the newest kind 10002 of those people, as far as they are known.
std::vector<api::PostTarget> targetsOf(const std::vector<base::RelayUrl>& ownWriteRelays, const std::vector<base::PubKey>& people,
                                       const std::vector<nostr::Event>& relayLists);
// For those people: the first relay each writes to, "" where it is not known.
nostr::RelayHints hintsFor(const std::vector<base::PubKey>& people, const std::vector<nostr::Event>& relayLists);
std::vector<std::string> relaysOf(const std::vector<api::PostTarget>& targets);

} // namespace nandu::client
