// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/search_reader.h"

#include "engine/nostr/expiration.h"
#include "engine/nostr/interaction.h"
#include "engine/nostr/kinds.h"

#include <algorithm>
#include <limits>
#include <unordered_set>

namespace nandu::store {

using nostr::SearchQuery;
using Fault = SearchQuery::Fault;

namespace {

constexpr std::size_t chunkMax = 1'024;
constexpr std::size_t looksMax = 5'000;       // rows looked at for what only the counts know (has:zap): some 50 ms
constexpr std::int64_t candidatesMax = 2'000; // people who match, before those one follows are put first
constexpr std::int64_t hashtagRowsMax = 2'000;
constexpr std::size_t hashtagStartMin = 2;    // letters, before hashtags that go on are offered

constexpr const char* noteKeys = "SELECT rowid FROM search_note WHERE search_note MATCH ?1 AND rowid >= ?2 AND rowid <= ?3 ORDER BY rowid LIMIT ?4";
constexpr const char* personKeys = "SELECT rowid FROM search_person WHERE search_person MATCH ?1 LIMIT ?2";
constexpr const char* hashtagRows = "SELECT tag, notes FROM search_hashtag WHERE tag >= ?1 AND tag < ?2 LIMIT ?3";

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

bool isSame(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower(x) == lower(y); });
}

std::vector<std::uint32_t> authorsOf(ReadView& view, ProfileTable& profiles, const SearchQuery& query, const base::PubKey& viewer)
{
    std::vector<std::uint32_t> pids;
    const auto addKey = [&](const base::PubKey& key) {
        if (const auto pid = view.pidOf(key))
            pids.push_back(*pid);
    };
    for (const SearchQuery::Person& person : query.from) {
        if (person.isMe || person.key)
            addKey(person.isMe ? viewer : *person.key);
        else
            for (const std::uint32_t pid : peopleNamed(view, profiles, person.name, viewer))
                pids.push_back(pid);
    }
    return pids;
}

// Follows of the viewer first, else as they were.
void putFollowsFirst(ReadView& view, ProfileTable& profiles, const base::PubKey& viewer, std::vector<std::uint32_t>& pids)
{
    std::unordered_set<std::uint32_t> follows;
    for (const base::PubKey& key : profiles.followsOf(viewer)) {
        if (const auto pid = view.pidOf(key))
            follows.insert(*pid);
    }
    std::stable_partition(pids.begin(), pids.end(), [&](std::uint32_t pid) { return follows.contains(pid); });
}

std::vector<std::uint32_t> matchingPeople(ReadView& view, const std::string& match, std::int64_t limit)
{
    std::vector<std::uint32_t> pids;
    SqliteStatement& select = view.statement(personKeys);
    select.bind(1, std::string_view(match)).bind(2, limit);
    while (!match.empty() && select.next())
        pids.push_back(static_cast<std::uint32_t>(select.integer(0)));
    view.finish(select);
    return pids;
}

std::vector<ProfileRecord> findPeople(ReadView& view, ProfileTable& profiles, std::span<const std::string> words, const base::PubKey& viewer);

} // namespace

SearchScan::SearchScan(ReadView& view, ProfileTable& profiles, SearchQuery query, const base::PubKey& viewer, std::int64_t until, std::int64_t now)
    : m_view(view), m_query(std::move(query)), m_now(now), m_looksLeft(looksMax)
{
    if (m_query.isEmpty())
        return;
    m_match = matchNotes(m_query, authorsOf(view, profiles, m_query, viewer));
    m_from = searchKey(std::min(until, m_query.until.value_or(until)), 0);
    m_to = m_query.since ? searchKey(*m_query.since, searchRidMax) : std::numeric_limits<SearchKey>::max();
}

std::optional<EventRow> SearchScan::next()
{
    while (m_ready.empty()) {
        if (m_keys.empty())
            readKeys();
        if (m_keys.empty() || m_looksLeft == 0)
            return std::nullopt;
        const SearchKey first = m_keys.back();
        while (m_looksLeft > 0 && !m_keys.empty() && isSameSecond(m_keys.back(), first)) {
            auto row = m_view.row(ridOfSearchKey(m_keys.back()));
            m_keys.pop_back();
            if (m_keys.empty())
                readKeys();
            if (row && isShown(*row))
                m_ready.push_back(std::move(*row));
        }
        std::sort(m_ready.begin(), m_ready.end(), [](const EventRow& a, const EventRow& b) {
            return a.event.createdAt != b.event.createdAt ? a.event.createdAt < b.event.createdAt : a.event.id > b.event.id;
        });
    }
    EventRow row = std::move(m_ready.back());
    m_ready.pop_back();
    return row;
}

