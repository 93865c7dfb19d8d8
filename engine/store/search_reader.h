// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The reading side of the full-text index: notes of a query one after another, people, hashtags, what a pasted name opens.
// Used on the thread of its ReadView, within one Reading. The index may lag: unreadRows() says by how much.
#pragma once

#include "engine/nostr/search_query.h"
#include "engine/store/filter_scan.h"
#include "engine/store/note_record.h"
#include "engine/store/profile_table.h"
#include "engine/store/search_text.h"

#include <optional>
#include <vector>

namespace nandu::store {

inline constexpr std::uint32_t searchPeopleMax = 20;
inline constexpr std::uint32_t searchHashtagsMax = 8;
inline constexpr std::uint32_t mentionsOfferedMax = 8;

// Notes in the order of FilterScan. Deleted ones are not in the index, expired ones are left out here.
class SearchScan : public RowSource {
public:
    // `until` bounds created_at beside what the query says; `now` is for NIP-40.
    SearchScan(ReadView& view, ProfileTable& profiles, nostr::SearchQuery query, const base::PubKey& viewer, std::int64_t until, std::int64_t now);
    std::optional<EventRow> next() override;

private:
    void readKeys();
    bool isShown(const EventRow& row);

    ReadView& m_view;
    nostr::SearchQuery m_query;
    std::int64_t m_now;
    std::string m_match;       // empty: nothing can match
    SearchKey m_from = 0;      // where to go on
    SearchKey m_to = 0;
    std::size_t m_chunk = 64;
    std::size_t m_looksLeft;   // at rows, where the index does not decide
    std::vector<SearchKey> m_keys; // the next ones, nearest last
    std::vector<EventRow> m_ready; // of one second, in order from the back
};

class SearchReader {
public:
    SearchReader(ReadView& view, ProfileTable& profiles) : m_view(view), m_profiles(profiles) {}
    SearchRecord find(std::string_view text, const base::PubKey& viewer);
    // Whose names begin so, or everybody for nothing: follows first, in each group those who wrote last.
    std::vector<ProfileRecord> peopleToMention(std::string_view beginning, const base::PubKey& viewer);

private:
    void findOpened(SearchRecord& record, const nostr::SearchQuery& query, const base::PubKey& viewer);
    std::int64_t lastWroteAt(const base::PubKey& person);
    void findHashtags(SearchRecord& record, const nostr::SearchQuery& query);

    ReadView& m_view;
    ProfileTable& m_profiles;
};

// People whose name, display name or NIP-05 address is `name`, any case: follows of `viewer` first.
std::vector<std::uint32_t> peopleNamed(ReadView& view, ProfileTable& profiles, const std::string& name, const base::PubKey& viewer);
// Committed rows that the index has not got yet, at most.
std::uint64_t unreadRows(ReadView& view);

} // namespace nandu::store
