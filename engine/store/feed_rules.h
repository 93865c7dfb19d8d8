// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What belongs into which feed, and where: the same rules for a page read from disk and for an event that just arrived.
// Pure functions, any thread.
#pragma once

#include "engine/nostr/event.h"
#include "engine/store/note_record.h"

#include <cstdint>
#include <string>
#include <vector>

namespace nandu::store {

std::vector<std::uint16_t> kindsOfFeed(const NoteQuery& query);

// How a hashtag is written in t tags: small, as NIP-24 wants it, or as people type it.
std::vector<std::string> spellingsOf(const std::string& hashtag);

// All but who wrote it: kind, answers or not, whom a notice names, its author in Author feeds. Whether the author is followed
// and whether it is due are asked elsewhere.
bool fitsFeed(const NoteQuery& query, const nostr::Event& event);

// Security E13: a note dated ahead of its arrival stands where it arrived, so that no date pins it to the top; one dated more
// than limits::createdAtFutureMax ahead is hidden until that close to its date, and stands where it became visible.
std::int64_t feedOrderAt(std::int64_t createdAt, std::int64_t firstSeenAt);
bool isDue(std::int64_t createdAt, std::int64_t now);

} // namespace nandu::store