void SearchScan::readKeys()
{
    if (m_match.empty())
        return;
    SqliteStatement& select = m_view.statement(noteKeys);
    select.bind(1, std::string_view(m_match)).bind(2, m_from).bind(3, m_to).bind(4, static_cast<std::int64_t>(m_chunk));
    while (select.next())
        m_keys.push_back(select.integer(0));
    m_view.finish(select);
    if (m_keys.size() < m_chunk)
        m_match.clear();
    else
        m_from = m_keys.back() + 1;
    m_chunk = std::min(m_chunk * 4, chunkMax);
    std::reverse(m_keys.begin(), m_keys.end());
}

bool SearchScan::isShown(const EventRow& row)
{
    if (!isSearchedNote(row.event.kind) || nostr::isExpired(row.event, m_now))
        return false;
    if (std::find(m_query.has.begin(), m_query.has.end(), SearchQuery::Has::Zap) == m_query.has.end())
        return true;
    --m_looksLeft;
    SqliteStatement& select = m_view.statement("SELECT 1 FROM aggregate WHERE target = ?1 AND type = ?2 AND substr(detail, 1, 32) = ?3 AND n > 0 LIMIT 1");
    select.bind(1, row.event.id).bind(2, static_cast<std::int64_t>(nostr::InteractionType::Zap)).bind(3, row.event.pubkey);
    const bool isZapped = select.next();
    m_view.finish(select);
    return isZapped;
}

SearchRecord SearchReader::find(std::string_view text, const base::PubKey& viewer)
{
    SearchRecord record;
    record.unreadRows = unreadRows(m_view);
    const SearchQuery query = nostr::parseSearch(text);
    record.faults = query.faults;
    record.isPasted = query.hex || query.entity;
    if (query.opensSomething()) {
        findOpened(record, query, viewer);
        return record;
    }
    for (const SearchQuery::Person& person : query.from) {
        const bool isUnknown = !person.isMe && !person.key && peopleNamed(m_view, m_profiles, person.name, viewer).empty();
        if (isUnknown)
            record.faults.push_back({Fault::Kind::BadPerson, "from:" + person.name});
    }
    const bool wantsPeople = query.from.empty() && query.has.empty() && query.hashtags.empty() && !query.since && !query.until
        && (query.kinds.empty() || std::find(query.kinds.begin(), query.kinds.end(), nostr::kinds::profile) != query.kinds.end());
    if (wantsPeople)
        record.people = findPeople(m_view, m_profiles, query.words, viewer);
    findHashtags(record, query);
    record.hasNotes = !query.isEmpty();
    return record;
}

