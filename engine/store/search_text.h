// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What of an event goes into the full-text index, and the expression that asks it. Both sides share these, so that an entry
// can be taken out again with exactly the text that went in. Pure functions, any thread.
#pragma once

#include "engine/nostr/event.h"
#include "engine/nostr/search_query.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace nandu::store {

// Raised when what follows changes: the index is then filled anew.
inline constexpr std::int64_t searchTextVersion = 1;

bool isSearchedNote(std::uint16_t kind); // 1, 1111, 30023

// Newest first when walked upwards, so that the first page is the first that is read. The rid is in it.
using SearchKey = std::int64_t;
inline constexpr std::int64_t searchRidMax = (std::int64_t{1} << 29) - 1; // half a milliard rows
SearchKey searchKey(std::int64_t createdAt, std::int64_t rid);
std::int64_t ridOfSearchKey(SearchKey key);
bool isSameSecond(SearchKey a, SearchKey b);

struct NoteText {
    std::string content;
    std::string facts; // kind, author, hashtags, what is in it: one word each, so that the index decides everything
    std::vector<std::string> hashtags; // small, each once
};
NoteText noteTextOf(const nostr::Event& event, std::uint32_t pid);

struct PersonText {
    std::string names; // name, display name, NIP-05 address
    std::string about;
};
PersonText personTextOf(const nostr::Event& event); // kind 0

// The MATCH expression of a query for search_note; empty when nothing can match. `authors`: the numbers of query.from.
// Everything typed is quoted, so none of it is read as syntax.
std::string matchNotes(const nostr::SearchQuery& query, std::span<const std::uint32_t> authors);
// ... for search_person: people whose `column` ("names", "about") has each word; `isTyping`: the last may go on.
std::string matchPeople(std::string_view column, std::span<const std::string> words, bool isTyping);

} // namespace nandu::store
