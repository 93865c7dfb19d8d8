// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/profile_table.h"

#include "engine/nostr/contact_list.h"
#include "engine/nostr/kinds.h"
#include "engine/store/index_cursor.h"

#include <algorithm>
#include <unordered_set>

namespace nandu::store {

namespace {

constexpr std::size_t cachedMax = 20'000;
constexpr std::size_t newestLookedAtMax = 5'000; // when looking for a name: a few milliseconds once they are cached

// Names are compared by ASCII case only: enough to find people while typing.
bool startsWith(std::string_view text, std::string_view prefix)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    return text.size() >= prefix.size()
        && std::equal(prefix.begin(), prefix.end(), text.begin(), [&](char a, char b) { return lower(a) == lower(b); });
}

} // namespace

ProfileRecord ProfileTable::of(const base::PubKey& key)
{
    const auto pid = m_view.pidOf(key);
    if (!pid) {
        ProfileRecord none;
        none.pubkey = key;
        return none;
    }
    if (m_cache.size() >= cachedMax)
        m_cache.clear();
    Cached& cached = m_cache[*pid];
    if (cached.lookedUpIn == m_view.reading()) // the people of a page come again and again
        return cached.record;
    const std::int64_t rid = m_view.newestRid(*pid, nostr::kinds::profile, "");
    if (cached.lookedUpIn == 0 || cached.rid != rid)
        cached.record = read(key, rid);
    cached.rid = rid;
    cached.lookedUpIn = m_view.reading();
    return cached.record;
}

ProfileRecord ProfileTable::read(const base::PubKey& key, std::int64_t rid)
{
    ProfileRecord record;
    record.pubkey = key;
    if (const auto row = rid ? m_view.row(rid) : std::nullopt) {
        record.profile = nostr::parseProfile(row->event.content);
        record.profileCreatedAt = row->event.createdAt;
    }
    return record;
}

ProfileRecord ProfileTable::withFollowCount(const base::PubKey& key)
{
    ProfileRecord record = of(key);
    const auto pid = m_view.pidOf(key);
    const std::int64_t rid = pid ? m_view.newestRid(*pid, nostr::kinds::contacts, "") : 0;
    if (const auto row = rid ? m_view.row(rid) : std::nullopt)
        record.followCount = static_cast<std::uint32_t>(nostr::followsOf(row->event.tags).size());
    return record;
}

const std::vector<base::PubKey>& ProfileTable::followsOf(const base::PubKey& key)
{
    const auto pid = m_view.pidOf(key);
    const std::int64_t rid = pid ? m_view.newestRid(*pid, nostr::kinds::contacts, "") : 0;
    if (key != m_followsOwner || rid != m_followsRid) {
        const auto row = rid ? m_view.row(rid) : std::nullopt;
        m_follows = row ? nostr::followsOf(row->event.tags) : std::vector<base::PubKey>();
        m_followsOwner = key;
        m_followsRid = rid;
    }
    return m_follows;
}

std::vector<ProfileRecord> ProfileTable::byName(std::string_view prefix, const base::PubKey& viewer, std::size_t limit)
{
    std::vector<ProfileRecord> found;
    std::unordered_set<base::PubKey> looked;
    const auto look = [&](const base::PubKey& key) {
        if (found.size() >= limit || !looked.insert(key).second)
            return;
        ProfileRecord record = of(key);
        if (record.profile && (startsWith(record.profile->name, prefix) || startsWith(record.profile->displayName, prefix)))
            found.push_back(std::move(record));
    };
    for (const base::PubKey& follow : followsOf(viewer))
        look(follow);
    const IndexRange profiles{IndexRange::Index::Kind, nostr::kinds::profile, 0};
    IndexCursor cursor(m_view, std::span(&profiles, 1), {});
    for (std::size_t i = 0; i < newestLookedAtMax && cursor.peek() && found.size() < limit; ++i, cursor.advance())
        look(m_view.keyOf(cursor.peek()->pid));
    return found;
}

} // namespace nandu::store