std::vector<ProfileRecord> SearchReader::peopleToMention(std::string_view beginning, const base::PubKey& viewer)
{
    constexpr std::size_t comparedMax = 40; // of each group: a look-up each
    const std::string words[] = {std::string(beginning)};
    std::vector<std::uint32_t> pids;
    if (!beginning.empty())
        pids = matchingPeople(m_view, matchPeople("names", words, true), candidatesMax);
    std::unordered_set<base::PubKey> follows;
    for (const base::PubKey& key : m_profiles.followsOf(viewer))
        follows.insert(key);
    std::vector<ProfileRecord> found = m_profiles.byName(beginning, viewer, comparedMax);
    for (const std::uint32_t pid : pids) // the index may lag behind, and the names of follows are asked without it
        found.push_back(m_profiles.of(m_view.keyOf(pid)));
    std::unordered_set<base::PubKey> known = {viewer};
    std::vector<std::pair<std::int64_t, ProfileRecord>> ranked[2];
    for (ProfileRecord& person : found) {
        auto& group = ranked[follows.contains(person.pubkey) ? 0 : 1];
        if (person.profile && group.size() < comparedMax && known.insert(person.pubkey).second)
            group.emplace_back(lastWroteAt(person.pubkey), std::move(person));
    }
    std::vector<ProfileRecord> people;
    for (auto& group : ranked) {
        std::stable_sort(group.begin(), group.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
        for (auto& [at, person] : group) {
            if (people.size() < mentionsOfferedMax)
                people.push_back(std::move(person));
        }
    }
    return people;
}

std::int64_t SearchReader::lastWroteAt(const base::PubKey& person)
{
    nostr::Filter filter;
    filter.authors = {person};
    filter.kinds = {nostr::kinds::note};
    const auto row = FilterScan(m_view, std::move(filter)).next();
    return row ? row->event.createdAt : 0;
}

void SearchReader::findOpened(SearchRecord& record, const SearchQuery& query, const base::PubKey& viewer)
{
    if (query.hex) {
        base::PubKey key;
        key.bytes = query.hex->bytes;
        if (!m_view.ridOf(*query.hex) && m_view.pidOf(key))
            record.opensPerson = key;
        else
            record.opensNote = query.hex; // its page asks the relays when it is not stored
    } else if (query.entity) {
        using Type = nostr::Entity::Type;
        const nostr::Entity& entity = *query.entity;
        record.opensNote = entity.eventId;
        if (entity.type == Type::Naddr && entity.author && entity.kind) {
            const auto pid = m_view.pidOf(*entity.author);
            const std::int64_t rid = pid ? m_view.newestRid(*pid, *entity.kind, entity.identifier) : 0;
            record.opensNote = rid ? m_view.idOfRow(rid) : std::nullopt;
        }
        if (!record.opensNote)
            record.opensPerson = entity.author;
    } else {
        const std::vector<std::string> words = {query.personName};
        for (const std::uint32_t pid : peopleNamed(m_view, m_profiles, query.personName, viewer))
            record.people.push_back(m_profiles.of(m_view.keyOf(pid)));
        if (!record.people.empty())
            record.opensPerson = record.people.front().pubkey;
        for (ProfileRecord& person : findPeople(m_view, m_profiles, words, viewer)) {
            const bool isKnown = std::any_of(record.people.begin(), record.people.end(), [&](const auto& known) { return known.pubkey == person.pubkey; });
            if (!isKnown && record.people.size() < searchPeopleMax)
                record.people.push_back(std::move(person));
        }
        return;
    }
    if (record.opensPerson)
        record.people.push_back(m_profiles.of(*record.opensPerson));
}

void SearchReader::findHashtags(SearchRecord& record, const SearchQuery& query)
{
    std::vector<std::string> starts = query.hashtags;
    for (const std::string& word : query.words)
        starts.push_back(nostr::normalHashtag(word));
    for (const std::string& start : starts) {
        if (start.size() < hashtagStartMin || start.find(' ') != std::string::npos)
            continue;
        SqliteStatement& select = m_view.statement(hashtagRows);
        const std::string end = start + "\xf4\x8f\xbf\xbf";
        select.bind(1, std::string_view(start)).bind(2, std::string_view(end)).bind(3, hashtagRowsMax);
        while (select.next())
            record.hashtags.push_back({std::string(select.text(0)), static_cast<std::uint32_t>(select.integer(1))});
        m_view.finish(select);
    }
    const auto isTyped = [&](const HashtagRecord& tag) { return std::find(starts.begin(), starts.end(), tag.tag) != starts.end(); };
    std::sort(record.hashtags.begin(), record.hashtags.end(), [&](const HashtagRecord& a, const HashtagRecord& b) {
        if (isTyped(a) != isTyped(b))
            return isTyped(a);
        return a.notes != b.notes ? a.notes > b.notes : a.tag < b.tag;
    });
    const auto same = std::unique(record.hashtags.begin(), record.hashtags.end(), [](const auto& a, const auto& b) { return a.tag == b.tag; });
    record.hashtags.erase(same, record.hashtags.end());
    record.hashtags.resize(std::min<std::size_t>(record.hashtags.size(), searchHashtagsMax));
}

std::vector<std::uint32_t> peopleNamed(ReadView& view, ProfileTable& profiles, const std::string& name, const base::PubKey& viewer)
{
    const std::string words[] = {name};
    std::vector<std::uint32_t> pids = matchingPeople(view, matchPeople("names", words, false), candidatesMax);
    putFollowsFirst(view, profiles, viewer, pids);
    std::vector<std::uint32_t> named;
    constexpr std::size_t readMax = 200; // profiles: many people are called alike
    for (std::size_t i = 0; i < std::min(pids.size(), readMax) && named.size() < searchPeopleMax; ++i) {
        const ProfileRecord person = profiles.of(view.keyOf(pids[i]));
        if (person.profile && (isSame(person.profile->name, name) || isSame(person.profile->displayName, name) || isSame(person.profile->nip05, name)))
            named.push_back(pids[i]);
    }
    return named;
}

std::uint64_t unreadRows(ReadView& view)
{
    SqliteStatement& select = view.statement("SELECT coalesce((SELECT max(rid) FROM event), 0) - indexed_upto FROM search_progress WHERE one = 1");
    const std::int64_t rows = select.next() ? select.integer(0) : 0;
    view.finish(select);
    return rows > 0 ? static_cast<std::uint64_t>(rows) : 0;
}

namespace {

// Whose name has the words, whose name goes on after them, who says them of themselves: in this order, follows first in each.
std::vector<ProfileRecord> findPeople(ReadView& view, ProfileTable& profiles, std::span<const std::string> words, const base::PubKey& viewer)
{
    std::vector<ProfileRecord> people;
    if (words.empty())
        return people;
    std::unordered_set<std::uint32_t> known;
    for (const std::string& match : {matchPeople("names", words, false), matchPeople("names", words, true), matchPeople("about", words, false)}) {
        if (people.size() >= searchPeopleMax)
            break;
        std::vector<std::uint32_t> pids = matchingPeople(view, match, candidatesMax);
        putFollowsFirst(view, profiles, viewer, pids);
        for (std::size_t i = 0; i < pids.size() && people.size() < searchPeopleMax; ++i) {
            if (!known.insert(pids[i]).second)
                continue;
            ProfileRecord person = profiles.of(view.keyOf(pids[i]));
            if (person.profile)
                people.push_back(std::move(person));
        }
    }
    return people;
}

} // namespace

} // namespace nandu::store
